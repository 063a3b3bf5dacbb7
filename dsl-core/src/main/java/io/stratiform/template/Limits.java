package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import io.stratiform.value.function.DynamicText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks literals against the ranges that AWS documents. */
final class Limits {

    private static final int SECONDS_PER_HOUR = 3_600;
    private static final int SECONDS_PER_MINUTE = 60;

    private Limits() {}

    static Value<?> percent(long percent) {
        return percent >= 0 && percent <= 100
                ? new Literal<>(percent)
                : unexpected(new Literal<>(percent), percent + " is not a percentage", "0 to 100");
    }

    static Value<?> atLeast(long least, long number) {
        return number >= least
                ? new Literal<>(number)
                : unexpected(new Literal<>(number), "is " + number, "" + least + " or more");
    }

    /**
     * A duration of hours, minutes and seconds in the format of CloudFormation; null is kept and rejected elsewhere.
     */
    static @Nullable Value<?> duration(@Nullable String duration, int mostHours) {
        if (duration == null) {
            return null;
        }
        Literal<String> literal = new Literal<>(duration);
        if (DynamicText.isIn(duration)) {
            return literal;
        }
        long seconds = seconds(duration);
        if (seconds < 0) {
            return unexpected(
                    literal,
                    "'" + duration + "' is not a duration",
                    "hours, minutes and seconds as ISO 8601 writes them, as in PT1H30M or PT45S");
        }
        return seconds <= (long) mostHours * SECONDS_PER_HOUR
                ? literal
                : unexpected(literal, duration + " is too long", "at most PT" + mostHours + "H");
    }

    /** Parses {@code PT#H#M#S}; returns a negative number if it is invalid. */
    private static long seconds(String duration) {
        if (!duration.startsWith("PT") || duration.length() == 2) {
            return -1;
        }
        String units = "HMS";
        long seconds = 0;
        long number = -1;
        for (int i = 2; i < duration.length(); i++) {
            char c = duration.charAt(i);
            int unit = units.indexOf(c);
            if (c >= '0' && c <= '9' && number < Integer.MAX_VALUE) {
                number = (number < 0 ? 0 : number * 10) + (c - '0');
            } else if (unit >= 0 && number >= 0) {
                seconds += number * (c == 'H' ? SECONDS_PER_HOUR : c == 'M' ? SECONDS_PER_MINUTE : 1);
                units = units.substring(unit + 1);
                number = -1;
            } else {
                return -1;
            }
        }
        return number < 0 ? seconds : -1;
    }

    private static Value<?> unexpected(Value<?> value, String message, String expected) {
        return new CheckedValue<>(
                value, List.of(Flaw.error(Code.ATTRIBUTE, "", message).expecting(expected)));
    }
}
