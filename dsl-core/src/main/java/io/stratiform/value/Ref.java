package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * {@code Ref}: the value of a parameter or the identifier of a resource.
 *
 * @param target what is referred to
 * @param <T> what it gives
 * @since 0.1.0
 */
public record Ref<T>(LogicalId target) implements IntrinsicFunction<T> {

    /** Refuses null. */
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
