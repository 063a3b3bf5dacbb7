package io.stratiform.template.check;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import io.stratiform.value.Node;
import io.stratiform.value.function.DynamicText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the default of a parameter against its type and constraints, and the constraints against each other.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">Parameters
 *     section</a>
 */
final class ParameterCheck {

    private static final String DEFAULT = "Default";
    private static final String TEXT = "String";
    private static final String TEXTS = "CommaDelimitedList";
    private static final String NUMBER = "Number";
    private static final String NUMBERS = "List<Number>";

    private final Map<String, Node> declaration;
    private final String type;
    private final Place place;

    private ParameterCheck(Map<String, Node> declaration, Place place) {
        this.declaration = declaration;
        this.type = String.valueOf(Tree.text(declaration.get("Type")));
        this.place = place;
    }

    static void inspect(Node declaration, Place place) {
        ParameterCheck check = new ParameterCheck(Tree.entries(declaration), place);
        check.range("MinLength", "MaxLength");
        check.range("MinValue", "MaxValue");
        check.pattern();
        check.given();
    }

    private void error(String key, String message, @Nullable String hint) {
        place.add(Flaw.error(Code.PARAMETER, key, message, hint));
    }

    private void unexpected(String key, String message, String expected) {
        place.add(Flaw.error(Code.PARAMETER, key, message).expecting(expected));
    }

    private void range(String least, String most) {
        BigDecimal from = number(least);
        BigDecimal to = number(most);
        if (from != null && to != null && from.compareTo(to) > 0) {
            unexpected(
                    least,
                    "is " + from.toPlainString() + ", but " + most + " is " + to.toPlainString(),
                    "at most " + to.toPlainString() + ", or a larger " + most);
        }
        boolean isLength = least.equals("MinLength");
        if (isLength && from != null && from.signum() < 0) {
            unexpected(least, "is " + from.toPlainString(), "0 or more");
        }
        if (isLength && to != null && to.signum() < 0) {
            unexpected(most, "is " + to.toPlainString(), "0 or more");
        }
    }

    private @Nullable BigDecimal number(String key) {
        return numberIn(Tree.scalar(declaration.get(key)));
    }

    private static @Nullable BigDecimal numberIn(@Nullable String text) {
        try {
            // Comparing numbers with more digits may take long.
            return text == null || text.length() > 60 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0
                    ? null
                    : new BigDecimal(text.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private void pattern() {
        String pattern = Tree.text(declaration.get("AllowedPattern"));
        String flaw = pattern == null ? null : AllowedPattern.flawOf(pattern);
        if (flaw != null) {
            error("AllowedPattern", flaw, "use a regular expression in Java syntax");
        }
    }

    /** Checks the default, if it is of a type whose values are known to the template. */
    private void given() {
        Node given = declaration.get(DEFAULT);
        if (given == null) {
            return;
        }
        String text = Tree.scalar(given);
        if (text == null) {
            error(
                    DEFAULT,
                    given instanceof Node.Sequence
                            ? "the default is a list"
                            : given instanceof Node.Mapping ? "the default is an object" : "the default is null",
                    "use a string or a number; for a list, use one string with commas between the items");
        } else if (!DynamicText.isIn(text) && !type.startsWith("AWS::SSM::")) {
            boolean isList = type.equals(TEXTS) || type.startsWith("List<");
            for (String value : isList ? text.split(",", -1) : new String[] {text}) {
                value(isList ? value.strip() : value, isList);
            }
        }
    }

    private void value(String value, boolean isItem) {
        String what = isItem ? "the item '" + value + "'" : "'" + value + "'";
        if (type.equals(NUMBER) || type.equals(NUMBERS)) {
            numeric(value, what);
        } else if (type.equals(TEXT)) {
            length(value);
        }
        allowed(value, what);
        String pattern = Tree.text(declaration.get("AllowedPattern"));
        boolean isText = type.equals(TEXT) || type.equals(TEXTS);
        if (pattern != null && isText && AllowedPattern.refuses(pattern, value)) {
            unexpected(DEFAULT, what + " does not match AllowedPattern", "a match of " + pattern + " as a whole");
        }
    }

    private void numeric(String value, String what) {
        BigDecimal number = numberIn(value);
        boolean mayBe = value.indexOf('e') > 0 || value.indexOf('E') > 0 || value.length() > 60;
        if (number == null && !mayBe) {
            error(DEFAULT, what + " is not a number", "the parameter is of type " + type + ": use a number");
        }
        BigDecimal least = number("MinValue");
        BigDecimal most = number("MaxValue");
        if (number != null && least != null && number.compareTo(least) < 0) {
            unexpected(DEFAULT, what + " is less than MinValue", "" + least.toPlainString() + " or more");
        }
        if (number != null && most != null && number.compareTo(most) > 0) {
            unexpected(DEFAULT, what + " is more than MaxValue", "" + most.toPlainString() + " or less");
        }
    }

    private void length(String value) {
        BigDecimal least = number("MinLength");
        BigDecimal most = number("MaxLength");
        BigDecimal length = BigDecimal.valueOf(value.length());
        if (least != null && length.compareTo(least) < 0) {
            unexpected(
                    DEFAULT,
                    "has " + value.length() + " characters, which is less than MinLength",
                    "" + least.toPlainString() + " or more");
        }
        if (most != null && length.compareTo(most) > 0) {
            unexpected(
                    DEFAULT,
                    "has " + value.length() + " characters, which is more than MaxLength",
                    "" + most.toPlainString() + " or less");
        }
    }

    private void allowed(String value, String what) {
        if (!(declaration.get("AllowedValues") instanceof Node.Sequence values)) {
            return;
        }
        List<String> texts = new ArrayList<>();
        for (Node item : values.items()) {
            String text = Tree.scalar(item);
            if (text == null || text.equals(value) || isEqualNumber(text, value)) {
                return;
            }
            texts.add(text);
        }
        error(
                DEFAULT,
                what + " is not one of the AllowedValues",
                texts.isEmpty() ? "AllowedValues is empty" : Nearest.hint(value, texts));
    }

    private boolean isEqualNumber(String one, String other) {
        if (!type.equals(NUMBER) && !type.equals(NUMBERS)) {
            return false;
        }
        BigDecimal left = numberIn(one);
        BigDecimal right = numberIn(other);
        return left != null && right != null && left.compareTo(right) == 0;
    }
}
