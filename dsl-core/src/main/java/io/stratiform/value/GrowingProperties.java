package io.stratiform.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a builder was given so far. What is wrong with a value stays with the value, so that it goes away
 * when the property is set again; a property that was given as a whole replaces what was there.
 */
final class GrowingProperties {

    // A value, or a list or map that still grows.
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);

    /** Notes what is wrong with the object as a whole. */
    void note(Flaw flaw) {
        flaws.add(flaw);
    }

    /** Starts from what was built. */
    void copy(PropertyMap start) {
        for (Map.Entry<String, Value<?>> entry : start.values().entrySet()) {
            values.put(entry.getKey(), growing(entry.getKey(), entry.getValue()));
        }
        flaws.addAll(start.flaws());
    }

    void set(String name, Value<?> value) {
        values.put(name, growing(name, value));
    }

    /** Sets a property to a text. If it is something else already, the two contradict each other. */
    void choose(String name, String choice) {
        Object current = values.get(name);
        Value<?> chosen = new Literal<>(choice);
        boolean isSame =
                current instanceof Literal<?> literal && Scalars.text(literal).equals(choice);
        if (current != null && !isSame) {
            String before = current instanceof Literal<?> literal ? "'" + Scalars.text(literal) + "'" : "a value";
            Flaw flaw = Flaw.error(
                    "",
                    "was set to " + before + ", and then to '" + choice + "'",
                    "keep one of the two: only one structure is written");
            chosen = new CheckedValue<>(chosen, List.of(flaw));
        }
        values.put(name, chosen);
    }

    /** The list of a property, begun if there is none; null if it cannot grow. */
    @SuppressWarnings("unchecked")
    @Nullable List<Value<?>> list(String name) {
        Object current = values.get(name);
        if (current == null) {
            List<Value<?>> items = new ArrayList<>();
            values.put(name, items);
            return items;
        }
        if (current instanceof List<?>) {
            return (List<Value<?>>) current;
        }
        refuseGrowth(name, current, "items");
        return null;
    }

    /** The map of a property, begun if there is none; null if it cannot grow. */
    @SuppressWarnings("unchecked")
    @Nullable Map<String, Value<?>> map(String name) {
        Object current = values.get(name);
        if (current == null) {
            Map<String, Value<?>> entries = new LinkedHashMap<>();
            values.put(name, entries);
            return entries;
        }
        if (current instanceof Map<?, ?>) {
            return (Map<String, Value<?>>) current;
        }
        refuseGrowth(name, current, "entries");
        return null;
    }

    private void refuseGrowth(String name, Object current, String parts) {
        if (current instanceof Value<?> value && !(value instanceof CheckedValue<?> known && known.isRefused())) {
            Flaw flaw = Flaw.error(
                    "",
                    parts + " were added to what was given as a whole before",
                    "give either one value for the whole, such as a function, or the " + parts + " one by one");
            values.put(name, new CheckedValue<>(value, List.of(flaw)));
        }
    }

    private Object growing(String name, Value<?> value) {
        if (value instanceof ListValue<?> list) {
            return new ArrayList<>(list.items());
        }
        if (value instanceof MapValue<?> map) {
            return new LinkedHashMap<>(map.entries());
        }
        if (value instanceof CheckedValue<?> known && known.canGrow()) {
            for (Flaw flaw : known.flaws()) {
                flaws.add(flaw.below(name));
            }
            return growing(name, known.value());
        }
        return value;
    }

    /** Ends the growing; nothing may be set after it. */
    PropertyMap end(String... required) {
        List<String> missing = new ArrayList<>(0);
        for (String name : required) {
            Object value = values.get(name);
            boolean mayBeAbsent = value instanceof If || value instanceof Ref;
            if (value == null ? !maySet(name) : mayBeAbsent && AbsentValue.flawOf(name, (Value<?>) value) != null) {
                missing.add(name);
            }
        }
        return new PropertyMap(grown(), flaws, missing);
    }

    /** Nothing grows any more, so the map itself becomes that of the values. */
    @SuppressWarnings("unchecked")
    private Map<String, Value<?>> grown() {
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            if (!(entry.getValue() instanceof Value<?>)) {
                entry.setValue(grown(entry.getValue()));
            }
        }
        return (Map<String, Value<?>>) (Map<String, ?>) values;
    }

    private boolean maySet(String name) {
        for (Object value : values.values()) {
            if (value instanceof ForEach loop && loop.maySet(name)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static Value<?> grown(Object value) {
        if (value instanceof List<?> list) {
            return new ListValue<>((List<Value<?>>) list);
        }
        return new MapValue<>((Map<String, Value<?>>) value);
    }
}
