package io.stratiform.render;

import java.util.Arrays;

/** Line breaks followed by indentation, prepared in advance because every line of a template begins with one. */
final class Indentation {

    private static final int PREPARED = 64;
    private static final byte[][] BREAKS = breaks();

    private Indentation() {}

    static void breakLine(Utf8Text out, int columns) {
        out.append(columns < PREPARED ? BREAKS[columns] : lineBreak(columns));
    }

    private static byte[] lineBreak(int columns) {
        byte[] ascii = new byte[1 + columns];
        Arrays.fill(ascii, (byte) ' ');
        ascii[0] = '\n';
        return ascii;
    }

    private static byte[][] breaks() {
        byte[][] breaks = new byte[PREPARED][];
        for (int columns = 0; columns < PREPARED; columns++) {
            breaks[columns] = lineBreak(columns);
        }
        return breaks;
    }
}
