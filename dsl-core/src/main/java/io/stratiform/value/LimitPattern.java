package io.stratiform.value;

import java.util.regex.Pattern;

/** A pattern that the strings of a property match. It is the one class that needs regular expressions in a synthesis. */
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
