package io.stratiform.value;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the valid name that is most likely meant.
 *
 * @since 0.1.0
 */
public final class Nearest {

    private static final int SHOWN = 12;

    private Nearest() {}

    /**
     * Returns the candidate that differs least from a name, if the difference is small. Case and spaces around the name
     * are ignored. Short names may differ less. If the name and all candidates are numbers, the nearest number is
     * returned, regardless of the difference.
     *
     * @param name the invalid name
     * @param candidates the valid names; the first of equal candidates is used
     * @return the nearest candidate; null if there is none
     */
    public static @Nullable String to(String name, Collection<String> candidates) {
        String written = withoutBlanks(name);
        String number = NearestNumber.to(written, candidates);
        if (number != null) {
            return number;
        }
        String nearest = null;
        String lower = written.toLowerCase(Locale.ROOT);
        int least = Math.max(lower.length() / 3, Math.min(2, lower.length() / 2)) + 1;
        for (String candidate : candidates) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    /**
     * Returns a hint with the nearest name and the valid names, or the first of them.
     *
     * @param name the invalid name
     * @param valid the valid names, at least one
     * @return for instance {@code did you mean Enabled? expected one of Enabled, Suspended}
     */
    public static String hint(String name, List<String> valid) {
        String question = question(name, valid);
        return (question == null ? "" : question + " ") + "expected " + oneOf(valid);
    }

    /**
     * Asks for the nearest name.
     *
     * @param name the invalid name
     * @param valid the valid names
     * @return for instance {@code did you mean Enabled?}; null if none is near
     */
    public static @Nullable String question(String name, Collection<String> valid) {
        String nearest = to(name, valid);
        return nearest == null ? null : "did you mean " + nearest + withoutThem(name, nearest) + "?";
    }

    /**
     * Lists valid names, or the first of them.
     *
     * @param valid the valid names, at least one
     * @return for instance {@code one of Enabled, Suspended}
     */
    public static String oneOf(List<String> valid) {
        return (valid.size() == 1 ? "" : "one of ")
                + String.join(", ", valid.subList(0, Math.min(SHOWN, valid.size())))
                + (valid.size() > SHOWN ? " and " + (valid.size() - SHOWN) + " more" : "");
    }

    /** A remark if spaces are the only difference, because they are hard to see. */
    private static String withoutThem(String name, String nearest) {
        return !name.equals(nearest) && withoutBlanks(name).equals(nearest) ? " without spaces around it" : "";
    }

    private static String withoutBlanks(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isBlank(name.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    /** Whether a character cannot be seen: a space of any kind, a control character, or one without any width. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Levenshtein's distance, row by row; or the limit, where it would be as much or more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return Math.min(row[b.length()], limit);
    }
}
