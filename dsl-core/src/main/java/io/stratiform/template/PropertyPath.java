package io.stratiform.template;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in a declaration an inspection is: kept as steps, since nearly none of the places is ever told. */
final class PropertyPath {

    private String section = "";
    private @Nullable String[] keys = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    /** Begins anew, at a section of a declaration, or at the declaration itself if that is empty. */
    void restart(String start) {
        section = start;
        depth = 0;
    }

    void enter(String key) {
        next();
        keys[depth++] = key;
    }

    void enter(int index) {
        next();
        keys[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void next() {
        if (depth == indexes.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    /** The place of a property, for example {@code Properties.Tags[0].Value}; of this place itself if that is empty. */
    StringBuilder to(String property) {
        StringBuilder text = new StringBuilder(section);
        for (int i = 0; i < depth; i++) {
            String key = keys[i];
            if (key == null) {
                text.append('[').append(indexes[i]).append(']');
            } else {
                append(text, key);
            }
        }
        if (property.startsWith("[")) {
            text.append(property);
        } else if (!property.isEmpty()) {
            append(text, property);
        }
        return text;
    }

    private static void append(StringBuilder text, String key) {
        if (text.length() > 0) {
            text.append('.');
        }
        text.append(key);
    }
}
