package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts among which literals and values are mixed. What is no text is kept as a flaw. */
final class Texts {

    private static final String EXPECTED = "give a string, or a value that gives one text";

    private Texts() {}

    /** One text. */
    static Value<String> of(@Nullable Object given, String what) {
        if (given == null) {
            return Missing.value(what);
        }
        if (given instanceof Value<?> value) {
            return ListValue.isKnownList(value)
                    ? refused(what + " is a list, and no text", EXPECTED)
                    : Views.typed(value);
        }
        if (given instanceof Collection<?> || given instanceof Object[]) {
            return refused(what + " is a list, and no text", EXPECTED);
        }
        String flaw = Literal.flawOf(given);
        return flaw == null
                ? new Literal<>(Scalars.text(new Literal<>(given)))
                : refused(what + ": " + flaw, given instanceof Number ? null : EXPECTED);
    }

    /** A list of texts. */
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
