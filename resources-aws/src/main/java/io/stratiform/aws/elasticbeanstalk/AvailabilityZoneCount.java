package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * How many availability zones the instances are spread over.
 *
 * @since 0.1.0
 */
public enum AvailabilityZoneCount implements EnumValue {
    /** As many as there are. */
    ANY("Any"),
    /** One. */
    ANY_ONE("Any 1"),
    /** Two. */
    ANY_TWO("Any 2"),
    /** Three. */
    ANY_THREE("Any 3");

    private final String value;

    AvailabilityZoneCount(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
