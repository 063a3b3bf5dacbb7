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
        Set<String> names = new LinkedHashSet<>();
        List<Flaw> flaws = new ArrayList<>(0);
        int open = text.indexOf("${");
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                flaws.add(Flaw.error("", "'${' at character " + open + " of Fn::Sub is never closed", "write ${!"));
                break;
            }
            String name = text.substring(open + 2, close).strip();
            if (name.isEmpty()) {
                flaws.add(Flaw.error("", "'${}' at character " + open + " of Fn::Sub names nothing", null));
            } else if (name.charAt(0) != '!') {
                names.add(name);
            }
            open = text.indexOf("${", close);
        }
        return new SubVariables(names, flaws);
    }
}
