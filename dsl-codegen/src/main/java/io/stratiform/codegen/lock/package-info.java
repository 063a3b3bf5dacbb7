/** The committed list of generated names, against which every generation is compared. */
@NullMarked
package io.stratiform.codegen.lock;

import org.jspecify.annotations.NullMarked;
