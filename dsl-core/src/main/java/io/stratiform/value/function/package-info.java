/** The table of intrinsic functions, which values, readers, writers and checks consult. Internal to Stratiform. */
@NullMarked
package io.stratiform.value.function;

import org.jspecify.annotations.NullMarked;
