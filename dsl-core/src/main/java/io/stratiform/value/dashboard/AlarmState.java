package io.stratiform.value.dashboard;

import io.stratiform.value.EnumValue;

/**
 * The state of an alarm.
 *
 * @since 0.1.0
 */
public enum AlarmState implements EnumValue {
    /** The threshold is breached. */
    ALARM("ALARM"),
    /** There is not enough data. */
    INSUFFICIENT_DATA("INSUFFICIENT_DATA"),
    /** The threshold is not breached. */
    OK("OK");

    private final String value;

    AlarmState(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
