package io.stratiform.read;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Templates by chance whose functions have the arguments that they take; always the same for the same seed. */
final class RandomTemplates {

    private static final List<String> TEXTS = List.of(
            "x",
            "",
            "yes",
            "0755",
            "012345678901",
            "1e3",
            "2012-10-17",
            "a: b",
            "- a",
            "!Ref x",
            "${x}",
            "a\nb\n",
            " a",
            "~");
    private static final List<String> SECTIONS =
            List.of("Rules", "Mappings", "Conditions", "Metadata", "Outputs", "Hooks", "Parameters", "Unknown");
    private static final List<String> LITERALS = List.of("0", "1", "-1", "12.50", "1e3", "1.0E-3", "123456789012");

    private final Random random;

    RandomTemplates(long seed) {
        this.random = new Random(seed);
    }

    Node.Mapping next() {
        Map<String, Node> root = new LinkedHashMap<>();
        root.put("AWSTemplateFormatVersion", new Node.Text("2010-09-09"));
        if (random.nextBoolean()) {
            root.put("Transform", new Node.Text("AWS::LanguageExtensions"));
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            root.put(pick(SECTIONS), declarations());
        }
        root.put("Resources", declarations());
        return new Node.Mapping(root);
    }

    private Node declarations() {
        Map<String, Node> declarations = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            Map<String, Node> attributes = new LinkedHashMap<>();
            attributes.put("Type", text());
            attributes.put("Condition", text());
            attributes.put("Properties", object(4));
            declarations.put("Id" + random.nextInt(100), new Node.Mapping(attributes));
        }
        if (random.nextInt(4) == 0) {
            declarations.put("Fn::ForEach::Loop", list(name(), list(text(), text()), object(2)));
        }
        return new Node.Mapping(declarations);
    }

    private Node value(int levels) {
        return switch (random.nextInt(levels == 0 ? 4 : 9)) {
            case 0 -> new Node.Numeral(pick(LITERALS));
            case 1 -> new Node.Bool(random.nextBoolean());
            case 2, 3 -> text();
            case 4 -> object(levels - 1);
            case 5 -> items(levels - 1);
            default -> function(levels - 1);
        };
    }

    private Node object(int levels) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            entries.put(random.nextInt(5) == 0 ? pick(TEXTS) : "Key" + random.nextInt(9), value(levels));
        }
        return new Node.Mapping(entries);
    }

    private Node items(int levels) {
        List<Node> items = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            items.add(value(levels));
        }
        return new Node.Sequence(items);
    }

    private Node function(int levels) {
        return switch (random.nextInt(18)) {
            case 0 -> call("Ref", name());
            case 1 -> call("Fn::GetAtt", list(name(), name()));
            case 2 -> call("Fn::GetAtt", new Node.Text("A.b.c"));
            case 3 -> call("Fn::Sub", text());
            case 4 -> call("Fn::Sub", list(text(), object(levels)));
            case 5 -> call("Fn::If", list(name(), value(levels), value(levels)));
            case 6 -> call("Fn::Join", list(text(), items(levels)));
            case 7 -> call("Fn::Select", list(new Node.Numeral("0"), call("Fn::GetAZs", text())));
            case 8 -> call("Fn::Split", list(text(), call("Ref", name())));
            case 9 -> call("Fn::FindInMap", list(name(), call("Ref", name()), text()));
            case 10 -> call("Fn::Base64", call("Fn::Sub", text()));
            case 11 -> call("Fn::ImportValue", text());
            case 12 -> call("Fn::Cidr", list(text(), new Node.Numeral("2"), text()));
            case 13 ->
                call("Fn::And", list(call("Condition", name()), call("Fn::Not", list(call("Condition", name())))));
            case 14 -> call("Fn::Equals", list(value(levels), value(levels)));
            case 15 -> call("Fn::Transform", object(levels));
            case 16 -> call("Fn::Length", items(levels));
            default -> call("Fn::ToJsonString", object(levels));
        };
    }

    private Node text() {
        return new Node.Text(pick(TEXTS));
    }

    private Node name() {
        return new Node.Text("Id" + random.nextInt(100));
    }

    private static Node call(String function, Node argument) {
        return new Node.Mapping(Map.of(function, argument));
    }

    private static Node list(Node... items) {
        return new Node.Sequence(List.of(items));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
