package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * {@code Fn::If}: one of two values, depending on a condition.
 *
 * @param condition the condition
 * @param then the value if the condition is true
 * @param otherwise the value if the condition is false
 * @param <T> the type of both values
 * @since 0.1.0
 */
public record If<T>(LogicalId condition, Value<? extends T> then, Value<? extends T> otherwise)
        implements IntrinsicFunction<T> {

    /** Rejects null. */
    public If {
        Missing.refuseNull(condition, "the condition of Fn::If");
        Missing.refuseNull(then, "the value of Fn::If if the condition is true");
        Missing.refuseNull(otherwise, "the value of Fn::If if the condition is false");
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
