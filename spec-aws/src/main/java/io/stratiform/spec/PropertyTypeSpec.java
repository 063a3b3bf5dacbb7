package io.stratiform.spec;

import java.util.List;
import java.util.Optional;

/**
 * A property type: a structure that properties of one resource type share.
 *
 * @param name its name within the resource, as in {@code VersioningConfiguration}
 * @param properties its properties, sorted by name
 * @since 0.1.0
 */
public record PropertyTypeSpec(String name, List<PropertySpec> properties) {

    /** Copies the properties. */
    public PropertyTypeSpec {
        properties = List.copyOf(properties);
    }

    /**
     * Finds a property.
     *
     * @param propertyName its name, as in {@code Status}
     * @return the property; empty if the property type has none with this name
     */
    public Optional<PropertySpec> property(String propertyName) {
        return properties.stream().filter(it -> it.name().equals(propertyName)).findFirst();
    }
}
