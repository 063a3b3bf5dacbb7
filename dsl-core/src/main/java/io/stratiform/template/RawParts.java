package io.stratiform.template;

import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a text says that the model has no form for, such as sections that nobody knows, and macros in place of entries. */
final class RawParts {

    private final Map<String, Value<?>> values = new LinkedHashMap<>(0);
    // The keys from the root to each, since logical ids may have dots in a text.
    private final Map<String, List<String>> places = new LinkedHashMap<>(0);

    void section(String name, Value<?> value) {
        put(List.of(name), value);
    }

    void entry(String section, String key, Value<?> value) {
        put(List.of(section, key), value);
    }

    private void put(List<String> keys, Value<?> value) {
        String path = String.join(".", keys);
        values.put(path, value);
        places.put(path, keys);
    }

    /** The values by their paths. */
    Map<String, Value<?>> values() {
        return Collections.unmodifiableMap(values);
    }

    void writeTo(Map<String, Node> sections) {
        for (Map.Entry<String, Value<?>> entry : values.entrySet()) {
            List<String> keys = places.getOrDefault(entry.getKey(), List.of());
            Node node = entry.getValue().toNode();
            if (keys.size() == 1) {
                sections.put(keys.get(0), node);
            } else {
                Map<String, Node> section = new LinkedHashMap<>();
                if (sections.get(keys.get(0)) instanceof Node.Mapping known) {
                    section.putAll(known.entries());
                }
                section.put(keys.get(1), node);
                sections.put(keys.get(0), new Node.Mapping(section));
            }
        }
    }
}
