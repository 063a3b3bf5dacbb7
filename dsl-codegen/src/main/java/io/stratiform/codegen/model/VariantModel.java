package io.stratiform.codegen.model;

/**
 * A setter that is named after one structure of a union. It sets the property, and the one beside it that tells which of
 * the union's structures it is.
 *
 * @param discriminator the property that tells which structure it is
 * @param value that property's value
 * @param method the setter's name
 * @param structure the class of the structure
 * @since 0.1.0
 */
public record VariantModel(String discriminator, String value, String method, JavaType.Named structure) {}
