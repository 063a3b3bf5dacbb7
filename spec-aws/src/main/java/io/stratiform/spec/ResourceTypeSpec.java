package io.stratiform.spec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource type with all that belongs to it.
 *
 * @param name its CloudFormation name, as in {@code AWS::S3::Bucket}
 * @param properties its properties, sorted by name
 * @param attributes its attributes, sorted by name
 * @param propertyTypes the property types below it, sorted by name
 * @param refReturns the identifiers that {@code Ref} gives; empty where unknown
 * @param primaryIdentifier the identifiers that name it in an account; empty where unknown
 * @param stateful whether it holds data that a deletion would lose
 * @param tagging how it takes tags; null where it takes none
 * @param requiresTransform the transform that a template needs to contain it; null where none
 * @since 0.1.0
 */
public record ResourceTypeSpec(
        String name,
        List<PropertySpec> properties,
        List<AttributeSpec> attributes,
        List<PropertyTypeSpec> propertyTypes,
        List<String> refReturns,
        List<String> primaryIdentifier,
        boolean stateful,
        @Nullable Tagging tagging,
        @Nullable String requiresTransform) {

    /** Copies the lists. */
    public ResourceTypeSpec {
        properties = List.copyOf(properties);
        attributes = List.copyOf(attributes);
        propertyTypes = List.copyOf(propertyTypes);
        refReturns = List.copyOf(refReturns);
        primaryIdentifier = List.copyOf(primaryIdentifier);
    }

    /**
     * Finds a property.
     *
     * @param propertyName its name, as in {@code BucketName}
     * @return the property; empty if the resource type has none with this name
     */
    public Optional<PropertySpec> property(String propertyName) {
        return properties.stream().filter(it -> it.name().equals(propertyName)).findFirst();
    }

    /**
     * Finds an attribute.
     *
     * @param attributeName its name, as in {@code Endpoint.Port}
     * @return the attribute; empty if the resource type has none with this name
     */
    public Optional<AttributeSpec> attribute(String attributeName) {
        return attributes.stream().filter(it -> it.name().equals(attributeName)).findFirst();
    }

    /**
     * Finds a property type.
     *
     * @param propertyTypeName its name within the resource type, as in {@code VersioningConfiguration}
     * @return the property type; empty if the resource type has none with this name
     */
    public Optional<PropertyTypeSpec> propertyType(String propertyTypeName) {
        return propertyTypes.stream()
                .filter(it -> it.name().equals(propertyTypeName))
                .findFirst();
    }

    /**
     * Returns where AWS documents the resource type.
     *
     * @return the pages of AWS's documentation
     */
    public Documentation documentation() {
        return new Documentation(this);
    }
}
