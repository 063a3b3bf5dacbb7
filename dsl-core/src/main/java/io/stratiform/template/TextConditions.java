package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Node;
import io.stratiform.value.RuleExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of conditions and rules. Parts that the model does not support are raw. */
final class TextConditions {

    private static final int COMPARED = 2;

    private final TextValues values;

    TextConditions(TextValues values) {
        this.values = values;
    }

    /** The expression of a condition. */
    ConditionExpression condition(LocatedNode located) {
        LocatedNode call = call(located);
        ConditionExpression known = call == null ? null : known(TextValues.key(call), call);
        return known == null ? new ConditionExpression.Raw(values.of(located)) : known;
    }

    private @Nullable ConditionExpression known(String function, LocatedNode argument) {
        List<LocatedNode> items = argument.children();
        return switch (function) {
            case "Condition" -> argument.node() instanceof Node.Text name ? Condition.named(name.value()) : null;
            case "Fn::Equals" ->
                argument.node() instanceof Node.Sequence && items.size() == COMPARED
                        ? new ConditionExpression.Equals(values.of(items.get(0)), values.of(items.get(1)))
                        : null;
            case "Fn::And", "Fn::Or", "Fn::Not" ->
                argument.node() instanceof Node.Sequence ? combined(function, items) : null;
            default -> null;
        };
    }

    private ConditionExpression combined(String function, List<LocatedNode> items) {
        List<ConditionExpression> operands = new ArrayList<>(items.size());
        for (LocatedNode item : items) {
            operands.add(condition(item));
        }
        return new ConditionExpression.Combined(function, operands);
    }

    /** The expression of a rule. */
    RuleExpression rule(LocatedNode located) {
        LocatedNode call = call(located);
        if (call == null || !(call.node() instanceof Node.Sequence)) {
            return RuleExpression.raw(values.of(located));
        }
        String function = TextValues.key(call);
        boolean combines = isCombination(function);
        if (!combines && !isComparison(function)) {
            return RuleExpression.raw(values.of(located));
        }
        List<Object> parts = new ArrayList<>();
        for (LocatedNode item : call.children()) {
            parts.add(combines ? rule(item) : values.of(item));
        }
        return RuleExpression.of(function, parts);
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

    private static @Nullable LocatedNode call(LocatedNode node) {
        return node.node() instanceof Node.Mapping mapping && mapping.entries().size() == 1
                ? node.children().get(0)
                : null;
    }
}
