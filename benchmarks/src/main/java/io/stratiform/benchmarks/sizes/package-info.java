/** How much a user's project weighs, and what it waits for. */
@NullMarked
package io.stratiform.benchmarks.sizes;

import org.jspecify.annotations.NullMarked;
