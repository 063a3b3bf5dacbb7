package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what Java code gives into a value. What cannot become one is replaced by a flaw that says why. */
final class Scalars {

    private Scalars() {}

    /** The value of something that may be a part of a template. */
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
        String hint = given instanceof Number ? null : "give a string, number, boolean, map, list or value";
        return CheckedValue.refused(Flaw.error(Code.WRONG_TYPE, "", flaw, hint));
    }

    /** The same, of something that may be null. */
    static Value<?> part(@Nullable Object given) {
        return given == null
                ? CheckedValue.refused(Flaw.error(
                        Code.NULL,
                        "",
                        "the value is null",
                        "leave the call out, or give Fn.noValue() to leave it to AWS"))
                : checked(given);
    }

    /** A literal as text. */
    static String text(Literal<?> literal) {
        Node node = literal.toNode();
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Numeral numeral ? numeral.literal() : String.valueOf(literal.value());
    }

    /** The entries of a map whose literals should be of one class; the others are refused, each at its place. */
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
                                ? "give it as text, \"" + value + "\""
                                : "give a " + type.getSimpleName() + ", or a Value that gives one")));
            }
        }
        return entries;
    }

    /** The items of a collection or of an array of any kind; null of null. */
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
