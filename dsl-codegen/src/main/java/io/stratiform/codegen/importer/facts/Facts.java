package io.stratiform.codegen.importer.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is stated of one element: at most one value for each kind of fact, with the source that stated it. */
public final class Facts {

    /** A value and where it comes from. */
    public record Stated(Object value, String source) {}

    private final Map<FactKey<?>, Stated> stated = new TreeMap<>();

    public <T> void state(FactKey<T> key, T value, String source) {
        stated.put(key, new Stated(value, source));
    }

    /** States a value of a type that its key vouches for. */
    public void stateUnchecked(FactKey<?> key, Object value, String source) {
        stated.put(key, new Stated(value, source));
    }

    /** Takes over what others state under this key. */
    public void takeOver(FactKey<?> key, Facts others) {
        Stated fact = others.stated.get(key);
        if (fact != null) {
            stated.put(key, fact);
        }
    }

    public <T> @Nullable T get(FactKey<T> key) {
        Stated fact = stated.get(key);
        return fact == null ? null : key.cast(fact.value());
    }

    public void takeAll(Facts other) {
        stated.putAll(other.stated);
    }

    public <T> T get(FactKey<T> key, T otherwise) {
        T value = get(key);
        return value == null ? otherwise : value;
    }

    public @Nullable Stated stated(FactKey<?> key) {
        return stated.get(key);
    }

    public List<FactKey<?>> keys() {
        return List.copyOf(stated.keySet());
    }

    public void drop(FactKey<?> key) {
        stated.remove(key);
    }
}
