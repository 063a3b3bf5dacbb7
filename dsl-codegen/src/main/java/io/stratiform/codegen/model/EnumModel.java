package io.stratiform.codegen.model;

import java.util.List;

/**
 * An enumeration: the values that CloudFormation documents for one property, or for several of one resource type.
 *
 * @param type its class, nested in the resource's
 * @param constants its constants, in the order of the specification
 * @since 0.1.0
 */
public record EnumModel(JavaType.Named type, List<Constant> constants) {

    /** Copies the constants. */
    public EnumModel {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param name its Java name
     * @param value the value as CloudFormation spells it
     */
    public record Constant(String name, String value) {}
}
