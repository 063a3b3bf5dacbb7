package io.stratiform.settings;

import java.util.List;
import java.util.function.Predicate;

/**
 * A constraint on the values of a setting.
 *
 * @param expected what is expected, to follow the word "expected", as in {@code between 1 and 20}
 * @param condition tests whether a value satisfies it
 * @param <T> the type of the values
 * @since 0.1.0
 */
public record Constraint<T>(String expected, Predicate<? super T> condition) {

    /** Rejects a constraint without an explanation. */
    public Constraint {
        if (expected.isBlank()) {
            throw new IllegalArgumentException("a constraint says what it expects, as in \"between 1 and 20\"");
        }
    }

    /**
     * Returns a constraint with a minimum.
     *
     * @param least the minimum
     * @param <C> a comparable type, such as numbers and durations
     * @return the constraint
     */
    public static <C extends Comparable<? super C>> Constraint<C> atLeast(C least) {
        return new Constraint<>("at least " + ValueText.of(least), value -> value.compareTo(least) >= 0);
    }

    /**
     * Returns a constraint with a maximum.
     *
     * @param most the maximum
     * @param <C> a comparable type, such as numbers and durations
     * @return the constraint
     */
    public static <C extends Comparable<? super C>> Constraint<C> atMost(C most) {
        return new Constraint<>("at most " + ValueText.of(most), value -> value.compareTo(most) <= 0);
    }

    /**
     * Returns a constraint with a minimum and a maximum.
     *
     * @param least the minimum
     * @param most the maximum
     * @param <C> a comparable type, such as numbers and durations
     * @return the constraint
     */
    public static <C extends Comparable<? super C>> Constraint<C> between(C least, C most) {
        return new Constraint<>(
                "between " + ValueText.of(least) + " and " + ValueText.of(most),
                value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
    }

    /**
     * Returns a constraint with allowed values.
     *
     * @param values the values
     * @param <T> the type of the values
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
     * Returns a constraint with a regular expression that must match the whole string.
     *
     * @param pattern the regular expression
     * @return the constraint
     */
    public static Constraint<String> matching(String pattern) {
        return new Constraint<>("a text that matches " + pattern, text -> text.matches(pattern));
    }
}
