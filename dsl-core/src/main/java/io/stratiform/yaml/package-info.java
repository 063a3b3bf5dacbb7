/**
 * The one front end for YAML: templates, other documents and layers of settings are read by it. Only our own packages use it.
 */
@NullMarked
package io.stratiform.yaml;

import org.jspecify.annotations.NullMarked;
