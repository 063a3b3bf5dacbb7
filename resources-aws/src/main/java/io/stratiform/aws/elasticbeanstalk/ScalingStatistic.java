package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * How the measurements of a period become one number.
 *
 * @since 0.1.0
 */
public enum ScalingStatistic implements EnumValue {
    /** The smallest. */
    MINIMUM("Minimum"),
    /** The largest. */
    MAXIMUM("Maximum"),
    /** All together. */
    SUM("Sum"),
    /** Their mean. */
    AVERAGE("Average");

    private final String value;

    ScalingStatistic(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
