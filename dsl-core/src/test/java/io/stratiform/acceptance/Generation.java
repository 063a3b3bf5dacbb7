package io.stratiform.acceptance;

import io.stratiform.value.EnumValue;

/** An enumeration whose values are numbers, in the shape of the generated ones. */
public enum Generation implements EnumValue {
    SECOND("2"),
    THIRD("3");

    private final String value;

    Generation(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
