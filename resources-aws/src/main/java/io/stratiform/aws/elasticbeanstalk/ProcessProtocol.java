package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The protocol that a process of the application speaks.
 *
 * @since 0.1.0
 */
public enum ProcessProtocol implements EnumValue {
    /** HTTP. */
    HTTP("HTTP"),
    /** HTTPS. */
    HTTPS("HTTPS"),
    /** TCP, behind a Network Load Balancer. */
    TCP("TCP");

    private final String value;

    ProcessProtocol(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
