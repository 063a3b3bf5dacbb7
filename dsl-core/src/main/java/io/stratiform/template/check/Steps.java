package io.stratiform.template.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The steps from a declaration to a place in it. Steps are kept, and not texts, since nearly none of the places is ever
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

    /** Goes back to the declaration. */
    public void restart() {
        depth = 0;
    }

    /**
     * Goes to a member of an object.
     *
     * @param key the member's key
     */
    public void enter(String key) {
        next();
        keys[depth++] = key;
    }

    /**
     * Goes to an item of a list.
     *
     * @param index the item's place, counted from 0
     */
    public void enter(int index) {
        next();
        keys[depth] = null;
        indexes[depth++] = index;
    }

    /** Takes the last step back. */
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

    /** The key at a step; null of an item. */
    @Nullable String key(int step) {
        return step < depth ? keys[step] : null;
    }

    /**
     * Appends the steps to a path, as in {@code Properties.Tags[0].Value}.
     *
     * @param path the path to the declaration; may be empty
     * @param most how long the path may become before the rest is left out
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
