package io.stratiform.settings;

/**
 * What one layer says about one setting.
 *
 * @param leaf the setting
 * @param value its value, not yet read
 * @param origin where the layer sets it
 * @param isFinal whether children may not set it
 */
record Placed(Leaf<?> leaf, RawValue value, Origin origin, boolean isFinal) {}
