package io.stratiform.codegen.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The provider schema of one resource type, with references resolved. */
final class OracleSchema {

    private static final String PREFIX = "/properties/";
    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");

    private final JsonNode document;
    private final Map<List<String>, UpdateType> updates = new HashMap<>();

    OracleSchema(JsonNode document) {
        this.document = document;
        readUpdates("conditionalCreateOnlyProperties", UpdateType.CONDITIONAL);
        readUpdates("createOnlyProperties", UpdateType.IMMUTABLE);
    }

    private void readUpdates(String key, UpdateType update) {
        for (JsonNode path : document.path(key)) {
            String text = path.asText();
            if (text.startsWith(PREFIX)) {
                updates.put(
                        Arrays.stream(text.substring(PREFIX.length()).split("/", -1))
                                .filter(step ->
                                        !Set.of("properties", "items", "*").contains(step))
                                .toList(),
                        update);
            }
        }
    }

    JsonNode top() {
        return document;
    }

    /** What a path's own entry says of updates; without interruption if there is none. */
    UpdateType update(List<String> path) {
        return updates.getOrDefault(path, UpdateType.MUTABLE);
    }

    /** The members of an object, and if asked for those of its alternatives too. */
    Map<String, JsonNode> members(JsonNode schema, boolean alternatives) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (JsonNode variant : variants(schema, alternatives)) {
            variant.path("properties")
                    .properties()
                    .forEach(member -> members.putIfAbsent(member.getKey(), member.getValue()));
        }
        return members;
    }

    /** Whether an object requires a member, whatever alternative is taken. */
    boolean requires(JsonNode schema, String member) {
        for (JsonNode name : resolve(schema).path("required")) {
            if (name.asText().equals(member)) {
                return true;
            }
        }
        return false;
    }

    /** The objects that a property holds, itself or in lists, and if asked for in alternatives and maps. */
    List<JsonNode> structures(JsonNode schema, boolean alternatives) {
        return values(schema, alternatives).stream()
                .filter(value -> value.has("properties"))
                .toList();
    }

    /** The schemas of the single values that a property holds, itself or in lists. */
    List<JsonNode> scalars(JsonNode schema, boolean alternatives) {
        return values(schema, alternatives).stream()
                .filter(value -> !value.has("properties"))
                .toList();
    }

    /** The schemas that are left where lists, and if asked for alternatives and maps, are opened. */
    private List<JsonNode> values(JsonNode schema, boolean alternatives) {
        List<JsonNode> values = new ArrayList<>();
        collect(schema, alternatives, values, Collections.newSetFromMap(new IdentityHashMap<>()));
        return values;
    }

    private void collect(JsonNode schema, boolean alternatives, List<JsonNode> values, Set<JsonNode> seen) {
        for (JsonNode variant : variants(schema, alternatives)) {
            if (!seen.add(variant)) {
                continue;
            }
            if (variant.has("items")) {
                collect(variant.get("items"), alternatives, values, seen);
            } else {
                values.add(variant);
            }
            if (alternatives && !variant.has("properties")) {
                variant.path("patternProperties").forEach(value -> collect(value, true, values, seen));
                collect(variant.path("additionalProperties"), true, values, seen);
            }
        }
    }

    /** The schema that a reference, or a chain of them, leads to. */
    JsonNode resolve(JsonNode schema) {
        Set<String> seen = new HashSet<>();
        JsonNode target = schema;
        while (target.has("$ref")) {
            String reference = target.get("$ref").asText();
            if (!seen.add(reference) || !reference.startsWith("#/")) {
                return MissingNode.getInstance();
            }
            target = document.at(reference.substring(1));
        }
        return target;
    }

    private List<JsonNode> variants(JsonNode schema, boolean alternatives) {
        JsonNode own = resolve(schema);
        List<JsonNode> variants = new ArrayList<>(List.of(own));
        if (alternatives) {
            for (String keyword : ALTERNATIVES) {
                own.path(keyword).forEach(variant -> variants.addAll(variants(variant, true)));
            }
        }
        return variants;
    }
}
