package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Node;
import io.stratiform.value.RuleExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What conditions and rules of a text say. */
final class TextConditions {

    private TextConditions() {}

    /** The expression of a condition; null if it is none of those that the model has. */
    static @Nullable ConditionExpression condition(Node node) {
        Map.Entry<String, Node> call = call(node);
        if (call == null) {
            return null;
        }
        if (call.getKey().equals("Condition")) {
            return call.getValue() instanceof Node.Text name ? Condition.named(name.value()) : null;
        }
        if (!(call.getValue() instanceof Node.Sequence arguments)) {
            return null;
        }
        List<Node> items = arguments.items();
        return switch (call.getKey()) {
            case "Fn::Equals" ->
                items.size() == 2
                        ? new ConditionExpression.Equals(TextValues.of(items.get(0)), TextValues.of(items.get(1)))
                        : null;
            case "Fn::And", "Fn::Or", "Fn::Not" -> combined(call.getKey(), items);
            default -> null;
        };
    }

    private static @Nullable ConditionExpression combined(String function, List<Node> items) {
        List<ConditionExpression> operands = new ArrayList<>(items.size());
        for (Node item : items) {
            ConditionExpression operand = condition(item);
            if (operand == null) {
                return null;
            }
            operands.add(operand);
        }
        return new ConditionExpression.Combined(function, operands);
    }

    /** The expression of a rule; null if it is none. */
    static @Nullable RuleExpression rule(@Nullable Node node) {
        Map.Entry<String, Node> call = node == null ? null : call(node);
        if (call == null || !(call.getValue() instanceof Node.Sequence arguments)) {
            return null;
        }
        boolean combines = isCombination(call.getKey());
        if (!combines && !isComparison(call.getKey())) {
            return null;
        }
        List<Object> parts = new ArrayList<>();
        for (Node item : arguments.items()) {
            Object part = combines ? rule(item) : TextValues.of(item);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return RuleExpression.of(call.getKey(), parts);
    }

    private static boolean isCombination(String function) {
        return switch (function) {
            case "Fn::And", "Fn::Or", "Fn::Not" -> true;
            default -> false;
        };
    }

    private static boolean isComparison(String function) {
        return switch (function) {
            case "Fn::Equals", "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn" -> true;
            default -> false;
        };
    }

    private static Map.@Nullable Entry<String, Node> call(Node node) {
        return node instanceof Node.Mapping mapping && mapping.entries().size() == 1
                ? mapping.entries().entrySet().iterator().next()
                : null;
    }
}
