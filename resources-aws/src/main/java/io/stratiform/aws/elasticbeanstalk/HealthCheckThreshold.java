package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The worst health at which an instance passes in a deployment.
 *
 * @since 0.1.0
 */
public enum HealthCheckThreshold implements EnumValue {
    /** Ok. */
    OK("Ok"),
    /** Warning. */
    WARNING("Warning"),
    /** Degraded. */
    DEGRADED("Degraded"),
    /** Severe. */
    SEVERE("Severe");

    private final String value;

    HealthCheckThreshold(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
