package io.stratiform.render;

/** Which characters may stand in YAML text as they are. */
final class Printable {

    private Printable() {}

    /**
     * Whether the character at {@code index}, which is not ASCII text, may stand unescaped: no control character, none of
     * the line breaks that only YAML 1.1 knows (NEL, LS, PS), no byte order mark, no half of a surrogate pair.
     */
    static boolean at(String text, int index) {
        char c = text.charAt(index);
        if (c < '\u00A0') {
            return false;
        }
        if (Escape.isSurrogate(c)) {
            return Escape.isPair(text, index);
        }
        return c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
    }
}
