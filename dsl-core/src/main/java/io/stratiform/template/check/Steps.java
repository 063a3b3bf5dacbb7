package io.stratiform.template.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The steps from a declaration to a place in it. Steps are stored instead of strings, because few places are ever
 * reported.
 *
 * @since 0.1.0
 */
public final class Steps {

    private @Nullable String[] keys = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    /** Creates the steps to the declaration itself. */
    public Steps() {}

    /** Returns to the declaration. */
    public void restart() {
        depth = 0;
    }

    /**
     * Enters a member of an object.
     *
     * @param key the member's key
     */
    public void enter(String key) {
        next();
        keys[depth++] = key;
    }

    /**
     * Enters an item of a list.
     *
     * @param index the index of the item, from 0
     */
    public void enter(int index) {
        next();
        keys[depth] = null;
        indexes[depth++] = index;
    }

    /** Undoes the last step. */
    public void leave() {
        depth--;
    }

    private void next() {
        if (depth == indexes.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    int depth() {
        return depth;
    }

    /** The key at a step; null for an item. */
    @Nullable String key(int step) {
        return step < depth ? keys[step] : null;
    }

    /**
     * Appends the steps to a path, as in {@code Properties.Tags[0].Value}.
     *
     * @param path the path to the declaration; may be empty
     * @param most the maximum length of the path, after which the rest is omitted
     */
    public void appendTo(StringBuilder path, int most) {
        for (int i = 0; i < depth && path.length() <= most; i++) {
            String key = keys[i];
            if (key == null) {
                path.append('[').append(indexes[i]).append(']');
            } else {
                append(path, key);
            }
        }
    }

    /**
     * Appends the key of a member to a path.
     *
     * @param path the path; may be empty
     * @param key the member's key
     */
    public static void append(StringBuilder path, String key) {
        if (path.length() > 0) {
            path.append('.');
        }
        path.append(key);
    }
}
