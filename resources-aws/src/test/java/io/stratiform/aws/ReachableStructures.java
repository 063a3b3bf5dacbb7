package io.stratiform.aws;

import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The structures that a resource holds whatever is chosen where it offers a choice. */
final class ReachableStructures {

    private final Map<String, PropertyTypeSpec> structures;
    private final Set<String> reached = new HashSet<>();

    private ReachableStructures(ResourceTypeSpec resource) {
        structures = Snapshot.structures(resource);
    }

    static Set<String> of(ResourceTypeSpec resource) {
        ReachableStructures found = new ReachableStructures(resource);
        found.follow(resource.properties());
        return found.reached;
    }

    private void follow(List<PropertySpec> properties) {
        for (PropertySpec property : properties) {
            follow(property.type());
        }
    }

    private void follow(TypeSpec type) {
        if (type instanceof TypeSpec.Structure structure && reached.add(structure.name())) {
            follow(structures.get(structure.name()).properties());
        } else if (type instanceof TypeSpec.ListOf list) {
            follow(list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            follow(map.value());
        }
    }
}
