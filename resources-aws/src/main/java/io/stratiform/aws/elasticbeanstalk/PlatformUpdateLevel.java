package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The highest level of a managed platform update.
 *
 * @since 0.1.0
 */
public enum PlatformUpdateLevel implements EnumValue {
    /** Patch versions. */
    PATCH("patch"),
    /** Minor and patch versions. */
    MINOR("minor");

    private final String value;

    PlatformUpdateLevel(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
