package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.Map;

/** One JSON document on its way out. */
final class JsonEmitter {

    private final StringBuilder out = new StringBuilder(4096);
    private final TreePath path = new TreePath();
    private final boolean indented;

    JsonEmitter(boolean indented) {
        this.indented = indented;
    }

    String document(Node root) {
        value(root);
        if (indented) {
            out.append('\n');
        }
        return out.toString();
    }

    private void value(Node node) {
        if (node instanceof Node.Text text) {
            JsonString.append(out, text.value());
        } else if (node instanceof Node.Mapping mapping) {
            mapping(mapping);
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence);
        } else if (node instanceof Node.Bool bool) {
            out.append(bool.value());
        } else if (node instanceof Node.Numeral numeral) {
            out.append(JsonNumber.checked(numeral.literal(), path));
        } else {
            out.append("null");
        }
    }

    private void mapping(Node.Mapping mapping) {
        if (mapping.entries().isEmpty()) {
            out.append("{}");
            return;
        }
        char lead = '{';
        path.enter();
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            path.at(entry.getKey());
            out.append(lead);
            lead = ',';
            breakLine();
            JsonString.append(out, entry.getKey());
            out.append(indented ? ": " : ":");
            value(entry.getValue());
        }
        path.leave();
        breakLine();
        out.append('}');
    }

    private void sequence(Node.Sequence sequence) {
        if (sequence.items().isEmpty()) {
            out.append("[]");
            return;
        }
        char lead = '[';
        int index = 0;
        path.enter();
        for (Node item : sequence.items()) {
            path.at(index++);
            out.append(lead);
            lead = ',';
            breakLine();
            value(item);
        }
        path.leave();
        breakLine();
        out.append(']');
    }

    private void breakLine() {
        if (indented) {
            Indentation.breakLine(out, 2 * path.depth());
        }
    }
}
