package io.stratiform.codegen.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks from the top of one resource type through all properties that both sides have. The first walk follows what the
 * oracle states outright; the second follows its alternatives and maps too, and looks only at what the first has not
 * seen.
 */
final class ResourceWalk {

    private final ResourceTypeSpec here;
    private final OracleSchema there;
    private final Comparison result;
    private final Map<String, List<PropertySpec>> propertyTypes = new HashMap<>();
    private final Set<String> compared = new HashSet<>();
    private boolean alternatives;

    ResourceWalk(ResourceTypeSpec here, OracleSchema there, Comparison result) {
        this.here = here;
        this.there = there;
        this.result = result;
        for (PropertyTypeSpec type : here.propertyTypes()) {
            propertyTypes.put(type.name(), type.properties());
        }
    }

    void run() {
        for (boolean follow : new boolean[] {false, true}) {
            alternatives = follow;
            walk(new Step(here.name(), here.properties(), List.of(), Set.of(), false, false), there.top());
        }
    }

    /** Where the walk is: a structure here, how it was reached, and whether what holds it is replaced on either side. */
    private record Step(
            String owner,
            List<PropertySpec> properties,
            List<String> path,
            Set<String> types,
            boolean replacedHere,
            boolean replacedThere) {}

    private void walk(Step step, JsonNode object) {
        Map<String, JsonNode> members = there.members(object, alternatives);
        for (PropertySpec property : step.properties()) {
            JsonNode schema = members.get(property.name());
            if (schema != null) {
                visit(step, object, property, schema);
            }
        }
    }

    private void visit(Step step, JsonNode object, PropertySpec property, JsonNode schema) {
        String name = step.owner() + "." + property.name();
        List<String> path = append(step.path(), property.name());
        Difference.Place place = alternatives
                ? Difference.Place.ALTERNATIVE
                : path.size() == 1 ? Difference.Place.TOP : Difference.Place.NESTED;
        compareUpdates(step, path, property, place);
        if (compared.add(name)) {
            new PropertyComparison(there, result, name, property).compare(schema, place);
            boolean requiredThere = there.requires(object, property.name());
            if (requiredThere != property.required() && !alternatives) {
                Kind kind = requiredThere ? Kind.REQUIRED_THERE : Kind.REQUIRED_HERE;
                result.add(new Difference(kind, name, place, ""));
            }
        }
        boolean replacedHere = step.replacedHere() || property.updateType() == UpdateType.IMMUTABLE;
        boolean replacedThere = step.replacedThere() || there.update(path) == UpdateType.IMMUTABLE;
        for (String type : structures(property.type()).toList()) {
            if (!step.types().contains(type)) {
                Set<String> types = new HashSet<>(step.types());
                types.add(type);
                Step next = new Step(
                        here.name() + "." + type,
                        propertyTypes.getOrDefault(type, List.of()),
                        path,
                        types,
                        replacedHere,
                        replacedThere);
                there.structures(schema, alternatives).forEach(structure -> walk(next, structure));
            }
        }
    }

    /** Within a structure that is replaced as a whole, a difference would only repeat that of the structure. */
    private void compareUpdates(Step step, List<String> path, PropertySpec property, Difference.Place place) {
        UpdateType own = there.update(path);
        if (alternatives || step.replacedHere() || step.replacedThere() || own == property.updateType()) {
            return;
        }
        result.add(new Difference(
                Kind.ofUpdates(own, property.updateType()), step.owner() + "." + property.name(), place, ""));
    }

    private static List<String> append(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private static Stream<String> structures(TypeSpec type) {
        if (type instanceof TypeSpec.Structure structure) {
            return Stream.of(structure.name());
        } else if (type instanceof TypeSpec.ListOf list) {
            return structures(list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            return structures(map.value());
        }
        return type instanceof TypeSpec.Union union
                ? union.types().stream().flatMap(ResourceWalk::structures)
                : Stream.empty();
    }
}
