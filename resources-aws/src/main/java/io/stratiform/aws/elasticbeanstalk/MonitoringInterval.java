package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * How often CloudWatch measures the instances.
 *
 * @since 0.1.0
 */
public enum MonitoringInterval implements EnumValue {
    /** Every minute; costs extra. */
    ONE_MINUTE("1 minute"),
    /** Every five minutes. */
    FIVE_MINUTES("5 minute");

    private final String value;

    MonitoringInterval(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
