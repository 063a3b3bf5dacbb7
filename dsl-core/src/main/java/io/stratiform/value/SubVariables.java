package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in the string of an {@code Fn::Sub}.
 *
 * @param names the names between <code>${</code> and <code>}</code>, without literals, each once
 * @param flaws the errors
 */
record SubVariables(Set<String> names, List<Flaw> flaws) {

    static SubVariables in(String text) {
        SubVariables found = new SubVariables(new LinkedHashSet<>(), new ArrayList<>(0));
        SubText parsed = SubText.of(text);
        for (SubText.Piece piece : parsed.pieces()) {
            if (piece.isName()) {
                found.take(piece);
            }
        }
        if (parsed.unclosed() >= 0) {
            found.refuse(
                    "'${' at character " + (parsed.unclosed() + 1) + " of the string of Fn::Sub is not closed",
                    "add '}'");
        }
        return found;
    }

    private void take(SubText.Piece piece) {
        String name = piece.name();
        String place = "'${" + piece.text() + "}' at character " + (piece.place() + 1) + " of the string of Fn::Sub";
        if (name.isEmpty()) {
            refuse(place + " has no name", "write ${Name}, or ${!} for a literal ${}");
        } else if (SubText.isName(name)) {
            names.add(name);
        } else {
            refuse(
                    place + " is not a valid name",
                    "write ${!" + piece.text() + "} for a literal ${" + piece.text() + "};"
                            + " names consist of letters A-Z, a-z, digits, '_', '.' and ':'");
        }
    }

    private void refuse(String message, String hint) {
        flaws.add(Flaw.error(Code.FUNCTION, "", message, hint));
    }
}
