package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * A reference to a condition of the {@code Conditions} section.
 *
 * @param logicalId its logical id
 * @since 0.1.0
 */
public record Condition(LogicalId logicalId) implements ConditionExpression {

    /** Rejects null. */
    public Condition {
        Missing.refuseNull(logicalId, "the logical id of a condition");
    }

    /**
     * A condition that is known only by its name.
     *
     * @param name its logical id
     * @return the condition
     */
    public static Condition named(String name) {
        return new Condition(LogicalId.named(name));
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.CONDITION, new Node.Text(logicalId.name()));
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.condition(logicalId);
    }
}
