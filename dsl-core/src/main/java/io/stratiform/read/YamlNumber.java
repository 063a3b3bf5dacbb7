package io.stratiform.read;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of YAML 1.1 as numbers of JSON. What JSON reads as well keeps its spelling, so that {@code 12.50} stays
 * {@code 12.50}; what only YAML knows becomes the same value: {@code 0755} is 493, {@code 1_000} is 1000, {@code 1:30} is
 * 90.
 */
final class YamlNumber {

    /** No quantity needs as many; converting a million digits would take minutes. */
    static final int LONGEST = 1000;

    private static final Pattern JSON = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern BASE_2 = Pattern.compile("[-+]?0b_*+[01][01_]*");
    private static final Pattern BASE_8 = Pattern.compile("[-+]?0_*+[0-7][0-7_]*");
    private static final Pattern BASE_10 = Pattern.compile("[-+]?(?:0|[1-9][0-9_]*)");
    private static final Pattern BASE_16 = Pattern.compile("[-+]?0x_*+[0-9a-fA-F][0-9a-fA-F_]*");
    private static final Pattern BASE_60 = Pattern.compile("[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:[0-9][0-9_]*\\.[0-9_]*|\\.[0-9_]+|[0-9][0-9_]*(?=[eE]))(?:[eE][-+]?[0-9]+)?");
    private static final Pattern FLOAT_60 = Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*");

    private YamlNumber() {}

    /** The JSON spelling of a plain scalar that YAML 1.1 takes for a number; null if it is none. */
    static @Nullable String of(String scalar) {
        if (scalar.length() > LONGEST) {
            return null;
        }
        if (JSON.matcher(scalar).matches()) {
            return scalar;
        }
        boolean negative = scalar.startsWith("-");
        String digits = (negative || scalar.startsWith("+") ? scalar.substring(1) : scalar).replace("_", "");
        String value = value(scalar, digits);
        if (value == null || value.length() >= LONGEST) {
            return null;
        }
        return negative ? "-" + value : value;
    }

    private static @Nullable String value(String scalar, String digits) {
        if (BASE_2.matcher(scalar).matches()) {
            return integer(digits.substring(2), 2);
        }
        if (BASE_8.matcher(scalar).matches()) {
            return integer(digits, 8);
        }
        if (BASE_10.matcher(scalar).matches()) {
            return digits;
        }
        if (BASE_16.matcher(scalar).matches()) {
            return integer(digits.substring(2), 16);
        }
        if (BASE_60.matcher(scalar).matches() || FLOAT_60.matcher(scalar).matches()) {
            return sexagesimal(digits);
        }
        return FLOAT.matcher(scalar).matches() ? decimal(digits) : null;
    }

    private static String integer(String digits, int base) {
        return new BigInteger(digits, base).toString();
    }

    private static String sexagesimal(String digits) {
        BigDecimal value = BigDecimal.ZERO;
        for (String part : List.of(digits.split(":", -1))) {
            String digit = part.endsWith(".") ? part + "0" : part;
            value = value.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(digit));
        }
        return value.toPlainString();
    }

    /** Gives a decimal number a digit on either side of its point, and no zeros in front. */
    private static @Nullable String decimal(String digits) {
        int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        String mantissa = exponent < 0 ? digits : digits.substring(0, exponent);
        int point = mantissa.indexOf('.');
        String whole = point < 0 ? mantissa : mantissa.substring(0, point);
        String fraction = point < 0 ? "" : mantissa.substring(point + 1);
        if (whole.isEmpty() && fraction.isEmpty()) {
            return null;
        }
        int zeros = 0;
        while (zeros < whole.length() - 1 && whole.charAt(zeros) == '0') {
            zeros++;
        }
        return (whole.isEmpty() ? "0" : whole.substring(zeros))
                + (point < 0 ? "" : "." + (fraction.isEmpty() ? "0" : fraction))
                + (exponent < 0 ? "" : digits.substring(exponent));
    }
}
