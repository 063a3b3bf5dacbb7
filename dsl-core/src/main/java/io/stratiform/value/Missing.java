package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/** Refuses null where it would only come to light later, and far from the line that gave it. */
final class Missing {

    private Missing() {}

    static <T> T refuseNull(@Nullable T argument, String what) {
        if (argument == null) {
            throw failure(what);
        }
        return argument;
    }

    static IllegalArgumentException failure(String what) {
        return new IllegalArgumentException(what + " is null, in the call at " + DeclarationSite.calling(Missing.class)
                + "; Fn.noValue() is how a property is left out");
    }
}
