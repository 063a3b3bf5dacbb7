package io.stratiform.settings;

/**
 * A value that equals the value it overrides.
 *
 * @param key the key
 * @param origin where it is set again
 * @param overridden where it is already set
 * @since 0.1.0
 */
public record RedundantOverride(String key, Origin origin, Origin overridden) {

    /**
     * Returns a sentence without the value.
     *
     * @return for instance {@code web.max-size is set at settings/staging.yaml:4 to what base sets it to, at
     *     settings/base.yaml:9}
     */
    @Override
    public String toString() {
        return key + " is set at " + origin.place() + " to what " + overridden.layer() + " sets it to, at "
                + overridden.place();
    }
}
