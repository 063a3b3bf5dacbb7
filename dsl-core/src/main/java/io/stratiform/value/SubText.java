package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed string of {@code Fn::Sub}: characters, and names between <code>${</code> and <code>}</code>.
 *
 * @param pieces the characters and names in order, without empty characters
 * @param unclosed the index of a <code>${</code> without a closing brace; -1 if there is none
 * @since 0.1.0
 */
public record SubText(List<Piece> pieces, int unclosed) {

    /**
     * Characters, or a name.
     *
     * @param text the characters of the result, or the string between the braces
     * @param place the index of the <code>${</code> of the name; -1 for characters
     */
    public record Piece(String text, int place) {

        /**
         * Whether it is a name between braces.
         *
         * @return false for characters
         */
        public boolean isName() {
            return place >= 0;
        }

        /**
         * Returns the name without spaces around it.
         *
         * @return the name, which may be invalid
         */
        public String name() {
            return text.strip();
        }
    }

    /** Copies the pieces. */
    public SubText {
        pieces = List.copyOf(pieces);
    }

    /**
     * Parses a string.
     *
     * @param text the string
     * @return its pieces; <code>${!Literal}</code> has become <code>${Literal}</code> among the characters
     */
    public static SubText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        int taken = 0;
        int open = text.indexOf("${");
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            characters.append(text, taken, open);
            taken = close + 1;
            String written = text.substring(open + 2, close);
            if (written.strip().startsWith("!")) {
                characters.append("${").append(text, text.indexOf('!', open) + 1, taken);
            } else {
                flush(characters, pieces);
                pieces.add(new Piece(written, open));
            }
            open = text.indexOf("${", taken);
        }
        flush(characters.append(text, taken, text.length()), pieces);
        return new SubText(pieces, open);
    }

    private static void flush(StringBuilder characters, List<Piece> pieces) {
        if (characters.length() > 0) {
            pieces.add(new Piece(characters.toString(), -1));
            characters.setLength(0);
        }
    }

    /**
     * Whether a name is valid between braces.
     *
     * @param name the name
     * @return false if it is empty, or contains characters other than letters A-Z, a-z, digits, '_', '.' and ':'
     */
    public static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!LogicalId.isAlphanumeric(c) && c != '_' && c != '.' && c != ':') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
