package io.stratiform.benchmarks.floor;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The least that prints maps as JSON, indented. */
final class TinyJson {

    private final StringBuilder out = new StringBuilder(32_768);

    static String write(Map<String, Object> tree) {
        TinyJson json = new TinyJson();
        json.value(tree, 0);
        return json.out.append('\n').toString();
    }

    @SuppressWarnings("unchecked")
    private void value(Object value, int depth) {
        if (value instanceof Map) {
            Iterator<Map.Entry<String, Object>> entries =
                    ((Map<String, Object>) value).entrySet().iterator();
            out.append('{');
            while (entries.hasNext()) {
                Map.Entry<String, Object> entry = entries.next();
                line(depth + 1);
                string(entry.getKey());
                out.append(": ");
                value(entry.getValue(), depth + 1);
                out.append(entries.hasNext() ? "," : "");
            }
            line(depth);
            out.append('}');
        } else if (value instanceof List) {
            Iterator<Object> items = ((List<Object>) value).iterator();
            out.append('[');
            while (items.hasNext()) {
                line(depth + 1);
                value(items.next(), depth + 1);
                out.append(items.hasNext() ? "," : "");
            }
            line(depth);
            out.append(']');
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.append(value);
        }
    }

    private void line(int depth) {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
