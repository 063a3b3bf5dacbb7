/** Tests of the example. */
@NullMarked
package io.stratiform.examples;

import org.jspecify.annotations.NullMarked;
