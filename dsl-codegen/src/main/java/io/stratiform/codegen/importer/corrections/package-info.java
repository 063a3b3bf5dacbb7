/** Our own facts: corrections, and what resource types of transforms pass through. */
@NullMarked
package io.stratiform.codegen.importer.corrections;

import org.jspecify.annotations.NullMarked;
