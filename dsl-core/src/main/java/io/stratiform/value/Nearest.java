package io.stratiform.value;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the valid name that somebody most likely meant.
 *
 * @since 0.1.0
 */
public final class Nearest {

    private static final int SHOWN = 12;

    private Nearest() {}

    /**
     * The candidate that differs least from a name, if it differs little. Upper and lower case count as the same, and so
     * that short names are not all alike, fewer differences are allowed between them.
     *
     * @param name what was written
     * @param candidates the valid names, in the order that decides between equals
     * @return the nearest; null if none is near
     */
    public static @Nullable String to(String name, Collection<String> candidates) {
        String nearest = null;
        String lower = name.toLowerCase(Locale.ROOT);
        int least = Math.max(name.length() / 3, Math.min(2, name.length() / 2)) + 1;
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
     * Tells what would have been valid: the nearest name, and the names there are or the first of them.
     *
     * @param name what was written
     * @param valid the valid names, at least one
     * @return for instance {@code did you mean Enabled? expected one of Enabled, Suspended}
     */
    public static String hint(String name, List<String> valid) {
        return hint(name, valid, valid.size() == 1 ? "expected " : "expected one of ");
    }

    /**
     * The same in other words.
     *
     * @param name what was written
     * @param valid the valid names, at least one
     * @param introduction what to say before the valid names
     * @return for instance {@code did you mean Data? the template has Data, Web}
     */
    public static String hint(String name, List<String> valid, String introduction) {
        String nearest = to(name, valid);
        return (nearest == null ? "" : "did you mean " + nearest + "? ")
                + introduction
                + String.join(", ", valid.subList(0, Math.min(SHOWN, valid.size())))
                + (valid.size() > SHOWN ? " and " + (valid.size() - SHOWN) + " more" : "");
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
