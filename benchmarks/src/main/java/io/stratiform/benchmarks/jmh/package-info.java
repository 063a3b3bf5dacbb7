/** What single operations cost in a warm JVM. */
@NullMarked
package io.stratiform.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
