package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One YAML document on its way out. A value is written right behind the colon, dash or tag that it belongs to. */
final class YamlEmitter {

    /** YAML wants the colon of a simple key within 1,024 characters. */
    private static final int LONGEST_SIMPLE_KEY = 1000;

    private final StringBuilder out = new StringBuilder(4096);
    private final TreePath path = new TreePath();
    private final boolean tags;

    YamlEmitter(boolean tags) {
        this.tags = tags;
    }

    String document(Node root) {
        if (root instanceof Node.Mapping mapping) {
            mapping(mapping, 0, true, ShortForm.Place.ANYWHERE);
        } else if (root instanceof Node.Sequence sequence) {
            sequence(sequence, 0, true, ShortForm.Place.ANYWHERE);
        } else if (root instanceof Node.Text text) {
            YamlScalar.appendLine(out, text.value());
        } else {
            scalar(root, 0);
        }
        return out.append('\n').toString();
    }

    /**
     * Writes a value that follows a colon, a dash or a tag.
     *
     * @param column where the lines of a block begin
     * @param compact whether a block may begin on this line, as it does behind a dash
     */
    private void value(Node node, int column, boolean compact, ShortForm.Place place) {
        if (node instanceof Node.Mapping mapping) {
            Map.@Nullable Entry<String, Node> function = tags ? ShortForm.of(mapping, place) : null;
            if (function == null) {
                mapping(mapping, column, compact, place);
            } else {
                function(function.getKey(), function.getValue(), column, place);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence, column, compact, place);
        } else {
            out.append(' ');
            scalar(node, column);
        }
    }

    private void function(String name, Node argument, int column, ShortForm.Place place) {
        path.enter();
        path.at(name);
        out.append(' ').append(ShortForm.tag(name));
        if (name.equals(ShortForm.GET_ATT)) {
            out.append(' ');
            YamlScalar.append(out, ShortForm.dotted(argument), column);
        } else {
            value(argument, column, false, ShortForm.placeWithin(name, argument, place));
        }
        path.leave();
    }

    private void mapping(Node.Mapping mapping, int column, boolean compact, ShortForm.Place place) {
        if (mapping.entries().isEmpty()) {
            emptyCollection("{}");
            return;
        }
        ShortForm.Place within = place.ofMembers();
        boolean sameLine = compact;
        path.enter();
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            path.at(entry.getKey());
            lead(column, sameLine);
            sameLine = false;
            key(entry.getKey(), column);
            value(entry.getValue(), column + 2, false, within);
        }
        path.leave();
    }

    private void sequence(Node.Sequence sequence, int column, boolean compact, ShortForm.Place place) {
        if (sequence.items().isEmpty()) {
            emptyCollection("[]");
            return;
        }
        boolean sameLine = compact;
        int index = 0;
        path.enter();
        for (Node item : sequence.items()) {
            path.at(index++);
            lead(column, sameLine);
            sameLine = false;
            out.append('-');
            value(item, column + 2, true, place);
        }
        path.leave();
    }

    private void key(String key, int column) {
        int start = out.length();
        YamlScalar.appendLine(out, key);
        if (out.length() - start > LONGEST_SIMPLE_KEY) {
            out.insert(start, "? ");
            Indentation.breakLine(out, column);
        }
        out.append(':');
    }

    private void scalar(Node node, int column) {
        if (node instanceof Node.Text text) {
            YamlScalar.append(out, text.value(), column);
        } else if (node instanceof Node.Bool bool) {
            out.append(bool.value());
        } else if (node instanceof Node.Numeral numeral) {
            out.append(JsonNumber.checked(numeral.literal(), path));
        } else {
            out.append("null");
        }
    }

    private void lead(int column, boolean sameLine) {
        if (!sameLine) {
            Indentation.breakLine(out, column);
        } else if (out.length() > 0) {
            out.append(' ');
        }
    }

    private void emptyCollection(String brackets) {
        if (out.length() > 0) {
            out.append(' ');
        }
        out.append(brackets);
    }
}
