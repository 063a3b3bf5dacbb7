package io.stratiform.examples;

import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Looks into templates. */
final class Nodes {

    private static final Node NOTHING = new Node.Mapping(Map.of());

    private Nodes() {}

    /** What is found by following keys; an empty mapping if nothing is. */
    static Node at(Node start, String... keys) {
        Node node = start;
        for (String key : keys) {
            node = node instanceof Node.Mapping mapping ? mapping.entries().getOrDefault(key, NOTHING) : NOTHING;
        }
        return node;
    }

    static String text(Node start, String... keys) {
        Node node = at(start, keys);
        return node instanceof Node.Text text ? text.value() : "";
    }

    /** The entries of a section of a template, or of any mapping. */
    static Map<String, Node> entries(Node start, String... keys) {
        return at(start, keys) instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
    }

    static Map<String, Node> resources(Template template) {
        return entries(template.toNode(), "Resources");
    }

    static Map<String, Node> resources(Template template, String type) {
        Map<String, Node> some = new LinkedHashMap<>();
        resources(template).forEach((id, resource) -> {
            if (text(resource, "Type").equals(type)) {
                some.put(id, resource);
            }
        });
        return some;
    }

    /** All leaves, by their path. */
    static Map<String, Node> leaves(Node node) {
        Map<String, Node> leaves = new TreeMap<>();
        collect("", node, leaves);
        return leaves;
    }

    private static void collect(String path, Node node, Map<String, Node> leaves) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, value) -> collect(path + "/" + key, value, leaves));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(path + "/" + i, sequence.items().get(i), leaves);
            }
        } else {
            leaves.put(path, node);
        }
    }
}
