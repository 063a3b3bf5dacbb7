package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists. */
final class ListType<T> extends SettingType<List<T>> {

    private final SettingType<T> itemType;

    ListType(SettingType<T> itemType) {
        super("list of " + itemType.name(), List.class);
        itemType.requireReadable();
        this.itemType = itemType;
    }

    @Override
    String expected() {
        return "a list, each item " + itemType.expected();
    }

    @Override
    @Nullable List<T> read(RawValue raw, Reading reading) {
        if (raw instanceof RawValue.Given given) {
            return given(given, reading);
        }
        if (raw instanceof RawValue.Items items) {
            return readItems(items.items(), reading);
        }
        if (raw instanceof RawValue.Line line) {
            return readLine(line, reading);
        }
        reading.wrongType(raw, expected());
        return null;
    }

    private @Nullable List<T> readLine(RawValue.Line line, Reading reading) {
        List<RawValue> items = FlowText.items(line, reading);
        return items == null ? null : readItems(items, reading);
    }

    private @Nullable List<T> readItems(List<RawValue> items, Reading reading) {
        List<T> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            T value = itemType.read(items.get(i), reading.item(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == items.size() ? List.copyOf(values) : null;
    }

    @Override
    Node show(List<T> value) {
        List<Node> items = new ArrayList<>(value.size());
        for (T item : value) {
            items.add(itemType.show(item));
        }
        return new Node.Sequence(items);
    }

    @Override
    boolean isSecret() {
        return itemType.isSecret();
    }

    @Override
    List<T> copy(List<T> value) {
        List<T> copy = new ArrayList<>(value.size());
        for (T item : value) {
            copy.add(itemType.copy(item));
        }
        return List.copyOf(copy);
    }

    @Override
    void secrets(List<T> value, Consumer<Secret> found) {
        for (T item : value) {
            itemType.secrets(item, found);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListType<?> type && type.itemType.equals(itemType);
    }

    @Override
    public int hashCode() {
        return 31 * itemType.hashCode();
    }
}
