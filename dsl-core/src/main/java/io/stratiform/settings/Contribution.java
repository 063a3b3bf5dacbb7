package io.stratiform.settings;

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

    /** Where an entry of a map was set. */
    Origin originOf(String entry) {
        if (raw instanceof RawValue.Entries entries) {
            for (RawEntry candidate : entries.entries()) {
                if (candidate.key().equals(entry)) {
                    return candidate.origin();
                }
            }
        }
        return origin;
    }

    @Override
    public String toString() {
        return origin.toString();
    }
}
