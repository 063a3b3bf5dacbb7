package io.stratiform.read;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list or an object whose members are still being read. */
final class Frame {

    private final Position position;
    private final boolean function;
    private final Places places;
    private final @Nullable List<Node> items;
    private final @Nullable Map<String, Node> entries;

    private @Nullable Map<String, Integer> indexes;
    private @Nullable String key;
    private Position keyPosition;

    private Frame(
            Position position, boolean function, @Nullable List<Node> items, @Nullable Map<String, Node> entries) {
        this.position = position;
        this.function = function;
        this.items = items;
        this.entries = entries;
        this.places = new Places(entries != null);
        this.keyPosition = position;
    }

    static Frame ofList(Position position) {
        return new Frame(position, false, new ArrayList<>(4), null);
    }

    static Frame ofObject(Position position) {
        return new Frame(position, false, null, new LinkedHashMap<>(8));
    }

    /** The object that stands for a tag, and ends with its only member. */
    static Frame ofFunction(Position position) {
        return new Frame(position, true, null, new LinkedHashMap<>(2));
    }

    Position position() {
        return position;
    }

    Places places() {
        return places;
    }

    boolean standsForTag() {
        return function;
    }

    boolean expectsKey() {
        return entries != null && key == null;
    }

    void key(String name, Position at) {
        key = name;
        keyPosition = at;
    }

    /** Where the same key stands that is to be read; null if it is new. */
    @Nullable Position earlier(String name) {
        if (entries == null || !entries.containsKey(name)) {
            return null;
        }
        return places.key(index(entries, name));
    }

    /** The place of a key among the others, which is asked for only where a key is there twice. */
    private int index(Map<String, Node> known, String name) {
        if (indexes == null) {
            indexes = new HashMap<>();
            for (String each : known.keySet()) {
                indexes.put(each, indexes.size());
            }
        }
        return Objects.requireNonNull(indexes.get(name), name);
    }

    /** Adds a member; of several with one key the first is kept, or the last in the place of the first. */
    void add(Node node, Position at, @Nullable Places inner, boolean keepLast) {
        if (items != null) {
            items.add(node);
            places.add(at, at, inner);
        } else if (entries != null && key != null) {
            if (entries.putIfAbsent(key, node) == null) {
                places.add(keyPosition, at, inner);
                if (indexes != null) {
                    indexes.put(key, indexes.size());
                }
            } else if (keepLast) {
                entries.put(key, node);
                places.set(index(entries, key), keyPosition, at, inner);
            }
            key = null;
        }
    }

    Node node() {
        places.trimmed();
        if (items != null) {
            return new Node.Sequence(List.copyOf(items));
        }
        return new Node.Mapping(entries == null || entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(entries));
    }

    /** Tells the step from here to what is being read. */
    void describe(PathText path) {
        if (items != null) {
            path.index(items.size());
        } else if (key != null) {
            path.key(key);
        }
    }
}
