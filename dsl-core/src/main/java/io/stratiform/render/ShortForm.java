package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which mappings are intrinsic functions that may be written as a tag, {@code !Ref Name}. */
final class ShortForm {

    static final String GET_ATT = "Fn::GetAtt";

    private static final String REF = "Ref";
    private static final String CONDITION = "Condition";
    private static final String PREFIX = "Fn::";

    private ShortForm() {}

    /** The context of a node, as far as it affects tags. */
    enum Place {
        ANYWHERE,
        /** The operands of And, Or and Not: the only place where Condition is a function and not a member. */
        OPERANDS
    }

    /** The single entry of a mapping that is written as a tag, or null. */
    static Map.@Nullable Entry<String, Node> of(Node.Mapping mapping, Place place) {
        if (mapping.entries().size() != 1) {
            return null;
        }
        Map.Entry<String, Node> entry = mapping.entries().entrySet().iterator().next();
        return isAllowed(entry.getKey(), entry.getValue(), place) ? entry : null;
    }

    static @Nullable String tag(String function) {
        return switch (function) {
            case REF -> "!Ref";
            case CONDITION -> "!Condition";
            case GET_ATT -> "!GetAtt";
            case "Fn::Sub" -> "!Sub";
            case "Fn::Join" -> "!Join";
            case "Fn::If" -> "!If";
            case "Fn::Select" -> "!Select";
            case "Fn::Split" -> "!Split";
            case "Fn::FindInMap" -> "!FindInMap";
            case "Fn::ImportValue" -> "!ImportValue";
            case "Fn::GetAZs" -> "!GetAZs";
            case "Fn::Base64" -> "!Base64";
            case "Fn::Cidr" -> "!Cidr";
            case "Fn::Equals" -> "!Equals";
            case "Fn::And" -> "!And";
            case "Fn::Or" -> "!Or";
            case "Fn::Not" -> "!Not";
            case "Fn::Transform" -> "!Transform";
            default -> null;
        };
    }

    /** The context of the items of an argument that is written with a tag. */
    static Place placeWithin(String function, Node argument) {
        return switch (function) {
            case "Fn::And", "Fn::Or", "Fn::Not" -> argument instanceof Node.Sequence ? Place.OPERANDS : Place.ANYWHERE;
            default -> Place.ANYWHERE;
        };
    }

    /** The argument of GetAtt in its short form, {@code LogicalId.Attribute}. */
    static String dotted(Node argument) {
        List<Node> items = ((Node.Sequence) argument).items();
        String logicalId = ((Node.Text) items.get(0)).value();
        return logicalId.concat(".").concat(((Node.Text) items.get(1)).value());
    }

    private static boolean isAllowed(String function, Node argument, Place place) {
        return switch (function) {
            case REF -> argument instanceof Node.Text;
            case CONDITION -> argument instanceof Node.Text && place == Place.OPERANDS;
            case GET_ATT -> isDottable(argument);
            default -> tag(function) != null && mayBeTagged(argument);
        };
    }

    /** Parsers differ in the type of a tagged scalar, so only strings are tagged. A node has at most one tag. */
    private static boolean mayBeTagged(Node argument) {
        return argument instanceof Node.Text
                || argument instanceof Node.Sequence
                || (argument instanceof Node.Mapping mapping && !isFunction(mapping));
    }

    /**
     * Whether a mapping is a function, in the short or the long form. This simple rule keeps a chain of functions
     * readable (only the innermost is a tag) and writing linear.
     */
    private static boolean isFunction(Node.Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return false;
        }
        String key = mapping.entries().keySet().iterator().next();
        return key.equals(REF) || key.startsWith(PREFIX);
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
