package io.stratiform.settings;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the values of a setting have to fulfil beyond being of its type.
 *
 * @param expected what is expected, to follow the word "expected", as in {@code between 1 and 20}
 * @param condition tells whether a value fulfils it
 * @param <T> what is constrained
 * @since 0.1.0
 */
public record Constraint<T>(String expected, Predicate<? super T> condition) {

    /** Refuses a constraint that explains nothing. */
    public Constraint {
        if (expected.isBlank()) {
            throw new IllegalArgumentException("a constraint says what it expects, as in \"between 1 and 20\"");
        }
    }

    /**
     * No less than a value.
     *
     * @param least the least value
     * @param <C> numbers, durations and whatever else has an order
     * @return the constraint
     */
    public static <C extends Comparable<? super C>> Constraint<C> atLeast(C least) {
        return new Constraint<>("at least " + ValueText.of(least), value -> value.compareTo(least) >= 0);
    }

    /**
     * No more than a value.
     *
     * @param most the greatest value
     * @param <C> numbers, durations and whatever else has an order
     * @return the constraint
     */
    public static <C extends Comparable<? super C>> Constraint<C> atMost(C most) {
        return new Constraint<>("at most " + ValueText.of(most), value -> value.compareTo(most) <= 0);
    }

    /**
     * No less than one value, and no more than another.
     *
     * @param least the least value
     * @param most the greatest value
     * @param <C> numbers, durations and whatever else has an order
     * @return the constraint
     */
    public static <C extends Comparable<? super C>> Constraint<C> between(C least, C most) {
        return new Constraint<>(
                "between " + ValueText.of(least) + " and " + ValueText.of(most),
                value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
    }

    /**
     * One of some values.
     *
     * @param values the values
     * @param <T> what they are
     * @return the constraint
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Constraint<T> oneOf(T... values) {
        List<T> allowed = List.of(values);
        StringBuilder listed = new StringBuilder("one of ");
        for (T value : allowed) {
            listed.append(listed.length() > "one of ".length() ? ", " : "").append(ValueText.of(value));
        }
        return new Constraint<>(listed.toString(), allowed::contains);
    }

    /**
     * A text that a regular expression matches as a whole.
     *
     * @param pattern the regular expression
     * @return the constraint
     */
    public static Constraint<String> matching(String pattern) {
        return new Constraint<>("a text that matches " + pattern, text -> text.matches(pattern));
    }
}
