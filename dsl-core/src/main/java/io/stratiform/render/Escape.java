package io.stratiform.render;

/** The common part of the escapes of JSON and YAML. */
final class Escape {

    private static final String DIGITS = "0123456789ABCDEF";

    private Escape() {}

    /** {@code Character.isSurrogate}, inlined because it is called for every character. */
    static boolean isSurrogate(char c) {
        return c >= '\uD800' && c <= '\uDFFF';
    }

    /** Whether the character at {@code index} and the next one are a whole surrogate pair. */
    static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    /** Appends the six characters of a Unicode escape, which both languages share. */
    static void unicode(StringBuilder out, char c) {
        out.append("\\u")
                .append(DIGITS.charAt(c >> 12))
                .append(DIGITS.charAt((c >> 8) & 15))
                .append(DIGITS.charAt((c >> 4) & 15))
                .append(DIGITS.charAt(c & 15));
    }
}
