package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The kind of an environment's load balancer. It cannot be changed later.
 *
 * @since 0.1.0
 */
public enum LoadBalancerType implements EnumValue {
    /** Classic Load Balancer. */
    CLASSIC("classic"),
    /** Application Load Balancer. */
    APPLICATION("application"),
    /** Network Load Balancer. */
    NETWORK("network");

    private final String value;

    LoadBalancerType(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
