package io.stratiform.value;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts a resource to the value of a property: its {@code Ref}, an attribute, or a string that contains them. */
final class References {

    private References() {}

    static @Nullable Value<?> to(@Nullable Referable resource, @Nullable String attribute) {
        if (resource == null) {
            return null;
        }
        LogicalId id = resource.logicalId();
        return attribute == null ? new Ref<>(id) : new GetAtt<>(id, attribute);
    }

    static @Nullable Object @Nullable [] to(Referable @Nullable [] resources, @Nullable String attribute) {
        if (resources == null) {
            return null;
        }
        @Nullable Object[] references = new @Nullable Object[resources.length];
        for (int i = 0; i < resources.length; i++) {
            references[i] = to(resources[i], attribute);
        }
        return references;
    }

    /**
     * A string that identifies the resource: <code>${}</code> stands for its {@code Ref}, <code>${.Arn}</code> for an
     * attribute, <code>${:Name}</code> for the value of one of its properties. {@code Fn::Sub} resolves other names.
     */
    static @Nullable Value<?> in(String text, @Nullable Referable resource) {
        if (resource == null) {
            return null;
        }
        if (text.indexOf("${") < 0) {
            return new Literal<>(text);
        }
        Map<String, Value<?>> variables = new LinkedHashMap<>();
        StringBuilder named = new StringBuilder();
        int taken = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", taken)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 2, close);
            named.append(text, taken, open).append(piece(name, resource, variables));
            taken = close + 1;
        }
        return new Sub(named.append(text, taken, text.length()).toString(), variables);
    }

    static @Nullable Object @Nullable [] in(String text, Referable @Nullable [] resources) {
        if (resources == null) {
            return null;
        }
        @Nullable Object[] texts = new @Nullable Object[resources.length];
        for (int i = 0; i < resources.length; i++) {
            texts[i] = in(text, resources[i]);
        }
        return texts;
    }

    private static String piece(String name, Referable resource, Map<String, Value<?>> variables) {
        char kind = name.isEmpty() ? '.' : name.charAt(0);
        if (kind != '.' && kind != ':') {
            return "${" + name + "}";
        }
        String part = name.isEmpty() ? null : name.substring(1);
        Value<?> value =
                kind == '.' ? to(resource, part) : resource.properties().get(part);
        String inText = value == null ? null : inText(value);
        if (inText != null) {
            return inText;
        }
        String variable = part == null ? "Resource" : part.replace(".", "");
        if (value != null) {
            variables.put(variable, value);
        }
        return "${" + variable + "}";
    }

    /** The form of a value within the string; null if it must be a variable, such as the id of a resource in a loop. */
    private static @Nullable String inText(Value<?> value) {
        if (value instanceof Ref<?> ref && LogicalId.flawOf(ref.target().name()) == null) {
            return "${" + ref.target() + "}";
        }
        if (value instanceof GetAtt<?> attribute
                && LogicalId.flawOf(attribute.resource().name()) == null) {
            return "${" + attribute.resource() + "." + attribute.attribute() + "}";
        }
        boolean plain = value instanceof Literal<?> literal
                && literal.value() instanceof String written
                && written.indexOf("${") < 0;
        return plain ? (String) ((Literal<?>) value).value() : null;
    }
}
