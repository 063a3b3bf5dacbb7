package io.stratiform.read;

import io.stratiform.yaml.SourceText;

/**
 * A position in a text. Lines end with LF, CR LF or CR; a column counts code points, without a byte order mark.
 *
 * @param line the line, counted from 1; 0 for a file as a whole
 * @param column the column, counted from 1; 0 for a file as a whole
 * @since 0.1.0
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** No specific position. */
    static final Position WHOLE_FILE = new Position(0, 0);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /**
     * Returns the position in the format of compilers.
     *
     * @return for example {@code 12:7}
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }

    static Position in(SourceText source, int index) {
        int line = source.line(index);
        return new Position(line, source.column(index, line));
    }

    /** Both numbers in one, because a large document has many positions. */
    long packed() {
        return ((long) line << 32) | column;
    }

    static Position unpacked(long packed) {
        return new Position((int) (packed >>> 32), (int) packed);
    }
}
