/** The same templates without a library: maps, and the least that can print them. */
@NullMarked
package io.stratiform.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
