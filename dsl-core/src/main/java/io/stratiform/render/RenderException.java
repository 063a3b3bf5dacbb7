package io.stratiform.render;

import io.stratiform.value.Node;

/**
 * Thrown if a tree cannot be written. The message names the place, the problem and how to fix it.
 *
 * @since 0.1.0
 */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How much of a wrong literal is worth showing. */
    private static final int SHOWN = 60;

    private final String path;

    private RenderException(String path, String problem) {
        super(path + ": " + problem);
        this.path = path;
    }

    /**
     * Where in the tree the problem is.
     *
     * @return the keys and indexes from the root, for example {@code Resources.Web.Properties.Tags[0].Value}
     */
    public String path() {
        return path;
    }

    static RenderException notANumber(String literal, TreeWalk walk) {
        String shown = literal.length() <= SHOWN ? literal : literal.substring(0, SHOWN) + "...";
        return new RenderException(
                walk.toString(),
                "\"" + shown
                        + "\" is not a JSON number. Expected decimal digits without leading zeros, such as 60, -1.5 or"
                        + " 1e3; use a string for a value in another format");
    }

    static RenderException tooDeep(TreeWalk walk) {
        return new RenderException(
                walk.toString(), "nested deeper than " + Node.DEEPEST + " levels. Does a value contain itself?");
    }
}
