package io.stratiform.settings;

/**
 * The parent that a layer names.
 *
 * @param name the parent's name
 * @param origin where the layer names it
 */
record ParentName(String name, Origin origin) {}
