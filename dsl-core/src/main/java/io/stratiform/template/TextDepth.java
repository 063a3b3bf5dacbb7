package io.stratiform.template;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;

/** How many lists and objects of the text are around a place, below its section. */
final class TextDepth {

    // What is above the members of a declaration's section, and what loops and typed metadata add.
    private static final int LEVELS_ABOVE = 20;
    private static final int DEEPEST = Node.DEEPEST - LEVELS_ABOVE;

    private int levels;
    private boolean isExceeded;

    int levels() {
        return levels;
    }

    /** Whether a place was nested deeper than any walk goes. */
    boolean isExceeded() {
        return isExceeded;
    }

    /**
     * Goes down to a member. The argument of a function, as in {@code Fn::If[1]}, is one level deeper for each list and
     * object that the function has around it.
     *
     * @return false if the text would be nested too deep there
     */
    boolean enter(String key) {
        levels++;
        if (Intrinsic.hasPrefix(key)) {
            levels += key.endsWith("]") ? 1 : key.indexOf(']') > 0 ? 2 : 0;
        }
        isExceeded |= levels > DEEPEST;
        return levels <= DEEPEST;
    }

    /** Goes back to a place that is further up. */
    void back(int outer) {
        levels = outer;
    }
}
