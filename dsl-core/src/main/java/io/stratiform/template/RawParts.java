package io.stratiform.template;

import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of a template that the model does not support, such as unknown sections and macros in place of entries. */
final class RawParts {

    private final List<Part> parts = new ArrayList<>(0);

    /** A section, or one entry of it. */
    private record Part(String section, @Nullable String key, Value<?> value) {}

    void section(String name, Value<?> value) {
        parts.add(new Part(name, null, value));
    }

    void entry(String section, String key, Value<?> value) {
        parts.add(new Part(section, key, value));
    }

    /** The values by their paths. */
    Map<String, Value<?>> values() {
        Map<String, Value<?>> values = new LinkedHashMap<>(0);
        for (Part part : parts) {
            values.put(part.key() == null ? part.section() : part.section() + "." + part.key(), part.value());
        }
        return Collections.unmodifiableMap(values);
    }

    void writeTo(Map<String, Node> sections) {
        Map<String, Map<String, Node>> entries = new LinkedHashMap<>(0);
        for (Part part : parts) {
            if (part.key() == null) {
                sections.put(part.section(), part.value().toNode());
            } else {
                entries.computeIfAbsent(part.section(), name -> entriesOf(sections.get(name)))
                        .put(part.key(), part.value().toNode());
            }
        }
        for (Map.Entry<String, Map<String, Node>> section : entries.entrySet()) {
            sections.put(section.getKey(), new Node.Mapping(section.getValue()));
        }
    }

    private static Map<String, Node> entriesOf(@Nullable Node section) {
        return new LinkedHashMap<>(section instanceof Node.Mapping known ? known.entries() : Map.of());
    }
}
