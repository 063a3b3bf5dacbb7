package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** AWS's {@code CloudFormationResourceSpecification.json}. */
final class ResourceSpecificationSource implements SpecSource {

    private static final String NAME = "AWS CloudFormation resource specification";
    private static final Set<String> PROPERTY_KEYS = Set.of(
            "ItemType",
            "PrimitiveItemType",
            "PrimitiveType",
            "Required",
            "Type",
            "UpdateType",
            // Known and not needed:
            "Documentation",
            "DuplicatesAllowed");
    /** Property types that the specification writes without properties are of one of these types. */
    private static final Set<String> TYPE_KEYS = Set.of(
            "Documentation",
            "ItemType",
            "PrimitiveItemType",
            "PrimitiveType",
            "Properties",
            "Required",
            "Type",
            "UpdateType");

    private final JsonValue specification;
    private final Provenance provenance;
    private final PartialSpecification result = new PartialSpecification();

    ResourceSpecificationSource(JsonValue specification, String digest, @Nullable String date) {
        this.specification = specification;
        JsonValue version = specification.find("ResourceSpecificationVersion");
        this.provenance =
                new Provenance(NAME, version == null ? null : version.text(), "published by AWS", date, digest);
    }

    @Override
    public Role role() {
        return Role.RESOURCE_SPECIFICATION;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public PartialSpecification read(Notices notices) {
        specification.onlyKeys(Set.of("PropertyTypes", "ResourceTypes", "ResourceSpecificationVersion"));
        specification.get("ResourceTypes").members().forEach(this::readResourceType);
        specification
                .optional("PropertyTypes")
                .ifPresent(types -> types.members().forEach((name, type) -> readPropertyType(name, type, notices)));
        return result;
    }

    private void readResourceType(String name, JsonValue type) {
        type.onlyKeys(Set.of("Attributes", "Properties", "Documentation", "AdditionalProperties"));
        result.declare(Element.resource(name));
        readProperties(name, "", type.get("Properties"));
        type.optional("Attributes")
                .ifPresent(attributes -> attributes.members().forEach((attribute, value) -> {
                    value.onlyKeys(PROPERTY_KEYS);
                    result.declare(Element.attribute(name, attribute))
                            .state(FactKey.TYPE, type(name, value), provenance.title());
                }));
    }

    private void readPropertyType(String name, JsonValue type, Notices notices) {
        if (name.equals("Tag")) {
            return; // The standard tag, which the model has built in.
        }
        int dot = name.indexOf('.');
        String resource = dot < 0 ? name : name.substring(0, dot);
        if (dot < 0 || result.find(Element.resource(resource)) == null) {
            notices.add("property types of " + NAME + " without a resource type: left out", name);
            return;
        }
        type.onlyKeys(TYPE_KEYS);
        String simpleName = name.substring(dot + 1);
        if (type.has("Properties")) {
            result.declare(Element.propertyType(resource, simpleName));
            readProperties(resource, simpleName, type.get("Properties"));
        }
    }

    private void readProperties(String resource, String owner, JsonValue properties) {
        for (Map.Entry<String, JsonValue> entry : properties.members().entrySet()) {
            JsonValue property = entry.getValue();
            property.onlyKeys(PROPERTY_KEYS);
            Facts facts = result.declare(Element.property(resource, owner, entry.getKey()));
            facts.state(FactKey.TYPE, type(resource, property), provenance.title());
            JsonValue required = property.find("Required");
            facts.state(FactKey.REQUIRED, required != null && required.bool(), provenance.title());
            JsonValue update = property.find("UpdateType");
            if (update != null) {
                facts.state(FactKey.UPDATE_TYPE, updateType(update), provenance.title());
            }
        }
    }

    private static UpdateType updateType(JsonValue update) {
        for (UpdateType known : UpdateType.values()) {
            if (known.specName().equals(update.text())) {
                return known;
            }
        }
        throw update.expected("one of Mutable, Conditional, Immutable");
    }

    private TypeSpec type(String resource, JsonValue property) {
        JsonValue primitive = property.find("PrimitiveType");
        JsonValue type = property.find("Type");
        if (primitive != null && type == null) {
            return primitive(primitive);
        }
        if (primitive != null || type == null) {
            throw property.error("expected either a PrimitiveType or a Type");
        }
        return switch (type.text()) {
            case "List" -> new TypeSpec.ListOf(item(resource, property));
            case "Map" -> new TypeSpec.MapOf(item(resource, property));
            default -> named(resource, type);
        };
    }

    private TypeSpec item(String resource, JsonValue property) {
        JsonValue primitive = property.find("PrimitiveItemType");
        return primitive == null ? named(resource, property.get("ItemType")) : primitive(primitive);
    }

    /** A property type of the resource, if it has one of the name; else the standard tag. */
    private TypeSpec named(String resource, JsonValue name) {
        JsonValue types = specification.find("PropertyTypes");
        JsonValue declared = types == null ? null : types.find(resource + "." + name.text());
        if (declared != null) {
            return declared.has("Properties") ? new TypeSpec.Structure(name.text()) : type(resource, declared);
        }
        if (name.text().equals("Tag")) {
            return new TypeSpec.StandardTag();
        }
        if (name.text().equals("Json")) {
            return new TypeSpec.Primitive(PrimitiveType.JSON);
        }
        throw name.error("there is no property type " + resource + "." + name.text());
    }

    private static TypeSpec primitive(JsonValue word) {
        for (PrimitiveType known : PrimitiveType.values()) {
            if (known.specName().equals(word.text())) {
                return new TypeSpec.Primitive(known);
            }
        }
        throw word.expected("one of String, Integer, Long, Double, Boolean, Timestamp, Json");
    }
}
