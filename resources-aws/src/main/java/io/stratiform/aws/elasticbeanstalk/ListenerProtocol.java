package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * What a listener of an Application Load Balancer or a Network Load Balancer accepts.
 *
 * @since 0.1.0
 */
public enum ListenerProtocol implements EnumValue {
    /** HTTP, by an Application Load Balancer. */
    HTTP("HTTP"),
    /** HTTPS, by an Application Load Balancer. */
    HTTPS("HTTPS"),
    /** TCP, by a Network Load Balancer. */
    TCP("TCP"),
    /** TLS, by a Network Load Balancer. */
    TLS("TLS");

    private final String value;

    ListenerProtocol(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
