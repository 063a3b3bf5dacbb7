package io.stratiform.codegen.importer.schema;

import io.stratiform.codegen.importer.facts.Relationship;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the schemas within a provider schema into types, and collects what they state beside. */
final class SchemaTypes {

    static final TypeSpec JSON = new TypeSpec.Primitive(PrimitiveType.JSON);

    private static final String DEFINITIONS = "#/definitions/";
    private static final String PROPERTIES = "#/properties/";
    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");

    private final JsonValue document;
    private final SchemaStructures structures;
    private final Set<String> resolving = new HashSet<>();

    SchemaTypes(JsonValue document, SchemaStructures structures) {
        this.document = document;
        this.structures = structures;
    }

    /**
     * The type that a schema describes.
     *
     * @param schema the schema
     * @param owner the property type that has the property, empty for the resource type
     * @param property the property's name
     * @param facts where goes what else the schema states
     */
    TypeSpec type(JsonValue schema, String owner, String property, SchemaFacts facts) {
        return type(schema, "", owner, property, facts);
    }

    private TypeSpec type(JsonValue schema, String definition, String owner, String property, SchemaFacts facts) {
        schema.onlyKeys(SchemaKeywords.SCHEMA);
        readRelationship(schema, facts);
        if (schema.has("$ref")) {
            return referenced(schema.get("$ref"), owner, property, facts);
        }
        if (isStructure(schema)) {
            return new TypeSpec.Structure(structures.structure(definition, owner, property, schema));
        }
        Set<TypeSpec> types = new LinkedHashSet<>();
        for (String word : words(schema)) {
            if (!word.equals("null")) {
                types.add(ofWord(word, schema, owner, property, facts));
            }
        }
        if (types.isEmpty() || types.equals(Set.of(JSON))) {
            Set<TypeSpec> alternatives = alternatives(schema, owner, property, facts);
            types = alternatives.isEmpty() ? types : alternatives;
        } else {
            relationshipsOfAlternatives(schema, facts);
        }
        SchemaLimits.read(schema, facts);
        if (types.isEmpty()) {
            return JSON;
        }
        return types.size() == 1 ? types.iterator().next() : new TypeSpec.Union(List.copyOf(types));
    }

    /** Collects the members of an object and of its alternatives, and which of them it requires in any case. */
    void collectMembers(JsonValue schema, boolean certain, Map<String, List<JsonValue>> members, Set<String> required) {
        if (certain) {
            schema.optional("required").ifPresent(names -> required.addAll(names.texts()));
        }
        schema.optional("properties")
                .ifPresent(properties -> properties
                        .members()
                        .forEach((name, member) -> members.computeIfAbsent(name, absent -> new ArrayList<>())
                                .add(member)));
        for (String keyword : ALTERNATIVES) {
            for (JsonValue alternative : items(schema, keyword)) {
                JsonValue target = alternative.has("$ref") ? target(alternative.get("$ref")) : alternative;
                if (resolving.add(target.place())) {
                    collectMembers(target, certain && keyword.equals("allOf"), members, required);
                    resolving.remove(target.place());
                }
            }
        }
    }

    private TypeSpec referenced(JsonValue reference, String owner, String property, SchemaFacts facts) {
        JsonValue target = target(reference);
        String path = reference.text();
        if (isStructure(target) && path.startsWith(DEFINITIONS)) {
            return new TypeSpec.Structure(
                    structures.structure(path.substring(DEFINITIONS.length()), owner, property, target));
        }
        if (!resolving.add(path)) {
            throw reference.error("the definition is made of itself");
        }
        TypeSpec type = type(target, owner, property, facts);
        resolving.remove(path);
        return type;
    }

    private JsonValue target(JsonValue reference) {
        String path = reference.text();
        String section = path.startsWith(DEFINITIONS) ? "definitions" : "properties";
        if (!path.startsWith(DEFINITIONS) && !path.startsWith(PROPERTIES)) {
            throw reference.expected("a reference to " + DEFINITIONS + " or " + PROPERTIES);
        }
        String name = path.substring(path.indexOf('/', 2) + 1);
        JsonValue target = document.optional(section).map(all -> all.find(name)).orElse(null);
        if (target == null) {
            throw reference.error("there is nothing at " + path);
        }
        return target;
    }

    /** Whether a schema is an object with members of its own, be they in alternatives. */
    private static boolean isStructure(JsonValue schema) {
        if (schema.has("properties") && !schema.get("properties").members().isEmpty()) {
            return words(schema).isEmpty() || words(schema).equals(List.of("object"));
        }
        for (String keyword : ALTERNATIVES) {
            for (JsonValue alternative : items(schema, keyword)) {
                if (!alternative.has("$ref") && isStructure(alternative)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<TypeSpec> alternatives(JsonValue schema, String owner, String property, SchemaFacts facts) {
        Set<TypeSpec> types = new LinkedHashSet<>();
        for (String keyword : ALTERNATIVES) {
            for (JsonValue alternative : items(schema, keyword)) {
                if (describesType(alternative)) {
                    types.add(type(alternative, owner, property, facts));
                } else {
                    alternative.onlyKeys(SchemaKeywords.SCHEMA);
                    readRelationship(alternative, facts);
                }
            }
        }
        return types;
    }

    private void relationshipsOfAlternatives(JsonValue schema, SchemaFacts facts) {
        for (String keyword : ALTERNATIVES) {
            for (JsonValue alternative : items(schema, keyword)) {
                alternative.onlyKeys(SchemaKeywords.SCHEMA);
                readRelationship(alternative, facts);
            }
        }
    }

    /** Alternatives without a type limit the whole in one way or another, which the model does not hold. */
    private static boolean describesType(JsonValue alternative) {
        return alternative.has("type") || alternative.has("$ref") || alternative.has("properties");
    }

    private TypeSpec ofWord(String word, JsonValue schema, String owner, String property, SchemaFacts facts) {
        return switch (word) {
            case "string" -> new TypeSpec.Primitive(isTime(schema) ? PrimitiveType.TIMESTAMP : PrimitiveType.STRING);
            case "integer" -> new TypeSpec.Primitive(isLong(schema) ? PrimitiveType.LONG : PrimitiveType.INTEGER);
            case "number" -> new TypeSpec.Primitive(PrimitiveType.DOUBLE);
            case "boolean" -> new TypeSpec.Primitive(PrimitiveType.BOOLEAN);
            case "array" ->
                new TypeSpec.ListOf(schema.has("items") ? type(schema.get("items"), owner, property, facts) : JSON);
            case "object" -> object(schema, owner, property, facts);
            default ->
                throw schema.error(
                        "unknown type '" + word + "'; known are array, boolean, integer, null, number, object, string");
        };
    }

    private TypeSpec object(JsonValue schema, String owner, String property, SchemaFacts facts) {
        Set<TypeSpec> values = new LinkedHashSet<>();
        schema.optional("patternProperties")
                .ifPresent(patterns -> patterns.members()
                        .forEach((pattern, value) -> values.add(type(value, owner, property, facts))));
        JsonValue additional = schema.find("additionalProperties");
        if (values.isEmpty() && additional != null && additional.isObject()) {
            values.add(type(additional, owner, property, facts));
        }
        if (values.isEmpty()) {
            return JSON;
        }
        return new TypeSpec.MapOf(
                values.size() == 1 ? values.iterator().next() : new TypeSpec.Union(List.copyOf(values)));
    }

    private static boolean isTime(JsonValue schema) {
        String format = schema.optional("format").map(JsonValue::text).orElse("");
        return format.equals("date-time") || format.equals("timestamp");
    }

    private static boolean isLong(JsonValue schema) {
        return schema.optional("format").map(JsonValue::text).orElse("").equals("int64")
                || schema.optional("maximum")
                        .map(JsonValue::number)
                        .map(maximum -> maximum.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)
                        .orElse(false);
    }

    private static List<String> words(JsonValue schema) {
        JsonValue type = schema.find("type");
        if (type == null) {
            return List.of();
        }
        return type.isText() ? List.of(type.text()) : type.texts();
    }

    private static List<JsonValue> items(JsonValue schema, String keyword) {
        JsonValue items = schema.find(keyword);
        return items == null ? List.of() : items.items();
    }

    private static void readRelationship(JsonValue schema, SchemaFacts facts) {
        JsonValue relationship = schema.find("relationshipRef");
        if (relationship != null) {
            relationship.onlyKeys(Set.of("typeName", "propertyPath", "publisherId", "majorVersion"));
            String words = String.join(".", ProviderSchema.steps(relationship.get("propertyPath")));
            facts.relate(new Relationship(relationship.get("typeName").text(), words));
        }
    }
}
