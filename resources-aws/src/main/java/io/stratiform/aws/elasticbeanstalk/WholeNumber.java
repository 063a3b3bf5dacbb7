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
    public @Nullable String expectedInsteadOf(String text) {
        try {
            long number = Long.parseLong(text);
            return number >= least && number <= most ? null : expected();
        } catch (NumberFormatException notWhole) {
            return expected();
        }
    }

    private String expected() {
        return "a whole number from " + least + " to " + most + (unit.isEmpty() ? "" : " (" + unit + ")");
    }
}
