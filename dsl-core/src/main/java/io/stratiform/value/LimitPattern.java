package io.stratiform.value;

import java.util.regex.Pattern;

/** A pattern for the strings of a property. This is the only class that uses regular expressions during synthesis. */
final class LimitPattern {

    private final Pattern pattern;

    LimitPattern(String expression) {
        pattern = Pattern.compile(expression);
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
