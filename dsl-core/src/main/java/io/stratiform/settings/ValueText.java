package io.stratiform.settings;

import io.stratiform.value.Node;
import java.time.Duration;
import java.util.Map;

/** Values in one line, as people read them. */
final class ValueText {

    private static final int LONGEST_QUOTE = 60;

    private ValueText() {}

    static String of(Object value) {
        return value instanceof Duration duration ? DurationText.format(duration) : String.valueOf(value);
    }

    /** A text in an error message: shortened, on one line. */
    static String quote(String text) {
        StringBuilder quote = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            if (i == LONGEST_QUOTE) {
                return quote.append("...'").toString();
            }
            char c = text.charAt(i);
            quote.append(c < ' ' || c == 0x7F ? ' ' : c);
        }
        return quote.append('\'').toString();
    }

    /** A value as it could stand in a YAML file, in one line. */
    static String ofNode(Node node) {
        StringBuilder text = new StringBuilder();
        append(text, node, false);
        return text.toString();
    }

    private static void append(StringBuilder out, Node node, boolean inside) {
        if (node instanceof Node.Text text) {
            appendText(out, text.value(), inside);
        } else if (node instanceof Node.Numeral number) {
            out.append(number.literal());
        } else if (node instanceof Node.Bool truth) {
            out.append(truth.value());
        } else if (node instanceof Node.Sequence list) {
            String separator = "[";
            for (Node item : list.items()) {
                append(out.append(separator), item, true);
                separator = ", ";
            }
            out.append(list.items().isEmpty() ? "[]" : "]");
        } else if (node instanceof Node.Mapping map) {
            String separator = "{";
            for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
                appendText(out.append(separator), entry.getKey(), true);
                append(out.append(": "), entry.getValue(), true);
                separator = ", ";
            }
            out.append(map.entries().isEmpty() ? "{}" : "}");
        }
    }

    private static void appendText(StringBuilder out, String text, boolean inside) {
        if (!needsQuotes(text, inside)) {
            out.append(text);
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isControl(c)) {
                        out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]);
                        out.append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private static boolean needsQuotes(String text, boolean inside) {
        if (text.isEmpty() || text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || (inside && ",[]{}:#\"'".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Control characters, and the line separators that break a table. */
    private static boolean isControl(char c) {
        return c < ' ' || (c >= 0x7F && c <= 0x9F) || c == '\u2028' || c == '\u2029';
    }
}
