package io.stratiform.read;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a document with its position in the text and its path in the tree. A function that is written as a tag is
 * an object as in its long form, at the position of the tag.
 *
 * @since 0.1.0
 */
public final class LocatedNode {

    private final Node node;
    private final Position position;
    private final Position keyPosition;
    private final @Nullable Places places;
    private final @Nullable LocatedNode parent;
    private final @Nullable String key;
    private final int index;

    private LocatedNode(
            Node node,
            Position position,
            Position keyPosition,
            @Nullable Places places,
            @Nullable LocatedNode parent,
            @Nullable String key,
            int index) {
        this.node = node;
        this.position = position;
        this.keyPosition = keyPosition;
        this.places = places;
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    static LocatedNode root(Node node, Position position, @Nullable Places places) {
        return new LocatedNode(node, position, position, places, null, null, 0);
    }

    /**
     * Returns the node.
     *
     * @return the neutral tree from here on
     */
    public Node node() {
        return node;
    }

    /**
     * Returns its position in the text.
     *
     * @return the place of its first character
     */
    public Position position() {
        return position;
    }

    /**
     * Returns the position of its key in the text.
     *
     * @return the place of the key's first character; for an item of a list, and for the root, the same as the position
     */
    public Position keyPosition() {
        return keyPosition;
    }

    /**
     * Returns its key.
     *
     * @return the key; null for an item of a list and for the root
     */
    public @Nullable String key() {
        return key;
    }

    /**
     * Returns its path in the tree.
     *
     * @return for example {@code Resources.Web.Properties.Tags[0].Key}; empty for the root
     */
    public String path() {
        List<LocatedNode> steps = new ArrayList<>();
        for (LocatedNode step = this; step != null && step.parent != null; step = step.parent) {
            steps.add(step);
        }
        PathText path = new PathText(steps.size());
        for (int i = steps.size() - 1; i >= 0; i--) {
            LocatedNode step = steps.get(i);
            if (step.key == null) {
                path.index(step.index);
            } else {
                path.key(step.key);
            }
        }
        return path.toString();
    }

    /**
     * Returns the members of an object, or the items of a list.
     *
     * @return them in the order of the text; empty for a scalar
     */
    public List<LocatedNode> children() {
        List<LocatedNode> children = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                children.add(child(entry.getValue(), entry.getKey(), children.size()));
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                children.add(child(item, null, children.size()));
            }
        }
        return children;
    }

    /**
     * A member of an object.
     *
     * @param name its key
     * @return the member; null if there is none, as in everything that is no object
     */
    public @Nullable LocatedNode member(String name) {
        if (node instanceof Node.Mapping mapping && mapping.entries().containsKey(name)) {
            int member = 0;
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                if (entry.getKey().equals(name)) {
                    return child(entry.getValue(), name, member);
                }
                member++;
            }
        }
        return null;
    }

    /**
     * An item of a list.
     *
     * @param number its number, counted from 0
     * @return the item; null if there is none, as in everything that is no list
     */
    public @Nullable LocatedNode item(int number) {
        return node instanceof Node.Sequence sequence
                        && number >= 0
                        && number < sequence.items().size()
                ? child(sequence.items().get(number), null, number)
                : null;
    }

    /**
     * Returns the node at a path, or the nearest existing node on the path.
     *
     * @param path the path from this node, such as {@code Properties.Tags[0].Key}; keys may contain dots
     * @return the node that the path leads to, as far as it leads
     */
    public LocatedNode nearest(String path) {
        LocatedNode reached = this;
        String rest = path;
        while (!rest.isEmpty()) {
            LocatedNode next = node(reached, rest);
            if (next == null) {
                return reached;
            }
            rest = rest.substring(next.key == null ? rest.indexOf(']') + 1 : next.key.length());
            rest = rest.startsWith(".") ? rest.substring(1) : rest;
            reached = next;
        }
        return reached;
    }

    private static @Nullable LocatedNode node(LocatedNode from, String path) {
        if (path.startsWith("[")) {
            int end = path.indexOf(']');
            return end < 2 || end > 9 ? null : from.item(number(path.substring(1, end)));
        }
        String longest = null;
        if (from.node instanceof Node.Mapping mapping) {
            for (String name : mapping.entries().keySet()) {
                if ((longest == null || name.length() > longest.length()) && leads(name, path)) {
                    longest = name;
                }
            }
        }
        return longest == null ? null : from.member(longest);
    }

    private static boolean leads(String name, String path) {
        return !name.isEmpty()
                && path.startsWith(name)
                && (path.length() == name.length()
                        || path.charAt(name.length()) == '.'
                        || path.charAt(name.length()) == '[');
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    /** A member of an object, or an item of a list, of which the number is known. */
    LocatedNode child(Node child, @Nullable String name, int number) {
        if (places == null) {
            return new LocatedNode(child, position, position, null, this, name, number);
        }
        return new LocatedNode(
                child, places.value(number), places.key(number), places.child(number), this, name, number);
    }
}
