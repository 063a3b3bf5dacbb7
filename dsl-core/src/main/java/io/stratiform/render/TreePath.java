package io.stratiform.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in the tree a writer is: kept so that an error can say it, and so that no tree is deeper than the stack. */
final class TreePath {

    static final int DEEPEST = 1000;

    /** How many steps an error names at either end of a path that is too long to be read. */
    private static final int SHOWN = 8;

    private @Nullable String[] keys = new String[24];
    private int[] indexes = new int[24];
    private int depth;

    /** Goes one level down, into a mapping or a sequence that has members. */
    void enter() {
        if (depth == DEEPEST) {
            throw RenderException.tooDeep(this);
        }
        if (depth == indexes.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        depth++;
    }

    void at(String key) {
        keys[depth - 1] = key;
    }

    void at(int index) {
        keys[depth - 1] = null;
        indexes[depth - 1] = index;
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** The path as it is read, for example {@code Resources.Web.Properties.Tags[0].Value}. */
    @Override
    public String toString() {
        if (depth == 0) {
            return "the root";
        }
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            if (level == SHOWN && depth > 2 * SHOWN) {
                text.append("...");
                level = depth - SHOWN;
            }
            appendStep(text, level);
        }
        return text.toString();
    }

    private void appendStep(StringBuilder text, int level) {
        String key = keys[level];
        if (key == null) {
            text.append('[').append(indexes[level]).append(']');
            return;
        }
        if (level > 0) {
            text.append('.');
        }
        text.append(key);
    }
}
