package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** What the literal value of an option must be like. */
interface OptionRule {

    /**
     * Checks a value.
     *
     * @param text the value as it would be written
     * @return what is expected instead; null if the value is valid
     */
    @Nullable String hintAgainst(String text);
}
