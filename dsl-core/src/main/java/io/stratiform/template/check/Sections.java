package io.stratiform.template.check;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declarations of a template by their names, those in loops too. */
final class Sections {

    private static final String OWN = "AWS::";

    private final Node root;
    private final Map<String, Node> parameters;
    private final Map<String, Node> mappings;
    private final Map<String, Node> conditions;
    private final Map<String, Node> resources;
    private final boolean hasMacro;

    Sections(Node root) {
        this.root = root;
        this.parameters = declared("Parameters");
        this.mappings = declared("Mappings");
        this.conditions = declared("Conditions");
        this.resources = declared("Resources");
        this.hasMacro = hasMacro(Tree.member(root, "Transform"));
    }

    private Map<String, Node> declared(String section) {
        Node node = Tree.member(root, section);
        if (!hasLoop(node)) {
            return Tree.entries(node);
        }
        Map<String, Node> all = new LinkedHashMap<>();
        collect(node, all);
        return all;
    }

    private static boolean hasLoop(@Nullable Node section) {
        for (String key : Tree.entries(section).keySet()) {
            if (Intrinsic.isLoop(key)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(@Nullable Node section, Map<String, Node> all) {
        for (Map.Entry<String, Node> entry : Tree.entries(section).entrySet()) {
            if (Intrinsic.isLoop(entry.getKey())) {
                collect(Tree.item(entry.getValue(), 2), all);
            } else {
                all.putIfAbsent(entry.getKey(), entry.getValue());
            }
        }
    }

    private static boolean hasMacro(@Nullable Node transform) {
        if (transform == null) {
            return false;
        }
        for (Node item : Tree.items(transform)) {
            if (hasMacro(item)) {
                return true;
            }
        }
        String name = Tree.text(transform instanceof Node.Mapping ? Tree.member(transform, "Name") : transform);
        return name != null && !name.startsWith(OWN);
    }

    @Nullable Node section(String name) {
        return Tree.member(root, name);
    }

    Map<String, Node> parameters() {
        return parameters;
    }

    Map<String, Node> mappings() {
        return mappings;
    }

    Map<String, Node> conditions() {
        return conditions;
    }

    Map<String, Node> resources() {
        return resources;
    }

    /** Whether a macro, which is not one of AWS, may change anything in the template. */
    boolean hasMacro() {
        return hasMacro;
    }
}
