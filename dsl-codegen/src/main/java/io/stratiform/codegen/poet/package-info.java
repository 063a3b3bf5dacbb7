/** Writes the intermediate model down as Java source. Nothing is decided here. */
@NullMarked
package io.stratiform.codegen.poet;

import org.jspecify.annotations.NullMarked;
