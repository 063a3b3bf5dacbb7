package io.stratiform.value;

import java.util.List;

/**
 * {@code Fn::Select}: one item of a list.
 *
 * @param index its place, counted from 0
 * @param list the list
 * @param <T> what each item is
 * @since 0.1.0
 */
public record Select<T>(Value<? extends Number> index, Value<List<T>> list) implements IntrinsicFunction<T> {

    @Override
    public Node toNode() {
        return FunctionCall.of("Fn::Select", index.toNode(), list.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member("Fn::Select", index);
        inspection.member("Fn::Select", list);
    }
}
