package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The template form of a function and its arguments: an object with one member. */
final class FunctionCall {

    private FunctionCall() {}

    static Node of(String function, Node argument) {
        return new Node.Mapping(Map.of(function, argument));
    }

    static Node of(String function, Node... arguments) {
        return of(function, new Node.Sequence(List.of(arguments)));
    }

    static Node sequence(List<? extends Value<?>> values) {
        List<Node> nodes = new ArrayList<>(values.size());
        for (Value<?> value : values) {
            nodes.add(value.toNode());
        }
        return new Node.Sequence(nodes);
    }
}
