package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;
import org.jspecify.annotations.Nullable;

/** A list, each item of which is one of the values that are documented. */
final class EachOf implements OptionRule {

    private final OneOf one;

    EachOf(EnumValue[] allowed) {
        one = new OneOf(allowed);
    }

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        int start = 0;
        String expected = null;
        while (expected == null && start <= text.length()) {
            int end = text.indexOf(',', start);
            end = end < 0 ? text.length() : end;
            expected = one.expectedInsteadOf(text.substring(start, end));
            start = end + 1;
        }
        return expected;
    }
}
