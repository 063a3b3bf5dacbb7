/** From the sources of the specification to the committed snapshot: each source read, merged, corrected, checked, written. */
@NullMarked
package io.stratiform.codegen.importer;

import org.jspecify.annotations.NullMarked;
