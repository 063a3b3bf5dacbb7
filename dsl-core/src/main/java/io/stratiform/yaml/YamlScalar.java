package io.stratiform.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A scalar of a YAML text.
 *
 * @param text its text
 * @param tag its tag; null if it has none
 * @param isPlain whether it is written without quotes, and not as a block of lines
 * @param isQuoted whether it is written in single or double quotes
 * @param start the index of its first code point
 * @param end the index behind its last code point
 * @since 0.1.0
 */
public record YamlScalar(String text, @Nullable String tag, boolean isPlain, boolean isQuoted, int start, int end) {

    /** Does not show the text, which may be a secret. */
    @Override
    public String toString() {
        return "a scalar at " + start;
    }
}
