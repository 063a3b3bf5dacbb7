package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.FindInMap;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.LogicalId;
import io.stratiform.value.MapValue;
import io.stratiform.value.Parameter;
import io.stratiform.value.Ref;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of the template that are inserted into JSON strings. CloudFormation inserts entries of mappings and
 * values of parameters without escaping, so they must not contain characters that JSON escapes.
 */
final class UnescapedText {

    private final TemplateBuilder template;

    UnescapedText(TemplateBuilder template) {
        this.template = template;
    }

    /** The flaw of a value at a place in a document, or null if there is none. */
    @Nullable Flaw flawOf(String place, Value<?> value) {
        if (value instanceof FindInMap<?> lookup) {
            return mapped(place, lookup);
        }
        LogicalId target = value instanceof Ref<?> ref ? ref.target() : ((Parameter<?>) value).logicalId();
        for (Parameter<?> parameter : template.parameters) {
            if (parameter.logicalId().equals(target)) {
                return declared(place, parameter);
            }
        }
        return null;
    }

    private static @Nullable Flaw declared(String place, Parameter<?> parameter) {
        Map<String, Value<?>> declaration = parameter.declaration().values();
        for (String member : List.of("Default", "AllowedValues")) {
            Value<?> value = declaration.get(member);
            String text = value == null ? null : unsafe(value);
            if (text != null) {
                String what = member.equals("Default") ? "the default" : "an allowed value";
                return flaw(place, what + " of the parameter " + parameter.logicalId(), text);
            }
        }
        return null;
    }

    private @Nullable Flaw mapped(String place, FindInMap<?> lookup) {
        for (Mapping mapping : template.mappings) {
            if (!mapping.logicalId().equals(lookup.mapping())) {
                continue;
            }
            for (Map.Entry<String, Value<?>> top : mapping.values().entrySet()) {
                if (mayBe(lookup.topLevelKey(), top.getKey()) && top.getValue() instanceof MapValue<?> entries) {
                    Flaw flaw = mapped(place, mapping.logicalId() + "." + top.getKey(), entries, lookup);
                    if (flaw != null) {
                        return flaw;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Flaw mapped(String place, String where, MapValue<?> entries, FindInMap<?> lookup) {
        for (Map.Entry<String, Value<?>> entry : entries.entries().entrySet()) {
            String text = mayBe(lookup.secondLevelKey(), entry.getKey()) ? unsafe(entry.getValue()) : null;
            if (text != null) {
                return flaw(place, "the entry " + where + "." + entry.getKey(), text);
            }
        }
        return null;
    }

    private static boolean mayBe(Value<?> key, String name) {
        return !(key instanceof Literal<?> literal && literal.value() instanceof String text) || text.equals(name);
    }

    /** A string with characters that JSON escapes, in a literal or in the items of a list; null if there is none. */
    private static @Nullable String unsafe(Value<?> value) {
        if (value instanceof ListValue<?> list) {
            for (Value<?> item : list.items()) {
                String text = unsafe(item);
                if (text != null) {
                    return text;
                }
            }
        }
        return value instanceof Literal<?> literal && literal.value() instanceof String text && isEscaped(text)
                ? text
                : null;
    }

    private static boolean isEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                return true;
            }
        }
        return false;
    }

    private static Flaw flaw(String place, String what, String text) {
        return Flaw.error(
                Code.JSON_TEXT,
                place,
                what + " is part of a JSON string, where CloudFormation does not escape it: " + text,
                "remove quotes, backslashes and line breaks, or use Fn.toJsonString, which requires the transform"
                        + " AWS::LanguageExtensions");
    }
}
