package io.stratiform.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
     * @param members its members: strings, numbers, booleans, enum constants, null, values, nodes, and maps and lists of
     *     them.
     *     Members of a map that has no order of its own are sorted by key.
     * @return the document
     * @throws IllegalArgumentException if something else is among them; the message says where
     */
    public static Document of(Map<String, ?> members) {
        return refuseFlaws(Missing.refuseNull(members, "the map given to Document.of"));
    }

    /**
     * A document that is a list.
     *
     * @param items its items, as for {@link #of(Map)}
     * @return the document
     * @throws IllegalArgumentException if something else is among them; the message says where
     */
    public static Document of(List<?> items) {
        return refuseFlaws(Missing.refuseNull(items, "the list given to Document.of"));
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
     * A document whose members are added one by one, in the order in which they are to be written.
     *
     * @param content adds the members
     * @return the document
     * @throws IllegalArgumentException if something that a document cannot hold is among them; the message says where
     */
    public static Document create(Consumer<? super DocumentBuilder> content) {
        DocumentBuilder builder = new DocumentBuilder();
        Missing.refuseNull(content, "the lambda given to Document.create").accept(builder);
        return of(builder.members());
    }

    /**
     * A document that is there as a tree already.
     *
     * @param tree an object or a list; numbers keep their spelling
     * @return the document
     * @throws IllegalArgumentException if the tree is a scalar
     */
    public static Document of(Node tree) {
        if (!(tree instanceof Node.Mapping || tree instanceof Node.Sequence)) {
            throw new IllegalArgumentException("a document is an object or a list, and not " + tree);
        }
        return refuseFlaws(tree);
    }

    /**
     * A document that is an object. What is wrong with it is reported at its place in the template, with everything else
     * that is wrong there.
     *
     * @param members its members, as for {@link #of(Map)}
     * @return the document
     */
    public static Value<Document> checked(Map<String, ?> members) {
        return checked((Object) Missing.refuseNull(members, "the map given to Document.checked"));
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
     * What the document is made of.
     *
     * @return maps with strings as keys, and lists, which hold such maps and lists, values, numerals and null; all
     *     unmodifiable
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

    /** The document of members that come from other documents. */
    static Document joined(Map<String, @Nullable Object> members) {
        return new Document(Collections.unmodifiableMap(members));
    }

    /** Whether two parts of documents are written alike. */
    static boolean isSame(@Nullable Object part, @Nullable Object other) {
        return nodeOf(part).equals(nodeOf(other));
    }

    /** The items of a document that is a list; null of an object. */
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

    /** The members of a document that is an object; null of a list. */
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
