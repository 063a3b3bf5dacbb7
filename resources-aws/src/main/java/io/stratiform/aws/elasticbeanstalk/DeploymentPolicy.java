package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * How a new version of the application reaches the instances.
 *
 * @since 0.1.0
 */
public enum DeploymentPolicy implements EnumValue {
    /** All instances at the same time, with an outage. */
    ALL_AT_ONCE("AllAtOnce"),
    /** Batch by batch. */
    ROLLING("Rolling"),
    /** Batch by batch, after one more batch was started. */
    ROLLING_WITH_ADDITIONAL_BATCH("RollingWithAdditionalBatch"),
    /** New instances in a second Auto Scaling group. */
    IMMUTABLE("Immutable"),
    /** New instances that get a share of the requests first; needs an Application Load Balancer. */
    TRAFFIC_SPLITTING("TrafficSplitting");

    private final String value;

    DeploymentPolicy(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
