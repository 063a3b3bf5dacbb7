package io.stratiform.benchmarks.floor;

import java.util.List;
import java.util.Map;

/** The least that prints maps as YAML: blocks, and all texts but keys in double quotes. */
final class TinyYaml {

    private final StringBuilder out = new StringBuilder(32_768);

    static String write(Map<String, Object> tree) {
        TinyYaml yaml = new TinyYaml();
        yaml.entries(tree, 0, true);
        return yaml.out.toString();
    }

    private void entries(Map<String, Object> map, int depth, boolean indentFirst) {
        boolean indent = indentFirst;
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            if (indent) {
                indent(depth);
            }
            indent = true;
            out.append(entry.getKey()).append(':');
            value(entry.getValue(), depth + 1);
        }
    }

    @SuppressWarnings("unchecked")
    private void value(Object value, int depth) {
        if (value instanceof Map) {
            out.append('\n');
            entries((Map<String, Object>) value, depth, true);
        } else if (value instanceof List) {
            out.append('\n');
            items((List<Object>) value, depth);
        } else {
            out.append(' ');
            scalar(value);
        }
    }

    @SuppressWarnings("unchecked")
    private void items(List<Object> items, int depth) {
        for (Object item : items) {
            indent(depth);
            out.append('-');
            if (item instanceof Map) {
                out.append(' ');
                entries((Map<String, Object>) item, depth + 1, false);
            } else {
                value(item, depth + 1);
            }
        }
    }

    private void scalar(Object value) {
        if (value instanceof String text) {
            out.append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        } else {
            out.append(value).append('\n');
        }
    }

    private void indent(int depth) {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }
}
