/**
 * The intermediate model: every name, type, collision and overload of the generated classes is decided here, so that
 * emitting them is only writing down.
 */
@NullMarked
package io.stratiform.codegen.model;

import org.jspecify.annotations.NullMarked;
