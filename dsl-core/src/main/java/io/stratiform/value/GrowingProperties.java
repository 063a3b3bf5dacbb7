package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties that are set on a builder so far. The problems of a value belong to the value, so they disappear when
 * the property is set again. For a scalar, the last value is used; lists, maps and structures are joined.
 */
final class GrowingProperties {

    /** How a property is set. */
    enum Mode {
        /** A scalar, or any value set by name. */
        PLAIN,
        /** A value for a whole list, map or structure. */
        WHOLE,
        /** A structure built by a lambda, which continues the existing one. */
        GOING_ON
    }

    private final Class<?> builder;
    // A value, or a list or map that still grows.
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);
    // Few builders need the following.
    private Set<String> inherited = Set.of();
    private List<String> whole = List.of();
    private List<String> unset = List.of();

    GrowingProperties(Class<?> builder) {
        this.builder = builder;
    }

    /** The joined properties of a structure: the existing ones, then the new ones. */
    static PropertyMap join(PropertyMap start, PropertyMap more, Class<?> builder) {
        GrowingProperties all = new GrowingProperties(builder);
        all.begin(start);
        all.whole = new ArrayList<>(start.whole());
        all.flaws.addAll(more.flaws());
        for (String name : more.unset()) {
            all.unset(name);
        }
        for (Map.Entry<String, Value<?>> entry : more.values().entrySet()) {
            boolean isWhole = more.whole().contains(entry.getKey());
            all.set(entry.getKey(), entry.getValue(), isWhole ? Mode.WHOLE : Mode.PLAIN);
        }
        Set<String> missing = new LinkedHashSet<>(start.missing());
        missing.addAll(more.missing());
        return all.end(missing.toArray(new String[0])).within(more.limits() == null ? start.limits() : more.limits());
    }

    /** Records a problem of the object as a whole. */
    void note(Flaw flaw) {
        flaws.add(flaw);
    }

    /** Copies built properties, which may be set again. */
    void copy(PropertyMap start) {
        begin(start);
        inherited = new LinkedHashSet<>(values.keySet());
    }

    private void begin(PropertyMap start) {
        for (Map.Entry<String, Value<?>> entry : start.values().entrySet()) {
            values.put(entry.getKey(), growing(entry.getKey(), entry.getValue()));
        }
        flaws.addAll(start.flaws());
    }

    void set(String name, Value<?> value, Mode mode) {
        Object current = values.get(name);
        boolean replaces = !inherited.isEmpty() && inherited.remove(name) && mode != Mode.GOING_ON;
        if (current == null || replaces || !isJoined(name, current, value, mode)) {
            values.put(name, growing(name, value));
        } else {
            values.put(name, growing(name, new Joining(name, builder).join(grown(current), value)));
        }
        if (mode == Mode.WHOLE) {
            whole = whole.isEmpty() ? new ArrayList<>(1) : whole;
            whole.add(name);
        }
    }

    /** A scalar literal may be replaced by anything; the parts of other values must not be lost. */
    private boolean isJoined(String name, Object current, Value<?> value, Mode mode) {
        if (current instanceof Value<?> before && !Joining.hasParts(before)) {
            return !(before instanceof Literal)
                    && (Joining.hasParts(value) || (mode == Mode.WHOLE && whole.contains(name)));
        }
        return true;
    }

    /** Removes the value of a property. */
    void unset(String name) {
        if (values.remove(name) == null) {
            String nearest = Nearest.to(name, values.keySet());
            if (nearest != null) {
                flaws.add(Flaw.notice(
                        Code.NOTHING_TO_UNSET,
                        "",
                        "unset(\"" + name + "\") has no effect: no property of this name is set",
                        "did you mean " + nearest + "?"));
            }
        }
        if (whole.contains(name)) {
            whole.removeIf(name::equals);
        }
        unset = unset.isEmpty() ? new ArrayList<>(1) : unset;
        unset.add(name);
    }

    /** Sets a property to a string. Returns false, and records an error, if it already has a different value. */
    boolean choose(String name, String choice) {
        Object current = values.get(name);
        Value<?> chosen = new Literal<>(choice);
        boolean isSame =
                current instanceof Literal<?> literal && Scalars.text(literal).equals(choice);
        boolean fits = current == null || isSame;
        if (!fits) {
            String before = current instanceof Literal<?> literal ? "'" + Scalars.text(literal) + "'" : "a value";
            Flaw flaw = Flaw.error(
                    Code.SET_TWICE,
                    "",
                    "was set to " + before + " first, and then to '" + choice + "'",
                    "keep one of the two; only one structure can be set");
            chosen = new CheckedValue<>(chosen, List.of(flaw));
        }
        values.put(name, chosen);
        return fits;
    }

    /** The list of a property, created if missing; null if the property is not a list. */
    @SuppressWarnings("unchecked")
    @Nullable List<Value<?>> list(String name) {
        return (List<Value<?>>) parts(name, new ListValue<>(List.of()), List.class);
    }

    /** The map of a property, created if missing; null if the property is not a map. */
    @SuppressWarnings("unchecked")
    @Nullable Map<String, Value<?>> map(String name) {
        return (Map<String, Value<?>>) parts(name, new MapValue<>(Map.of()), Map.class);
    }

    private @Nullable Object parts(String name, Value<?> none, Class<?> type) {
        Object current = values.get(name);
        if (!type.isInstance(current)) {
            set(name, none, Mode.GOING_ON);
            current = values.get(name);
        } else if (!inherited.isEmpty()) {
            inherited.remove(name);
        }
        return type.isInstance(current) ? current : null;
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

    /** Completes the properties; nothing may be set afterwards. */
    PropertyMap end(String... required) {
        List<String> missing = new ArrayList<>(0);
        for (String name : required) {
            Object value = values.get(name);
            boolean mayBeAbsent = value instanceof If || value instanceof Ref;
            if (value == null ? !maySet(name) : mayBeAbsent && AbsentValue.flawOf(name, (Value<?>) value) != null) {
                missing.add(name);
            }
        }
        return new PropertyMap(grown(), flaws, missing, whole, unset);
    }

    /** The map is complete, so it is reused for the values. */
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
        if (value instanceof Value<?> built) {
            return built;
        }
        if (value instanceof List<?> list) {
            return new ListValue<>((List<Value<?>>) list);
        }
        return new MapValue<>((Map<String, Value<?>>) value);
    }
}
