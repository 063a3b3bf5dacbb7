package io.stratiform.spec;

/**
 * The primitive types of the CloudFormation resource specification.
 *
 * @since 0.1.0
 */
public enum PrimitiveType {
    /** Text. */
    STRING("String"),
    /** A whole number of 32 bits. */
    INTEGER("Integer"),
    /** A whole number of 64 bits. */
    LONG("Long"),
    /** A number. */
    DOUBLE("Double"),
    /** True or false. */
    BOOLEAN("Boolean"),
    /** A point in time, written as text in ISO 8601. */
    TIMESTAMP("Timestamp"),
    /** A JSON document. */
    JSON("Json");

    private final String specName;

    PrimitiveType(String specName) {
        this.specName = specName;
    }

    /**
     * The word that the specification uses.
     *
     * @return the word, as in {@code Integer}
     */
    public String specName() {
        return specName;
    }
}
