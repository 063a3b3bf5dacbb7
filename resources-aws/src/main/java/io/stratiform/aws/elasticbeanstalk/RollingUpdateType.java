package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * How instances are replaced when a change of the configuration demands it.
 *
 * @since 0.1.0
 */
public enum RollingUpdateType implements EnumValue {
    /** In batches, with a pause between them. */
    TIME("Time"),
    /** In batches, each waiting for the one before to be healthy. */
    HEALTH("Health"),
    /** All at once, in a second Auto Scaling group. */
    IMMUTABLE("Immutable");

    private final String value;

    RollingUpdateType(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
