package io.stratiform.document;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model of what CloudFormation makes of functions that give text. A reference becomes its name in angle brackets. */
final class Deployed {

    private Deployed() {}

    static Node tree(Node node) {
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
        String text = function(node);
        if (text == null) {
            throw new AssertionError("this gives no text: " + node);
        }
        return text;
    }

    private static @Nullable String function(Node node) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
            return null;
        }
        Map.Entry<String, Node> call = mapping.entries().entrySet().iterator().next();
        Node argument = call.getValue();
        return switch (call.getKey()) {
            case "Ref", "Fn::ImportValue" -> "<" + text(argument) + ">";
            case "Fn::GetAtt" -> "<" + joined(".", argument) + ">";
            case "Fn::Join" -> joined("", ((Node.Sequence) argument).items().get(1));
            case "Fn::Sub" ->
                argument instanceof Node.Sequence list
                        ? sub(
                                text(list.items().get(0)),
                                ((Node.Mapping) list.items().get(1)).entries())
                        : sub(text(argument), Map.of());
            default -> null;
        };
    }

    private static String joined(String delimiter, Node list) {
        List<String> items = new ArrayList<>();
        ((Node.Sequence) list).items().forEach(item -> items.add(text(item)));
        return String.join(delimiter, items);
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
