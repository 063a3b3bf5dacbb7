package io.stratiform.read;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a document, or worth telling, and where it is.
 *
 * @param file the name of the document
 * @param position where in its text
 * @param path where in its tree, as in {@code Resources.Web.Properties.Tags[0].Key}; empty for the root
 * @param message what is wrong
 * @param expected what should be there; null where the message says it
 * @param hint how to mend it; null where that is plain
 * @param id the kind of problem, such as {@code duplicate-key}; {@code syntax} where there is no name for it
 * @param first where a key that is there twice was before; null for every other problem
 * @since 0.1.0
 */
public record ReadProblem(
        String file,
        Position position,
        String path,
        String message,
        @Nullable String expected,
        @Nullable String hint,
        String id,
        @Nullable Position first) {

    /** The id of problems that have no name of their own. */
    static final String SYNTAX = "syntax";

    /**
     * A problem without a name of its own.
     *
     * @param file the name of the document
     * @param position where in its text
     * @param path where in its tree; empty for the root
     * @param message what is wrong
     * @param expected what should be there; null where the message says it
     * @param hint how to mend it; null where that is plain
     */
    public ReadProblem(
            String file,
            Position position,
            String path,
            String message,
            @Nullable String expected,
            @Nullable String hint) {
        this(file, position, path, message, expected, hint, SYNTAX, null);
    }

    /**
     * The problem in one line.
     *
     * @return file, line, column, path and message
     */
    public String headline() {
        StringBuilder text = new StringBuilder(file);
        if (position.line() > 0) {
            text.append(':').append(position);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        return text.append(message).toString();
    }

    /**
     * All of the problem.
     *
     * @return the headline, then what was expected and how to mend it, each in a line of its own
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(headline());
        if (expected != null) {
            text.append("\n    expected: ").append(expected);
        }
        if (hint != null) {
            text.append("\n    hint: ").append(hint);
        }
        return text.toString();
    }
}
