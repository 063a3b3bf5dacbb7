/** The other sources of the specification, and the files that sources are in. */
@NullMarked
package io.stratiform.codegen.importer.sources;

import org.jspecify.annotations.NullMarked;
