package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.EnumValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Fn;
import io.stratiform.value.If;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts the values of options to strings, the only type in Elastic Beanstalk. */
final class OptionText {

    private static final String DYNAMIC_REFERENCE = "{{resolve:";

    private OptionText() {}

    static Value<String> of(OptionName name, String text, @Nullable OptionRule rule) {
        String expected = rule == null || isResolvedLater(text) ? null : rule.expectedInsteadOf(text);
        if (rule == null || expected == null) {
            return Value.of(text);
        }
        Flaw flaw = Flaw.error(Code.BEANSTALK, "", name + " is '" + text + "'", rule.hint(text));
        return new CheckedValue<>(Value.of(text), List.of(flaw.expecting(expected)));
    }

    /** Whether a string is a dynamic reference. */
    static boolean isResolvedLater(String text) {
        return text.contains(DYNAMIC_REFERENCE);
    }

    /** A computed value as it is; literals, also those that an {@code Fn::If} chooses from, are checked. */
    static Value<String> of(OptionName name, Value<?> value, @Nullable OptionRule rule) {
        if (value instanceof Literal<?> literal) {
            return of(name, text(literal.value()), rule);
        }
        if (value instanceof If<?> choice) {
            return new If<>(choice.condition(), of(name, choice.then(), rule), of(name, choice.otherwise(), rule));
        }
        if (value instanceof CheckedValue<?> checked) {
            return new CheckedValue<>(of(name, checked.value(), rule), checked.flaws());
        }
        return value.asString();
    }

    /** The items of a list with commas between them: a literal if all of them are. */
    static Value<String> joined(Value<List<String>> list) {
        if (!(list instanceof ListValue<?> known)) {
            return Fn.join(",", list);
        }
        StringBuilder text = new StringBuilder();
        for (Value<?> item : known.items()) {
            if (!(item instanceof Literal<?> literal)) {
                return known.items().size() == 1 ? item.asString() : Fn.join(",", list);
            }
            text.append(text.length() == 0 ? "" : ",").append(text(literal.value()));
        }
        return Value.of(text.toString());
    }

    static Value<String> flawed(OptionName name, String given, String hint) {
        return new CheckedValue<>(
                Value.of(given), List.of(Flaw.error(Code.BEANSTALK, "", name + " is '" + given + "'", hint)));
    }

    static Value<String> unexpected(OptionName name, String given, String expected) {
        Flaw flaw = Flaw.error(Code.BEANSTALK, "", name + " is '" + given + "'").expecting(expected);
        return new CheckedValue<>(Value.of(given), List.of(flaw));
    }

    static Value<String> missing(OptionName name) {
        return new CheckedValue<>(Value.of(""), List.of(Flaw.error(Code.NULL, "", name + " is null", "omit the call")));
    }

    private static String text(Object literal) {
        return literal instanceof EnumValue constant ? constant.value() : literal.toString();
    }
}
