/** What is measured, with what, and how often. */
@NullMarked
package io.stratiform.benchmarks.setup;

import org.jspecify.annotations.NullMarked;
