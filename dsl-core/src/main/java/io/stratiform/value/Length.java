package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.List;

/**
 * {@code Fn::Length}: the number of items of a list. It requires the transform {@code AWS::LanguageExtensions}.
 *
 * @param list the list
 * @since 0.1.0
 */
public record Length(Value<? extends List<?>> list) implements IntrinsicFunction<Number> {

    /** Rejects null. */
    public Length {
        Missing.refuseNull(list, "the list of Fn::Length");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.LENGTH, list.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        FunctionCall.inspectTransform(Intrinsic.LENGTH, inspection);
        inspection.member(Intrinsic.LENGTH.key(), list);
    }
}
