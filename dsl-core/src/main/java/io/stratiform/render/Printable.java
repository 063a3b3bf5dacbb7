package io.stratiform.render;

/** Determines which characters need no escape in YAML. */
final class Printable {

    private Printable() {}

    /**
     * Whether the character at {@code index}, which is not ASCII text, needs no escape: not a control character, not a
     * line break of YAML 1.1 only (NEL, LS, PS), not a byte order mark, not an unpaired surrogate.
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
