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
        String wrong = firstWrong(text);
        return wrong == null ? null : one.expectedInsteadOf(wrong);
    }

    @Override
    public @Nullable String hint(String text) {
        String wrong = firstWrong(text);
        return wrong == null ? null : one.hint(wrong);
    }

    /** The first item that is not one of the values; null if there is none. */
    private @Nullable String firstWrong(String text) {
        for (String item : text.split(",", -1)) {
            if (one.expectedInsteadOf(item) != null) {
                return item;
            }
        }
        return null;
    }
}
