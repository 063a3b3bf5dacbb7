package io.stratiform.spec;

import java.util.List;

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
}
