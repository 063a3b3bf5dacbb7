package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees in few words, for tests. */
final class Nodes {

    private Nodes() {}

    static Node text(String value) {
        return new Node.Text(value);
    }

    static Node number(String literal) {
        return new Node.Numeral(literal);
    }

    static Node bool(boolean value) {
        return new Node.Bool(value);
    }

    static Node nothing() {
        return new Node.Null();
    }

    static Node list(Node... items) {
        return new Node.Sequence(List.of(items));
    }

    /** Keys and values in turn. */
    static Node map(Object... entries) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            members.put((String) entries[i], (Node) entries[i + 1]);
        }
        return new Node.Mapping(members);
    }

    static Node ref(String name) {
        return map("Ref", text(name));
    }

    /** A list in a list in a list; what is innermost counts as one level as well, unless it is empty. */
    static Node nested(int levels) {
        Node node = text("innermost");
        for (int level = 0; level < levels; level++) {
            node = level % 2 == 0 ? list(node) : map("key", node);
        }
        return node;
    }
}
