package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * What a listener of a Classic Load Balancer accepts, or speaks to the instances.
 *
 * @since 0.1.0
 */
public enum ClassicProtocol implements EnumValue {
    /** HTTP. */
    HTTP("HTTP"),
    /** HTTPS. */
    HTTPS("HTTPS"),
    /** TCP. */
    TCP("TCP"),
    /** TLS over TCP. */
    SSL("SSL");

    private final String value;

    ClassicProtocol(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
