package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.read.function.FunctionParts;
import io.stratiform.read.function.FunctionRecords;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Document;
import io.stratiform.value.ForEach;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Placeholders;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.SourcePosition;
import io.stratiform.value.SpelledNumber;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
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
final class TextValues implements FunctionParts {

    private static final int LOOP_PARTS = 3;

    private final FunctionRecords records = new FunctionRecords(this);
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
        if (!Intrinsic.isLoop(key)
                || !(entry.node() instanceof Node.Sequence parts)
                || parts.items().size() != LOOP_PARTS
                || !(parts.items().get(LOOP_PARTS - 1) instanceof Node.Mapping)) {
            return null;
        }
        String identifier = text(parts.items().get(0));
        return identifier == null
                ? null
                : new LoopHead(
                        id(entry, key.substring(Intrinsic.LOOP_PREFIX.length()), LoopHead.TYPE),
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

    /** Whether a node is an object that calls a function. */
    static boolean isCall(Node node) {
        return node instanceof Node.Mapping mapping && Intrinsic.called(mapping.entries()) != null;
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
        Intrinsic function = Intrinsic.of(key(argument));
        return function == null ? null : records.of(function, argument);
    }

    @Override
    public Value<?> value(LocatedNode node) {
        return of(node);
    }

    /** What is in a function. An empty object is left out where a record has none, so it is not taken for one. */
    @Override
    public @Nullable Map<String, Value<?>> members(LocatedNode node) {
        boolean isFilled = node.node() instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty();
        return isFilled ? entries(node) : null;
    }

    /** A name, within a loop with its placeholders; null if it is none that is written as it was read. */
    @Override
    public @Nullable String name(Node node) {
        if (node instanceof Node.Text text) {
            return Placeholders.areIn(text.value()) ? null : text.value();
        }
        String template = node instanceof Node.Mapping call && call.entries().size() == 1
                ? text(call.entries().get(Intrinsic.SUB.key()))
                : null;
        return template != null && Placeholders.areIn(template) ? template : null;
    }

    /** A template may contain a number where a list is expected; code that checks types must handle this. */
    @SuppressWarnings("unchecked")
    <T> Value<T> typed(LocatedNode node) {
        return (Value<T>) of(node);
    }
}
