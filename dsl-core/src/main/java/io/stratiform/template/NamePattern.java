package io.stratiform.template;

import io.stratiform.value.Placeholders;

/** Determines whether two names that contain placeholders for unknown items can be equal. */
final class NamePattern {

    private static final char ANY = '?';
    private static final char MORE = '*';

    private NamePattern() {}

    static boolean meet(String one, String other) {
        String left = Placeholders.replaceAll(one, "?*");
        String right = Placeholders.replaceAll(other, "?*");
        // meets[i][j]: whether the rests of both after i and j characters can be equal.
        boolean[][] meets = new boolean[left.length() + 1][right.length() + 1];
        for (int i = left.length(); i >= 0; i--) {
            for (int j = right.length(); j >= 0; j--) {
                meets[i][j] = meet(left, i, right, j, meets);
            }
        }
        return meets[0][0];
    }

    private static boolean meet(String left, int i, String right, int j, boolean[][] meets) {
        boolean leftEnds = i == left.length();
        boolean rightEnds = j == right.length();
        if (leftEnds && rightEnds) {
            return true;
        }
        if (!leftEnds && left.charAt(i) == MORE) {
            return meets[i + 1][j] || (!rightEnds && meets[i][j + 1]);
        }
        if (!rightEnds && right.charAt(j) == MORE) {
            return meets[i][j + 1] || (!leftEnds && meets[i + 1][j]);
        }
        if (leftEnds || rightEnds) {
            return false;
        }
        char a = left.charAt(i);
        char b = right.charAt(j);
        return (a == b || a == ANY || b == ANY) && meets[i + 1][j + 1];
    }
}
