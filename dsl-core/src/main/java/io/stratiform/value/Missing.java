package io.stratiform.value;

import io.stratiform.problem.Code;
import org.jspecify.annotations.Nullable;

/** What to do about null: keep it as a flaw of the template, or refuse it at once where nothing can be kept. */
final class Missing {

    private static final String HINT = "Fn.noValue() is how a property is left out";

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

    /** What stands in the place of a value that is null, so that it is reported with all else that is wrong. */
    static <T> Value<T> value(String what) {
        return Views.typed(CheckedValue.refused(flaw(what)));
    }

    static Flaw flaw(String what) {
        return Flaw.error(Code.NULL, "", message(what), HINT);
    }

    /** A value, or what stands in its place if it is null. */
    static <T> Value<T> kept(@Nullable Value<T> value, String what) {
        return value == null ? value(what) : value;
    }

    /** A literal text, or what stands in its place if it is null. */
    static Value<String> kept(@Nullable String text, String what) {
        return text == null ? value(what) : new Literal<>(text);
    }

    private static String message(String what) {
        return what + " is null, in the call at " + DeclarationSite.calling(Missing.class);
    }
}
