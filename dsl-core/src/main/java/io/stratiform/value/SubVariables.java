package io.stratiform.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the text of an {@code Fn::Sub} names.
 *
 * @param names the names between <code>${</code> and <code>}</code>, without literals, each once
 * @param flaws what CloudFormation would refuse
 */
record SubVariables(Set<String> names, List<Flaw> flaws) {

    static SubVariables in(String text) {
        SubVariables found = new SubVariables(new LinkedHashSet<>(), new ArrayList<>(0));
        int open = text.indexOf("${");
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                found.refuse(
                        "'${' at character " + (open + 1) + " of the text of Fn::Sub is never closed", "add the '}'");
                return found;
            }
            found.take(text.substring(open + 2, close), open + 1);
            open = text.indexOf("${", close);
        }
        return found;
    }

    private void take(String written, int character) {
        String name = written.strip();
        if (name.isEmpty()) {
            refuse(
                    "'${" + written + "}' at character " + character + " of the text of Fn::Sub names nothing",
                    "write ${Name}, or ${!} for the characters ${}");
        } else if (name.charAt(0) != '!') {
            if (isName(name)) {
                names.add(name);
            } else {
                refuse(
                        "'${" + written + "}' at character " + character + " of the text of Fn::Sub is no name",
                        "write ${!" + written + "} to have it stand in the text as it is;"
                                + " names consist of letters A-Z, a-z, digits, '_', '.' and ':'");
            }
        }
    }

    static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!LogicalId.isAlphanumeric(c) && c != '_' && c != '.' && c != ':') {
                return false;
            }
        }
        return true;
    }

    private void refuse(String message, String hint) {
        flaws.add(Flaw.error("", message, hint));
    }
}
