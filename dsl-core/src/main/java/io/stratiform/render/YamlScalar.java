package io.stratiform.render;

import java.nio.charset.StandardCharsets;

/**
 * Writes a string as a YAML scalar: plain if that is safe, otherwise in the simplest style that is read as the same
 * string.
 */
final class YamlScalar {

    private YamlScalar() {}

    /** Appends a value, whose further lines, if it has any, begin at {@code column}. */
    static void append(Utf8Text out, String text, int column) {
        if (!appendOrdinary(out, text)) {
            append(out, text, column, styleOf(text));
        }
    }

    /** Appends a string without line breaks, as required for keys. */
    static void appendLine(Utf8Text out, String text) {
        if (!appendOrdinary(out, text)) {
            Style style = styleOf(text);
            append(out, text, 0, style == Style.LITERAL ? Style.DOUBLE_QUOTED : style);
        }
    }

    private enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL
    }

    /** No switch: on an enum it would cost a further class to load. */
    private static void append(Utf8Text out, String text, int column, Style style) {
        if (style == Style.PLAIN) {
            out.append(text);
        } else if (style == Style.SINGLE_QUOTED) {
            out.append(QuotedScalar.single(text));
        } else if (style == Style.LITERAL) {
            LiteralBlock.append(out, text, column);
        } else {
            out.append(QuotedScalar.escaped(text));
        }
    }

    /** Appends a simple string, and returns whether it is one. */
    private static boolean appendOrdinary(Utf8Text out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (!isOrdinary(text, bytes)) {
            return false;
        }
        if (PlainScalar.isString(text)) {
            out.append(bytes);
        } else {
            out.append(QuotedScalar.single(text));
        }
        return true;
    }

    /**
     * Whether it is printable ASCII and contains nothing that ends a plain scalar, like most strings. A cold JVM
     * interprets this loop, in which an array is several times as fast as {@code charAt}. Characters outside Latin-1
     * become question marks. Anything that needs a closer look is handled by the general method.
     */
    private static boolean isOrdinary(String text, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ' || b > '~' || b == '?') {
                return false;
            }
            if ((b == ':' || b == '#') && PlainScalar.endsAt(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static Style styleOf(String text) {
        boolean plain = true;
        boolean lines = false;
        boolean tabs = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '#') {
                plain = plain && !PlainScalar.endsAt(text, i);
            } else if (c == '\n') {
                lines = true;
            } else if (c == '\t') {
                tabs = true;
            } else if (c < ' ' || c > '~') {
                if (!Printable.at(text, i)) {
                    return Style.DOUBLE_QUOTED;
                }
                i += Escape.isSurrogate(c) ? 1 : 0;
            }
        }
        if (lines) {
            return LiteralBlock.fits(text) ? Style.LITERAL : Style.DOUBLE_QUOTED;
        }
        if (tabs) {
            return Style.DOUBLE_QUOTED;
        }
        return plain && PlainScalar.isString(text) ? Style.PLAIN : Style.SINGLE_QUOTED;
    }
}
