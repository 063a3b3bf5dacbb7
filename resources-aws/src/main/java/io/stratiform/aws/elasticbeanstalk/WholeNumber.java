package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** A whole number between two others. */
final class WholeNumber implements OptionRule {

    private final long least;
    private final long most;
    private final String unit;

    WholeNumber(long least, long most, String unit) {
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    @Override
    public @Nullable String hintAgainst(String text) {
        try {
            long number = Long.parseLong(text);
            return number >= least && number <= most ? null : hint();
        } catch (NumberFormatException notWhole) {
            return hint();
        }
    }

    private String hint() {
        return "expected a whole number from " + least + " to " + most + (unit.isEmpty() ? "" : " (" + unit + ")");
    }
}
