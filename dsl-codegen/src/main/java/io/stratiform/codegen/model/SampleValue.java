package io.stratiform.codegen.model;

/**
 * A value that a sample gives to a property.
 *
 * @since 0.1.0
 */
public sealed interface SampleValue {

    /**
     * A literal.
     *
     * @param code its Java source
     */
    record Literal(String code) implements SampleValue {}

    /**
     * An enumeration's constant.
     *
     * @param type the enumeration
     * @param name the constant
     */
    record Constant(JavaType.Named type, String name) implements SampleValue {}

    /**
     * A sample of a property type.
     *
     * @param type its class
     * @param whole whether it has every property, or only the required ones
     */
    record Structure(JavaType.Named type, boolean whole) implements SampleValue {}

    /** A tag. */
    record Tag() implements SampleValue {}

    /**
     * A list of one item.
     *
     * @param item the item
     */
    record ListOf(SampleValue item) implements SampleValue {}

    /**
     * A map of one entry.
     *
     * @param value the entry's value
     */
    record MapOf(SampleValue value) implements SampleValue {}
}
