package io.stratiform.template;

import io.stratiform.read.TemplateDocument;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a tree says, whichever of several ways of saying it was taken. */
final class Meaning {

    private static final List<String> SECTIONS =
            List.of("Parameters", "Rules", "Mappings", "Conditions", "Resources", "Outputs", "Hooks");

    private Meaning() {}

    /** The template as its model says it. */
    static Node ofModel(TemplateDocument document) {
        return of(TemplateSections.of(TextSections.of(document)));
    }

    static Node of(Node template) {
        Map<String, Node> sections = new LinkedHashMap<>();
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
        Map<String, Node> members = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> members.put(key, member(key, plain(value))));
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
