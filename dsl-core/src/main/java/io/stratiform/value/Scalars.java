package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts Java objects to values. An object that cannot be converted is replaced with a flaw. */
final class Scalars {

    private Scalars() {}

    /** Converts an object to a value. */
    static Value<?> checked(Object given) {
        if (given instanceof String) {
            return new Literal<>(given);
        }
        if (given instanceof Value<?> value) {
            return value;
        }
        if (given instanceof Map<?, ?> || given instanceof List<?>) {
            return Document.checked(given);
        }
        if (given instanceof Collection<?> collection) {
            return Document.checked(Arrays.asList(OrderedItems.of(collection)));
        }
        String flaw = Literal.flawOf(given);
        if (flaw == null) {
            return new Literal<>(given);
        }
        String hint = given instanceof Number ? null : "pass a string, number, boolean, map, list or value";
        return CheckedValue.refused(Flaw.error(Code.WRONG_TYPE, "", flaw, hint));
    }

    /** Converts an object that may be null. */
    static Value<?> part(@Nullable Object given) {
        return given == null
                ? CheckedValue.refused(Flaw.error(
                        Code.NULL, "", "the value is null", "omit the call, or pass Fn.noValue() to omit the property"))
                : checked(given);
    }

    /** A literal as a string. */
    static String text(Literal<?> literal) {
        Node node = literal.toNode();
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Numeral numeral ? numeral.literal() : String.valueOf(literal.value());
    }

    /** The entries of a map whose literals must have one class; others are errors at their place. */
    static Map<String, ?> entries(Map<String, ?> given, Class<?> type) {
        Map<String, @Nullable Object> entries = OrderedMaps.<@Nullable Object>copy(given);
        for (Map.Entry<String, @Nullable Object> entry : entries.entrySet()) {
            Object value = entry.getValue();
            boolean fits = value == null
                    || value instanceof Value
                    || type.isInstance(value)
                    || (type == String.class && value instanceof EnumValue);
            if (!fits) {
                entry.setValue(CheckedValue.refused(Flaw.error(
                        Code.WRONG_TYPE,
                        "",
                        "the value is a " + value.getClass().getSimpleName() + ", not a " + type.getSimpleName(),
                        type == String.class && (value instanceof Number || value instanceof Boolean)
                                ? "pass a string, \"" + value + "\""
                                : "pass a " + type.getSimpleName() + ", or a Value of this type")));
            }
        }
        return entries;
    }

    /** The items of a collection or of an array of any type; null for null. */
    static @Nullable Object @Nullable [] items(@Nullable Object given) {
        if (given instanceof Collection<?> collection) {
            return OrderedItems.of(collection);
        }
        if (given instanceof long[] numbers) {
            Object[] boxed = new Object[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                boxed[i] = numbers[i];
            }
            return boxed;
        }
        if (given instanceof boolean[] truths) {
            Object[] boxed = new Object[truths.length];
            for (int i = 0; i < truths.length; i++) {
                boxed[i] = truths[i];
            }
            return boxed;
        }
        return (Object[]) given;
    }
}
