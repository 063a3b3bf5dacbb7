package io.stratiform.value;

/**
 * A constant of a generated enumeration: one of the values that CloudFormation documents for a property.
 *
 * @since 0.1.0
 */
public interface EnumValue {

    /**
     * The value as CloudFormation spells it.
     *
     * @return the text that is written to a template
     */
    String value();
}
