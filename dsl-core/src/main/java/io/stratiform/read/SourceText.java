package io.stratiform.read;

import java.util.Arrays;

/** A text as code points, and where its lines begin. */
final class SourceText {

    private final String text;
    private final int[] codePoints;
    private final int[] lineStarts;

    /** Where the last question was, since questions mostly go forward. */
    private int lastOffset;

    private int lastIndex;

    SourceText(String text) {
        this.text = text;
        this.codePoints = codePoints(text);
        this.lineStarts = lineStarts(codePoints);
    }

    String text() {
        return text;
    }

    int[] codePoints() {
        return codePoints;
    }

    /** The place of the code point at an index, which may be the end of the text. */
    Position at(int index) {
        int within = Math.min(Math.max(index, 0), codePoints.length);
        int found = Arrays.binarySearch(lineStarts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, within - lineStarts[line] + 1);
    }

    /** The index of the code point at an offset of the string. */
    int indexOfOffset(int offset) {
        if (codePoints.length == text.length()) {
            return offset;
        }
        int within = Math.min(Math.max(offset, 0), text.length());
        if (within < lastOffset) {
            lastOffset = 0;
            lastIndex = 0;
        }
        lastIndex += text.codePointCount(lastOffset, within);
        lastOffset = within;
        return lastIndex;
    }

    Position end() {
        return at(codePoints.length);
    }

    private static int[] codePoints(String text) {
        int[] codePoints = new int[text.length()];
        int count = 0;
        for (int offset = 0; offset < text.length(); count++) {
            codePoints[count] = text.codePointAt(offset);
            offset += Character.charCount(codePoints[count]);
        }
        return count == codePoints.length ? codePoints : Arrays.copyOf(codePoints, count);
    }

    private static int[] lineStarts(int[] codePoints) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean ends = codePoints[i] == '\n'
                    || (codePoints[i] == '\r' && (i + 1 == codePoints.length || codePoints[i + 1] != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
