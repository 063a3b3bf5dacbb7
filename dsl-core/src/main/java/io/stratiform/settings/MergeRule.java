package io.stratiform.settings;

/**
 * Determines how a list or map of a layer is combined with the inherited one.
 *
 * @since 0.1.0
 */
public enum MergeRule {
    /** The value of the layer replaces the inherited one. The only rule for types other than lists and maps. */
    REPLACE,
    /** The items of the layer are appended to the inherited ones. For lists. */
    APPEND,
    /** The entries of the layer are added to the inherited ones, and override them. For maps. */
    MERGE
}
