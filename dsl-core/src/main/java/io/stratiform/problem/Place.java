package io.stratiform.problem;

/**
 * Where something is: a position in a string, a line of Java code, or no place at all.
 *
 * @since 0.1.0
 */
public sealed interface Place permits JavaLine, Place.InText, Place.Nowhere {

    /** The place of something that has none, such as a setting that no layer sets. */
    Place NOWHERE = new Nowhere();

    /**
     * A position in a string.
     *
     * @param file the file, as it was named when it was read
     * @param line the line, counted from 1
     * @param column the column, counted from 1 in characters
     * @return the place
     */
    static Place of(String file, int line, int column) {
        return new InText(file, line, column);
    }

    /**
     * The first call in a stack trace that is not made by the library itself.
     *
     * @param trace the stack trace
     * @param owner the name of a class whose own methods count as the library's
     * @return the line of the call
     */
    static Place of(Throwable trace, String owner) {
        return JavaLine.in(trace, owner);
    }

    /**
     * The file.
     *
     * @return its name; empty if it is not known
     */
    String file();

    /**
     * The line in the file.
     *
     * @return the line, counted from 1; 0 if it is not known, or for a file as a whole
     */
    int line();

    /**
     * The column in the line.
     *
     * @return the column, counted from 1 in characters; 0 if it is not known
     */
    int column();

    /**
     * A position in a string: in a file, or in something else that has a name, such as an environment variable.
     *
     * @param file the file, as it was named when it was read
     * @param line the line, counted from 1; 0 for a file as a whole
     * @param column the column, counted from 1 in characters; 0 if it is not known
     * @since 0.1.0
     */
    record InText(String file, int line, int column) implements Place {

        /**
         * The position as compilers write it.
         *
         * @return for example {@code shop.yaml:12:7}
         */
        @Override
        public String toString() {
            if (line == 0) {
                return file;
            }
            return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        }
    }

    /**
     * No place.
     *
     * @since 0.1.0
     */
    record Nowhere() implements Place {

        @Override
        public String file() {
            return "";
        }

        @Override
        public int line() {
            return 0;
        }

        @Override
        public int column() {
            return 0;
        }

        @Override
        public String toString() {
            return "an unknown place";
        }
    }
}
