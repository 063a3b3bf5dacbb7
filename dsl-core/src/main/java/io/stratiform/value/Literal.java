package io.stratiform.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A value that is known when the template is generated.
 *
 * @param value a {@link String}, {@link Boolean}, {@link Number} or {@link EnumValue}
 * @param <T> its type
 * @since 0.1.0
 */
public record Literal<T>(T value) implements Value<T> {

    /**
     * Checks that the value can be written.
     *
     * @throws IllegalArgumentException if it is of another type, or a number that JSON cannot write
     */
    public Literal {
        String flaw = flawOf(value);
        if (flaw != null) {
            throw new IllegalArgumentException(flaw);
        }
    }

    /** Says why something cannot be a literal; null if it can. */
    static @Nullable String flawOf(@Nullable Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof EnumValue) {
            return null;
        }
        if (value instanceof Number number) {
            return flawOf(number);
        }
        if (value instanceof Referable) {
            return "a resource or mapping is not a value; a resource's ref() and its attributes are";
        }
        return "a literal is a string, a boolean, a number or an enum constant of a property, not "
                + (value == null ? "null" : "a " + value.getClass().getName());
    }

    private static @Nullable String flawOf(Number number) {
        if (number instanceof Double || number instanceof Float) {
            boolean finite = Double.isFinite(number.doubleValue());
            return finite ? null : "the number is " + number + ", which cannot be written to a template";
        }
        // Others may change after they were given, or write themselves as JSON cannot.
        boolean known = number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof BigDecimal
                || number instanceof SpelledNumber;
        return known
                ? null
                : "the number is a " + number.getClass().getName()
                        + "; those of java.lang and java.math can be written to a template";
    }

    // Written out, since the methods that a record has by itself are linked when they are first called, which costs a
    // cold
    // start some 40 ms; tags are compared by their keys in nearly every template.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Literal<?> literal && value.equals(literal.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public Node toNode() {
        if (value instanceof String text) {
            return new Node.Text(text);
        }
        if (value instanceof Boolean truth) {
            return new Node.Bool(truth);
        }
        if (value instanceof EnumValue constant) {
            return new Node.Text(constant.value());
        }
        return new Node.Numeral(value.toString());
    }

    @Override
    public void inspect(Inspection inspection) {
        // A literal refers to nothing.
    }
}
