/**
 * Readers: the text of a template as the neutral tree, with the line and column of every node. They know the syntax of
 * JSON and YAML and the shape of intrinsic functions, and no resource type.
 */
@NullMarked
package io.stratiform.read;

import org.jspecify.annotations.NullMarked;
