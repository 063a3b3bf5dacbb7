/** Statistics, tables and budgets, and how they are printed. */
@NullMarked
package io.stratiform.benchmarks.report;

import org.jspecify.annotations.NullMarked;
