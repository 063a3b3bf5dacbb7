package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as {@code Fn::Sub} reads it: characters, and names between <code>${</code> and <code>}</code>.
 *
 * @param pieces the characters and names in order, none of them empty characters
 * @param unclosed where a <code>${</code> stands that no brace closes, counted from 0; -1 if none does
 * @since 0.1.0
 */
public record SubText(List<Piece> pieces, int unclosed) {

    /**
     * Characters, or a name.
     *
     * @param text the characters as they stand in the result, or what is written between the braces
     * @param place where the <code>${</code> of the name stands, counted from 0; -1 for characters
     */
    public record Piece(String text, int place) {

        /**
         * Whether it is what stands between braces.
         *
         * @return false for characters
         */
        public boolean isName() {
            return place >= 0;
        }

        /**
         * The name without the blanks around it.
         *
         * @return the name, which need not be valid
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
     * Takes a text apart.
     *
     * @param text the text
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
     * Whether something may stand between braces.
     *
     * @param name the name
     * @return false if it is empty, or has other characters than letters A-Z, a-z, digits, '_', '.' and ':'
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
