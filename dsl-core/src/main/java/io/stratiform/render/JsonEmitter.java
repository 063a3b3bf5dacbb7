package io.stratiform.render;

import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;

/** Writes one JSON document. */
final class JsonEmitter {

    private final Utf8Text out = new Utf8Text();
    private final TreeWalk walk = new TreeWalk();
    private final boolean indented;

    JsonEmitter(boolean indented) {
        this.indented = indented;
    }

    String document(Node root) {
        value(root);
        while (walk.depth() > 0) {
            if (walk.next()) {
                lead(walk.key());
                value(walk.value());
            } else {
                close();
            }
        }
        if (indented) {
            out.append('\n');
        }
        return out.toString();
    }

    /** Writes a scalar, or enters a collection. */
    private void value(Node node) {
        if (node instanceof Node.Text text) {
            JsonString.append(out, text.value());
        } else if (node instanceof Node.Mapping mapping) {
            if (mapping.entries().isEmpty()) {
                out.append("{}");
            } else {
                walk.into(mapping);
            }
        } else if (node instanceof Node.Sequence sequence) {
            if (sequence.items().isEmpty()) {
                out.append("[]");
            } else {
                walk.into(sequence);
            }
        } else if (node instanceof Node.Bool bool) {
            out.append(String.valueOf(bool.value()));
        } else if (node instanceof Node.Numeral numeral) {
            out.append(JsonNumber.checked(numeral.literal(), walk));
        } else {
            out.append("null");
        }
    }

    private void lead(@Nullable String key) {
        if (walk.index() > 0) {
            out.append(',');
        } else {
            out.append(key == null ? '[' : '{');
        }
        breakLine(walk.depth());
        if (key != null) {
            JsonString.append(out, key);
            out.append(':');
            if (indented) {
                out.append(' ');
            }
        }
    }

    /** Ends a collection that has members; the key of the last member determines its kind. */
    private void close() {
        boolean sequence = walk.key() == null;
        walk.out();
        breakLine(walk.depth());
        out.append(sequence ? ']' : '}');
    }

    private void breakLine(int depth) {
        if (indented) {
            Indentation.breakLine(out, 2 * depth);
        }
    }
}
