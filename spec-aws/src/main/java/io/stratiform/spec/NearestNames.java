package io.stratiform.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the names of resource types that are spelled most like a given one. */
final class NearestNames {

    private static final int MOST = 3;

    /** A name, and how many letters it is away from what was asked for. */
    private record Candidate(String name, int distance) {}

    private NearestNames() {}

    static List<String> to(String name, List<String> names) {
        String wanted = name.toLowerCase(Locale.ROOT);
        boolean whole = wanted.contains(":");
        int most = Math.max(wanted.length() / 4, Math.min(2, wanted.length() / 2));
        List<Candidate> near = new ArrayList<>();
        for (String known : names) {
            String lower = known.toLowerCase(Locale.ROOT);
            int distance = distance(wanted, whole ? lower : lower.substring(lower.lastIndexOf(':') + 1), most);
            if (distance <= most) {
                near.add(new Candidate(known, distance));
            }
        }
        near.sort((a, b) -> Integer.compare(a.distance, b.distance));
        return near.stream().limit(MOST).map(Candidate::name).toList();
    }

    /** The Levenshtein distance; one more than the limit if it is greater. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
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
        return Math.min(row[b.length()], limit + 1);
    }
}
