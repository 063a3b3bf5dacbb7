package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a tree, member by member. It keeps track of its place for error messages, and limits the depth. It is
 * a loop, because the JVM inlines a recursive writer into itself several times, which takes a quarter of a second.
 */
final class TreeWalk {

    /** The number of steps that an error shows at each end of a long path. */
    private static final int SHOWN = 8;

    private Level[] levels = new Level[24];
    private int depth;
    private Node value = new Node.Null();

    /** Enters the members of a mapping. */
    void into(Node.Mapping mapping) {
        Level level = down();
        level.members = mapping.entries().entrySet().iterator();
    }

    /** Enters the items of a sequence. */
    void into(Node.Sequence sequence) {
        Level level = down();
        level.items = sequence.items().iterator();
    }

    /** Enters the only member of a function. */
    void into(String function) {
        Level level = down();
        level.key = function;
    }

    private Level down() {
        if (depth == Node.DEEPEST) {
            throw RenderException.tooDeep(this);
        }
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        Level level = levels[depth];
        if (level == null) {
            level = new Level();
            levels[depth] = level;
        }
        level.members = null;
        level.items = Collections.emptyIterator();
        level.key = null;
        level.index = -1;
        depth++;
        return level;
    }

    /**
     * Moves to the next member.
     *
     * @return whether there is one on this level
     */
    boolean next() {
        Level level = levels[depth - 1];
        Iterator<Map.Entry<String, Node>> members = level.members;
        if (members != null) {
            if (!members.hasNext()) {
                return false;
            }
            Map.Entry<String, Node> member = members.next();
            level.key = member.getKey();
            value = member.getValue();
        } else {
            if (!level.items.hasNext()) {
                return false;
            }
            value = level.items.next();
        }
        level.index++;
        return true;
    }

    /** The current member. */
    Node value() {
        return value;
    }

    /** The key of the current member; null in a sequence. */
    @Nullable String key() {
        return levels[depth - 1].key;
    }

    /** The index of the current member, from 0. */
    int index() {
        return levels[depth - 1].index;
    }

    /** Returns to the parent. */
    void out() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** The path, for example {@code Resources.Web.Properties.Tags[0].Value}. */
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
            appendStep(text, levels[level]);
        }
        return text.toString();
    }

    private static void appendStep(StringBuilder text, Level level) {
        String key = level.key;
        if (key == null) {
            text.append('[').append(level.index).append(']');
            return;
        }
        if (text.length() > 0) {
            text.append('.');
        }
        text.append(key);
    }

    /** A list or an object that is being walked. */
    private static final class Level {

        private @Nullable Iterator<Map.Entry<String, Node>> members;
        private Iterator<Node> items = Collections.emptyIterator();
        private @Nullable String key;
        private int index;
    }
}
