package io.stratiform.aws;

import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what was rendered against what the snapshot says of it. */
final class NodeCheck {

    private static final List<String> TAG = List.of("Key", "Value");

    private final ResourceTypeSpec resource;
    private final Map<String, PropertyTypeSpec> structures;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> complete = new HashSet<>();

    NodeCheck(ResourceTypeSpec resource) {
        this.resource = resource;
        this.structures = Snapshot.structures(resource);
    }

    /** What differs, with its place. */
    List<String> problems() {
        return problems;
    }

    /** The structures that were seen with all of their properties. */
    Set<String> complete() {
        return complete;
    }

    /** The properties of the resource, which are to be exactly the required ones or exactly all. */
    NodeCheck properties(Node properties, boolean all) {
        List<PropertySpec> expected = resource.properties();
        Map<String, Node> entries = entries("Properties", properties);
        keys("Properties", entries.keySet(), all ? Snapshot.names(expected) : Snapshot.requiredNames(expected));
        members("Properties", expected, entries);
        return this;
    }

    /** A structure, which is to have exactly the required properties or exactly all. */
    NodeCheck structure(String path, String name, Node node) {
        Map<String, Node> entries = entries(path, node);
        PropertyTypeSpec structure = structures.get(name);
        List<String> all = Snapshot.names(structure.properties());
        if (entries.keySet().equals(Set.copyOf(all))) {
            complete.add(name);
        } else {
            keys(path, entries.keySet(), Snapshot.requiredNames(structure.properties()));
        }
        members(path, structure.properties(), entries);
        return this;
    }

    private void members(String path, List<PropertySpec> properties, Map<String, Node> entries) {
        for (PropertySpec property : properties) {
            Node node = entries.get(property.name());
            if (node != null) {
                check(path + "." + property.name(), property.type(), node);
            }
        }
    }

    private void check(String path, TypeSpec type, Node node) {
        if (type instanceof TypeSpec.Primitive primitive) {
            require(path, node, kind(primitive.type()));
        } else if (type instanceof TypeSpec.Structure structure) {
            structure(path, structure.name(), node);
        } else if (type instanceof TypeSpec.StandardTag) {
            keys(path, entries(path, node).keySet(), TAG);
        } else if (type instanceof TypeSpec.ListOf list && require(path, node, Node.Sequence.class)) {
            for (Node item : ((Node.Sequence) node).items()) {
                check(path + "[]", list.item(), item);
            }
        } else if (type instanceof TypeSpec.MapOf map) {
            entries(path, node).forEach((key, value) -> check(path + "." + key, map.value(), value));
        } else if (type instanceof TypeSpec.Union union) {
            union(path, union, node);
        }
    }

    /** It is enough to be one of the alternatives; it may be several, as every object is a JSON document. */
    private void union(String path, TypeSpec.Union union, Node node) {
        boolean fits = false;
        for (TypeSpec alternative : union.types()) {
            NodeCheck trial = new NodeCheck(resource);
            trial.check(path, alternative, node);
            if (trial.problems.isEmpty()) {
                complete.addAll(trial.complete);
                fits = true;
            }
        }
        if (!fits) {
            problems.add(path + ": " + node + " is none of " + union.types());
        }
    }

    private static Class<? extends Node> kind(PrimitiveType type) {
        return switch (type) {
            case STRING, TIMESTAMP -> Node.Text.class;
            case INTEGER, LONG, DOUBLE -> Node.Numeral.class;
            case BOOLEAN -> Node.Bool.class;
            case JSON -> Node.Mapping.class;
        };
    }

    private boolean require(String path, Node node, Class<? extends Node> kind) {
        if (!kind.isInstance(node)) {
            problems.add(path + ": " + node + " instead of a " + kind.getSimpleName());
        }
        return kind.isInstance(node);
    }

    private Map<String, Node> entries(String path, Node node) {
        return require(path, node, Node.Mapping.class) ? ((Node.Mapping) node).entries() : Map.of();
    }

    private void keys(String path, Set<String> actual, List<String> expected) {
        if (!actual.equals(Set.copyOf(expected))) {
            problems.add(path + ": has " + actual + " instead of " + expected);
        }
    }
}
