package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.List;

/**
 * {@code Fn::Select}: one item of a list.
 *
 * @param index its index, from 0
 * @param list the list
 * @param <T> the type of each item
 * @since 0.1.0
 */
public record Select<T>(Value<? extends Number> index, Value<List<T>> list) implements IntrinsicFunction<T> {

    /** Rejects null. */
    public Select {
        Missing.refuseNull(index, "the index of Fn::Select");
        Missing.refuseNull(list, "the list of Fn::Select");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.SELECT, index.toNode(), list.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member(Intrinsic.SELECT.argument(0), index);
        inspection.member(Intrinsic.SELECT.argument(1), list);
    }
}
