package io.stratiform.template;

import io.stratiform.read.TemplateDocument;
import io.stratiform.read.TreeDifference;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a tree says, whichever of several ways of saying it was taken. */
public final class Meaning {

    private static final List<String> SECTIONS =
            List.of("Parameters", "Rules", "Mappings", "Conditions", "Resources", "Outputs", "Hooks");

    private Meaning() {}

    /** What the model of a template that was read says otherwise than its text; empty if it says the same. */
    public static String differenceOfModel(TemplateDocument document) {
        return TreeDifference.between(of(document.toNode()), of(TemplateSections.of(TextSections.of(document))));
    }

    private static Node of(Node template) {
        Map<String, Node> sections = new TreeMap<>();
        for (Map.Entry<String, Node> section :
                ((Node.Mapping) template).entries().entrySet()) {
            boolean isEmpty = section.getValue() instanceof Node.Mapping entries
                    && entries.entries().isEmpty();
            if (section.getKey().equals("Transform")) {
                sections.put("Transform", transforms(section.getValue()));
            } else if (!isEmpty || !SECTIONS.contains(section.getKey())) {
                sections.put(section.getKey(), plain(section.getValue()));
            }
        }
        return new Node.Mapping(sections);
    }

    /** One transform is the same as a list of it, and a name the same as an object of nothing else. */
    private static Node transforms(Node section) {
        List<Node> transforms = new ArrayList<>();
        for (Node each : section instanceof Node.Sequence list ? list.items() : List.of(section)) {
            boolean isName = each instanceof Node.Mapping call
                    && call.entries().keySet().equals(Map.of("Name", "").keySet());
            transforms.add(isName ? ((Node.Mapping) each).entries().get("Name") : each);
        }
        return new Node.Sequence(transforms);
    }

    private static Node plain(Node node) {
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(list.items().stream().map(Meaning::plain).toList());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        Map<String, Node> members = new TreeMap<>();
        mapping.entries().forEach((key, value) -> members.put(key, member(key, plain(value))));
        if (members.containsKey("Type") && new Node.Mapping(Map.of()).equals(members.get("Properties"))) {
            members.remove("Properties");
        }
        return new Node.Mapping(members);
    }

    private static Node member(String key, Node value) {
        if (key.equals("DependsOn")
                && value instanceof Node.Sequence list
                && list.items().size() == 1) {
            return list.items().get(0);
        }
        if (key.equals("Fn::GetAtt")
                && value instanceof Node.Text text
                && text.value().indexOf('.') > 0) {
            int dot = text.value().indexOf('.');
            return new Node.Sequence(List.of(
                    new Node.Text(text.value().substring(0, dot)),
                    new Node.Text(text.value().substring(dot + 1))));
        }
        return value;
    }
}
