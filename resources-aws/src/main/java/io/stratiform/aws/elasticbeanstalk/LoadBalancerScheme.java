package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * From where the load balancer can be reached.
 *
 * @since 0.1.0
 */
public enum LoadBalancerScheme implements EnumValue {
    /** From the internet. */
    PUBLIC("public"),
    /** From inside the VPC alone. */
    INTERNAL("internal");

    private final String value;

    LoadBalancerScheme(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
