package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A list whose items are values.
 *
 * @param items the items
 * @param <T> the type of each item
 * @since 0.1.0
 */
public record ListValue<T>(List<Value<?>> items) implements Value<List<T>> {

    /** Copies the items. */
    public ListValue {
        int index = 0;
        for (Value<?> item : Missing.refuseNull(items, "a list of values")) {
            if (item == null) {
                throw Missing.failure("item " + index + " of a list");
            }
            index++;
        }
        items = List.copyOf(items);
    }

    /**
     * Whether a value is known to be a list: a list of items, a function that returns a list, or a parameter that is a
     * list. A reference or an attribute is not known to be one.
     *
     * @param value the value
     * @return true if it is known to be a list
     */
    public static boolean isKnownList(Value<?> value) {
        if (value instanceof CheckedValue<?> checked) {
            return isKnownList(checked.value());
        }
        if (value instanceof If<?> choice) {
            return isKnownList(choice.then()) || isKnownList(choice.otherwise());
        }
        return value instanceof ListValue
                || value instanceof Tags
                || value instanceof Split
                || value instanceof Cidr
                || value instanceof GetAZs
                || (value instanceof Parameter<?> parameter && parameter.isList());
    }

    @Override
    public Node toNode() {
        List<Node> nodes = new ArrayList<>(items.size());
        for (Value<?> item : items) {
            nodes.add(item.toNode());
        }
        return new Node.Sequence(nodes);
    }

    @Override
    public void inspect(Inspection inspection) {
        for (int i = 0; i < items.size(); i++) {
            inspection.item(i, items.get(i));
        }
    }
}
