package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * How the health of an environment is found out.
 *
 * @since 0.1.0
 */
public enum HealthReportingSystem implements EnumValue {
    /** By health checks alone. */
    BASIC("basic"),
    /** By an agent on each instance; needs a service role. */
    ENHANCED("enhanced");

    private final String value;

    HealthReportingSystem(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
