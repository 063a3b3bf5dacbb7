package io.stratiform.value.dashboard;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks periods, statistics, colours and ids of metrics. Each method returns what is expected, or null if the value is
 * valid.
 */
final class Limits {

    private static final List<String> STATISTICS =
            List.of("Average", "Sum", "Minimum", "Maximum", "SampleCount", "IQM");
    private static final int MINUTE = 60;
    private static final int COLOUR_LENGTH = 7;

    private Limits() {}

    static @Nullable String expectedInsteadOfPeriod(long seconds) {
        boolean high = seconds == 1 || seconds == 5 || seconds == 10 || seconds == 20 || seconds == 30;
        return high || (seconds > 0 && seconds % MINUTE == 0) ? null : "1, 5, 10, 20, 30 or a multiple of 60";
    }

    /** Percentiles, trimmed means and similar statistics contain numbers. */
    static @Nullable Flaw flawOfStatistic(String field, String message, String text) {
        if (STATISTICS.contains(text)) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return null;
            }
        }
        return Flaw.error(Code.DASHBOARD, field, message)
                .naming(text, STATISTICS)
                .expecting(Nearest.oneOf(STATISTICS) + ", or a percentile such as p99");
    }

    static @Nullable String expectedInsteadOfColour(String text) {
        boolean right = text.length() == COLOUR_LENGTH && text.charAt(0) == '#';
        for (int i = 1; right && i < text.length(); i++) {
            right = Character.digit(text.charAt(i), 16) >= 0;
        }
        return right ? null : "six hexadecimal digits after #, as in #d62728";
    }

    static @Nullable String expectedInsteadOfId(String text) {
        boolean right = !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
        for (int i = 0; right && i < text.length(); i++) {
            char c = text.charAt(i);
            right = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return right ? null : "letters, digits and underscores after a small letter";
    }
}
