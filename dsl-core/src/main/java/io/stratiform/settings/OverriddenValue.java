package io.stratiform.settings;

import io.stratiform.value.Node;

/**
 * A value that a layer inherited and set again.
 *
 * @param value the value; a mask if it is a secret
 * @param origin where it was set
 * @param kept whether it is part of the result, as the items are that a list is appended to
 * @since 0.1.0
 */
public record OverriddenValue(Node value, Origin origin, boolean kept) {}
