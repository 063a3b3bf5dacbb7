package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** What the literal value of an option must be like. */
interface OptionRule {

    /**
     * Checks a value.
     *
     * @param text the value as it would be written
     * @return what is expected instead; null if the value is right
     */
    @Nullable String expectedInsteadOf(String text);

    /**
     * How to fix a value that is not right.
     *
     * @param text the value as it would be written
     * @return a hint; null if there is none
     */
    default @Nullable String hint(String text) {
        return null;
    }
}
