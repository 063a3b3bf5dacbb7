package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The origin of each value of settings: its layer, its file and line, and the values that it overrides.
 *
 * @param settings the name of the settings
 * @param values the values, in the order of the catalogue
 * @since 0.1.0
 */
public record Explanation(String settings, List<ExplainedValue> values) {

    private static final String[] COLUMNS = {"key", "value", "layer", "set at", "instead of"};

    /** Copies the list. */
    public Explanation {
        values = List.copyOf(values);
    }

    static Explanation of(String settings, List<Part> parts) {
        List<ExplainedValue> values = new ArrayList<>(parts.size());
        for (Part part : parts) {
            values.add(new ExplainedValue(part.key(), part.shown(), part.origin(), part.earlier(), part.description()));
        }
        return new Explanation(settings, values);
    }

    /**
     * Returns the part for one key, or for all keys below it.
     *
     * @param key a key, as in {@code web} or {@code web.max-size}
     * @return the explanation of these keys only
     */
    public Explanation below(String key) {
        List<ExplainedValue> some = new ArrayList<>();
        for (ExplainedValue value : values) {
            if (value.key().equals(key) || value.key().startsWith(key + ".")) {
                some.add(value);
            }
        }
        return new Explanation(settings, some);
    }

    /**
     * Returns an aligned table for a terminal.
     *
     * @return lines that end with a line break
     */
    public String toText() {
        return table().toText();
    }

    /**
     * Returns a table in Markdown.
     *
     * @return lines that end with a line break
     */
    public String toMarkdown() {
        return table().toMarkdown();
    }

    private Table table() {
        Table table = new Table(COLUMNS);
        for (ExplainedValue value : values) {
            List<String> instead = new ArrayList<>();
            for (OverriddenValue earlier : value.overrode()) {
                instead.add((earlier.kept() ? "added to " : "") + ValueText.ofNode(earlier.value()) + " ("
                        + earlier.origin() + ")");
            }
            Origin origin = value.origin();
            table.row(List.of(
                    List.of(value.key()),
                    List.of(value.value() == null && origin != null ? "(unset)" : ShownValue.text(value.value())),
                    List.of(origin == null ? "" : origin.layer()),
                    List.of(origin == null ? "" : origin.place()),
                    instead));
        }
        return table;
    }

    /**
     * Returns a tree, which the writers of {@code io.stratiform.render} convert to JSON or YAML.
     *
     * @return an object with {@code settings} and {@code values}
     */
    public Node toNode() {
        List<Node> rows = new ArrayList<>(values.size());
        for (ExplainedValue value : values) {
            Map<String, Node> row = new LinkedHashMap<>();
            row.put("key", new Node.Text(value.key()));
            if (!value.description().isEmpty()) {
                row.put("description", new Node.Text(value.description()));
            }
            row.put("value", ShownValue.node(value.value()));
            row.put("origin", ShownValue.origin(value.origin()));
            row.put("insteadOf", insteadOf(value.overrode()));
            rows.add(new Node.Mapping(row));
        }
        Map<String, Node> document = new LinkedHashMap<>();
        document.put("settings", new Node.Text(settings));
        document.put("values", new Node.Sequence(rows));
        return new Node.Mapping(document);
    }

    private static Node insteadOf(List<OverriddenValue> overrode) {
        List<Node> rows = new ArrayList<>(overrode.size());
        for (OverriddenValue earlier : overrode) {
            Map<String, Node> row = new LinkedHashMap<>();
            row.put("value", earlier.value());
            row.put("origin", ShownValue.origin(earlier.origin()));
            if (earlier.kept()) {
                row.put("kept", new Node.Bool(true));
            }
            rows.add(new Node.Mapping(row));
        }
        return new Node.Sequence(rows);
    }
}
