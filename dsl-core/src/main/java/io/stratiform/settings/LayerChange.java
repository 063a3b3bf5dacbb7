package io.stratiform.settings;

import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;

/**
 * A key that a layer sets.
 *
 * @param kind the kind of change
 * @param key the key; for a map whose entries are inherited one by one, with the name of the entry
 * @param value the layer's own value; a mask if it is a secret, the string {@code !unset} if the layer unsets the key
 * @param isFinal whether children may not set the key
 * @param inherited the inherited value; a mask if it is a secret, null if there is none
 * @param inheritedFrom the layer that sets the inherited value; null if there is none
 * @since 0.1.0
 */
public record LayerChange(
        Kind kind,
        String key,
        Node value,
        boolean isFinal,
        @Nullable Node inherited,
        @Nullable String inheritedFrom) {

    /** The effect of a layer on a key. */
    public enum Kind {
        /** There is no inherited value. */
        NEW,
        /** It replaces the inherited value. */
        OVERRIDE,
        /** It is added to the inherited value. */
        ADDITION,
        /** It equals the inherited value. */
        REDUNDANT,
        /** It removes the inherited value. */
        UNSET
    }
}
