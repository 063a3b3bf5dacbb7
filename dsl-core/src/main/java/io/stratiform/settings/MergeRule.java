package io.stratiform.settings;

/**
 * What becomes of the list or map that a layer inherits when it sets one itself.
 *
 * @since 0.1.0
 */
public enum MergeRule {
    /** The layer's own value takes the place of the inherited one. Everything but lists and maps knows only this. */
    REPLACE,
    /** The layer's items follow the inherited ones. For lists. */
    APPEND,
    /** The layer's entries are added to the inherited ones, and win where both have one. For maps. */
    MERGE
}
