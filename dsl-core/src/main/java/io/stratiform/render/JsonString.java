package io.stratiform.render;

import java.nio.charset.StandardCharsets;

/** Writes a string in double quotes. */
final class JsonString {

    private JsonString() {}

    static void append(Utf8Text out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (isPlain(bytes)) {
            out.append('"');
            out.append(bytes);
            out.append('"');
        } else {
            out.append(escaped(text));
        }
    }

    /**
     * Whether it is ASCII without anything to escape, like most strings. A cold JVM interprets this loop, in which an
     * array is several times as fast as {@code charAt}. Characters outside Latin-1 become question marks and are
     * handled separately.
     */
    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' || b == '"' || b == '\\' || b == '?') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        int written = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !Escape.isSurrogate(c)) {
                continue;
            }
            if (Escape.isPair(text, i)) {
                i++;
                continue;
            }
            out.append(text, written, i);
            escape(out, c);
            written = i + 1;
        }
        return out.append(text, written, length).append('"').toString();
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> Escape.unicode(out, c);
        }
    }
}
