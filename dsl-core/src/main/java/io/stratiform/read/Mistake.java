package io.stratiform.read;

import org.jspecify.annotations.Nullable;

/**
 * What makes a text no JSON, or no YAML.
 *
 * @param place where in the text, in the parser's own count
 * @param message what is there
 * @param expected what should be there; null where the message says it
 * @param hint how to mend it; null where that is plain
 */
record Mistake(
        int place,
        String message,
        @Nullable String expected,
        @Nullable String hint) {}
