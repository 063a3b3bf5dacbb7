package io.stratiform.spec;

/**
 * A value that a deployed resource offers to {@code Fn::GetAtt}.
 *
 * @param name its name, dots included, as in {@code Endpoint.Port}
 * @param type its type
 * @since 0.1.0
 */
public record AttributeSpec(String name, TypeSpec type) {}
