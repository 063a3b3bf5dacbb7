/**
 * Writers, which convert the neutral tree to JSON or YAML text and write files. They depend on the syntax, not on
 * resource types.
 */
@NullMarked
package io.stratiform.render;

import org.jspecify.annotations.NullMarked;
