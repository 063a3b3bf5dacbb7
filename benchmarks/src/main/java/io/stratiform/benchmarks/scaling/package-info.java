/** How time grows with what there is to do, in a warm JVM. */
@NullMarked
package io.stratiform.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;
