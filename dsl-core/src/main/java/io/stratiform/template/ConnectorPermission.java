package io.stratiform.template;

import io.stratiform.value.EnumValue;

/**
 * A permission that a SAM connector grants to its source for its destination.
 *
 * @since 0.1.0
 */
public enum ConnectorPermission implements EnumValue {
    /** Permission to read data. */
    READ("Read"),
    /** Permission to write data. */
    WRITE("Write");

    private final String value;

    ConnectorPermission(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
