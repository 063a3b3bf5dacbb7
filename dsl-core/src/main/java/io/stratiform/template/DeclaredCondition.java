package io.stratiform.template;

import io.stratiform.value.ConditionExpression;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a condition.
 *
 * @param logicalId its logical id
 * @param expression its expression; null, which is an error, if it has none
 * @since 0.1.0
 */
public record DeclaredCondition(
        LogicalId logicalId, @Nullable ConditionExpression expression) {

    /** The condition as it is written to the template; null if it has no expression. */
    @Nullable Node toNode() {
        return expression == null ? null : expression.toNode();
    }

    /** Ignores the site of the declaration. */
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
