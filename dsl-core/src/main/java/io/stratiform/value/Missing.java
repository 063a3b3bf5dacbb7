package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/** Refuses null where it would only come to light later. */
final class Missing {

    private Missing() {}

    static <T> T refuseNull(@Nullable T argument, String what) {
        if (argument == null) {
            throw new IllegalArgumentException(
                    what + " is null; leave the call out, or say Fn.noValue() to leave out the property");
        }
        return argument;
    }
}
