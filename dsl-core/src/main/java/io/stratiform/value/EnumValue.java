package io.stratiform.value;

/**
 * A constant of a generated enum: one of the allowed values of a property.
 *
 * @since 0.1.0
 */
public interface EnumValue {

    /**
     * Returns the name of the constant.
     *
     * @return the name in Java
     */
    String name();

    /**
     * Returns the value in CloudFormation's spelling. The default is the name of the constant.
     *
     * @return the string that is written to the template
     */
    default String value() {
        return name();
    }
}
