package io.stratiform.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the members of one list or object stand: packed, since a document may have a million of them. */
final class Places {

    private static final Places[] NONE = {};

    private long[] keys;
    private long[] values = new long[4];
    private @Nullable Places[] children = NONE;
    private int size;

    Places(boolean ofObject) {
        this.keys = new long[ofObject ? 4 : 0];
    }

    void add(Position key, Position value, @Nullable Places child) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            keys = keys.length == 0 ? keys : Arrays.copyOf(keys, size * 2);
        }
        if (keys.length > 0) {
            keys[size] = key.packed();
        }
        values[size] = value.packed();
        if (child != null) {
            if (children.length <= size) {
                children = Arrays.copyOf(children, values.length);
            }
            children[size] = child;
        }
        size++;
    }

    /** Replaces a member, which stays in its place among the others. */
    void set(int index, Position key, Position value, @Nullable Places child) {
        keys[index] = key.packed();
        values[index] = value.packed();
        if (child != null && children.length <= index) {
            children = Arrays.copyOf(children, values.length);
        }
        if (index < children.length) {
            children[index] = child;
        }
    }

    /** Gives back what growing took too much. */
    Places trimmed() {
        values = Arrays.copyOf(values, size);
        keys = keys.length == 0 ? keys : Arrays.copyOf(keys, size);
        children = children.length <= size ? children : Arrays.copyOf(children, size);
        return this;
    }

    Position key(int index) {
        return Position.unpacked(keys.length == 0 ? values[index] : keys[index]);
    }

    Position value(int index) {
        return Position.unpacked(values[index]);
    }

    @Nullable Places child(int index) {
        return index < children.length ? children[index] : null;
    }
}
