package io.stratiform.codegen.sample;

import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.model.StructureModel;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The required properties by which a structure holds itself: without a cut, its smallest sample would have no end. */
final class RequiredCycles {

    private final Map<String, Set<String>> required = new HashMap<>();

    RequiredCycles(ResourceModel resource) {
        for (StructureModel structure : resource.structures()) {
            Set<String> held = new HashSet<>();
            for (PropertyModel property : structure.properties()) {
                if (property.facts().required()) {
                    collect(property.facts().type(), held);
                }
            }
            required.put(structure.name(), held);
        }
    }

    /** Whether a property of a structure leads back to the structure. */
    boolean close(StructureModel structure, PropertyModel property) {
        Set<String> held = new HashSet<>();
        collect(property.facts().type(), held);
        Deque<String> open = new ArrayDeque<>(held);
        while (!open.isEmpty()) {
            for (String next : required.getOrDefault(open.pop(), Set.of())) {
                if (held.add(next)) {
                    open.push(next);
                }
            }
        }
        return held.contains(structure.name());
    }

    private static void collect(TypeSpec type, Set<String> held) {
        if (type instanceof TypeSpec.Structure structure) {
            held.add(structure.name());
        } else if (type instanceof TypeSpec.ListOf list) {
            collect(list.item(), held);
        } else if (type instanceof TypeSpec.MapOf map) {
            collect(map.value(), held);
        } else if (type instanceof TypeSpec.Union union) {
            collect(union.types(), held);
        }
    }

    private static void collect(List<TypeSpec> types, Set<String> held) {
        types.forEach(type -> collect(type, held));
    }
}
