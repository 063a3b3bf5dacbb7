package io.stratiform.spec;

import org.jspecify.annotations.Nullable;

/**
 * What a property points at: a resource type, by what {@code Ref} gives of it or by one of its attributes.
 *
 * @param resourceType the type pointed at, as in {@code AWS::IAM::Role}
 * @param attribute the attribute, as in {@code Arn}; null where {@code Ref} is what the property wants
 * @since 0.1.0
 */
public record Reference(String resourceType, @Nullable String attribute) {}
