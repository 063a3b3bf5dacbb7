package io.stratiform.render;

/** Line breaks followed by indentation: cut out beforehand, since every line of a template begins with one. */
final class Indentation {

    private static final String SPACES = "                                                                ";
    private static final String[] BREAKS = breaks();

    private Indentation() {}

    static void breakLine(StringBuilder out, int columns) {
        if (columns < BREAKS.length) {
            out.append(BREAKS[columns]);
            return;
        }
        out.append('\n');
        int missing = columns;
        for (; missing >= SPACES.length(); missing -= SPACES.length()) {
            out.append(SPACES);
        }
        out.append(SPACES, 0, missing);
    }

    private static String[] breaks() {
        String[] breaks = new String[SPACES.length()];
        String longest = "\n".concat(SPACES);
        for (int columns = 0; columns < breaks.length; columns++) {
            breaks[columns] = longest.substring(0, columns + 1);
        }
        return breaks;
    }
}
