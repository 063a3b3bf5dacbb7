/** Whole processes, measured side by side. */
@NullMarked
package io.stratiform.benchmarks.process;

import org.jspecify.annotations.NullMarked;
