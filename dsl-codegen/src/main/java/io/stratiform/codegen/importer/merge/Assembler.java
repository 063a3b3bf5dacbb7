package io.stratiform.codegen.importer.merge;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns elements and facts into the specification's model. */
final class Assembler {

    private final PartialSpecification facts;

    Assembler(PartialSpecification facts) {
        this.facts = facts;
    }

    List<ResourceTypeSpec> assemble() {
        List<ResourceTypeSpec> types = new ArrayList<>();
        for (String resource : facts.resources()) {
            types.add(resourceType(resource));
        }
        return types;
    }

    private ResourceTypeSpec resourceType(String resource) {
        List<AttributeSpec> attributes = new ArrayList<>();
        Map<String, List<PropertySpec>> properties = new TreeMap<>();
        properties.put("", new ArrayList<>());
        facts.of(resource).forEach((element, stated) -> {
            switch (element.kind()) {
                case RESOURCE -> {}
                case ATTRIBUTE -> attributes.add(new AttributeSpec(element.name(), type(element, stated)));
                case PROPERTY_TYPE -> properties.computeIfAbsent(element.type(), absent -> new ArrayList<>());
                case PROPERTY -> {
                    if (!element.type().equals(Element.STANDARD_TAG)) {
                        properties
                                .computeIfAbsent(element.type(), absent -> new ArrayList<>())
                                .add(property(element, stated));
                    }
                }
            }
        });
        Facts own = facts.declare(Element.resource(resource));
        return new ResourceTypeSpec(
                resource,
                properties.getOrDefault("", List.of()),
                attributes,
                properties.entrySet().stream()
                        .filter(type -> !type.getKey().isEmpty())
                        .map(type -> new PropertyTypeSpec(type.getKey(), type.getValue()))
                        .toList(),
                own.get(FactKey.REF_RETURNS, List.of()),
                own.get(FactKey.PRIMARY_IDENTIFIER, List.of()),
                own.get(FactKey.STATEFUL, false),
                tagging(resource, own),
                own.get(FactKey.TRANSFORM));
    }

    private @Nullable Tagging tagging(String resource, Facts own) {
        Tagging tagging = own.get(FactKey.TAGGING);
        if (tagging != null && facts.find(Element.property(resource, "", tagging.property())) == null) {
            throw new ImportException(resource + ": its tags are said to be in " + tagging.property()
                    + ", which is none of its properties");
        }
        return tagging == null
                ? null
                : new Tagging(
                        tagging.property(), tagging.style(), tagLimits(resource, "Key"), tagLimits(resource, "Value"));
    }

    private Constraints tagLimits(String resource, String part) {
        Facts stated = facts.find(Element.property(resource, Element.STANDARD_TAG, part));
        return stated == null ? Constraints.NONE : constraints(stated);
    }

    private PropertySpec property(Element element, Facts stated) {
        return new PropertySpec(
                element.name(),
                type(element, stated),
                stated.get(FactKey.REQUIRED, false),
                stated.get(FactKey.UPDATE_TYPE, UpdateType.MUTABLE),
                constraints(stated),
                stated.get(FactKey.DEFAULT),
                stated.get(FactKey.DEPRECATED, false),
                stated.get(FactKey.REFERENCES, List.of()),
                stated.get(FactKey.DOCUMENT));
    }

    private static Constraints constraints(Facts stated) {
        return new Constraints(
                stated.get(FactKey.ALLOWED_VALUES, List.of()),
                stated.get(FactKey.OPEN_VALUES, false) && stated.stated(FactKey.ALLOWED_VALUES) != null,
                stated.get(FactKey.PATTERN),
                stated.get(FactKey.MIN_LENGTH),
                stated.get(FactKey.MAX_LENGTH),
                stated.get(FactKey.MINIMUM),
                stated.get(FactKey.MAXIMUM),
                stated.get(FactKey.MIN_ITEMS),
                stated.get(FactKey.MAX_ITEMS));
    }

    private static TypeSpec type(Element element, Facts stated) {
        TypeSpec type = stated.get(FactKey.TYPE);
        if (type == null) {
            throw new ImportException(element + ": no source states its type");
        }
        return type;
    }
}
