package io.stratiform.render;

/**
 * Decides which strings need no quotes, because every parser of YAML 1.1 and 1.2 reads them as the same string. If
 * parsers differ, quotes are used.
 */
final class PlainScalar {

    private PlainScalar() {}

    /** Whether a plain scalar would end at the colon or hash at {@code index}. */
    static boolean endsAt(String text, int index) {
        if (text.charAt(index) == ':') {
            return index + 1 == text.length() || text.charAt(index + 1) == ' ';
        }
        return index > 0 && text.charAt(index - 1) == ' ';
    }

    /** Whether printable text of one line, in which no colon or hash ends a scalar, is read as a string. */
    static boolean isString(String text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return !isNumeric(text);
        }
        return switch (first) {
            case ' ', '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' ->
                false;
            case '+', '.', '=', '~' -> false;
            case '<' -> !text.equals("<<");
            case 'n', 'N', 'y', 'Y', 'o', 'O', 't', 'T', 'f', 'F' -> !isWord(text);
            case 'e', 'E' -> !isExponent(text);
            default -> true;
        };
    }

    /** {@code e9}, which a common YAML 1.1 parser reads as a number. */
    private static boolean isExponent(String text) {
        int start = text.length() > 1 && "+-".indexOf(text.charAt(1)) >= 0 ? 2 : 1;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < text.length();
    }

    /**
     * Whether text that begins with a digit consists only of the characters of numbers and times: digits, also
     * hexadecimal, the letters of prefixes and exponents, and all separators of digits ({@code 1_000},
     * {@code 12:30:45}, {@code 2012-10-17T00:00:00Z}). This includes an account id, but not a CIDR block with its
     * slash.
     */
    private static boolean isNumeric(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!digit && "._-+:, xXoOtTzZ".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String text) {
        return switch (text.length()) {
            case 1 -> is("y", text) || is("n", text);
            case 2 -> is("no", text) || is("on", text);
            case 3 -> is("yes", text) || is("off", text);
            case 4 -> is("true", text) || is("null", text);
            case 5 -> is("false", text);
            default -> false;
        };
    }

    /** Does not use equalsIgnoreCase, which handles all letters and takes long to compile. */
    private static boolean is(String word, String text) {
        for (int i = 0; i < word.length(); i++) {
            if ((text.charAt(i) | ' ') != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
