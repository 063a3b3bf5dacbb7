package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * {@code Fn::If}: one of two values, as a condition decides.
 *
 * @param condition the condition
 * @param then the value if it holds
 * @param otherwise the value if it does not
 * @param <T> what both are
 * @since 0.1.0
 */
public record If<T>(LogicalId condition, Value<? extends T> then, Value<? extends T> otherwise)
        implements IntrinsicFunction<T> {

    /** Refuses null. */
    public If {
        Missing.refuseNull(condition, "the condition of Fn::If");
        Missing.refuseNull(then, "the value of Fn::If where the condition holds");
        Missing.refuseNull(otherwise, "the value of Fn::If where the condition does not hold");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.IF, new Node.Text(condition.name()), then.toNode(), otherwise.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.condition(condition);
        inspection.member(Intrinsic.IF.argument(1), then);
        inspection.member(Intrinsic.IF.argument(2), otherwise);
    }
}
