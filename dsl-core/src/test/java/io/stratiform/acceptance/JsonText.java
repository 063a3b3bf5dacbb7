package io.stratiform.acceptance;

import io.stratiform.value.Node;
import java.util.StringJoiner;

/** Shows trees on one line, for tests to compare. */
public final class JsonText {

    private JsonText() {}

    public static String of(Node node) {
        if (node instanceof Node.Text text) {
            return '"' + text.value() + '"';
        }
        if (node instanceof Node.Numeral number) {
            return number.literal();
        }
        if (node instanceof Node.Bool truth) {
            return String.valueOf(truth.value());
        }
        if (node instanceof Node.Sequence sequence) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            sequence.items().forEach(item -> items.add(of(item)));
            return items.toString();
        }
        if (node instanceof Node.Mapping mapping) {
            StringJoiner members = new StringJoiner(", ", "{", "}");
            mapping.entries().forEach((key, value) -> members.add('"' + key + "\": " + of(value)));
            return members.toString();
        }
        return "null";
    }

    /** What stands under some keys. */
    public static String at(Node node, String... keys) {
        Node found = node;
        for (String key : keys) {
            found = ((Node.Mapping) found).entries().get(key);
            if (found == null) {
                throw new AssertionError("there is no " + key + " in " + of(node));
            }
        }
        return of(found);
    }
}
