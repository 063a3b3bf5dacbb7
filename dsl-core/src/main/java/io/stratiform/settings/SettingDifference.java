package io.stratiform.settings;

import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;

/**
 * A key whose value differs between two environments.
 *
 * @param key the key; for a map whose entries are inherited one by one, with the name of the entry
 * @param left the value on the left; a mask if it is a secret, null if there is none
 * @param leftOrigin where it was set; null if it was not
 * @param right the value on the right; a mask if it is a secret, null if there is none
 * @param rightOrigin where it was set; null if it was not
 * @since 0.1.0
 */
public record SettingDifference(
        String key,
        @Nullable Node left,
        @Nullable Origin leftOrigin,
        @Nullable Node right,
        @Nullable Origin rightOrigin) {}
