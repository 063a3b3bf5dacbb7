package io.stratiform.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or a mapping of a file as it grows. */
final class YamlFrame {

    private final Origin origin;
    private final @Nullable List<RawValue> items;
    private final List<RawEntry> entries = new ArrayList<>(0);
    private final Map<String, Origin> seen;
    private boolean expectsKey;
    private @Nullable String key;
    private Origin keyOrigin;
    boolean isFinal;
    boolean isRefused;

    private YamlFrame(Origin origin, @Nullable List<RawValue> items) {
        this.origin = origin;
        this.items = items;
        this.keyOrigin = origin;
        this.seen = items == null ? new HashMap<>() : Map.of();
        this.expectsKey = items == null;
    }

    static YamlFrame list(Origin origin) {
        return new YamlFrame(origin, new ArrayList<>());
    }

    static YamlFrame mapping(Origin origin) {
        return new YamlFrame(origin, null);
    }

    boolean isList() {
        return items != null;
    }

    boolean expectsKey() {
        return expectsKey;
    }

    /** The key whose value comes next; null if it is refused. */
    @Nullable String key() {
        return key;
    }

    Origin keyOrigin() {
        return keyOrigin;
    }

    /** Takes a key; returns where the same key is already, and then drops what follows. */
    @Nullable Origin key(String name, Origin at) {
        Origin first = seen.putIfAbsent(name, at);
        expectsKey = false;
        key = first == null ? name : null;
        keyOrigin = at;
        return first;
    }

    /** Takes a key that is refused. */
    void noKey() {
        expectsKey = false;
        key = null;
    }

    /** Adds an item, or the value of the last key; null if it is refused. */
    void add(@Nullable RawValue value, boolean isFinalValue) {
        if (items != null) {
            if (value != null) {
                items.add(value);
            }
            return;
        }
        if (key != null && value != null) {
            entries.add(new RawEntry(key, keyOrigin, value, isFinalValue));
        }
        expectsKey = true;
        key = null;
    }

    RawValue value() {
        return items == null ? new RawValue.Entries(entries, origin) : new RawValue.Items(items, origin);
    }
}
