package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * The position of the legend of a graph.
 *
 * @since 0.1.0
 */
public enum LegendPosition implements EnumValue {
    /** Below the graph. */
    BOTTOM("bottom"),
    /** To the right of the graph. */
    RIGHT("right"),
    /** No legend. */
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
