package io.stratiform.settings;

import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations as people write them: {@code 90s}, {@code 15m}, {@code 1h30m}. */
final class DurationText {

    private static final String[] UNITS = {"d", "h", "m", "s", "ms"};
    private static final long[] MILLIS = {86_400_000, 3_600_000, 60_000, 1_000, 1};

    private DurationText() {}

    /** The duration; null if the text is none. */
    static @Nullable Duration parse(String text) {
        try {
            return text.startsWith("P") || text.startsWith("-P") ? Duration.parse(text) : sum(text);
        } catch (DateTimeException | ArithmeticException none) {
            return null;
        }
    }

    private static @Nullable Duration sum(String text) {
        long millis = 0;
        int largestAllowed = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            long amount = 0;
            while (at < text.length() && isDigit(text.charAt(at))) {
                amount = Math.addExact(Math.multiplyExact(amount, 10), text.charAt(at++) - '0');
            }
            int unit = unitAt(text, at);
            if (at == start || unit < largestAllowed) {
                return null;
            }
            millis = Math.addExact(millis, Math.multiplyExact(amount, MILLIS[unit]));
            largestAllowed = unit + 1;
            at += UNITS[unit].length();
        }
        return text.isEmpty() ? null : Duration.ofMillis(millis);
    }

    /** The unit's index, or -1. */
    private static int unitAt(String text, int at) {
        int end = at;
        while (end < text.length() && !isDigit(text.charAt(end))) {
            end++;
        }
        String unit = text.substring(at, end);
        for (int i = 0; i < UNITS.length; i++) {
            if (UNITS[i].equals(unit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String format(Duration duration) {
        if (duration.isNegative() || duration.getNano() % 1_000_000 != 0 || duration.getSeconds() > 1L << 50) {
            return duration.toString();
        }
        long rest = duration.toMillis();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < UNITS.length; i++) {
            long amount = rest / MILLIS[i];
            rest %= MILLIS[i];
            if (amount > 0) {
                text.append(amount).append(UNITS[i]);
            }
        }
        return text.length() == 0 ? "0s" : text.toString();
    }
}
