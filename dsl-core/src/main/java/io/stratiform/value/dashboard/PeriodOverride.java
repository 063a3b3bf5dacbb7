package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * How the periods of metrics are determined when the time range of the dashboard changes.
 *
 * @since 0.1.0
 */
public enum PeriodOverride implements EnumValue {
    /** A period that depends on the time range. */
    AUTO("auto"),
    /** The period of each metric. */
    INHERIT("inherit");

    private final String value;

    PeriodOverride(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
