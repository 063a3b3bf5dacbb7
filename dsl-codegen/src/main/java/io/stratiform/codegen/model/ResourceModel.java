package io.stratiform.codegen.model;

import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param arn the attribute that is the ARN of the resource; empty if {@code Ref} gives it, null if nothing is known to
 * @since 0.1.0
 */
public record ResourceModel(
        ResourceTypeSpec facts,
        JavaType.Named type,
        List<PropertyModel> properties,
        List<AttributeModel> attributes,
        List<StructureModel> structures,
        List<EnumModel> enums,
        String documentation,
        @Nullable String arn) {

    private static final List<String> FREE =
            List.of("AWS::CloudFormation::CustomResource", "AWS::CloudFormation::Macro");
    private static final List<String> STACKS =
            List.of("AWS::CloudFormation::Stack", "AWS::ServiceCatalog::CloudFormationProvisionedProduct");

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
     * The names of the attributes, as the class {@code Resource} takes them: with blanks between them, and a dot behind those
     * that have parts.
     *
     * @return the names; null of a type whose attributes are up to its users
     */
    public @Nullable String knownAttributes() {
        if (FREE.contains(name()) || name().startsWith("AWS::Serverless::")) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (AttributeSpec attribute : facts.attributes()) {
            boolean isWhole =
                    attribute.type() instanceof TypeSpec.Primitive primitive && primitive.type() != PrimitiveType.JSON;
            names.add(attribute.name() + (isWhole ? "" : "."));
        }
        if (STACKS.contains(name())) {
            names.add("Outputs.");
        }
        return String.join(" ", names);
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
