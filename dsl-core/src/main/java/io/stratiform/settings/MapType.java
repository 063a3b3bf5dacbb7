package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.value.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Maps from names to values. */
final class MapType<T> extends SettingType<Map<String, T>> {

    private final SettingType<T> valueType;

    MapType(SettingType<T> valueType) {
        super("map of " + valueType.name(), Map.class);
        valueType.requireReadable();
        this.valueType = valueType;
    }

    @Override
    String expected() {
        return "a mapping, each value " + valueType.expected();
    }

    @Override
    @Nullable Map<String, T> read(RawValue raw, Reading reading) {
        if (raw instanceof RawValue.Given given) {
            return given(given, reading);
        }
        if (raw instanceof RawValue.Entries entries) {
            return readEntries(entries.entries(), reading);
        }
        if (raw instanceof RawValue.Line line) {
            return readLine(line, reading);
        }
        reading.wrongType(raw, expected());
        return null;
    }

    private @Nullable Map<String, T> readLine(RawValue.Line line, Reading reading) {
        List<RawEntry> entries = FlowText.entries(line, reading);
        return entries == null ? null : readEntries(entries, reading);
    }

    private @Nullable Map<String, T> readEntries(List<RawEntry> entries, Reading reading) {
        Map<String, T> values = new LinkedHashMap<>();
        boolean complete = true;
        for (RawEntry entry : entries) {
            Reading inner = reading.entry(entry.key());
            T value = valueType.read(entry.value(), inner);
            complete &= value != null;
            if (value != null && values.put(entry.key(), value) != null) {
                inner.problem(Code.KEY_SET_TWICE, entry.value(), "the layer sets it twice", null);
                complete = false;
            }
            if (entry.isFinal()) {
                inner.problem(
                        Code.TAG_PLACE,
                        entry.value(),
                        "an entry of a map cannot be final",
                        "!final at the map itself, " + reading.key());
            }
        }
        return complete ? Collections.unmodifiableMap(values) : null;
    }

    @Override
    Node show(Map<String, T> value) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : value.entrySet()) {
            entries.put(entry.getKey(), valueType.show(entry.getValue()));
        }
        return new Node.Mapping(entries);
    }

    /** A value that is known to be of this type. */
    @SuppressWarnings("unchecked")
    Map<String, T> cast(Object value) {
        return (Map<String, T>) value;
    }

    /** One entry of a map, as it may be shown. */
    Node showEntry(T value) {
        return valueType.show(value);
    }

    @Override
    boolean isSecret() {
        return valueType.isSecret();
    }

    /** Maps without an order of their own are sorted: theirs changes from one run to the next. */
    @Override
    Map<String, T> copy(Map<String, T> value) {
        boolean ordered = value instanceof LinkedHashMap || value instanceof SortedMap;
        Map<String, T> copy = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : (ordered ? value : new TreeMap<>(value)).entrySet()) {
            copy.put(entry.getKey(), valueType.copy(entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    @Override
    void secrets(Map<String, T> value, Consumer<Secret> found) {
        for (T entry : value.values()) {
            valueType.secrets(entry, found);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapType<?> type && type.valueType.equals(valueType);
    }

    @Override
    public int hashCode() {
        return 37 * valueType.hashCode();
    }
}
