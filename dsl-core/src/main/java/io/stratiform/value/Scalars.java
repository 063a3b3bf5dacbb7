package io.stratiform.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what Java code gives into a value. What cannot become one is replaced by a flaw that says why. */
final class Scalars {

    private Scalars() {}

    /** The value of something that may be a part of a template. */
    static Value<?> checked(Object given) {
        if (given instanceof Value<?> value) {
            return value;
        }
        if (given instanceof Map<?, ?> || given instanceof List<?>) {
            return Document.checked(given);
        }
        String flaw = Literal.flawOf(given);
        if (flaw == null) {
            return new Literal<>(given);
        }
        String hint = given instanceof Number ? null : "give a string, number, boolean, map, list or value";
        return CheckedValue.refused(Flaw.error("", flaw, hint));
    }

    /** The same, of something that may be null. */
    static Value<?> part(@Nullable Object given) {
        return given == null
                ? CheckedValue.refused(Flaw.error(
                        "", "the value is null", "leave the call out, or give Fn.noValue() to leave it to AWS"))
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

    /** The items of a list or of an array of any kind; null of null. */
    static Object @Nullable [] items(@Nullable Object listOrArray) {
        if (listOrArray instanceof List<?> list) {
            return list.toArray();
        }
        if (listOrArray instanceof long[] numbers) {
            Object[] boxed = new Object[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                boxed[i] = numbers[i];
            }
            return boxed;
        }
        if (listOrArray instanceof boolean[] truths) {
            Object[] boxed = new Object[truths.length];
            for (int i = 0; i < truths.length; i++) {
                boxed[i] = truths[i];
            }
            return boxed;
        }
        return (Object[]) listOrArray;
    }
}
