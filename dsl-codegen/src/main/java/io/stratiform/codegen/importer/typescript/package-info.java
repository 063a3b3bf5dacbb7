/** The declarations in TypeScript files, as far as the sources need them. */
@NullMarked
package io.stratiform.codegen.importer.typescript;

import org.jspecify.annotations.NullMarked;
