package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records that are values, as in a list of records. A setting that is a record is taken apart instead, so that each of its
 * keys is inherited on its own.
 */
final class RecordType<R> extends SettingType<R> {

    private final RecordShape<R> shape;
    private final Map<String, SettingType<?>> types = new LinkedHashMap<>();

    RecordType(RecordShape<R> shape) {
        super("record " + shape.type().getSimpleName(), shape.type());
        this.shape = shape;
        for (RecordPart part : shape.parts()) {
            SettingType<?> type = part.nested() == null ? part.type() : new RecordType<>(part.nested());
            if (type != null) {
                types.put(part.key(), type);
            }
        }
    }

    RecordShape<R> shape() {
        return shape;
    }

    @Override
    void requireReadable() {
        for (RecordPart part : shape.parts()) {
            SettingType<?> type = types.get(part.key());
            if (type == null) {
                throw new IllegalArgumentException(part.unreadable(shape.type()));
            }
            type.requireReadable();
        }
    }

    @Override
    String expected() {
        return "a mapping with the keys " + String.join(", ", keys());
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (RecordPart part : shape.parts()) {
            keys.add(part.key());
        }
        return keys;
    }

    @Override
    @Nullable R read(RawValue raw, Reading reading) {
        if (raw instanceof RawValue.Given given) {
            return given(given, reading);
        }
        if (raw instanceof RawValue.Entries entries) {
            return read(entries, reading);
        }
        if (raw instanceof RawValue.Line line && FlowText.isMap(line)) {
            List<RawEntry> entries = FlowText.entries(line, reading);
            return entries == null ? null : read(new RawValue.Entries(entries, line.origin()), reading);
        }
        reading.wrongType(raw, expected());
        return null;
    }

    private @Nullable R read(RawValue.Entries raw, Reading reading) {
        Map<String, RawValue> given = new LinkedHashMap<>();
        int before = reading.problems().size();
        for (RawEntry entry : raw.entries()) {
            if (types.containsKey(entry.key())) {
                given.put(entry.key(), entry.value());
            } else {
                String question = Nearest.question(entry.key(), types.keySet());
                reading.entry(entry.key())
                        .problem(
                                entry.value(),
                                Flaw.error(Code.UNKNOWN_KEY, "", "no such key", question)
                                        .expecting(expected()));
            }
        }
        Object[] components = new Object[shape.parts().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = component(shape.parts().get(i), given, raw, reading);
        }
        return reading.problems().size() == before ? create(components, raw, reading) : null;
    }

    private @Nullable Object component(
            RecordPart part, Map<String, RawValue> given, RawValue.Entries around, Reading reading) {
        SettingType<?> type = Objects.requireNonNull(types.get(part.key()), "a value's record is readable");
        RawValue raw = given.get(part.key());
        Object value = raw == null ? null : type.read(raw, reading.entry(part.key()));
        if (part.optional()) {
            return Optional.ofNullable(value);
        }
        if (raw == null) {
            reading.entry(part.key()).problem(Code.MISSING, around, "it is missing", type.expected());
        }
        return value;
    }

    private @Nullable R create(Object[] components, RawValue raw, Reading reading) {
        try {
            return shape.create(components);
        } catch (IllegalArgumentException refused) {
            reading.problem(Code.CONSTRAINT, raw, String.valueOf(refused.getMessage()), null);
            return null;
        }
    }

    @Override
    Node show(R value) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (RecordPart part : shape.parts()) {
            Object component = RecordShape.component(value, part);
            if (component != null) {
                entries.put(part.key(), show(types.get(part.key()), component));
            }
        }
        return new Node.Mapping(entries);
    }

    @SuppressWarnings("unchecked") // the type is the one of the component
    private static <T> Node show(@Nullable SettingType<T> type, Object component) {
        return type == null ? new Node.Text(component.toString()) : type.show((T) component);
    }

    @Override
    boolean isSecret() {
        for (SettingType<?> type : types.values()) {
            if (type.isSecret()) {
                return true;
            }
        }
        return false;
    }

    @Override
    void secrets(R value, Consumer<Secret> found) {
        for (RecordPart part : shape.parts()) {
            Object component = RecordShape.component(value, part);
            if (component != null) {
                secrets(types.get(part.key()), component, found);
            }
        }
    }

    @SuppressWarnings("unchecked") // the type is the one of the component
    private static <T> void secrets(@Nullable SettingType<T> type, Object component, Consumer<Secret> found) {
        if (type != null) {
            type.secrets((T) component, found);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordType<?> type && type.shape.type() == shape.type();
    }

    @Override
    public int hashCode() {
        return shape.type().hashCode();
    }
}
