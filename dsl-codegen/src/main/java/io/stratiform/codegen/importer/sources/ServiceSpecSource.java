package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.Tagging;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The database of npm {@code @aws-cdk/aws-service-spec}: entities of several kinds under ids of their own, and
 * relationships between them. The kinds that say nothing about resource types are named here, so that a new kind is
 * noticed.
 */
public final class ServiceSpecSource implements SpecSource {

    public static final String NAME = "@aws-cdk/aws-service-spec";

    private static final Set<String> SCHEMA_KEYS = Set.of(
            "resource",
            "typeDefinition",
            "usesType",
            // Of no meaning for a template's resource types:
            "augmentations",
            "dimensionSet",
            "event",
            "eventTypeDefinition",
            "eventUsesType",
            "hasResource",
            "isAugmented",
            "metric",
            "region",
            "regionHasResource",
            "regionHasService",
            "resourceHasDimensionSet",
            "resourceHasEvent",
            "resourceHasMetric",
            "service",
            "serviceHasDimensionSet",
            "serviceHasEvent",
            "serviceHasMetric",
            "usesDimensionSet");
    private static final Set<String> RESOURCE_KEYS = Set.of(
            "$id",
            "additionalReplacementProperties",
            "attributes",
            "cfnRefIdentifier",
            "cloudFormationTransform",
            "cloudFormationType",
            "isStateful",
            "primaryIdentifier",
            "properties",
            "tagInformation",
            // Known and not needed:
            "arnTemplate",
            "documentation",
            "name",
            "scrutinizable",
            "vendedLogs");
    private static final Set<String> DEFINITION_KEYS =
            Set.of("$id", "name", "properties", "documentation", "mustRenderForBwCompat");

    private final Provenance provenance;
    private final JsonValue database;
    private final PartialSpecification result = new PartialSpecification();
    private final Map<String, JsonValue> definitions = new HashMap<>();

    ServiceSpecSource(Provenance provenance, JsonValue database) {
        this.provenance = provenance;
        this.database = database;
    }

    @Override
    public Role role() {
        return Role.SERVICE_SPEC;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public PartialSpecification read(Notices notices) {
        database.onlyKeys(Set.of("idCtr", "schema"));
        JsonValue schema = database.get("schema");
        schema.onlyKeys(SCHEMA_KEYS);
        for (JsonValue definition : entities(schema, "typeDefinition")) {
            definitions.put(definition.get("$id").text(), definition);
        }
        JsonValue usesType = schema.get("usesType");
        usesType.onlyKeys(Set.of("type", "forward"));
        for (JsonValue resource : entities(schema, "resource")) {
            String name = resource.get("cloudFormationType").text();
            resource = resource.at(database.place() + ": resource " + name);
            Map<String, String> types = usedTypes(usesType.get("forward"), resource);
            readResource(name, resource, types, notices);
        }
        return result;
    }

    private static List<JsonValue> entities(JsonValue schema, String kind) {
        JsonValue collection = schema.get(kind);
        collection.onlyKeys(Set.of("type", "entities"));
        return collection.get("entities").items();
    }

    /** The names of a resource type's property types, by the ids that the database uses for them. */
    private Map<String, String> usedTypes(JsonValue usesType, JsonValue resource) {
        Map<String, String> types = new LinkedHashMap<>();
        JsonValue uses = usesType.find(resource.get("$id").text());
        if (uses != null) {
            for (JsonValue use : uses.items()) {
                use.onlyKeys(Set.of("$id"));
                String id = use.get("$id").text();
                JsonValue definition = definitions.get(id);
                if (definition == null) {
                    throw use.error("there is no typeDefinition with the id " + id);
                }
                String type = definition.get("name").text();
                if (types.containsValue(type)) {
                    throw resource.error("it has two property types called " + type);
                }
                types.put(id, type);
            }
        }
        return types;
    }

    private void readResource(String name, JsonValue resource, Map<String, String> types, Notices notices) {
        resource.onlyKeys(RESOURCE_KEYS);
        if (result.find(Element.resource(name)) != null) {
            throw resource.error("it is there twice");
        }
        ServiceSpecProperties properties = new ServiceSpecProperties(name, types, provenance.title(), result);
        readResourceFacts(resource, result.declare(Element.resource(name)));
        properties.readProperties("", resource.get("properties"));
        properties.readAttributes(resource.get("attributes"));
        for (Map.Entry<String, String> type : types.entrySet()) {
            JsonValue definition =
                    definition(type.getKey()).at(resource.place() + ", property type " + type.getValue());
            definition.onlyKeys(DEFINITION_KEYS);
            result.declare(Element.propertyType(name, type.getValue()));
            properties.readProperties(type.getValue(), definition.get("properties"));
        }
        JsonValue paths = resource.find("additionalReplacementProperties");
        if (paths != null) {
            for (JsonValue path : paths.items()) {
                ReplacementPath.mark(result, name, path.texts(), provenance.title(), notices);
            }
        }
    }

    private JsonValue definition(String id) {
        JsonValue definition = definitions.get(id);
        if (definition == null) {
            throw database.error("there is no typeDefinition with the id " + id);
        }
        return definition;
    }

    private void readResourceFacts(JsonValue resource, Facts facts) {
        String source = provenance.title();
        JsonValue identifier = resource.find("primaryIdentifier");
        if (identifier != null) {
            facts.state(FactKey.PRIMARY_IDENTIFIER, identifier.texts(), source);
        }
        // As the database's own model says: without a cfnRefIdentifier, Ref gives the primary identifier.
        JsonValue ref = resource.has("cfnRefIdentifier") ? resource.find("cfnRefIdentifier") : identifier;
        if (ref != null) {
            facts.state(FactKey.REF_RETURNS, ref.texts(), source);
        }
        JsonValue stateful = resource.find("isStateful");
        if (stateful != null && stateful.bool()) {
            facts.state(FactKey.STATEFUL, true, source);
        }
        JsonValue transform = resource.find("cloudFormationTransform");
        if (transform != null) {
            facts.state(FactKey.TRANSFORM, transform.text(), source);
        }
        Tagging tagging = tagging(resource.find("tagInformation"));
        if (tagging != null) {
            facts.state(FactKey.TAGGING, tagging, source);
        }
    }

    private static @Nullable Tagging tagging(@Nullable JsonValue information) {
        if (information == null) {
            return null;
        }
        information.onlyKeys(Set.of("tagPropertyName", "variant"));
        JsonValue variant = information.get("variant");
        Tagging.Style style = switch (variant.text()) {
            case "standard" -> Tagging.Style.STANDARD;
            case "asg" -> Tagging.Style.AUTO_SCALING_GROUP;
            case "map" -> Tagging.Style.MAP;
            default -> throw variant.expected("one of standard, asg, map");
        };
        return new Tagging(information.get("tagPropertyName").text(), style, Constraints.NONE, Constraints.NONE);
    }
}
