package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The kind of the root volume of instances.
 *
 * @since 0.1.0
 */
public enum RootVolumeType implements EnumValue {
    /** Magnetic. */
    STANDARD("standard"),
    /** General purpose SSD of the second generation. */
    GP2("gp2"),
    /** General purpose SSD of the third generation. */
    GP3("gp3"),
    /** SSD with provisioned IOPS. */
    IO1("io1");

    private final String value;

    RootVolumeType(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
