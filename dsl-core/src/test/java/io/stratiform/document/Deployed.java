package io.stratiform.document;

import io.stratiform.value.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A model of what CloudFormation makes of functions that give text. A reference becomes its name in angle brackets. */
final class Deployed {

    private Deployed() {}

    static Node tree(Node node) {
        Node chosen = chosen(node);
        if (chosen != null) {
            return tree(chosen);
        }
        String text = function(node);
        if (text != null) {
            return new Node.Text(text);
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node> members = new LinkedHashMap<>();
            mapping.entries().forEach((key, value) -> members.put(key, tree(value)));
            return new Node.Mapping(members);
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(tree(item)));
            return new Node.Sequence(items);
        }
        return node;
    }

    static String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Numeral number) {
            return number.literal();
        }
        Node chosen = chosen(node);
        String text = chosen == null ? function(node) : text(chosen);
        if (text == null) {
            throw new AssertionError("this gives no text: " + node);
        }
        return text;
    }

    private static @Nullable Node argument(Node node, String function) {
        return node instanceof Node.Mapping mapping && mapping.entries().size() == 1
                ? mapping.entries().get(function)
                : null;
    }

    private static Node part(Node list, int index) {
        return ((Node.Sequence) list).items().get(index);
    }

    /** The branch of a choice: the condition Yes holds, and no other does. A mapping has the second-level key "known". */
    private static @Nullable Node chosen(Node node) {
        Node choice = argument(node, "Fn::If");
        if (choice != null) {
            return part(choice, text(part(choice, 0)).equals("Yes") ? 1 : 2);
        }
        Node lookup = argument(node, "Fn::FindInMap");
        if (lookup == null) {
            return null;
        }
        return text(part(lookup, 2)).equals("known")
                ? new Node.Text("found")
                : ((Node.Mapping) part(lookup, 3)).entries().get("DefaultValue");
    }

    private static boolean isAbsent(Node node) {
        Node chosen = chosen(node);
        return chosen == null ? new Node.Text("AWS::NoValue").equals(argument(node, "Ref")) : isAbsent(chosen);
    }

    private static @Nullable String function(Node node) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
            return null;
        }
        Map.Entry<String, Node> call = mapping.entries().entrySet().iterator().next();
        Node argument = call.getValue();
        return switch (call.getKey()) {
            case "Ref", "Fn::ImportValue" -> "<" + text(argument) + ">";
            case "Fn::GetAtt" -> "<" + String.join(".", list(argument)) + ">";
            case "Fn::Join" -> String.join(text(part(argument, 0)), list(part(argument, 1)));
            case "Fn::Select" -> list(part(argument, 1)).get(Integer.parseInt(text(part(argument, 0))));
            case "Fn::Base64" ->
                Base64.getEncoder().encodeToString(text(argument).getBytes(StandardCharsets.UTF_8));
            case "Fn::Sub" ->
                argument instanceof Node.Sequence list
                        ? sub(
                                text(list.items().get(0)),
                                ((Node.Mapping) list.items().get(1)).entries())
                        : sub(text(argument), Map.of());
            default -> null;
        };
    }

    /** The texts of a list, or of a function that gives one. */
    private static List<String> list(Node node) {
        Node chosen = chosen(node);
        if (chosen != null) {
            return list(chosen);
        }
        Node split = argument(node, "Fn::Split");
        if (split != null) {
            return List.of(text(part(split, 1)).split(Pattern.quote(text(part(split, 0))), -1));
        }
        List<String> items = new ArrayList<>();
        for (Node item : ((Node.Sequence) node).items()) {
            if (!isAbsent(item)) {
                items.add(text(item));
            }
        }
        return items;
    }

    private static String sub(String text, Map<String, Node> variables) {
        StringBuilder out = new StringBuilder();
        int taken = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", taken)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 2, close);
            if (name.contains("${")) {
                throw new AssertionError("nobody tells what this means: " + text);
            }
            out.append(text, taken, open);
            taken = close + 1;
            if (name.startsWith("!")) {
                out.append("${").append(name.substring(1)).append('}');
            } else {
                Node variable = variables.get(name);
                out.append(variable == null ? "<" + name + ">" : text(variable));
            }
        }
        return out.append(text.substring(taken)).toString();
    }
}
