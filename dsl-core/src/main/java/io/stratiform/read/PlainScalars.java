package io.stratiform.read;

import io.stratiform.value.Node;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an unquoted scalar means, as CloudFormation does: by YAML 1.1 in the common reading of its parser.
 *
 * <ul>
 *   <li>Nothing at all, {@code ~} and {@code null} are null.
 *   <li>{@code true}, {@code yes} and {@code on}, {@code false}, {@code no} and {@code off} are booleans, in lower case,
 *       in upper case, and with a capital; a single {@code y} or {@code n} is text.
 *   <li>Numbers are those of YAML 1.1, with {@code 1e3} as well; see {@link YamlNumber}.
 *   <li>All else is text: dates, because CloudFormation has no timestamps; {@code .inf} and {@code .nan}, because JSON has
 *       no such number; {@code 1.2.3}; {@code <<} and {@code =} where they are values.
 *   <li>So is {@code 012345678901}: an octal number has no 8 and no 9. CloudFormation's parser is known to make
 *       {@code 1.2345678901E10} of it all the same. That ruins an account id, so what YAML says, and the author meant, is
 *       kept, and told.
 * </ul>
 */
final class PlainScalars {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF");
    private static final Set<String> NO_NUMBER = Set.of(
            ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN");

    private static final Pattern ZERO_AND_DIGITS = Pattern.compile("[-+]?0[0-9]++");

    private PlainScalars() {}

    static Node node(String scalar) {
        if (NULL.contains(scalar)) {
            return new Node.Null();
        }
        if (TRUE.contains(scalar) || FALSE.contains(scalar)) {
            return new Node.Bool(TRUE.contains(scalar));
        }
        char first = scalar.charAt(0);
        String number = (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.'
                ? YamlNumber.of(scalar)
                : null;
        return number == null ? new Node.Text(scalar) : new Node.Numeral(number);
    }

    /** What to tell of a scalar that may not mean what its author thinks; null if there is nothing to tell. */
    static @Nullable String surprise(String scalar, Node node) {
        if (node instanceof Node.Bool bool) {
            boolean plain = scalar.equalsIgnoreCase("true") || scalar.equalsIgnoreCase("false");
            return plain ? null : scalar + " without quotes is the boolean " + bool.value();
        }
        if (node instanceof Node.Numeral numeral) {
            if (!numeral.literal().equals(scalar)) {
                return Words.shortened(scalar) + " without quotes is the number " + Words.shortened(numeral.literal());
            }
            boolean doubtful = scalar.indexOf('.') < 0 && (scalar.indexOf('e') >= 0 || scalar.indexOf('E') >= 0);
            return doubtful ? Words.shortened(scalar) + " without quotes is a number to most readers of YAML" : null;
        }
        if (NO_NUMBER.contains(scalar)) {
            return scalar + " is kept as text, since JSON has no such number";
        }
        return ZERO_AND_DIGITS.matcher(scalar).matches()
                ? Words.shortened(scalar) + " is kept as text, but CloudFormation takes it for a number"
                : null;
    }
}
