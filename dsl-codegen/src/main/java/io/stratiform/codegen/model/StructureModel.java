package io.stratiform.codegen.model;

import java.util.List;

/**
 * The class of a property type.
 *
 * @param name its CloudFormation name within the resource type
 * @param type its class
 * @param properties its properties
 * @param documentation the page of AWS's documentation
 * @since 0.1.0
 */
public record StructureModel(String name, JavaType.Named type, List<PropertyModel> properties, String documentation) {

    /** Copies the properties. */
    public StructureModel {
        properties = List.copyOf(properties);
    }

    /**
     * The names of the properties that must be set.
     *
     * @return the CloudFormation names
     */
    public List<String> required() {
        return requiredOf(properties);
    }

    /**
     * The limits of the properties' literals.
     *
     * @return a line for each limit; empty without any
     */
    public String limits() {
        return LimitText.of(properties);
    }

    static List<String> requiredOf(List<PropertyModel> properties) {
        return properties.stream()
                .filter(property -> property.facts().required())
                .map(PropertyModel::name)
                .toList();
    }
}
