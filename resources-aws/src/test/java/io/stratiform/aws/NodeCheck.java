package io.stratiform.aws;

import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what was rendered of a resource with what the specification says of it: names, nesting, kinds of values. */
final class NodeCheck {

    private final ResourceTypeSpec resource;
    private final Map<String, PropertyTypeSpec> structures = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    NodeCheck(ResourceTypeSpec resource) {
        this.resource = resource;
        resource.propertyTypes().forEach(structure -> structures.put(structure.name(), structure));
    }

    List<String> problems() {
        return problems;
    }

    /** The property types that were found with all their properties somewhere. */
    Set<String> whole() {
        return whole;
    }

    void resource(Node node) {
        members(resource.name(), resource.properties(), node);
    }

    void structure(String name, Node node) {
        PropertyTypeSpec structure = structures.get(name);
        if (structure == null) {
            problems.add(resource.name() + ": no property type " + name);
        } else if (members(resource.name() + "." + name, structure.properties(), node)) {
            whole.add(name);
        }
    }

    /** Checks an object's members, and tells whether it has all of them. */
    private boolean members(String path, List<PropertySpec> properties, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(path + ": an object was expected, not " + node);
            return false;
        }
        Map<String, Node> unknown = new HashMap<>(mapping.entries());
        boolean all = true;
        for (PropertySpec property : properties) {
            Node value = unknown.remove(property.name());
            if (value != null) {
                value(path + "." + property.name(), property.type(), value);
            } else {
                all = false;
                if (property.required()) {
                    problems.add(path + "." + property.name() + ": required, but absent");
                }
            }
        }
        unknown.keySet().forEach(name -> problems.add(path + "." + name + ": there is no such property"));
        return all;
    }

    private void value(String path, TypeSpec type, Node node) {
        if (type instanceof TypeSpec.Structure structure) {
            structure(structure.name(), node);
        } else if (type instanceof TypeSpec.ListOf list) {
            expect(path, node instanceof Node.Sequence, node);
            if (node instanceof Node.Sequence sequence) {
                sequence.items().forEach(item -> value(path + "[]", list.item(), item));
            }
        } else if (type instanceof TypeSpec.MapOf map) {
            expect(path, node instanceof Node.Mapping, node);
            if (node instanceof Node.Mapping mapping) {
                mapping.entries().values().forEach(entry -> value(path + "{}", map.value(), entry));
            }
        } else if (type instanceof TypeSpec.Union union) {
            union(path, union, node);
        } else {
            expect(path, fits(type, node), node);
        }
    }

    /** Tries every alternative: a structure also fits where a JSON document does. */
    private void union(String path, TypeSpec.Union union, Node node) {
        List<String> before = List.copyOf(problems);
        boolean fits = false;
        for (TypeSpec alternative : union.types()) {
            problems.clear();
            value(path, alternative, node);
            fits |= problems.isEmpty();
        }
        problems.clear();
        problems.addAll(before);
        expect(path, fits, node);
    }

    private static boolean fits(TypeSpec type, Node node) {
        if (!(type instanceof TypeSpec.Primitive primitive)) {
            return node.equals(new Node.Mapping(Map.of("Key", new Node.Text("Key"), "Value", new Node.Text("sample"))));
        }
        return switch (primitive.type()) {
            case STRING, TIMESTAMP -> node instanceof Node.Text;
            case INTEGER, LONG, DOUBLE -> node instanceof Node.Numeral;
            case BOOLEAN -> node instanceof Node.Bool;
            case JSON -> node instanceof Node.Mapping;
        };
    }

    private void expect(String path, boolean fits, Node node) {
        if (!fits) {
            problems.add(path + ": rendered as " + node);
        }
    }
}
