package io.stratiform.template;

import io.stratiform.value.ConditionExpression;
import io.stratiform.value.LogicalId;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is declared in a template.
 *
 * @param logicalId its logical id
 * @param expression what it says; null if it was given none, which is refused
 * @since 0.1.0
 */
public record DeclaredCondition(
        LogicalId logicalId, @Nullable ConditionExpression expression) {}
