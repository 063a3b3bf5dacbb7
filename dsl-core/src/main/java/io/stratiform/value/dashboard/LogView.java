package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * The visualization of a log widget.
 *
 * @since 0.1.0
 */
public enum LogView implements EnumValue {
    /** A table of log events. */
    TABLE("table"),
    /** Lines over time. */
    TIME_SERIES("timeSeries"),
    /** Bars. */
    BAR("bar"),
    /** A pie. */
    PIE("pie");

    private final String value;

    LogView(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
