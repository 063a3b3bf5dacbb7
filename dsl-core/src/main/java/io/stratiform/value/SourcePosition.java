package io.stratiform.value;

/**
 * A place in the text of a template.
 *
 * @param file the file, as it was named when it was read
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in characters
 * @since 0.1.0
 */
public record SourcePosition(String file, int line, int column) {

    /**
     * The place as compilers write it.
     *
     * @return for example {@code shop.yaml:12:7}
     */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
