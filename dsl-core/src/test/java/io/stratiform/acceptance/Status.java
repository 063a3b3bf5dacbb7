package io.stratiform.acceptance;

import io.stratiform.value.EnumValue;

/** An enumeration, in the shape of the generated ones. */
public enum Status implements EnumValue {
    ENABLED("Enabled"),
    SUSPENDED("Suspended");

    private final String value;

    Status(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
