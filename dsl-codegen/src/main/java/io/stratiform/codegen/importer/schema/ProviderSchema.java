package io.stratiform.codegen.importer.schema;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.PropertyPath;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the provider schema of one resource type into facts. */
final class ProviderSchema {

    private static final String PREFIX = "/properties/";

    private final JsonValue schema;
    private final String resource;
    private final String source;
    private final PartialSpecification result;
    private final Notices notices;
    private final SchemaStructures structures;

    ProviderSchema(JsonValue schema, String source, PartialSpecification result, Notices notices) {
        this.schema = schema;
        this.resource = schema.get("typeName").text();
        this.source = source;
        this.result = result;
        this.notices = notices;
        this.structures = new SchemaStructures(resource, schema, source, result, notices);
    }

    void read() {
        schema.onlyKeys(SchemaKeywords.DOCUMENT);
        Facts facts = result.declare(Element.resource(resource));
        JsonValue identifier = schema.find("primaryIdentifier");
        if (identifier != null) {
            List<String> names = identifier.items().stream()
                    .map(path -> String.join("/", steps(path)))
                    .toList();
            facts.state(FactKey.PRIMARY_IDENTIFIER, names, source);
            facts.state(FactKey.REF_RETURNS, names, source);
        }
        structures.readResource();
        readTagging(facts);
        readAttributes();
        mark("createOnlyProperties", FactKey.UPDATE_TYPE, UpdateType.IMMUTABLE);
        mark("conditionalCreateOnlyProperties", FactKey.UPDATE_TYPE, UpdateType.CONDITIONAL);
        mark("deprecatedProperties", FactKey.DEPRECATED, true);
        structures.dropUnused();
    }

    /** Read-only properties are no properties but attributes, which a path into lists has no name for. */
    private void readAttributes() {
        JsonValue paths = schema.find("readOnlyProperties");
        if (paths == null) {
            return;
        }
        Set<String> topLevel = new TreeSet<>();
        for (JsonValue path : paths.items()) {
            List<String> steps = steps(path);
            Element property = PropertyPath.find(result, resource, steps);
            Facts facts = property == null ? null : result.find(property);
            TypeSpec type = facts == null ? null : facts.get(FactKey.TYPE);
            if (type == null) {
                notices.add(
                        "paths in provider schemas that lead to no property: left out", resource + " " + path.text());
            } else if (!steps.contains("*")) {
                result.declare(Element.attribute(resource, String.join(".", steps)))
                        .state(FactKey.TYPE, type, source);
                if (steps.size() == 1) {
                    topLevel.add(steps.get(0));
                }
            }
        }
        topLevel.forEach(name -> result.remove(Element.property(resource, "", name)));
    }

    private <T> void mark(String key, FactKey<T> fact, T value) {
        JsonValue paths = schema.find(key);
        if (paths == null) {
            return;
        }
        for (JsonValue path : paths.items()) {
            Element property = PropertyPath.find(result, resource, steps(path));
            Facts facts = property == null ? null : result.find(property);
            if (facts != null) {
                facts.state(fact, value, source);
            } else if (result.find(Element.attribute(resource, steps(path).get(0))) == null) {
                notices.add(
                        "paths in provider schemas that lead to no property: left out", resource + " " + path.text());
            }
        }
    }

    private void readTagging(Facts facts) {
        JsonValue tagging = schema.find("tagging");
        boolean taggable = tagging == null
                ? schema.optional("taggable").map(JsonValue::bool).orElse(false)
                : tagging.optional("taggable").map(JsonValue::bool).orElse(true);
        if (tagging != null) {
            tagging.onlyKeys(Set.of(
                    "cloudFormationSystemTags",
                    "permissions",
                    "tagOnCreate",
                    "tagProperty",
                    "tagUpdatable",
                    "taggable"));
        }
        if (!taggable) {
            return;
        }
        JsonValue path = tagging == null ? null : tagging.find("tagProperty");
        String name = path == null ? "Tags" : steps(path).get(0);
        Facts property = result.find(Element.property(resource, "", name));
        TypeSpec type = property == null ? null : property.get(FactKey.TYPE);
        Tagging.Style style = type == null ? null : style(type);
        if (property == null || style == null) {
            notices.add("taggable resource types of provider schemas whose tags are of no known form", resource);
            return;
        }
        if (style == Tagging.Style.STANDARD) {
            property.state(FactKey.TYPE, new TypeSpec.ListOf(new TypeSpec.StandardTag()), source);
        }
        facts.state(FactKey.TAGGING, new Tagging(name, style, Constraints.NONE, Constraints.NONE), source);
    }

    private Tagging.@Nullable Style style(TypeSpec type) {
        if (type instanceof TypeSpec.MapOf || type.equals(SchemaTypes.JSON)) {
            return Tagging.Style.MAP;
        }
        if (!(type instanceof TypeSpec.ListOf list) || !(list.item() instanceof TypeSpec.Structure structure)) {
            return null;
        }
        Set<String> members = new TreeSet<>();
        for (Element element : result.propertiesOf(resource, structure.name()).keySet()) {
            members.add(element.name());
        }
        if (members.equals(Set.of("Key", "Value"))) {
            for (Map.Entry<Element, Facts> part :
                    result.propertiesOf(resource, structure.name()).entrySet()) {
                result.declare(part.getKey().in(Element.STANDARD_TAG)).takeAll(part.getValue());
            }
            return Tagging.Style.STANDARD;
        }
        return members.equals(Set.of("Key", "Value", "PropagateAtLaunch")) ? Tagging.Style.AUTO_SCALING_GROUP : null;
    }

    /** The names along a path like {@code /properties/Endpoint/Port}. */
    static List<String> steps(JsonValue path) {
        if (!path.text().startsWith(PREFIX)) {
            throw path.expected("a path that starts with " + PREFIX);
        }
        return List.of(path.text().substring(PREFIX.length()).split("/", -1)).stream()
                .filter(step -> !step.equals("properties") && !step.equals("items"))
                .toList();
    }
}
