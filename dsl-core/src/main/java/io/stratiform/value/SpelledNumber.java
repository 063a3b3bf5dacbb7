package io.stratiform.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in the form in which it was read, if no Java number has the same form, such as {@code 1e3}.
 *
 * @since 0.1.0
 */
public final class SpelledNumber extends Number {

    private static final long serialVersionUID = 1L;

    // Any number with this many digits fits.
    private static final int INT_DIGITS = 9;
    private static final int LONG_DIGITS = 18;

    private final String spelling;

    private SpelledNumber(String spelling) {
        this.spelling = spelling;
    }

    /**
     * Returns the number for a JSON literal: a Java number if it has the same form.
     *
     * @param literal a JSON number
     * @return the number, whose {@code toString} is the literal
     */
    public static Number of(String literal) {
        BigDecimal number;
        try {
            number = new BigDecimal(literal);
        } catch (NumberFormatException e) {
            // The exponent exceeds the range of BigDecimal.
            return new SpelledNumber(literal);
        }
        if (!number.toString().equals(literal)) {
            return new SpelledNumber(literal);
        }
        if (number.scale() != 0 || number.precision() > LONG_DIGITS) {
            return number;
        }
        return number.precision() > INT_DIGITS ? (Number) number.longValueExact() : number.intValueExact();
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(spelling);
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(spelling);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpelledNumber number && number.spelling.equals(spelling);
    }

    @Override
    public int hashCode() {
        return spelling.hashCode();
    }

    @Override
    public String toString() {
        return spelling;
    }
}
