package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.value.SubText;
import io.stratiform.value.function.DynamicText;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the names of exports: their characters and lengths, if they are literal.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html">Outputs
 *     section</a>
 */
final class ExportNames {

    private static final int MOST_CHARACTERS = 255;

    private ExportNames() {}

    /**
     * Checks a name.
     *
     * @param kind whether it is exported or imported
     * @param name the name
     */
    static void inspect(String kind, @Nullable Node name, Place place) {
        List<String> parts = new ArrayList<>(2);
        boolean isWhole = addParts(name, parts);
        int length = 0;
        for (String part : parts) {
            length += part.length();
            String wrong = wrongCharacter(part);
            if (wrong != null) {
                place.add(Flaw.error(Code.EXPORT, "", "the " + kind + " name contains " + wrong + ", in '" + part + "'")
                        .expecting("letters A-Z, a-z, digits, ':' and '-'"));
                return;
            }
        }
        if (length > MOST_CHARACTERS) {
            place.add(Flaw.error(
                            Code.EXPORT,
                            "",
                            "the " + kind + " name has " + (isWhole ? "" : "at least ") + length + " characters")
                    .expecting("at most " + MOST_CHARACTERS + " characters"));
        } else if (isWhole && length == 0) {
            place.error(Code.EXPORT, "the " + kind + " name is empty", "use a name of letters, digits, ':' and '-'");
        }
    }

    /** Adds the literal parts of a name; returns whether the whole name is literal. */
    private static boolean addParts(@Nullable Node name, List<String> parts) {
        String literal = Tree.scalar(name);
        if (literal != null) {
            parts.add(literal);
            return !literal.contains("${");
        }
        Node substitution = Tree.argument(name, Intrinsic.SUB);
        if (substitution != null) {
            String text = Tree.text(substitution);
            return addText(text == null ? Tree.text(Tree.item(substitution, 0)) : text, parts);
        }
        Node join = Tree.argument(name, Intrinsic.JOIN);
        if (join == null || !(Tree.item(join, 1) instanceof Node.Sequence list)) {
            return false;
        }
        boolean isWhole = true;
        String delimiter = Tree.text(Tree.item(join, 0));
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0 && delimiter != null) {
                parts.add(delimiter);
            }
            isWhole &= addParts(list.items().get(i), parts);
        }
        return isWhole;
    }

    private static boolean addText(@Nullable String text, List<String> parts) {
        boolean isWhole = text != null;
        for (SubText.Piece piece : SubText.of(text == null ? "" : text).pieces()) {
            isWhole &= !piece.isName();
            if (!piece.isName()) {
                parts.add(piece.text());
            }
        }
        return isWhole;
    }

    private static @Nullable String wrongCharacter(String part) {
        if (DynamicText.isIn(part) || part.contains("${")) {
            return null;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!isLetter && (c < '0' || c > '9') && c != ':' && c != '-') {
                return Characters.shown(part.codePointAt(i));
            }
        }
        return null;
    }
}
