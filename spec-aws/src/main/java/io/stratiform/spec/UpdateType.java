package io.stratiform.spec;

/**
 * What changing a property does to a deployed resource.
 *
 * @since 0.1.0
 */
public enum UpdateType {
    /** No interruption, and the physical id stays. */
    MUTABLE("Mutable"),
    /** Some interruptions, or a replacement in some cases. */
    CONDITIONAL("Conditional"),
    /** Replacement: a new resource is made and the old one deleted. */
    IMMUTABLE("Immutable");

    private final String specName;

    UpdateType(String specName) {
        this.specName = specName;
    }

    /**
     * The word that the specification uses.
     *
     * @return the word, as in {@code Immutable}
     */
    public String specName() {
        return specName;
    }
}
