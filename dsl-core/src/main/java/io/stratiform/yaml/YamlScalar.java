package io.stratiform.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A scalar of a YAML text.
 *
 * @param text its text
 * @param tag its tag; null if it has none
 * @param style how it is written
 * @param start the index of its first code point
 * @param end the index behind its last code point
 * @since 0.1.0
 */
public record YamlScalar(String text, @Nullable String tag, Style style, int start, int end) {

    /** How a scalar is written. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** In single or double quotes. */
        QUOTED,
        /** As a block of lines. */
        BLOCK
    }

    /** Does not show the text, which may be a secret. */
    @Override
    public String toString() {
        return "a scalar at " + start;
    }

    /**
     * Whether it is written without quotes.
     *
     * @return true if it is
     */
    public boolean isPlain() {
        return style == Style.PLAIN;
    }
}
