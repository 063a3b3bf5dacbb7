package io.stratiform.template;

import io.stratiform.value.EnumValue;

/**
 * What a connector of SAM lets its source do with its destination.
 *
 * @since 0.1.0
 */
public enum ConnectorPermission implements EnumValue {
    /** Read data. */
    READ("Read"),
    /** Write data. */
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
