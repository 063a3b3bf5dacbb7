package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The IP versions of a load balancer.
 *
 * @since 0.1.0
 */
public enum IpAddressType implements EnumValue {
    /** IPv4. */
    IPV4("ipv4"),
    /** IPv4 and IPv6. */
    DUALSTACK("dualstack");

    private final String value;

    IpAddressType(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
