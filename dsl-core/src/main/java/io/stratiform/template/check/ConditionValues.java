package io.stratiform.template.check;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Iterates over combinations of values and evaluates conditions. */
final class ConditionValues {

    // Conditions that refer to each other in a circle are reported elsewhere.
    private static final int MOST_DEPTH = 100;

    private final Map<String, Node> conditions;
    private final List<Node> variables;
    private final Map<Node, List<String>> texts = new HashMap<>();
    private final int[] chosen;

    ConditionValues(Map<String, Node> conditions, ConditionVariables variables) {
        this.conditions = conditions;
        this.variables = variables.variables();
        this.chosen = new int[this.variables.size()];
        for (Node variable : this.variables) {
            texts.put(variable, variables.textsOf(variable));
        }
    }

    /** Moves to the next combination; returns false if there is none. */
    boolean next() {
        for (int i = 0; i < chosen.length; i++) {
            if (++chosen[i] < textsOf(variables.get(i)).size()) {
                return true;
            }
            chosen[i] = 0;
        }
        return false;
    }

    private List<String> textsOf(Node variable) {
        return texts.getOrDefault(variable, List.of());
    }

    boolean isTrue(@Nullable Node expression) {
        return isTrue(expression, 0);
    }

    private boolean isTrue(@Nullable Node expression, int depth) {
        Node.Mapping call = expression instanceof Node.Mapping mapping ? mapping : null;
        if (call == null || call.entries().isEmpty() || depth > MOST_DEPTH) {
            return false;
        }
        String name = call.entries().keySet().iterator().next();
        Node argument = call.entries().get(name);
        Intrinsic function = Intrinsic.of(name);
        return switch (function == null ? Intrinsic.EQUALS : function) {
            case CONDITION -> isTrue(conditions.get(String.valueOf(Tree.text(argument))), depth + 1);
            case NOT -> !isTrue(Tree.item(argument, 0), depth + 1);
            case AND -> areAll(argument, true, depth + 1);
            case OR -> !areAll(argument, false, depth + 1);
            default -> value(Tree.item(argument, 0)).equals(value(Tree.item(argument, 1)));
        };
    }

    private boolean areAll(@Nullable Node operands, boolean truth, int depth) {
        for (Node operand : Tree.items(operands)) {
            if (isTrue(operand, depth) != truth) {
                return false;
            }
        }
        return true;
    }

    private String value(@Nullable Node operand) {
        String text = Tree.scalar(operand);
        if (text != null || operand == null) {
            return text == null ? "" : text;
        }
        int place = variables.indexOf(operand);
        return place < 0 ? ConditionVariables.OTHER : textsOf(operand).get(chosen[place]);
    }
}
