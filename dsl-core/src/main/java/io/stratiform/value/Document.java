package io.stratiform.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document inside a template, such as a policy or a dashboard: maps, lists and scalars of Java, with values and
 * intrinsic functions anywhere among them.
 *
 * @since 0.1.0
 */
public final class Document implements Value<Document> {

    private final @Nullable Object root;

    private Document(@Nullable Object root) {
        this.root = root;
    }

    /**
     * A document that is an object.
     *
     * @param members its members: strings, numbers, booleans, enum constants, null, values, and maps and lists of them.
     *     Members of a map that has no order of its own are sorted by key.
     * @return the document
     * @throws IllegalArgumentException if something else is among them; the message says where
     */
    public static Document of(Map<String, ?> members) {
        return new Document(copy(Missing.refuseNull(members, "document"), ""));
    }

    /**
     * A document that is a list.
     *
     * @param items its items, as for {@link #of(Map)}
     * @return the document
     * @throws IllegalArgumentException if something else is among them; the message says where
     */
    public static Document of(List<?> items) {
        return new Document(copy(Missing.refuseNull(items, "document"), ""));
    }

    private static @Nullable Object copy(@Nullable Object part, String path) {
        if (part == null || part instanceof Value) {
            return part;
        }
        if (part instanceof String || part instanceof Boolean || part instanceof Number || part instanceof EnumValue) {
            return new Literal<>(part);
        }
        if (part instanceof Map<?, ?> map) {
            return copyMembers(map, path);
        }
        if (part instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            for (Object item : list) {
                items.add(copy(item, path + "[" + items.size() + "]"));
            }
            return items;
        }
        throw new IllegalArgumentException(
                "a document cannot hold a " + part.getClass().getName() + " at "
                        + (path.isEmpty() ? "its root" : path)
                        + "; it takes strings, numbers, booleans, maps, lists and values");
    }

    private static Map<String, @Nullable Object> copyMembers(Map<?, ?> map, String path) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Object key : map.keySet()) {
            if (!(key instanceof String)) {
                throw new IllegalArgumentException("a document's keys are strings, but " + key + " at "
                        + (path.isEmpty() ? "its root" : path) + " is not");
            }
        }
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> ordered = OrderedMaps.copy((Map<String, @Nullable Object>) map);
        for (Map.Entry<String, @Nullable Object> entry : ordered.entrySet()) {
            String below = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            members.put(entry.getKey(), copy(entry.getValue(), below));
        }
        return members;
    }

    @Override
    public Node toNode() {
        return nodeOf(root);
    }

    private static Node nodeOf(@Nullable Object part) {
        if (part == null) {
            return new Node.Null();
        }
        if (part instanceof Value<?> value) {
            return value.toNode();
        }
        if (part instanceof Map<?, ?> map) {
            Map<String, Node> members = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                members.put((String) entry.getKey(), nodeOf(entry.getValue()));
            }
            return new Node.Mapping(members);
        }
        List<Node> items = new ArrayList<>();
        for (Object item : (List<?>) part) {
            items.add(nodeOf(item));
        }
        return new Node.Sequence(items);
    }

    @Override
    public void inspect(Inspection inspection) {
        if (root instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                inspection.member((String) entry.getKey(), valueOf(entry.getValue()));
            }
        } else if (root instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                inspection.item(i, valueOf(list.get(i)));
            }
        }
    }

    private static Value<?> valueOf(@Nullable Object part) {
        return part instanceof Value<?> value ? value : new Document(part);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document document && document.toNode().equals(toNode());
    }

    @Override
    public int hashCode() {
        return toNode().hashCode();
    }

    @Override
    public String toString() {
        return "Document" + toNode();
    }
}
