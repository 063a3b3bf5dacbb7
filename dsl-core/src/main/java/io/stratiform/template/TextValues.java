package io.stratiform.template;

import io.stratiform.value.Base64;
import io.stratiform.value.Cidr;
import io.stratiform.value.Document;
import io.stratiform.value.FindInMap;
import io.stratiform.value.GetAZs;
import io.stratiform.value.GetAtt;
import io.stratiform.value.GetStackOutput;
import io.stratiform.value.If;
import io.stratiform.value.ImportValue;
import io.stratiform.value.Join;
import io.stratiform.value.Length;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.LogicalId;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Ref;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Select;
import io.stratiform.value.SpelledNumber;
import io.stratiform.value.Split;
import io.stratiform.value.Sub;
import io.stratiform.value.ToJsonString;
import io.stratiform.value.Transform;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of the nodes of a text: functions become what {@code Fn} makes of them. One whose arguments are not those that
 * its record takes stays an object of one member, and whatever is within it is a value all the same.
 */
final class TextValues {

    private TextValues() {}

    static Value<?> of(Node node) {
        if (node instanceof Node.Text text) {
            return new Literal<>(text.value());
        }
        if (node instanceof Node.Numeral numeral) {
            return new Literal<>(SpelledNumber.of(numeral.literal()));
        }
        if (node instanceof Node.Bool bool) {
            return new Literal<>(bool.value());
        }
        if (node instanceof Node.Sequence sequence) {
            return new ListValue<>(items(sequence));
        }
        if (node instanceof Node.Mapping mapping) {
            Value<?> function = function(mapping);
            return function == null ? new MapValue<>(entries(mapping)) : function;
        }
        return Document.ofNull();
    }

    static PropertyMap properties(@Nullable Node node) {
        return node instanceof Node.Mapping mapping ? PropertyMap.of(entries(mapping)) : PropertyMap.EMPTY;
    }

    static Map<String, Value<?>> entries(Node.Mapping mapping) {
        Map<String, Value<?>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            values.put(entry.getKey(), of(entry.getValue()));
        }
        return values;
    }

    /** The text of a node; null if it is no text. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Text text ? text.value() : null;
    }

    private static List<Value<?>> items(Node.Sequence sequence) {
        List<Value<?>> values = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            values.add(of(item));
        }
        return values;
    }

    private static @Nullable Value<?> function(Node.Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return null;
        }
        Map.Entry<String, Node> call = mapping.entries().entrySet().iterator().next();
        String name = call.getKey();
        Node argument = call.getValue();
        if (name.equals("Ref") && argument instanceof Node.Text target) {
            return new Ref<>(LogicalId.named(target.value()));
        }
        if (!name.startsWith("Fn::")) {
            return null;
        }
        Value<?> function = ofOneArgument(name, argument);
        return function == null && argument instanceof Node.Sequence list ? ofList(name, list.items()) : function;
    }

    private static @Nullable Value<?> ofOneArgument(String name, Node argument) {
        return switch (name) {
            case "Fn::Base64" -> new Base64(typed(argument));
            case "Fn::GetAZs" -> new GetAZs(typed(argument));
            case "Fn::ImportValue" -> new ImportValue(typed(argument));
            case "Fn::Length" -> new Length(typed(argument));
            case "Fn::ToJsonString" -> new ToJsonString(of(argument));
            case "Fn::Sub" -> argument instanceof Node.Text text ? new Sub(text.value(), Map.of()) : null;
            case "Fn::GetAtt" -> argument instanceof Node.Text text ? attribute(text.value()) : null;
            case "Fn::RefAll" -> argument instanceof Node.Text type ? RuleExpression.refAll(type.value()) : null;
            case "Fn::Transform" -> argument instanceof Node.Mapping call ? transform(call.entries()) : null;
            case "Fn::GetStackOutput" -> argument instanceof Node.Mapping call ? stackOutput(call.entries()) : null;
            default -> null;
        };
    }

    private static @Nullable Value<?> ofList(String name, List<Node> items) {
        return switch (items.size()) {
            case 2 -> ofTwo(name, items.get(0), items.get(1));
            case 3 -> ofThree(name, items.get(0), items.get(1), items.get(2));
            case 4 -> name.equals("Fn::FindInMap") ? mappedOrDefault(items) : null;
            default -> null;
        };
    }

    private static @Nullable Value<?> ofTwo(String name, Node first, Node second) {
        String text = text(first);
        return switch (name) {
            case "Fn::Select" -> new Select<>(typed(first), typed(second));
            case "Fn::Cidr" -> new Cidr(typed(first), typed(second), null);
            case "Fn::Join" -> text == null ? null : new Join(text, typed(second));
            case "Fn::Split" -> text == null ? null : new Split(text, typed(second));
            case "Fn::GetAtt" ->
                text != null && second instanceof Node.Text attribute
                        ? new GetAtt<>(LogicalId.named(text), attribute.value())
                        : null;
            case "Fn::Sub" ->
                text != null && second instanceof Node.Mapping variables ? new Sub(text, entries(variables)) : null;
            case "Fn::ValueOf" ->
                text != null && second instanceof Node.Text attribute
                        ? RuleExpression.valueOf(LogicalId.named(text), attribute.value())
                        : null;
            case "Fn::ValueOfAll" ->
                text != null && second instanceof Node.Text attribute
                        ? RuleExpression.valueOfAll(text, attribute.value())
                        : null;
            default -> null;
        };
    }

    private static @Nullable Value<?> ofThree(String name, Node first, Node second, Node third) {
        String text = text(first);
        return switch (name) {
            case "Fn::If" -> text == null ? null : new If<>(LogicalId.named(text), of(second), of(third));
            case "Fn::FindInMap" ->
                text == null ? null : new FindInMap<>(LogicalId.named(text), typed(second), typed(third), null);
            case "Fn::Cidr" -> new Cidr(typed(first), typed(second), typed(third));
            default -> null;
        };
    }

    private static @Nullable Value<?> mappedOrDefault(List<Node> items) {
        String mapping = text(items.get(0));
        if (mapping == null
                || !(items.get(3) instanceof Node.Mapping options)
                || options.entries().size() != 1) {
            return null;
        }
        Node otherwise = options.entries().get("DefaultValue");
        return otherwise == null
                ? null
                : new FindInMap<>(LogicalId.named(mapping), typed(items.get(1)), typed(items.get(2)), of(otherwise));
    }

    private static @Nullable Value<?> attribute(String text) {
        int dot = text.indexOf('.');
        return dot < 1 ? null : new GetAtt<>(LogicalId.named(text.substring(0, dot)), text.substring(dot + 1));
    }

    private static @Nullable Value<?> transform(Map<String, Node> call) {
        String macro = text(call.get("Name"));
        Node parameters = call.get("Parameters");
        if (macro == null || call.size() != (parameters == null ? 1 : 2)) {
            return null;
        }
        if (parameters == null) {
            return new Transform<>(macro, Map.of());
        }
        return parameters instanceof Node.Mapping given ? new Transform<>(macro, entries(given)) : null;
    }

    private static @Nullable Value<?> stackOutput(Map<String, Node> call) {
        Node stack = call.get("StackName");
        Node output = call.get("OutputName");
        Node region = call.get("Region");
        Node role = call.get("RoleArn");
        int known = 2 + (region == null ? 0 : 1) + (role == null ? 0 : 1);
        if (stack == null || output == null || call.size() != known) {
            return null;
        }
        return new GetStackOutput(
                typed(stack), typed(output), region == null ? null : typed(region), role == null ? null : typed(role));
    }

    /** A text may give a number where a list should be; whoever checks types has to look. */
    @SuppressWarnings("unchecked")
    private static <T> Value<T> typed(Node node) {
        return (Value<T>) of(node);
    }
}
