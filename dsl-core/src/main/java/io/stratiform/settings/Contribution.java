package io.stratiform.settings;

import java.util.HashMap;
import java.util.Map;

/**
 * What one layer says about one setting, read.
 *
 * @param layer the place of the layer, counted from the outermost parent
 * @param origin where the layer sets it
 * @param raw the value before it was read, which knows the lines of its entries
 * @param own the layer's own value, nothing inherited
 * @param isFinal whether children may not set it
 * @param <T> the type of the values
 */
record Contribution<T>(int layer, Origin origin, RawValue raw, T own, boolean isFinal) {

    /** Where the entries of a map were set, as far as they have lines of their own. */
    Map<String, Origin> entryOrigins() {
        Map<String, Origin> origins = new HashMap<>();
        if (raw instanceof RawValue.Entries entries) {
            for (RawEntry entry : entries.entries()) {
                origins.put(entry.key(), entry.origin());
            }
        }
        return origins;
    }

    @Override
    public String toString() {
        return origin.toString();
    }
}
