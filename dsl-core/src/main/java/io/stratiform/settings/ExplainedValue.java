package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value and its origin.
 *
 * @param key the key; for a map whose entries are inherited one by one, with the name of the entry
 * @param value the value; a mask if it is a secret, null if there is none
 * @param origin where it was set or unset; null if it was neither
 * @param overrode the values that it overrides, the nearest first
 * @param description the description of the setting; often empty
 * @since 0.1.0
 */
public record ExplainedValue(
        String key, @Nullable Node value, @Nullable Origin origin, List<OverriddenValue> overrode, String description) {

    /** Copies the list. */
    public ExplainedValue {
        overrode = List.copyOf(overrode);
    }
}
