package io.stratiform.template.check;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads nodes. A missing node, or one with another form, is empty or null. */
final class Tree {

    static final String NO_VALUE = "AWS::NoValue";

    private Tree() {}

    static Map<String, Node> entries(@Nullable Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
    }

    static List<Node> items(@Nullable Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    static @Nullable Node member(@Nullable Node node, String key) {
        return entries(node).get(key);
    }

    static @Nullable Node item(@Nullable Node node, int index) {
        List<Node> items = items(node);
        return index < items.size() ? items.get(index) : null;
    }

    /** The characters of a string; null for anything else. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Text text ? text.value() : null;
    }

    /** The characters of a scalar that CloudFormation converts to a string; null for anything else. */
    static @Nullable String scalar(@Nullable Node node) {
        if (node instanceof Node.Numeral numeral) {
            return numeral.literal();
        }
        return node instanceof Node.Bool bool ? String.valueOf(bool.value()) : text(node);
    }

    /** The name of the function of a node; null if it is not a function. */
    static @Nullable String function(@Nullable Node node) {
        return node instanceof Node.Mapping mapping ? Intrinsic.called(mapping.entries()) : null;
    }

    /** The argument of a function; null if the node does not call it. */
    static @Nullable Node argument(@Nullable Node node, Intrinsic function) {
        return function.key().equals(function(node)) ? member(node, function.key()) : null;
    }

    /** The target of a {@code Ref}; null if the node is not a {@code Ref}, or if a function returns its name. */
    static @Nullable String target(@Nullable Node node) {
        return text(argument(node, Intrinsic.REF));
    }

    static boolean isNoValue(@Nullable Node node) {
        return NO_VALUE.equals(target(node));
    }

    /** The integer of a node; null if it is not an integer that is valid as an index. */
    static @Nullable Integer index(@Nullable Node node) {
        String text = scalar(node);
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }
}
