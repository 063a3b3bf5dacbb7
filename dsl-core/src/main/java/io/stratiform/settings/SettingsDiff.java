package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two environments, with the origin of each value.
 *
 * @param left the name of the settings on the left
 * @param right the name of the settings on the right
 * @param differences the differences, in the order of the catalogue
 * @since 0.1.0
 */
public record SettingsDiff(String left, String right, List<SettingDifference> differences) {

    /** Copies the list. */
    public SettingsDiff {
        differences = List.copyOf(differences);
    }

    static SettingsDiff of(String left, List<Part> leftParts, String right, List<Part> rightParts) {
        Map<String, Part> leftByKey = byKey(leftParts);
        Map<String, Part> rightByKey = byKey(rightParts);
        // What only the right has stands after what precedes it there.
        Map<String, List<Part>> onlyRight = new HashMap<>();
        String anchor = "";
        for (Part part : rightParts) {
            if (leftByKey.containsKey(part.key())) {
                anchor = part.key();
            } else if (part.value() != null) {
                onlyRight.computeIfAbsent(anchor, key -> new ArrayList<>()).add(part);
            }
        }
        List<SettingDifference> differences = new ArrayList<>();
        addOnlyRight(onlyRight.get(""), differences);
        for (Part part : leftParts) {
            Part other = rightByKey.get(part.key());
            if (!Objects.equals(part.value(), other == null ? null : other.value())) {
                differences.add(difference(part, other));
            }
            addOnlyRight(onlyRight.get(part.key()), differences);
        }
        return new SettingsDiff(left, right, differences);
    }

    private static Map<String, Part> byKey(List<Part> parts) {
        Map<String, Part> byKey = new HashMap<>();
        for (Part part : parts) {
            byKey.put(part.key(), part);
        }
        return byKey;
    }

    private static void addOnlyRight(@Nullable List<Part> parts, List<SettingDifference> differences) {
        for (Part part : parts == null ? List.<Part>of() : parts) {
            differences.add(new SettingDifference(part.key(), null, null, part.shown(), part.origin()));
        }
    }

    private static SettingDifference difference(Part part, @Nullable Part other) {
        return other == null
                ? new SettingDifference(part.key(), part.shown(), part.origin(), null, null)
                : new SettingDifference(part.key(), part.shown(), part.origin(), other.shown(), other.origin());
    }

    /**
     * Whether there are no differences.
     *
     * @return whether the two have the same values
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * Returns an aligned table for a terminal.
     *
     * @return lines that end with a line break
     */
    public String toText() {
        return isEmpty() ? same() : table().toText();
    }

    /**
     * Returns a table in Markdown.
     *
     * @return lines that end with a line break
     */
    public String toMarkdown() {
        return isEmpty() ? same() : table().toMarkdown();
    }

    private String same() {
        return left + " and " + right + " have the same settings.\n";
    }

    private Table table() {
        Table table = new Table("key", left, right, left + " from", right + " from");
        for (SettingDifference difference : differences) {
            table.row(List.of(
                    List.of(difference.key()),
                    List.of(ShownValue.text(difference.left())),
                    List.of(ShownValue.text(difference.right())),
                    List.of(ShownValue.text(difference.leftOrigin())),
                    List.of(ShownValue.text(difference.rightOrigin()))));
        }
        return table;
    }

    /**
     * Returns a tree, which the writers of {@code io.stratiform.render} convert to JSON or YAML.
     *
     * @return an object with {@code left}, {@code right} and {@code differences}
     */
    public Node toNode() {
        List<Node> rows = new ArrayList<>(differences.size());
        for (SettingDifference difference : differences) {
            Map<String, Node> row = new LinkedHashMap<>();
            row.put("key", new Node.Text(difference.key()));
            row.put("left", side(difference.left(), difference.leftOrigin()));
            row.put("right", side(difference.right(), difference.rightOrigin()));
            rows.add(new Node.Mapping(row));
        }
        Map<String, Node> document = new LinkedHashMap<>();
        document.put("left", new Node.Text(left));
        document.put("right", new Node.Text(right));
        document.put("differences", new Node.Sequence(rows));
        return new Node.Mapping(document);
    }

    private static Node side(@Nullable Node value, @Nullable Origin origin) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("value", ShownValue.node(value));
        members.put("origin", ShownValue.origin(origin));
        return new Node.Mapping(members);
    }
}
