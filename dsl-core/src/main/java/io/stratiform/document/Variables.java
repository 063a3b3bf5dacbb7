package io.stratiform.document;

import io.stratiform.value.Document;
import io.stratiform.value.EnumValue;
import io.stratiform.value.Literal;
import io.stratiform.value.Node;
import io.stratiform.value.SubText;
import io.stratiform.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The variables for a string, and the names that the string uses. */
final class Variables {

    private final Map<String, Value<?>> values = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> met = new LinkedHashSet<>();

    Variables(Map<String, ?> given) {
        for (Map.Entry<String, ?> variable : given.entrySet()) {
            String name = variable.getKey();
            if (name == null || !SubText.isName(name)) {
                throw new IllegalArgumentException("the variable '" + name
                        + "' has an invalid name: expected letters A-Z, a-z, digits, '_', '.' and ':'");
            }
            if (variable.getValue() == null) {
                throw new IllegalArgumentException("the variable " + name + " is null; set a value");
            }
            values.put(name, value(variable.getValue()));
        }
    }

    /** Converts an object that was passed or read from a document to a value. */
    @SuppressWarnings("unchecked")
    static Value<?> value(@Nullable Object given) {
        if (given instanceof Value<?> value) {
            return value;
        }
        if (given instanceof Map<?, ?> map) {
            return Document.checked((Map<String, ?>) map);
        }
        if (given instanceof List<?> list) {
            return Document.of(list);
        }
        if (given instanceof Node.Numeral numeral) {
            return new Literal<>(new BigDecimal(numeral.literal()));
        }
        if (given instanceof Node.Bool bool) {
            return Value.of(bool.value());
        }
        if (given instanceof EnumValue constant) {
            return Value.of(constant.value());
        }
        return new Literal<>(given == null || given instanceof Node ? "" : given);
    }

    /** The value of a variable; null if there is none with this name. */
    @Nullable Value<?> get(String name) {
        met.add(name);
        Value<?> value = values.get(name);
        if (value != null) {
            used.add(name);
        }
        return value;
    }

    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (String name : values.keySet()) {
            if (!used.contains(name)) {
                unused.add(name);
            }
        }
        return unused;
    }

    /** The names in the string without a variable. */
    List<String> met() {
        List<String> names = new ArrayList<>(met);
        names.removeAll(values.keySet());
        return names;
    }
}
