package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts literals and values to strings. An object that is not a string is kept as a flaw. */
final class Texts {

    private static final String EXPECTED = "pass a string, or a value that is a string";

    private Texts() {}

    /** One string. */
    static Value<String> of(@Nullable Object given, String what) {
        if (given == null) {
            return Missing.value(what);
        }
        if (given instanceof Value<?> value) {
            return ListValue.isKnownList(value)
                    ? refused(what + " is a list, not a string", EXPECTED)
                    : Views.typed(value);
        }
        if (given instanceof Collection<?> || given instanceof Object[]) {
            return refused(what + " is a list, not a string", EXPECTED);
        }
        String flaw = Literal.flawOf(given);
        return flaw == null
                ? new Literal<>(Scalars.text(new Literal<>(given)))
                : refused(what + ": " + flaw, given instanceof Number ? null : EXPECTED);
    }

    /** A list of strings. */
    static Value<List<String>> list(Object @Nullable [] given, String where) {
        if (given == null) {
            return Missing.value("the array " + where);
        }
        List<Value<?>> items = new ArrayList<>(given.length);
        for (Object item : given) {
            items.add(of(item, "item " + items.size() + " " + where));
        }
        return new ListValue<>(items);
    }

    private static Value<String> refused(String message, @Nullable String hint) {
        return Views.typed(CheckedValue.refused(Flaw.error(Code.WRONG_TYPE, "", message, hint)));
    }
}
