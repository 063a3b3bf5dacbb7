package io.stratiform.settings;

/**
 * A key that a layer sets and no code reads.
 *
 * @param key the key
 * @param origin where it is set; the last layer, if several layers set it
 * @since 0.1.0
 */
public record UnusedKey(String key, Origin origin) {

    /**
     * Returns a sentence without the value.
     *
     * @return for instance {@code web.max-size is set at settings/staging.yaml:4, and nobody reads it}
     */
    @Override
    public String toString() {
        return key + " is set at " + origin.place() + ", and nobody reads it";
    }
}
