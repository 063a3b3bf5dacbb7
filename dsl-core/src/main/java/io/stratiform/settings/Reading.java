package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one value: which key it belongs to, and who is told what is wrong.
 *
 * @param key the key, with an index where it is an item
 * @param secret whether the value must not be told
 * @param problems where problems go
 */
record Reading(String key, boolean secret, List<Problem> problems) {

    Reading item(int index) {
        return new Reading(key + "[" + index + "]", secret, problems);
    }

    Reading entry(String name) {
        return new Reading(key + "." + name, secret, problems);
    }

    void wrongType(RawValue value, String expected) {
        wrongType(value, expected, null);
    }

    void wrongType(RawValue value, String expected, @Nullable String hint) {
        problem(
                value,
                Flaw.error(Code.SETTING_TYPE, "", "the value is " + describe(value), hint)
                        .expecting(expected));
    }

    void noValue(RawValue value, String expected) {
        String hint = "leave the key out to inherit its value, or write \"\" for an empty text";
        problem(
                value,
                Flaw.error(Code.SETTING_TYPE, "", "it has no value", hint).expecting(expected));
    }

    void problem(Code code, RawValue value, String message, @Nullable String expected) {
        problem(value, Flaw.error(code, "", message).expecting(expected));
    }

    void problem(RawValue value, Flaw flaw) {
        problems.add(Origin.at(value.origin(), flaw.below(key)));
    }

    private String describe(RawValue value) {
        if (value instanceof RawValue.Scalar scalar) {
            return secret ? "another text, which is not shown" : ValueText.quote(scalar.text());
        }
        if (value instanceof RawValue.Line line) {
            return secret ? "another text, which is not shown" : ValueText.quote(line.text());
        }
        return value.shape();
    }
}
