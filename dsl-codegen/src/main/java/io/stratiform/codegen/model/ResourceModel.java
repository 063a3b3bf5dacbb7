package io.stratiform.codegen.model;

import io.stratiform.spec.ResourceTypeSpec;
import java.util.List;

/**
 * The class of a resource type with all that is nested in it.
 *
 * @param facts what the specification says of the resource type
 * @param type its class
 * @param properties its properties
 * @param attributes its attributes
 * @param structures its property types
 * @param enums its enumerations
 * @param documentation the page of AWS's documentation
 * @since 0.1.0
 */
public record ResourceModel(
        ResourceTypeSpec facts,
        JavaType.Named type,
        List<PropertyModel> properties,
        List<AttributeModel> attributes,
        List<StructureModel> structures,
        List<EnumModel> enums,
        String documentation) {

    /** Copies the lists. */
    public ResourceModel {
        properties = List.copyOf(properties);
        attributes = List.copyOf(attributes);
        structures = List.copyOf(structures);
        enums = List.copyOf(enums);
    }

    /**
     * The CloudFormation name.
     *
     * @return the resource type, as in {@code AWS::S3::Bucket}
     */
    public String name() {
        return facts.name();
    }

    /**
     * The names of the properties that must be set.
     *
     * @return the CloudFormation names
     */
    public List<String> required() {
        return StructureModel.requiredOf(properties);
    }

    /**
     * The limits of the properties' literals.
     *
     * @return a line for each limit; empty without any
     */
    public String limits() {
        return LimitText.of(properties);
    }
}
