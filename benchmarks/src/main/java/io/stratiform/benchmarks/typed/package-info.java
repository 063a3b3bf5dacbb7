/** The same templates as Stratiform's users write them. */
@NullMarked
package io.stratiform.benchmarks.typed;

import org.jspecify.annotations.NullMarked;
