/** The code generator's command: from the committed specification snapshot to Java sources. */
@NullMarked
package io.stratiform.codegen;

import org.jspecify.annotations.NullMarked;
