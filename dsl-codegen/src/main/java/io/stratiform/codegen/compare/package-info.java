/** Compares the snapshot with provider schemas that it was not made of. */
@NullMarked
package io.stratiform.codegen.compare;

import org.jspecify.annotations.NullMarked;
