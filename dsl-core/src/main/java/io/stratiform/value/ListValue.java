package io.stratiform.value;

import java.util.ArrayList;
import java.util.Collections;
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
        List<Value<?>> copy = new ArrayList<>(Missing.refuseNull(items, "a list of values"));
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i) == null) {
                throw Missing.failure("item " + i + " of a list");
            }
        }
        items = Collections.unmodifiableList(copy);
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
