package io.stratiform.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives the scanner a text that is in memory as a whole. The reader that comes with it fills a window as it goes, and
 * copies it so often that a long line takes a time that grows with its square.
 */
final class CodePointReader extends StreamReader {

    private static final String NAME = "";

    private final int[] codePoints;
    private int index;
    private int line;
    private int column;
    private int documentStart;

    CodePointReader(int[] codePoints) {
        super("");
        this.codePoints = codePoints;
    }

    @Override
    public Mark getMark() {
        return new Mark(NAME, index, line, column, codePoints, index);
    }

    @Override
    public void forward() {
        forward(1);
    }

    /** Counts lines as the scanner has to, which takes more characters for line breaks than people do. */
    @Override
    public void forward(int length) {
        for (int i = 0; i < length && index < codePoints.length; i++) {
            int c = codePoints[index++];
            if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029' || (c == '\r' && peek() != '\n')) {
                line++;
                column = 0;
            } else if (c != '\uFEFF') {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int distance) {
        return index + distance < codePoints.length ? codePoints[index + distance] : '\0';
    }

    @Override
    public String prefix(int length) {
        return new String(codePoints, index, Math.min(length, codePoints.length - index));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        index += length;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return index - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = index;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }
}
