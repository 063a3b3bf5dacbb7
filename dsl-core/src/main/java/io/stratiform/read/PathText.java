package io.stratiform.read;

/** A way through a tree in words, for example {@code Resources.Web.Properties.Tags[0].Value}. */
final class PathText {

    /** How many steps are named at either end of a path that is too long to be read. */
    private static final int SHOWN = 8;

    private final StringBuilder text = new StringBuilder();
    private final int steps;
    private int taken;

    /** A path of so many steps, which are to be told one by one. */
    PathText(int steps) {
        this.steps = steps;
    }

    void key(String key) {
        if (isShown()) {
            text.append(text.isEmpty() ? "" : ".").append(Words.shortened(key));
        }
    }

    void index(int index) {
        if (isShown()) {
            text.append('[').append(index).append(']');
        }
    }

    private boolean isShown() {
        int step = taken++;
        if (steps <= 2 * SHOWN || step < SHOWN || step >= steps - SHOWN) {
            return true;
        }
        if (step == SHOWN) {
            text.append("...");
        }
        return false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
