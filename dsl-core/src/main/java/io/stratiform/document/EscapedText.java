package io.stratiform.document;

import io.stratiform.value.CheckedValue;
import io.stratiform.value.ComposedText;
import io.stratiform.value.FindInMap;
import io.stratiform.value.If;
import io.stratiform.value.Join;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.Parameter;
import io.stratiform.value.Ref;
import io.stratiform.value.Select;
import io.stratiform.value.SourcedValue;
import io.stratiform.value.Split;
import io.stratiform.value.Sub;
import io.stratiform.value.ToJsonString;
import io.stratiform.value.Unquoted;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Escapes values for JSON strings: everything that is known is escaped, also in the arguments of functions. A value
 * without anything to escape is returned unchanged.
 */
final class EscapedText {

    private final Consumer<String> flaws;
    private final Consumer<Value<?>> unescaped;

    /**
     * Escapes values.
     *
     * @param flaws receives what cannot be escaped
     * @param unescaped receives values for which only the template knows whether they need escaping
     */
    EscapedText(Consumer<String> flaws, Consumer<Value<?>> unescaped) {
        this.flaws = flaws;
        this.unescaped = unescaped;
    }

    @SuppressWarnings("unchecked")
    private static <T> Value<T> typed(Value<?> value) {
        return (Value<T>) value;
    }

    /** Escapes a value that is a string. */
    Value<?> of(Value<?> value) {
        String known = NamesInText.literal(value);
        if (known != null) {
            String text = JsonComposer.escaped(known);
            return text.equals(known) ? value : new Literal<>(text);
        }
        if (value instanceof CheckedValue<?> checked) {
            return of(checked.value());
        }
        if (value instanceof SourcedValue<?> sourced) {
            return of(sourced.value());
        }
        if (value instanceof Sub sub) {
            return parts(sub, named(sub.parts()));
        }
        if (value instanceof ComposedText composed) {
            return parts(composed, composed.parts());
        }
        if (value instanceof Join join) {
            return join(join);
        }
        if (value instanceof Select<?> select) {
            return select(select);
        }
        return leaf(value);
    }

    private Value<?> leaf(Value<?> value) {
        if (value instanceof If<?> choice) {
            Value<?> then = of(choice.then());
            Value<?> otherwise = of(choice.otherwise());
            boolean isSame = then == choice.then() && otherwise == choice.otherwise();
            return isSame ? value : new If<>(choice.condition(), then, otherwise);
        }
        if (value instanceof FindInMap<?> lookup) {
            Value<?> otherwise = lookup.defaultValue();
            return found(lookup, otherwise == null ? null : of(otherwise));
        }
        if (value instanceof Unquoted<?> unquoted) {
            return unquoted.value();
        }
        if (value instanceof ToJsonString) {
            flaws.accept(Intrinsic.TO_JSON_STRING
                    + " gives text with quotes, which are not escaped where it stands in a text");
        } else if (value instanceof Parameter<?> || value instanceof Ref<?>) {
            unescaped.accept(value);
        }
        return value;
    }

    private Value<?> found(FindInMap<?> lookup, @Nullable Value<?> otherwise) {
        unescaped.accept(lookup);
        return otherwise == lookup.defaultValue()
                ? lookup
                : new FindInMap<>(lookup.mapping(), lookup.topLevelKey(), lookup.secondLevelKey(), otherwise);
    }

    private static List<ComposedText.Part> named(List<Value<?>> values) {
        List<ComposedText.Part> parts = new ArrayList<>(values.size());
        for (Value<?> value : values) {
            parts.add(new ComposedText.Part(value, ""));
        }
        return parts;
    }

    private Value<?> parts(Value<?> text, List<ComposedText.Part> parts) {
        List<ComposedText.Part> escaped = new ArrayList<>(parts.size());
        boolean isSame = true;
        for (ComposedText.Part part : parts) {
            Value<?> value = of(part.value());
            isSame &= value == part.value();
            escaped.add(new ComposedText.Part(value, part.name()));
        }
        return isSame ? text : new ComposedText(escaped, text);
    }

    private Value<?> join(Join join) {
        String delimiter = JsonComposer.escaped(join.delimiter());
        Value<?> texts = list(join.texts());
        boolean isSame = delimiter.equals(join.delimiter()) && texts == join.texts();
        return isSame ? join : new Join(delimiter, typed(texts));
    }

    private Value<?> select(Select<?> select) {
        Value<?> list = list(select.list());
        return list == select.list() ? select : new Select<>(select.index(), EscapedText.<List<Object>>typed(list));
    }

    /** Escapes a value that is a list of strings. */
    private Value<?> list(Value<?> list) {
        if (list instanceof ListValue<?> known) {
            List<Value<?>> items = new ArrayList<>(known.items().size());
            boolean isSame = true;
            for (Value<?> item : known.items()) {
                Value<?> escaped = of(item);
                isSame &= escaped == item;
                items.add(escaped);
            }
            return isSame ? list : new ListValue<>(items);
        }
        if (list instanceof CheckedValue<?> checked) {
            return list(checked.value());
        }
        if (list instanceof SourcedValue<?> sourced) {
            return list(sourced.value());
        }
        if (list instanceof If<?> choice) {
            Value<?> then = list(choice.then());
            Value<?> otherwise = list(choice.otherwise());
            boolean isSame = then == choice.then() && otherwise == choice.otherwise();
            return isSame ? list : new If<>(choice.condition(), then, otherwise);
        }
        if (list instanceof FindInMap<?> lookup) {
            Value<?> otherwise = lookup.defaultValue();
            return found(lookup, otherwise == null ? null : list(otherwise));
        }
        return list instanceof Split split ? split(split) : leaf(list);
    }

    /** Escaping must not change where the string is split. */
    private Value<?> split(Split split) {
        String known = NamesInText.literal(split.text());
        if (known != null && !split.delimiter().isEmpty()) {
            List<Value<?>> parts = new ArrayList<>();
            int from = 0;
            for (int at = known.indexOf(split.delimiter()); at >= 0; at = known.indexOf(split.delimiter(), from)) {
                parts.add(Value.of(known.substring(from, at)));
                from = at + split.delimiter().length();
            }
            parts.add(Value.of(known.substring(from)));
            ListValue<String> list = new ListValue<>(parts);
            Value<?> escaped = list(list);
            return escaped == list ? split : escaped;
        }
        Value<?> text = of(split.text());
        if (text == split.text()) {
            return split;
        }
        if (!isOutsideEscapes(split.delimiter())) {
            flaws.accept(Intrinsic.SPLIT + " at '" + split.delimiter()
                    + "' would split characters that are escaped in JSON");
        }
        return new Split(split.delimiter(), typed(text));
    }

    /** Whether a delimiter contains no character that is escaped or that is part of a JSON escape. */
    private static boolean isOutsideEscapes(String delimiter) {
        for (int i = 0; i < delimiter.length(); i++) {
            char c = delimiter.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || !JsonComposer.escaped(String.valueOf(c)).equals(String.valueOf(c))) {
                return false;
            }
        }
        return true;
    }
}
