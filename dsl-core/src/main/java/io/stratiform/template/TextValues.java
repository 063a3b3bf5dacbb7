package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.value.Base64;
import io.stratiform.value.Cidr;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Document;
import io.stratiform.value.FindInMap;
import io.stratiform.value.ForEach;
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
import io.stratiform.value.LoopHead;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Placeholders;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Ref;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Select;
import io.stratiform.value.SourcePosition;
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
 * Converts nodes to values: functions become the same values as with {@code Fn}, and loops the same as with
 * {@code forEach}. A function with unsupported arguments is kept as an object with one member, whose content is
 * converted.
 */
final class TextValues {

    private static final int LOOP_PARTS = 3;

    private final String file;

    TextValues(String file) {
        this.file = file;
    }

    Value<?> of(LocatedNode located) {
        Node node = located.node();
        if (node instanceof Node.Text text) {
            return new Literal<>(text.value());
        }
        if (node instanceof Node.Numeral numeral) {
            return new Literal<>(SpelledNumber.of(numeral.literal()));
        }
        if (node instanceof Node.Bool bool) {
            return new Literal<>(bool.value());
        }
        if (node instanceof Node.Sequence) {
            return new ListValue<>(items(located));
        }
        if (node instanceof Node.Mapping mapping) {
            Value<?> function =
                    mapping.entries().size() == 1 ? function(located.children().get(0)) : null;
            return function == null ? new MapValue<>(entries(located)) : function;
        }
        return Document.ofNull();
    }

    PropertyMap properties(LocatedNode located) {
        return PropertyMap.of(entries(located));
    }

    Map<String, Value<?>> entries(LocatedNode mapping) {
        Map<String, Value<?>> values = new LinkedHashMap<>();
        for (LocatedNode entry : mapping.children()) {
            String key = key(entry);
            LoopHead loop = loop(entry);
            values.put(key, loop == null ? of(entry) : ForEach.declared(loop, properties(part(entry, LOOP_PARTS - 1))));
        }
        return values;
    }

    /** The name, identifier and items of a loop; null if the entry is not a loop, or the model does not support it. */
    @Nullable LoopHead loop(LocatedNode entry) {
        String key = key(entry);
        if (!key.startsWith(LoopHead.PREFIX)
                || !(entry.node() instanceof Node.Sequence parts)
                || parts.items().size() != LOOP_PARTS
                || !(parts.items().get(LOOP_PARTS - 1) instanceof Node.Mapping)) {
            return null;
        }
        String identifier = text(parts.items().get(0));
        return identifier == null
                ? null
                : new LoopHead(
                        id(entry, key.substring(LoopHead.PREFIX.length()), LoopHead.TYPE),
                        identifier,
                        typed(part(entry, 1)));
    }

    /** The content of a loop. */
    static LocatedNode repeated(LocatedNode loop) {
        return part(loop, LOOP_PARTS - 1);
    }

    private static LocatedNode part(LocatedNode list, int number) {
        return list.children().get(number);
    }

    LogicalId id(LocatedNode entry, String name, String type) {
        SourcePosition place = new SourcePosition(
                file, entry.keyPosition().line(), entry.keyPosition().column());
        return LogicalId.declaredAt(name, type, DeclarationSite.of(place));
    }

    /** The key of a member of an object. */
    static String key(LocatedNode entry) {
        return entry.key() == null ? "" : entry.key();
    }

    /** The string of a node; null if it is not a string. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Text text ? text.value() : null;
    }

    /** Whether a node is a function. */
    static boolean isFunction(Node node) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
            return false;
        }
        String key = mapping.entries().keySet().iterator().next();
        return key.equals("Ref") || key.startsWith("Fn::");
    }

    /** A name, with its placeholders within a loop; null if it would not be written as it was read. */
    private static @Nullable String name(Node node) {
        if (node instanceof Node.Text text) {
            return Placeholders.areIn(text.value()) ? null : text.value();
        }
        String template = node instanceof Node.Mapping call && call.entries().size() == 1
                ? text(call.entries().get("Fn::Sub"))
                : null;
        return template != null && Placeholders.areIn(template) ? template : null;
    }

    private List<Value<?>> items(LocatedNode sequence) {
        List<LocatedNode> items = sequence.children();
        List<Value<?>> values = new ArrayList<>(items.size());
        for (LocatedNode item : items) {
            values.add(of(item));
        }
        return values;
    }

    private @Nullable Value<?> function(LocatedNode argument) {
        String function = key(argument);
        if (function.equals("Ref")) {
            String target = name(argument.node());
            return target == null ? null : new Ref<>(LogicalId.named(target));
        }
        if (!function.startsWith("Fn::")) {
            return null;
        }
        Value<?> value = ofOneArgument(function, argument);
        return value == null && argument.node() instanceof Node.Sequence
                ? ofList(function, argument.children())
                : value;
    }

    private @Nullable Value<?> ofOneArgument(String name, LocatedNode argument) {
        return switch (name) {
            case "Fn::Base64" -> new Base64(typed(argument));
            case "Fn::GetAZs" -> new GetAZs(typed(argument));
            case "Fn::ImportValue" -> new ImportValue(typed(argument));
            case "Fn::Length" -> new Length(typed(argument));
            case "Fn::ToJsonString" -> new ToJsonString(of(argument));
            case "Fn::Sub" -> argument.node() instanceof Node.Text text ? new Sub(text.value(), Map.of()) : null;
            case "Fn::GetAtt" -> argument.node() instanceof Node.Text text ? attribute(text.value()) : null;
            case "Fn::RefAll" -> argument.node() instanceof Node.Text type ? RuleExpression.refAll(type.value()) : null;
            case "Fn::Transform" -> argument.node() instanceof Node.Mapping ? transform(argument) : null;
            case "Fn::GetStackOutput" ->
                argument.node() instanceof Node.Mapping call
                        ? stackOutput(argument, call.entries().size())
                        : null;
            default -> null;
        };
    }

    private @Nullable Value<?> ofList(String name, List<LocatedNode> items) {
        return switch (items.size()) {
            case 2 -> ofTwo(name, items.get(0), items.get(1));
            case 3 -> ofThree(name, items.get(0), items.get(1), items.get(2));
            case 4 -> name.equals("Fn::FindInMap") ? mappedOrDefault(items) : null;
            default -> null;
        };
    }

    private @Nullable Value<?> ofTwo(String name, LocatedNode first, LocatedNode second) {
        String text = text(first.node());
        return switch (name) {
            case "Fn::Select" -> new Select<>(typed(first), typed(second));
            case "Fn::Cidr" -> new Cidr(typed(first), typed(second), null);
            case "Fn::Join" -> text == null ? null : new Join(text, typed(second));
            case "Fn::Split" -> text == null ? null : new Split(text, typed(second));
            case "Fn::GetAtt" -> attribute(name(first.node()), name(second.node()));
            case "Fn::Sub" -> text != null && isFilled(second.node()) ? new Sub(text, entries(second)) : null;
            case "Fn::ValueOf" ->
                text != null && second.node() instanceof Node.Text attribute
                        ? RuleExpression.valueOf(LogicalId.named(text), attribute.value())
                        : null;
            case "Fn::ValueOfAll" ->
                text != null && second.node() instanceof Node.Text attribute
                        ? RuleExpression.valueOfAll(text, attribute.value())
                        : null;
            default -> null;
        };
    }

    private @Nullable Value<?> ofThree(String name, LocatedNode first, LocatedNode second, LocatedNode third) {
        String text = text(first.node());
        return switch (name) {
            case "Fn::If" -> text == null ? null : new If<>(LogicalId.named(text), of(second), of(third));
            case "Fn::FindInMap" ->
                text == null ? null : new FindInMap<>(LogicalId.named(text), typed(second), typed(third), null);
            case "Fn::Cidr" -> new Cidr(typed(first), typed(second), typed(third));
            default -> null;
        };
    }

    private @Nullable Value<?> mappedOrDefault(List<LocatedNode> items) {
        String mapping = text(items.get(0).node());
        if (mapping == null
                || !(items.get(3).node() instanceof Node.Mapping options)
                || options.entries().size() != 1) {
            return null;
        }
        LocatedNode otherwise = items.get(3).member("DefaultValue");
        return otherwise == null
                ? null
                : new FindInMap<>(LogicalId.named(mapping), typed(items.get(1)), typed(items.get(2)), of(otherwise));
    }

    private static @Nullable Value<?> attribute(String text) {
        int dot = text.indexOf('.');
        return dot < 1 || Placeholders.areIn(text) ? null : attribute(text.substring(0, dot), text.substring(dot + 1));
    }

    private static @Nullable Value<?> attribute(@Nullable String resource, @Nullable String attribute) {
        return resource == null || attribute == null ? null : new GetAtt<>(LogicalId.named(resource), attribute);
    }

    private static boolean isFilled(Node node) {
        return node instanceof Node.Mapping mapping && !mapping.entries().isEmpty();
    }

    private @Nullable Value<?> transform(LocatedNode call) {
        LocatedNode name = call.member("Name");
        String macro = name == null ? null : text(name.node());
        LocatedNode parameters = call.member("Parameters");
        if (macro == null || call.children().size() != (parameters == null ? 1 : 2)) {
            return null;
        }
        if (parameters == null) {
            return new Transform<>(macro, Map.of());
        }
        return isFilled(parameters.node()) ? new Transform<>(macro, entries(parameters)) : null;
    }

    private @Nullable Value<?> stackOutput(LocatedNode call, int size) {
        LocatedNode stack = call.member("StackName");
        LocatedNode output = call.member("OutputName");
        LocatedNode region = call.member("Region");
        LocatedNode role = call.member("RoleArn");
        int known = 2 + (region == null ? 0 : 1) + (role == null ? 0 : 1);
        if (stack == null || output == null || size != known) {
            return null;
        }
        return new GetStackOutput(
                typed(stack), typed(output), region == null ? null : typed(region), role == null ? null : typed(role));
    }

    /** A template may contain a number where a list is expected; code that checks types must handle this. */
    @SuppressWarnings("unchecked")
    <T> Value<T> typed(LocatedNode node) {
        return (Value<T>) of(node);
    }
}
