package io.stratiform.settings;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one layer says about one setting, read. Each knows the one before it, so that no list has to grow with them.
 *
 * @param layer the place of the layer, counted from the outermost parent
 * @param said what the layer says, which knows its lines and those of its entries
 * @param own the layer's own value, nothing inherited; null if the layer unsets what it inherits
 * @param isFinal whether children may not set it
 * @param before what the nearest parent that sets it says; null if none does
 * @param <T> the type of the values
 */
record Contribution<T>(
        int layer,
        RawEntry said,
        @Nullable T own,
        boolean isFinal,
        @Nullable Contribution<T> before) {

    /** Whether the layer takes back what it inherits. */
    boolean isUnset() {
        return own == null;
    }

    /** The entries of a map that the layer takes back, and where; most layers take back none. */
    Map<String, Origin> unsetEntries() {
        return said.value() instanceof RawValue.Entries entries ? entries.unset() : Map.of();
    }

    /** Where the layer sets it. */
    Origin origin() {
        return said.origin();
    }

    /** Where the entries of a map were set, as far as they have lines of their own. */
    Map<String, Origin> entryOrigins() {
        Map<String, Origin> origins = new HashMap<>();
        if (said.value() instanceof RawValue.Entries entries) {
            for (RawEntry entry : entries.entries()) {
                origins.put(entry.key(), entry.origin());
            }
        }
        return origins;
    }

    @Override
    public String toString() {
        return origin().toString();
    }
}
