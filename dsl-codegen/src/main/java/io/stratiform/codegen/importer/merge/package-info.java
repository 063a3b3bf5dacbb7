/** From several sources to one specification: merged, corrected, checked. */
@NullMarked
package io.stratiform.codegen.importer.merge;

import org.jspecify.annotations.NullMarked;
