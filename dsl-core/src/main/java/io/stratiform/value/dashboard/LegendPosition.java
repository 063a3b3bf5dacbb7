package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * Where the legend of a graph is.
 *
 * @since 0.1.0
 */
public enum LegendPosition implements EnumValue {
    /** Below the graph. */
    BOTTOM("bottom"),
    /** To the right of the graph. */
    RIGHT("right"),
    /** Nowhere. */
    HIDDEN("hidden");

    private final String value;

    LegendPosition(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
