package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report: a setting, or an entry of a map whose entries are inherited one by one.
 *
 * @param key the key
 * @param description what it is for
 * @param value the value itself, to be compared; null if there is none
 * @param shown the value as it may be shown; null if there is none
 * @param origin where it was set or, if there is no value, unset; null if it was neither
 * @param earlier what it overrode, the nearest first
 */
record Part(
        String key,
        String description,
        @Nullable Object value,
        @Nullable Node shown,
        @Nullable Origin origin,
        List<OverriddenValue> earlier) {

    @Override
    public String toString() {
        return key;
    }
}
