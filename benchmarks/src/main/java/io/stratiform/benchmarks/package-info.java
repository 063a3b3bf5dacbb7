/** How fast and how small Stratiform is, beside what else people use: one command measures all of it. */
@NullMarked
package io.stratiform.benchmarks;

import org.jspecify.annotations.NullMarked;
