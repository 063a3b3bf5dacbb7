package io.stratiform.value.pattern;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.Nearest;
import io.stratiform.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operands of the operator {@code numeric}: one comparison, or a lower and an upper bound. */
final class NumericRange {

    private static final List<String> OPERATORS = List.of("=", "<", "<=", ">", ">=");
    private static final BigDecimal LIMIT = new BigDecimal("5000000000");

    private final List<Value<?>> items = new ArrayList<>(4);
    private final List<Flaw> flaws = new ArrayList<>(0);

    private NumericRange() {}

    static Value<?> of(@Nullable String operator, @Nullable Object number) {
        NumericRange range = new NumericRange();
        range.add(operator, number);
        return range.toValue();
    }

    static Value<?> of(
            @Nullable String lower, @Nullable Object minimum, @Nullable String upper, @Nullable Object maximum) {
        NumericRange range = new NumericRange();
        range.add(lower, minimum);
        range.add(upper, maximum);
        range.checkSides(String.valueOf(lower), String.valueOf(upper));
        range.checkOrder(minimum, maximum);
        return range.toValue();
    }

    /** A literal number, within the range of EventBridge and SNS. */
    static Value<?> number(Number number) {
        if (Double.isNaN(number.doubleValue()) || Double.isInfinite(number.doubleValue())) {
            Flaw flaw = Flaw.error(Code.PATTERN, "", "the number is " + number + ", which JSON does not support");
            return Match.flawed(new Literal<>(0), flaw);
        }
        Literal<Number> literal = new Literal<>(number);
        boolean within = new BigDecimal(number.toString()).abs().compareTo(LIMIT) <= 0;
        return within
                ? literal
                : Match.flawed(
                        literal,
                        Flaw.error(Code.PATTERN, "", "the number " + number + " is out of range for a pattern")
                                .expecting("a number between -5.0e9 and 5.0e9"));
    }

    private void add(@Nullable String operator, @Nullable Object number) {
        String given = String.valueOf(operator);
        if (!OPERATORS.contains(given)) {
            flaws.add(Flaw.error(Code.PATTERN, "", "'" + given + "' is not a numeric comparison operator", hint(given))
                    .expecting(Nearest.oneOf(OPERATORS)));
        }
        items.add(new Literal<>(given));
        if (number instanceof Value<?> value) {
            items.add(value);
        } else if (number instanceof Number literal) {
            items.add(number(literal));
        } else {
            String what = number == null
                    ? "null"
                    : number instanceof String text
                            ? "the string '" + text + "'"
                            : "a " + number.getClass().getName();
            items.add(Match.flawed(
                    new Literal<>(0),
                    Flaw.error(
                            Code.PATTERN,
                            "",
                            "the number to compare with is " + what,
                            "pass a number, or a value that is a number")));
        }
    }

    private static @Nullable String hint(String operator) {
        return switch (operator) {
            case "==" -> "did you mean =?";
            case "=<" -> "did you mean <=?";
            case "=>" -> "did you mean >=?";
            case "!=", "<>" -> "to match all other numbers, use Match.anythingBut(number)";
            default -> Nearest.question(operator, OPERATORS);
        };
    }

    private void checkSides(String lower, String upper) {
        if (OPERATORS.contains(lower)
                && OPERATORS.contains(upper)
                && (!lower.startsWith(">") || !upper.startsWith("<"))) {
            flaws.add(Flaw.error(Code.PATTERN, "", "'" + lower + "' and '" + upper + "' do not form a range")
                    .expecting("> or >= and the minimum, then < or <= and the maximum"));
        }
    }

    private void checkOrder(@Nullable Object minimum, @Nullable Object maximum) {
        if (minimum instanceof Number least
                && maximum instanceof Number most
                && least.doubleValue() > most.doubleValue()) {
            flaws.add(Flaw.error(
                    Code.PATTERN,
                    "",
                    "the minimum " + least + " is above the maximum " + most + ", so nothing matches"));
        }
    }

    private Value<?> toValue() {
        ListValue<Object> list = new ListValue<>(items);
        return flaws.isEmpty() ? list : new CheckedValue<>(list, flaws);
    }
}
