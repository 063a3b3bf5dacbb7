/** Values and intrinsic functions, which can be used anywhere in a template. */
@NullMarked
package io.stratiform.value;

import org.jspecify.annotations.NullMarked;
