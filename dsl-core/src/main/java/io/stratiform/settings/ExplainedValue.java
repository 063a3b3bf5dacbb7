package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it comes from.
 *
 * @param key the key; of a map whose entries are inherited one by one, with the name of the entry
 * @param value the value; a mask if it is a secret, null if there is none
 * @param origin where it was set or, if there is no value, unset; null if it was neither
 * @param overrode what it overrode, the nearest first
 * @param description what the setting is for; often empty
 * @since 0.1.0
 */
public record ExplainedValue(
        String key, @Nullable Node value, @Nullable Origin origin, List<OverriddenValue> overrode, String description) {

    /** Copies the list. */
    public ExplainedValue {
        overrode = List.copyOf(overrode);
    }
}
