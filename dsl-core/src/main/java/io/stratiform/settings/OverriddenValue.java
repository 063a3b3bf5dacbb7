package io.stratiform.settings;

import io.stratiform.value.Node;

/**
 * An inherited value that a layer overrides.
 *
 * @param value the value; a mask if it is a secret
 * @param origin where it was set
 * @param kept whether it is part of the result, such as the items of a list to which others are appended
 * @since 0.1.0
 */
public record OverriddenValue(Node value, Origin origin, boolean kept) {}
