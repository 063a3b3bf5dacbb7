package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a part of the input of a Choice state.
 *
 * @since 0.1.0
 */
public final class ChoiceVariable {

    private final String path;

    ChoiceVariable(String path) {
        this.path = String.valueOf(path);
    }

    /**
     * True if it equals the string.
     *
     * @param text the string
     * @return the rule
     */
    public ChoiceRule isEqualTo(String text) {
        return compare("StringEquals", text);
    }

    /**
     * True if it equals the string.
     *
     * @param text the string
     * @return the rule
     */
    public ChoiceRule isEqualTo(Value<String> text) {
        return compare("StringEquals", text);
    }

    /**
     * True if it equals the number.
     *
     * @param number the number
     * @return the rule
     */
    public ChoiceRule isEqualTo(double number) {
        return compare("NumericEquals", Numbers.plain(number));
    }

    /**
     * True if it equals the boolean.
     *
     * @param truth true or false
     * @return the rule
     */
    public ChoiceRule isEqualTo(boolean truth) {
        return compare("BooleanEquals", truth);
    }

    /**
     * True if it is less than the number.
     *
     * @param number the number
     * @return the rule
     */
    public ChoiceRule isLessThan(double number) {
        return compare("NumericLessThan", Numbers.plain(number));
    }

    /**
     * True if it is at most the number.
     *
     * @param number the number
     * @return the rule
     */
    public ChoiceRule isAtMost(double number) {
        return compare("NumericLessThanEquals", Numbers.plain(number));
    }

    /**
     * True if it is greater than the number.
     *
     * @param number the number
     * @return the rule
     */
    public ChoiceRule isGreaterThan(double number) {
        return compare("NumericGreaterThan", Numbers.plain(number));
    }

    /**
     * True if it is at least the number.
     *
     * @param number the number
     * @return the rule
     */
    public ChoiceRule isAtLeast(double number) {
        return compare("NumericGreaterThanEquals", Numbers.plain(number));
    }

    /**
     * True if it matches a pattern.
     *
     * @param pattern a string in which {@code *} matches any characters
     * @return the rule
     */
    public ChoiceRule matches(String pattern) {
        return compare("StringMatches", pattern);
    }

    /**
     * True if it is present.
     *
     * @return the rule
     */
    public ChoiceRule isPresent() {
        return compare("IsPresent", true);
    }

    /**
     * True if it is not present.
     *
     * @return the rule
     */
    public ChoiceRule isAbsent() {
        return compare("IsPresent", false);
    }

    /**
     * True if it is null.
     *
     * @return the rule
     */
    public ChoiceRule isNull() {
        return compare("IsNull", true);
    }

    /**
     * Compares by the name of an operator of the Amazon States Language.
     *
     * @param operator such as {@code TimestampLessThan} or {@code StringEqualsPath}
     * @param operand a string, number, boolean or value; a path if the name of the operator ends in {@code Path}
     * @return the rule
     */
    public ChoiceRule compare(String operator, Object operand) {
        Map<String, Value<?>> members = new LinkedHashMap<>();
        Literal<String> variable = new Literal<>(path);
        Flaw flaw = Flaw.error(Code.STATE_MACHINE, "", "'" + path + "' is not a path")
                .expecting("JSONPath that begins with $");
        members.put("Variable", path.startsWith("$") ? variable : new CheckedValue<>(variable, List.of(flaw)));
        members.put(String.valueOf(operator), checked(String.valueOf(operator), operand));
        return ChoiceRule.of(members);
    }

    private static Value<?> checked(String operator, Object operand) {
        Value<?> value = operand instanceof Value<?> given
                ? given
                : new Literal<>(
                        operand instanceof Number || operand instanceof Boolean ? operand : String.valueOf(operand));
        List<String> operators = operators();
        if (!operators.contains(operator)) {
            return new CheckedValue<>(
                    value,
                    List.of(Flaw.error(Code.STATE_MACHINE, "", "'" + operator + "' is not an operator")
                            .naming(operator, operators)));
        }
        boolean fits = operand instanceof Value<?> || fits(operator, operand);
        return fits
                ? value
                : new CheckedValue<>(
                        value,
                        List.of(Flaw.error(
                                        Code.STATE_MACHINE,
                                        "",
                                        operator + " does not support the operator '" + operand + "'")
                                .expecting(expected(operator))));
    }

    private static boolean fits(String operator, Object operand) {
        if (operator.endsWith("Path")) {
            return operand instanceof String text && text.startsWith("$");
        }
        if (operator.startsWith("Numeric")) {
            return operand instanceof Number;
        }
        boolean truth = operator.startsWith("Boolean") || operator.startsWith("Is");
        return truth ? operand instanceof Boolean : operand instanceof String;
    }

    private static String expected(String operator) {
        if (operator.endsWith("Path")) {
            return "a path that begins with $";
        }
        if (operator.startsWith("Numeric")) {
            return "a number";
        }
        if (operator.startsWith("Timestamp")) {
            return "a time like 2030-01-31T12:00:00Z";
        }
        return operator.startsWith("String") ? "a text" : "true or false";
    }

    private static List<String> operators() {
        List<String> operators = new ArrayList<>();
        for (String type : new String[] {"String", "Numeric", "Timestamp"}) {
            for (String comparison :
                    new String[] {"Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"}) {
                operators.add(type + comparison);
                operators.add(type + comparison + "Path");
            }
        }
        operators.addAll(List.of(
                "StringMatches",
                "BooleanEquals",
                "BooleanEqualsPath",
                "IsNull",
                "IsPresent",
                "IsNumeric",
                "IsString",
                "IsBoolean",
                "IsTimestamp"));
        return operators;
    }
}
