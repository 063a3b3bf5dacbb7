package io.stratiform.template;

import io.stratiform.value.ConditionExpression;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is declared in a template.
 *
 * @param logicalId its logical id
 * @param expression what it says; null if it was given none, which is refused
 * @since 0.1.0
 */
public record DeclaredCondition(
        LogicalId logicalId, @Nullable ConditionExpression expression) {

    /** The condition as it stands in a template; null if it was given none. */
    @Nullable Node toNode() {
        return expression == null ? null : expression.toNode();
    }

    /** Two are equal if they say the same, wherever they were declared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclaredCondition condition
                && condition.logicalId.equals(logicalId)
                && Objects.equals(condition.toNode(), toNode());
    }

    @Override
    public int hashCode() {
        return logicalId.hashCode();
    }
}
