package io.stratiform.examples;

/**
 * A git branch.
 *
 * @param name its name, as in {@code feature/checkout}
 */
public record Branch(String name) {

    private static final String WITHOUT_STACK = "-no-infra";

    /** What stands for a letter that could not be read, as in an argument where the locale knows ASCII only. */
    private static final char LOST = '\uFFFD';

    /** Refuses what cannot be a name. */
    public Branch {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("the branch has no name");
        }
        // Such text has no bytes of its own: all of it would have the same hash.
        if (name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("the branch name is not valid Unicode");
        }
        if (name.indexOf(LOST) >= 0) {
            throw new IllegalArgumentException(
                    "the branch name contains characters that could not be decoded, so it may be the name of another"
                            + " branch; use a locale that supports them, such as LC_ALL=C.UTF-8");
        }
    }

    /**
     * Whether the branch gets a stack: one whose name ends in {@code -no-infra} gets none.
     *
     * @return whether it does
     */
    public boolean hasStack() {
        return !name.endsWith(WITHOUT_STACK);
    }

    /**
     * Refuses to go on if the branch gets no stack. Whatever makes something of a branch's stack says this first.
     *
     * @return this branch
     * @throws NoStackException if the branch gets no stack
     */
    public Branch requireStack() {
        if (!hasStack()) {
            throw new NoStackException("branch " + name + " gets no stack: its name ends in " + WITHOUT_STACK);
        }
        return this;
    }
}
