package io.stratiform.settings;

import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;

/**
 * A key that a layer sets.
 *
 * @param kind what that changes
 * @param key the key; of a map whose entries are inherited one by one, with the name of the entry
 * @param value the layer's own value; a mask if it is a secret, the text {@code !unset} if the layer unsets the key
 * @param isFinal whether children may not set the key
 * @param inherited what the layer would have without it; a mask if it is a secret, null if it would have nothing
 * @param inheritedFrom the layer that set what is inherited; null if nothing is
 * @since 0.1.0
 */
public record LayerChange(
        Kind kind,
        String key,
        Node value,
        boolean isFinal,
        @Nullable Node inherited,
        @Nullable String inheritedFrom) {

    /** What a layer does to a key. */
    public enum Kind {
        /** Nothing was inherited. */
        NEW,
        /** It takes the place of what was inherited. */
        OVERRIDE,
        /** It is added to what was inherited. */
        ADDITION,
        /** It is what was inherited. */
        REDUNDANT,
        /** It takes back what was inherited. */
        UNSET
    }
}
