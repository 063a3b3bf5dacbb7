package io.stratiform.render;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which mappings are intrinsic functions that may be written as a tag, {@code !Ref Name}. */
final class ShortForm {

    private ShortForm() {}

    /** The context of a node, as far as it affects tags. */
    enum Place {
        ANYWHERE,
        /** The operands of And, Or and Not: the only place where Condition is a function and not a member. */
        OPERANDS
    }

    /** The function that a mapping calls and that is to be written as a tag, or null. */
    static @Nullable Intrinsic of(Node.Mapping mapping, Place place) {
        if (mapping.entries().size() != 1) {
            return null;
        }
        Map.Entry<String, Node> entry = mapping.entries().entrySet().iterator().next();
        Intrinsic function = Intrinsic.of(entry.getKey());
        return function != null && function.isWrittenAsTag() && isAllowed(function, entry.getValue(), place)
                ? function
                : null;
    }

    /** The context of the items of an argument that is written with a tag. */
    static Place placeWithin(Intrinsic function, Node argument) {
        return function.combinesConditions() && argument instanceof Node.Sequence ? Place.OPERANDS : Place.ANYWHERE;
    }

    /** The argument of GetAtt in its short form, {@code LogicalId.Attribute}. */
    static String dotted(Node argument) {
        List<Node> items = ((Node.Sequence) argument).items();
        String logicalId = ((Node.Text) items.get(0)).value();
        return logicalId.concat(".").concat(((Node.Text) items.get(1)).value());
    }

    private static boolean isAllowed(Intrinsic function, Node argument, Place place) {
        return switch (function) {
            case REF -> argument instanceof Node.Text;
            case CONDITION -> argument instanceof Node.Text && place == Place.OPERANDS;
            case GET_ATT -> isDottable(argument);
            default -> mayBeTagged(argument);
        };
    }

    /**
     * Parsers differ in the type of a tagged scalar, so only strings are tagged. A node has at most one tag. Whether a
     * function within is written short or long does not count: a chain of functions stays readable, since only the
     * innermost is a tag, and its writing linear.
     */
    private static boolean mayBeTagged(Node argument) {
        return argument instanceof Node.Text
                || argument instanceof Node.Sequence
                || (argument instanceof Node.Mapping mapping && Intrinsic.called(mapping.entries()) == null);
    }

    /**
     * Readers split at the first dot, so the logical id must not contain one; the logical id of a resource in a module
     * may.
     */
    private static boolean isDottable(Node argument) {
        return argument instanceof Node.Sequence sequence
                && sequence.items().size() == 2
                && sequence.items().get(0) instanceof Node.Text logicalId
                && sequence.items().get(1) instanceof Node.Text attribute
                && !logicalId.value().isEmpty()
                && logicalId.value().indexOf('.') < 0
                && !attribute.value().isEmpty();
    }
}
