package io.stratiform.settings;

/**
 * A key of a layer with its value, or an entry of a mapping.
 *
 * @param key the key, with dots if it stands for nested keys
 * @param origin where the key is
 * @param value the value
 * @param isFinal whether children may not set the key
 */
record RawEntry(String key, Origin origin, RawValue value, boolean isFinal) {

    RawEntry asFinal(boolean other) {
        return new RawEntry(key, origin, value, other);
    }

    @Override
    public String toString() {
        return key + " at " + origin;
    }
}
