package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * Whether an environment has a load balancer.
 *
 * @since 0.1.0
 */
public enum EnvironmentType implements EnumValue {
    /** One instance, no load balancer. */
    SINGLE_INSTANCE("SingleInstance"),
    /** A group of instances behind a load balancer. */
    LOAD_BALANCED("LoadBalanced");

    private final String value;

    EnvironmentType(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
