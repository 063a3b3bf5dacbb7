package io.stratiform.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document inside a template, such as a policy or a dashboard: Java maps, lists and scalars, which may contain
 * values and intrinsic functions anywhere.
 *
 * @since 0.1.0
 */
public final class Document implements Value<Document> {

    private final @Nullable Object root;

    private Document(@Nullable Object root) {
        this.root = root;
    }

    /**
     * Returns a document that is an object.
     *
     * @param members its members: strings, numbers, booleans, enum constants, null, values, nodes, and maps and lists
     *     of them. Members of a map without an order of its own are sorted by key.
     * @return the document
     * @throws IllegalArgumentException if it contains anything else; the message names the place
     */
    public static Document of(Map<String, ?> members) {
        return refuseFlaws(Missing.refuseNull(members, "the map passed to Document.of"));
    }

    /**
     * Returns a document that is a list.
     *
     * @param items its items, as for {@link #of(Map)}
     * @return the document
     * @throws IllegalArgumentException if it contains anything else; the message names the place
     */
    public static Document of(List<?> items) {
        return refuseFlaws(Missing.refuseNull(items, "the list passed to Document.of"));
    }

    /**
     * JSON's null.
     *
     * @return the document
     */
    public static Document ofNull() {
        return new Document(null);
    }

    /**
     * Returns a document whose members are added one by one. They are written in this order.
     *
     * @param content adds the members
     * @return the document
     * @throws IllegalArgumentException if it contains anything that a document cannot contain; the message names the
     *     place
     */
    public static Document create(Consumer<? super DocumentBuilder> content) {
        DocumentBuilder builder = new DocumentBuilder();
        Missing.refuseNull(content, "the lambda passed to Document.create").accept(builder);
        return of(builder.members());
    }

    /**
     * Returns a document for an existing tree.
     *
     * @param tree an object or a list; numbers are kept as they are written
     * @return the document
     * @throws IllegalArgumentException if the tree is a scalar
     */
    public static Document of(Node tree) {
        if (!(tree instanceof Node.Mapping || tree instanceof Node.Sequence)) {
            throw new IllegalArgumentException("a document must be an object or a list, not " + tree);
        }
        return refuseFlaws(tree);
    }

    /**
     * Returns a document that is an object. Problems are reported at their place in the template, together with all
     * others.
     *
     * @param members its members, as for {@link #of(Map)}
     * @return the document
     */
    public static Value<Document> checked(Map<String, ?> members) {
        return checked((Object) Missing.refuseNull(members, "the map passed to Document.checked"));
    }

    static Value<Document> checked(Object root) {
        DocumentCopy copy = new DocumentCopy();
        Document document = new Document(copy.root(root));
        return copy.flaws().isEmpty() ? document : new CheckedValue<>(document, copy.flaws());
    }

    private static Document refuseFlaws(Object root) {
        DocumentCopy copy = new DocumentCopy();
        Document document = new Document(copy.root(root));
        if (!copy.flaws().isEmpty()) {
            throw new IllegalArgumentException(messageOf(copy.flaws()));
        }
        return document;
    }

    private static String messageOf(List<Flaw> flaws) {
        StringBuilder message = new StringBuilder();
        for (Flaw flaw : flaws) {
            message.append(message.length() == 0 ? "" : "\n")
                    .append(flaw.property().isEmpty() ? "the document's root" : flaw.property())
                    .append(": ")
                    .append(flaw.message())
                    .append(flaw.hint() == null ? "" : "; " + flaw.hint());
        }
        return message.toString();
    }

    /**
     * Returns the content of the document.
     *
     * @return unmodifiable maps with strings as keys, and lists; they contain such maps and lists, values, numerals and
     *     null
     */
    public @Nullable Object content() {
        return root;
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
        if (part instanceof Node node) {
            return node;
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

    /** Returns a document for members of other documents. */
    static Document joined(Map<String, @Nullable Object> members) {
        return new Document(Collections.unmodifiableMap(members));
    }

    /** Whether two parts of documents are written in the same way. */
    static boolean isSame(@Nullable Object part, @Nullable Object other) {
        return nodeOf(part).equals(nodeOf(other));
    }

    /** The items of a document that is a list; null for an object. */
    @Nullable List<Value<?>> items() {
        if (!(root instanceof List<?> list)) {
            return null;
        }
        List<Value<?>> items = new ArrayList<>(list.size());
        for (Object item : list) {
            items.add(valueOf(item));
        }
        return items;
    }

    /** The members of a document that is an object; null for a list. */
    @Nullable Map<String, Value<?>> members() {
        if (!(root instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, Value<?>> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            members.put((String) entry.getKey(), valueOf(entry.getValue()));
        }
        return members;
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
