package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * Which period metrics have when the time range of the dashboard changes.
 *
 * @since 0.1.0
 */
public enum PeriodOverride implements EnumValue {
    /** A period that fits the time range. */
    AUTO("auto"),
    /** The period that each metric has been given. */
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
