package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The processors of instances.
 *
 * @since 0.1.0
 */
public enum InstanceArchitecture implements EnumValue {
    /** AWS Graviton, 64 bits. */
    ARM64("arm64"),
    /** Intel and AMD, 64 bits. */
    X86_64("x86_64"),
    /** Intel and AMD, 32 bits; few platforms know it. */
    I386("i386");

    private final String value;

    InstanceArchitecture(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
