package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.spec.Documentation;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the model of one resource type. */
final class ResourceModeler {

    private final ResourceTypeSpec facts;
    private final ResourceNames resources;
    private final Named type;
    private final NestedNames nested;
    private final ValueTypes types;
    private final Documentation documentation;
    private final EmptyObjects emptyObjects;

    ResourceModeler(ResourceTypeSpec facts, ResourceNames resources, Named type, Map<String, String> locked) {
        this.facts = facts;
        this.resources = resources;
        this.type = type;
        this.nested = new NestedNames(type, facts, locked);
        this.types = new ValueTypes(nested::structure);
        this.documentation = facts.documentation();
        this.emptyObjects = new EmptyObjects(facts);
    }

    ResourceModel model() {
        SetterNames setters = new SetterNames(facts.properties());
        List<PropertyModel> properties = new ArrayList<>();
        for (PropertySpec property : facts.properties()) {
            Named enumeration = isEnumerated(property)
                    ? nested.enumOfResource(
                                    property.name(), property.constraints().allowedValues())
                            .type()
                    : null;
            properties.add(property(property, setters, enumeration, taggingOf(property)));
        }
        List<StructureModel> structures = new ArrayList<>();
        for (PropertyTypeSpec structure : facts.propertyTypes()) {
            structures.add(structure(structure));
        }
        return new ResourceModel(
                facts,
                type,
                properties,
                attributes(),
                structures,
                nested.enums(),
                documentation.ofResource(),
                OwnArn.of(facts));
    }

    private StructureModel structure(PropertyTypeSpec structure) {
        SetterNames setters = new SetterNames(structure.properties());
        List<PropertyModel> properties = new ArrayList<>();
        for (PropertySpec property : structure.properties()) {
            List<String> values = property.constraints().allowedValues();
            Named enumeration = isEnumerated(property)
                    ? nested.enumOfStructure(structure.name(), property.name(), values)
                            .type()
                    : null;
            properties.add(member(property, setters, enumeration));
        }
        return new StructureModel(
                structure.name(),
                nested.structure(structure.name()),
                properties,
                documentation.ofPropertyType(structure.name()));
    }

    private PropertyModel member(PropertySpec property, SetterNames setters, @Nullable Named enumeration) {
        if (!emptyObjects.contain(property)) {
            return property(property, setters, enumeration, null);
        }
        Overloads overloads = new Overloads(property, types, resources, enumeration);
        return new PropertyModel(
                property,
                setters.of(property),
                enumeration,
                overloads.ofType().ofEmptyObject().toList(),
                List.of());
    }

    private PropertyModel property(
            PropertySpec property, SetterNames setters, @Nullable Named enumeration, Tagging.@Nullable Style tags) {
        Overloads overloads = new Overloads(property, types, resources, enumeration).ofType();
        if (tags != null) {
            overloads.ofTags(tags);
        } else if (facts.tagging() != null && facts.tagging().property().equals(property.name())) {
            String member = tagsMember(property.type());
            if (member != null) {
                overloads.ofTagsIn(member);
            }
        }
        if (property.type() instanceof TypeSpec.Structure structure) {
            overloads.ofMembers(member -> setterOf(structure.name(), member));
        }
        return new PropertyModel(
                property,
                setters.of(property),
                enumeration,
                overloads.toList(),
                new Variants(setters, types).of(property));
    }

    private String setterOf(String structure, String member) {
        for (PropertyTypeSpec candidate : facts.propertyTypes()) {
            if (candidate.name().equals(structure)) {
                SetterNames setters = new SetterNames(candidate.properties());
                for (PropertySpec property : candidate.properties()) {
                    if (property.name().equals(member)) {
                        return setters.of(property);
                    }
                }
            }
        }
        throw new ModelException(
                facts.name() + "." + structure + " has no property " + member + ", which a reference names");
    }

    private static boolean isEnumerated(PropertySpec property) {
        return !property.constraints().allowedValues().isEmpty();
    }

    /** The style in which a property takes tags; null if it is not the tags' property, or of another form. */
    private Tagging.@Nullable Style taggingOf(PropertySpec property) {
        Tagging tagging = facts.tagging();
        if (tagging == null || !tagging.property().equals(property.name())) {
            return null;
        }
        boolean fits =
                tagging.style() == Tagging.Style.MAP ? takesEntries(property.type()) : takesTags(property.type());
        return fits ? tagging.style() : null;
    }

    private static boolean takesEntries(TypeSpec type) {
        return type instanceof TypeSpec.MapOf || type.equals(new TypeSpec.Primitive(PrimitiveType.JSON));
    }

    private boolean takesTags(TypeSpec type) {
        if (!(type instanceof TypeSpec.ListOf list)) {
            return false;
        }
        return list.item() instanceof TypeSpec.StandardTag
                || (list.item() instanceof TypeSpec.Structure structure && hasKeyAndValue(structure.name()));
    }

    /** The only member of a structure, if that is a list of tags; else null. */
    private @Nullable String tagsMember(TypeSpec type) {
        for (PropertyTypeSpec candidate : facts.propertyTypes()) {
            if (type instanceof TypeSpec.Structure structure
                    && candidate.name().equals(structure.name())
                    && candidate.properties().size() == 1) {
                PropertySpec only = candidate.properties().get(0);
                return takesTags(only.type()) ? only.name() : null;
            }
        }
        return null;
    }

    private boolean hasKeyAndValue(String structure) {
        for (PropertyTypeSpec candidate : facts.propertyTypes()) {
            if (candidate.name().equals(structure)) {
                Set<String> names = new HashSet<>();
                candidate.properties().forEach(property -> names.add(property.name()));
                return names.containsAll(List.of("Key", "Value"));
            }
        }
        return false;
    }

    private List<AttributeModel> attributes() {
        AttributeNames names = new AttributeNames(facts.attributes());
        return facts.attributes().stream()
                .map(attribute ->
                        new AttributeModel(attribute.name(), names.of(attribute), types.given(attribute.type())))
                .toList();
    }
}
