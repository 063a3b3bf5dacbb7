package io.stratiform.value.states;

import io.stratiform.value.EnumValue;

/**
 * The language in which states select and transform data.
 *
 * @since 0.1.0
 */
public enum QueryLanguage implements EnumValue {
    /** JSONPath, the default. */
    JSONPATH("JSONPath"),
    /** JSONata. */
    JSONATA("JSONata");

    private final String value;

    QueryLanguage(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
