package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * The order of the alarms in an alarm widget.
 *
 * @since 0.1.0
 */
public enum AlarmOrder implements EnumValue {
    /** By name. */
    DEFAULT("default"),
    /** By the time at which their state changed. */
    STATE_UPDATED("stateUpdatedTimestamp"),
    /** By the time at which they were created or updated. */
    TIMESTAMP("timestamp");

    private final String value;

    AlarmOrder(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
