/** The command that imports the specification: it reads sources, merges and corrects them, and writes the snapshot. */
@NullMarked
package io.stratiform.codegen.importer;

import org.jspecify.annotations.NullMarked;
