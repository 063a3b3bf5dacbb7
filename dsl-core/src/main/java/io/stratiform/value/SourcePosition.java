package io.stratiform.value;

/**
 * A position in the text of a template.
 *
 * @param file the file name that was used to read it
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in characters
 * @since 0.1.0
 */
public record SourcePosition(String file, int line, int column) {

    /**
     * Returns the position in the format of compilers.
     *
     * @return for example {@code shop.yaml:12:7}
     */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
