package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The unit in which a scaling trigger measures.
 *
 * @since 0.1.0
 */
public enum ScalingUnit implements EnumValue {
    /** Seconds. */
    SECONDS("Seconds"),
    /** Percent. */
    PERCENT("Percent"),
    /** Bytes. */
    BYTES("Bytes"),
    /** Bits. */
    BITS("Bits"),
    /** A count. */
    COUNT("Count"),
    /** Bytes per second. */
    BYTES_PER_SECOND("Bytes/Second"),
    /** Bits per second. */
    BITS_PER_SECOND("Bits/Second"),
    /** A count per second. */
    COUNT_PER_SECOND("Count/Second"),
    /** None. */
    NONE("None");

    private final String value;

    ScalingUnit(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
