package io.stratiform.settings;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with settings, and where it is. It never contains the value of a secret.
 *
 * @param kind what is wrong
 * @param key the key concerned; empty for a layer as a whole
 * @param origin where it is; null if the trouble is that something is nowhere
 * @param message what is wrong
 * @param hint what was expected, and how to mend it; null where the message says it
 * @since 0.1.0
 */
public record SettingProblem(
        Kind kind,
        String key,
        @Nullable Origin origin,
        String message,
        @Nullable String hint) {

    /** What is wrong with a setting. */
    public enum Kind {
        /** A file cannot be read, or is not YAML. */
        SYNTAX,
        /** A parent is unknown, or layers inherit from each other in a circle. */
        LAYERS,
        /** A key that no setting has. */
        UNKNOWN_KEY,
        /** A key that one layer sets twice. */
        DUPLICATE_KEY,
        /** A value that is not of the setting's type. */
        WRONG_TYPE,
        /** A value that the setting's constraints refuse. */
        CONSTRAINT,
        /** A value for a key that a parent declares final. */
        FINAL,
        /** A key that no layer sets, and that has no default. */
        MISSING
    }
}
