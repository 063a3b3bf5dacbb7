package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * The visualization of a metric widget.
 *
 * @since 0.1.0
 */
public enum MetricView implements EnumValue {
    /** Lines over time. */
    TIME_SERIES("timeSeries"),
    /** The latest values as numbers. */
    SINGLE_VALUE("singleValue"),
    /** Gauges; the left axis needs a minimum and a maximum. */
    GAUGE("gauge"),
    /** Bars. */
    BAR("bar"),
    /** A pie. */
    PIE("pie"),
    /** A table. */
    TABLE("table");

    private final String value;

    MetricView(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
