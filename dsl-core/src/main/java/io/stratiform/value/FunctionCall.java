package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The template form of a function and its arguments: an object with one member. */
final class FunctionCall {

    private FunctionCall() {}

    static Node of(Intrinsic function, Node argument) {
        return new Node.Mapping(Map.of(function.key(), argument));
    }

    static Node of(Intrinsic function, Node... arguments) {
        return of(function, new Node.Sequence(List.of(arguments)));
    }

    /** Tells of the transform that a function needs. */
    static void inspectTransform(Intrinsic function, Inspection inspection) {
        String transform = function.transform();
        if (transform != null) {
            inspection.requires(transform, function.key());
        }
    }

    static Node sequence(List<? extends Value<?>> values) {
        List<Node> nodes = new ArrayList<>(values.size());
        for (Value<?> value : values) {
            nodes.add(value.toNode());
        }
        return new Node.Sequence(nodes);
    }
}
