package io.stratiform.value;

import io.stratiform.problem.Code;
import org.jspecify.annotations.Nullable;

/** Handles null: keeps it as a flaw of the template, or rejects it at once if it cannot be kept. */
final class Missing {

    private static final String HINT = "to omit a property, use Fn.noValue()";

    private Missing() {}

    static <T> T refuseNull(@Nullable T argument, String what) {
        if (argument == null) {
            throw failure(what);
        }
        return argument;
    }

    static IllegalArgumentException failure(String what) {
        return new IllegalArgumentException(message(what) + "; " + HINT);
    }

    /** A placeholder for a value that is null, which is reported together with all other problems. */
    static <T> Value<T> value(String what) {
        return Views.typed(CheckedValue.refused(flaw(what)));
    }

    static Flaw flaw(String what) {
        return Flaw.error(Code.NULL, "", message(what), HINT);
    }

    /** A value, or a placeholder if it is null. */
    static <T> Value<T> kept(@Nullable Value<T> value, String what) {
        return value == null ? value(what) : value;
    }

    /** A literal string, or a placeholder if it is null. */
    static Value<String> kept(@Nullable String text, String what) {
        return text == null ? value(what) : new Literal<>(text);
    }

    private static String message(String what) {
        return what + " is null, in the call at " + DeclarationSite.calling(Missing.class);
    }
}
