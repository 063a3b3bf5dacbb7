package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.Relationship;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the properties, attributes and types of one resource type of the service specification's database. */
final class ServiceSpecProperties {

    private static final Set<String> PROPERTY_KEYS = Set.of(
            "causesReplacement",
            "defaultValue",
            "deprecated",
            "relationshipRefs",
            "required",
            "type",
            // Known and not needed:
            "documentation",
            "previousTypes",
            "scrutinizable");

    private final String resource;
    private final Map<String, String> types;
    private final String source;
    private final PartialSpecification result;

    /**
     * Reads for one resource type.
     *
     * @param resource its name
     * @param types the names of its property types by the database's ids
     * @param source what stated facts are said to come from
     * @param result where they go
     */
    ServiceSpecProperties(String resource, Map<String, String> types, String source, PartialSpecification result) {
        this.resource = resource;
        this.types = types;
        this.source = source;
        this.result = result;
    }

    void readProperties(String type, JsonValue properties) {
        properties.members().forEach((name, value) -> {
            JsonValue property = value.at(properties.place().replaceFirst(", properties$", "") + ", property " + name);
            property.onlyKeys(PROPERTY_KEYS);
            if (!isIgnored(property)) {
                readProperty(property, result.declare(Element.property(resource, type, name)));
            }
        });
    }

    /** Attributes are read-only, so of all that may be said about a property only their type has a meaning. */
    void readAttributes(JsonValue attributes) {
        attributes.members().forEach((name, attribute) -> {
            attribute.onlyKeys(PROPERTY_KEYS);
            result.declare(Element.attribute(resource, name))
                    .state(FactKey.TYPE, type(attribute.get("type"), new LinkedHashSet<>()), source);
        });
    }

    /** Whether the database keeps the property only to say that it should never have been there. */
    private static boolean isIgnored(JsonValue property) {
        JsonValue deprecated = property.find("deprecated");
        return deprecated != null && deprecated.text().equals("IGNORE");
    }

    private void readProperty(JsonValue property, Facts facts) {
        Set<String> allowedValues = new LinkedHashSet<>();
        facts.state(FactKey.TYPE, type(property.get("type"), allowedValues), source);
        if (!allowedValues.isEmpty()) {
            facts.state(FactKey.ALLOWED_VALUES, List.copyOf(allowedValues), source);
        }
        JsonValue required = property.find("required");
        facts.state(FactKey.REQUIRED, required != null && required.bool(), source);
        facts.state(FactKey.UPDATE_TYPE, updateType(property), source);
        if (property.has("deprecated")) {
            JsonValue deprecated = property.get("deprecated");
            switch (deprecated.text()) {
                case "WARN" -> facts.state(FactKey.DEPRECATED, true, source);
                case "NONE" -> {}
                default -> throw deprecated.expected("one of NONE, WARN, IGNORE");
            }
        }
        JsonValue defaultValue = property.find("defaultValue");
        if (defaultValue != null) {
            facts.state(FactKey.DEFAULT, parseDefault(defaultValue), source);
        }
        JsonValue relationships = property.find("relationshipRefs");
        if (relationships != null) {
            facts.state(FactKey.RELATIONSHIPS, relationships(relationships), source);
        }
    }

    private static UpdateType updateType(JsonValue property) {
        JsonValue replacement = property.find("causesReplacement");
        if (replacement == null) {
            return UpdateType.MUTABLE;
        }
        return switch (replacement.text()) {
            case "yes" -> UpdateType.IMMUTABLE;
            case "maybe" -> UpdateType.CONDITIONAL;
            case "no" -> UpdateType.MUTABLE;
            default -> throw replacement.expected("one of yes, no, maybe");
        };
    }

    /** A default is a string that holds JSON. */
    private static String parseDefault(JsonValue value) {
        try {
            byte[] bytes = value.text().getBytes(StandardCharsets.UTF_8);
            return JsonValue.parse(value.place(), new ByteArrayInputStream(bytes))
                    .json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Relationship> relationships(JsonValue relationships) {
        Set<Relationship> found = new TreeSet<>();
        for (JsonValue relationship : relationships.items()) {
            relationship.onlyKeys(Set.of("cloudFormationType", "propertyName"));
            found.add(new Relationship(
                    relationship.get("cloudFormationType").text(),
                    relationship.get("propertyName").text()));
        }
        return List.copyOf(found);
    }

    private TypeSpec type(JsonValue type, Set<String> allowedValues) {
        String kind = type.get("type").text();
        type.onlyKeys(keysOf(kind, type));
        return switch (kind) {
            case "string" -> {
                type.optional("allowedValues").ifPresent(values -> allowedValues.addAll(values.texts()));
                yield new TypeSpec.Primitive(PrimitiveType.STRING);
            }
            case "integer" -> {
                type.optional("allowedValues")
                        .ifPresent(values -> values.items()
                                .forEach(value ->
                                        allowedValues.add(value.number().toPlainString())));
                yield new TypeSpec.Primitive(PrimitiveType.INTEGER);
            }
            case "number" -> new TypeSpec.Primitive(PrimitiveType.DOUBLE);
            case "boolean" -> new TypeSpec.Primitive(PrimitiveType.BOOLEAN);
            case "json" -> new TypeSpec.Primitive(PrimitiveType.JSON);
            case "date-time" -> new TypeSpec.Primitive(PrimitiveType.TIMESTAMP);
            case "tag" -> new TypeSpec.StandardTag();
            case "array" -> new TypeSpec.ListOf(type(type.get("element"), allowedValues));
            case "map" -> new TypeSpec.MapOf(type(type.get("element"), allowedValues));
            case "ref" -> structure(type.get("reference"));
            default -> union(type.get("types"), allowedValues);
        };
    }

    private static Set<String> keysOf(String kind, JsonValue type) {
        return switch (kind) {
            case "string", "integer" -> Set.of("type", "allowedValues");
            case "number", "boolean", "json", "date-time", "tag" -> Set.of("type");
            case "array", "map" -> Set.of("type", "element");
            case "ref" -> Set.of("type", "reference");
            case "union" -> Set.of("type", "types");
            default ->
                throw type.error("unknown type '" + kind + "'; known are array, boolean, date-time, integer, "
                        + "json, map, number, ref, string, tag, union");
        };
    }

    private TypeSpec structure(JsonValue reference) {
        reference.onlyKeys(Set.of("$ref"));
        String id = reference.get("$ref").text();
        String name = types.get(id);
        if (name == null) {
            throw reference.error("the type definition " + id + " is none of this resource type's");
        }
        return new TypeSpec.Structure(name);
    }

    private TypeSpec union(JsonValue types, Set<String> allowedValues) {
        List<TypeSpec> alternatives = new ArrayList<>();
        int before = allowedValues.size();
        for (JsonValue alternative : types.items()) {
            alternatives.add(type(alternative, allowedValues));
        }
        if (alternatives.size() < 2) {
            throw types.expected("two types or more");
        }
        if (allowedValues.size() != before) {
            throw types.error("an alternative of a union has allowed values, which the snapshot cannot express");
        }
        return new TypeSpec.Union(alternatives);
    }
}
