package io.stratiform.document;

import io.stratiform.problem.Code;
import io.stratiform.render.JsonWriter;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.ComposedText;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.If;
import io.stratiform.value.Length;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Ref;
import io.stratiform.value.SourcedValue;
import io.stratiform.value.Sub;
import io.stratiform.value.SubText;
import io.stratiform.value.Tags;
import io.stratiform.value.Unquoted;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a document as JSON with unresolved values. */
final class JsonComposer {

    private static final String AS_JSON_STRING =
            "use Fn.toJsonString, in a template with the transform AWS::LanguageExtensions";

    private final List<ComposedText.Part> parts = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<ComposedText.Unescaped> unescaped = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private String member = "";

    List<ComposedText.Part> parts() {
        flush();
        return parts;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** Values for which only the template knows whether they need escaping. */
    List<ComposedText.Unescaped> unescaped() {
        return unescaped;
    }

    void value(@Nullable Object part) {
        if (part instanceof Node node) {
            literal.append(JsonWriter.minified().write(node));
        } else if (part instanceof Map<?, ?> map) {
            members(map);
        } else if (part instanceof List<?> list) {
            items(list);
        } else if (part instanceof Value<?> value && !isStructure(value)) {
            function(value);
        } else if (part == null) {
            literal.append("null");
        }
    }

    /** Writes a value that is not a function. */
    private boolean isStructure(Value<?> value) {
        if (value instanceof Literal<?>) {
            value(value.toNode());
        } else if (value instanceof Document document) {
            value(document.content());
        } else if (value instanceof CheckedValue<?> checked) {
            value(checked.value());
        } else if (value instanceof SourcedValue<?> sourced) {
            value(sourced.value());
        } else if (value instanceof PropertyType<?> structure) {
            members(structure.properties());
        } else if (value instanceof ListValue<?> list) {
            items(list.items());
        } else if (value instanceof MapValue<?> map) {
            members(map.entries());
        } else if (value instanceof Tags tags) {
            items(list(tags));
        } else {
            return false;
        }
        return true;
    }

    private static List<Map<String, Object>> list(Tags tags) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Map.Entry<String, Value<String>> tag : tags.entries().entrySet()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("Key", Value.of(tag.getKey()));
            one.put("Value", tag.getValue());
            list.add(one);
        }
        return list;
    }

    private void members(Map<?, ?> members) {
        char lead = '{';
        int length = path.length();
        for (Map.Entry<?, ?> entry : members.entrySet()) {
            String key = (String) entry.getKey();
            literal.append(lead).append(quoted(key)).append(':');
            lead = ',';
            path.append(length == 0 ? "" : ".").append(key);
            member = key;
            value(entry.getValue());
            path.setLength(length);
        }
        literal.append(lead == '{' ? "{}" : "}");
    }

    private void items(List<?> items) {
        char lead = '[';
        int length = path.length();
        for (int i = 0; i < items.size(); i++) {
            literal.append(lead);
            lead = ',';
            path.append('[').append(i).append(']');
            value(items.get(i));
            path.setLength(length);
        }
        literal.append(lead == '[' ? "[]" : "]");
    }

    private void function(Value<?> value) {
        if (value instanceof If<?> choice) {
            open(new If<>(choice.condition(), branch(choice.then()), branch(choice.otherwise())));
        } else if (value instanceof Unquoted<?> unquoted) {
            open(unquoted.value());
        } else if (isNumber(value)) {
            open(value);
        } else {
            String wrong = wrong(value);
            if (wrong != null) {
                flaws.add(Flaw.error(Code.JSON_TEXT, path.toString(), wrong, AS_JSON_STRING));
            }
            literal.append('"');
            text(value);
            literal.append('"');
        }
    }

    /** The branches of {@code Fn::If} are JSON, including quotes. */
    private Value<String> branch(Value<?> value) {
        JsonComposer composer = new JsonComposer();
        composer.path.append(path);
        composer.member = member;
        composer.value(value);
        flaws.addAll(composer.flaws);
        unescaped.addAll(composer.unescaped);
        return new ComposedText(composer.parts(), value);
    }

    /** The content of a quoted string. */
    private void text(Value<?> value) {
        EscapedText escape = new EscapedText(
                flaw -> flaws.add(Flaw.error(Code.JSON_TEXT, path.toString(), flaw, AS_JSON_STRING)),
                known -> unescaped.add(new ComposedText.Unescaped(path.toString(), known)));
        piece(escape.of(value));
    }

    /** A quoted string that is already escaped. */
    private void piece(Value<?> value) {
        String known = NamesInText.literal(value);
        if (value instanceof Sub sub) {
            sub.parts().forEach(this::piece);
        } else if (value instanceof ComposedText composed) {
            composed.parts().forEach(part -> piece(part.value()));
        } else if (known == null) {
            open(value);
        } else {
            literal.append(known);
        }
    }

    private void open(Value<?> value) {
        flush();
        parts.add(new ComposedText.Part(value, name()));
    }

    private void flush() {
        if (literal.length() > 0) {
            parts.add(new ComposedText.Part(Value.of(literal.toString()), ""));
            literal.setLength(0);
        }
    }

    /** The name of a value: its member, reduced to the characters that are valid in the name of a variable. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < member.length(); i++) {
            char c = member.charAt(i);
            if (SubText.isName(String.valueOf(c)) && c != '.' && c != ':') {
                name.append(c);
            }
        }
        return name.toString();
    }

    private static String quoted(String text) {
        return JsonWriter.minified().write(new Node.Text(text));
    }

    /** Escapes a string for JSON. */
    static String escaped(String text) {
        String quoted = quoted(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static boolean isNumber(Value<?> value) {
        return value instanceof Length
                || (value instanceof Parameter<?> parameter && type(parameter).equals("Number"));
    }

    private static String type(Parameter<?> parameter) {
        Value<?> type = parameter.declaration().values().get("Type");
        String known = type == null ? null : NamesInText.literal(type);
        return known == null ? "" : known;
    }

    private static @Nullable String wrong(Value<?> value) {
        if (value instanceof Ref<?> ref && ref.target().name().equals("AWS::NoValue")) {
            return "AWS::NoValue cannot omit a part of a string";
        }
        boolean list = ListValue.isKnownList(value);
        return list ? "a list from a function or a parameter cannot be part of a JSON string" : null;
    }
}
