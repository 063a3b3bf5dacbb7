package io.stratiform.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A list whose items are values.
 *
 * @param items the items
 * @param <T> what each item is
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
