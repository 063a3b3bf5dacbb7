package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * {@code Ref}: the value of a parameter or the identifier of a resource.
 *
 * @param target the target
 * @param <T> the type of the result
 * @since 0.1.0
 */
public record Ref<T>(LogicalId target) implements IntrinsicFunction<T> {

    /** Rejects null. */
    public Ref {
        Missing.refuseNull(target, "the target of Ref");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.REF, Placeholders.argument(target.name()));
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.reference(target, null);
    }
}
