/** Values and intrinsic functions: what may stand wherever a template says something. */
@NullMarked
package io.stratiform.value;

import org.jspecify.annotations.NullMarked;
