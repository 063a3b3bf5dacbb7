package io.stratiform.value;

/**
 * A constant of a generated enumeration: one of the values that CloudFormation documents for a property.
 *
 * @since 0.1.0
 */
public interface EnumValue {

    /**
     * The name of the constant.
     *
     * @return the name in Java
     */
    String name();

    /**
     * The value as CloudFormation spells it: the constant's name, unless the enumeration says otherwise.
     *
     * @return the text that is written to a template
     */
    default String value() {
        return name();
    }
}
