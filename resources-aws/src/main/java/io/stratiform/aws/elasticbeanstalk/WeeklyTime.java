package io.stratiform.aws.elasticbeanstalk;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of the week, as in {@code Tue:09:00}. */
final class WeeklyTime implements OptionRule {

    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    /** A time with seconds keeps them, for the rule to refuse it. */
    static String text(DayOfWeek day, LocalTime time) {
        return DAYS[day.getValue() - 1] + ":" + time;
    }

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        boolean right = text.length() == 9
                && isDay(text.substring(0, 3))
                && text.charAt(3) == ':'
                && isBelow(24, text.charAt(4), text.charAt(5))
                && text.charAt(6) == ':'
                && isBelow(60, text.charAt(7), text.charAt(8));
        return right ? null : "a day of the week, hour and minute in UTC, as in Tue:09:00";
    }

    private static boolean isDay(String text) {
        for (String day : DAYS) {
            if (day.equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(int limit, char tens, char ones) {
        boolean digits = tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
        return digits && (tens - '0') * 10 + ones - '0' < limit;
    }
}
