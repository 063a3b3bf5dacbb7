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
     * @throws IllegalArgumentException if it has another type, or is a number that JSON cannot represent
     */
    public Literal {
        String flaw = flawOf(value);
        if (flaw != null) {
            throw new IllegalArgumentException(flaw);
        }
    }

    /** Returns why an object cannot be a literal, or null if it can. */
    static @Nullable String flawOf(@Nullable Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof EnumValue) {
            return null;
        }
        if (value instanceof Number number) {
            return flawOf(number);
        }
        if (value instanceof Referable) {
            return "a resource or mapping is not a value; use ref() or an attribute of the resource";
        }
        return "a literal must be a string, a boolean, a number or an enum constant of a property, not "
                + (value == null ? "null" : "a " + value.getClass().getName());
    }

    private static @Nullable String flawOf(Number number) {
        if (number instanceof Double || number instanceof Float) {
            boolean finite = Double.isFinite(number.doubleValue());
            return finite ? null : "the number is " + number + ", which cannot be written to a template";
        }
        // Other types may be mutable, or have a form that is not valid in JSON.
        boolean known = number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof BigDecimal
                || number instanceof SpelledNumber;
        return known
                ? null
                : "the number is a " + number.getClass().getName() + "; use a number type of java.lang or java.math";
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
