package io.stratiform.yaml;

import java.util.Arrays;

/**
 * A text as code points, and where its lines begin. Lines end with LF, CR LF or CR; a column counts characters as people do,
 * that is code points.
 *
 * @since 0.1.0
 */
public final class SourceText {

    private final String text;
    private final int[] codePoints;
    private final int[] lineStarts;

    /** Where the last question was, since questions mostly go forward. */
    private int lastOffset;

    private int lastIndex;

    /**
     * Takes a text.
     *
     * @param text the text, without a byte order mark
     */
    public SourceText(String text) {
        this.text = text;
        this.codePoints = codePoints(text);
        this.lineStarts = lineStarts(codePoints);
    }

    /**
     * The text.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The code points.
     *
     * @return the code points, not to be changed
     */
    public int[] codePoints() {
        return codePoints;
    }

    /**
     * The line of a code point.
     *
     * @param index its index, which may be the end of the text
     * @return the line, counted from 1
     */
    public int line(int index) {
        int found = Arrays.binarySearch(lineStarts, within(index));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The column of a code point.
     *
     * @param index its index, which may be the end of the text
     * @param line its line
     * @return the column, counted from 1
     */
    public int column(int index, int line) {
        return within(index) - lineStarts[line - 1] + 1;
    }

    private int within(int index) {
        return Math.min(Math.max(index, 0), codePoints.length);
    }

    /**
     * The index of the code point at an offset of the string.
     *
     * @param offset the offset
     * @return the index
     */
    public int indexOfOffset(int offset) {
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
