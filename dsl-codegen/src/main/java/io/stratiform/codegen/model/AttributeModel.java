package io.stratiform.codegen.model;

/**
 * A method that gives the value of an attribute.
 *
 * @param name the attribute, dots included
 * @param method the method's name
 * @param returns what it returns
 * @since 0.1.0
 */
public record AttributeModel(String name, String method, JavaType returns) {

    /**
     * Whether it gives one text.
     *
     * @return false for an attribute of any other type
     */
    public boolean isText() {
        return returns.equals(JavaTypes.value(JavaTypes.STRING));
    }
}
