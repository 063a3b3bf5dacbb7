package io.stratiform.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map whose keys are strings and whose values are values.
 *
 * @param entries the entries, in the order in which they are written
 * @param <T> the type of each value
 * @since 0.1.0
 */
public record MapValue<T>(Map<String, Value<?>> entries) implements Value<Map<String, T>> {

    /** Copies the entries. */
    public MapValue {
        Map<String, Value<?>> copy = new LinkedHashMap<>(Missing.refuseNull(entries, "a map of values"));
        for (Map.Entry<String, Value<?>> entry : copy.entrySet()) {
            if (entry.getKey() == null || entry.getValue() == null) {
                throw Missing.failure(entry.getKey() == null ? "a key of a map" : "the value of " + entry.getKey());
            }
        }
        entries = Collections.unmodifiableMap(copy);
    }

    @Override
    public Node toNode() {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Map.Entry<String, Value<?>> entry : entries.entrySet()) {
            nodes.put(entry.getKey(), entry.getValue().toNode());
        }
        return new Node.Mapping(nodes);
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Map.Entry<String, Value<?>> entry : entries.entrySet()) {
            inspection.member(entry.getKey(), entry.getValue());
        }
    }
}
