/** What an import writes: the snapshot, and the report. */
@NullMarked
package io.stratiform.codegen.importer.output;

import org.jspecify.annotations.NullMarked;
