package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Node;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.function.Intrinsic;
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

    private @Nullable ConditionExpression known(String name, LocatedNode argument) {
        Intrinsic function = Intrinsic.of(name);
        if (function == Intrinsic.CONDITION) {
            return argument.node() instanceof Node.Text id ? Condition.named(id.value()) : null;
        }
        if (function == null || !(argument.node() instanceof Node.Sequence)) {
            return null;
        }
        List<LocatedNode> items = argument.children();
        if (function == Intrinsic.EQUALS && items.size() == COMPARED) {
            return new ConditionExpression.Equals(values.of(items.get(0)), values.of(items.get(1)));
        }
        return function.combinesConditions() ? combined(name, items) : null;
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
        Intrinsic function = Intrinsic.of(TextValues.key(call));
        if (function == null || !(function.combinesConditions() || isComparison(function))) {
            return RuleExpression.raw(values.of(located));
        }
        List<Object> parts = new ArrayList<>();
        for (LocatedNode item : call.children()) {
            parts.add(function.combinesConditions() ? rule(item) : values.of(item));
        }
        return RuleExpression.of(function.key(), parts);
    }

    private static boolean isComparison(Intrinsic function) {
        return switch (function) {
            case EQUALS, CONTAINS, EACH_MEMBER_EQUALS, EACH_MEMBER_IN -> true;
            default -> false;
        };
    }

    private static @Nullable LocatedNode call(LocatedNode node) {
        return node.node() instanceof Node.Mapping mapping && mapping.entries().size() == 1
                ? node.children().get(0)
                : null;
    }
}
