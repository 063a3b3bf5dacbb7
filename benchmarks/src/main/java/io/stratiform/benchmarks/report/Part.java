package io.stratiform.benchmarks.report;

import java.util.List;

/**
 * The results of one part of the benchmarks.
 *
 * @param heading what readers see above its tables
 * @param notes sentences below the heading
 * @param tables the tables
 * @param budgets the budgets it measured
 */
public record Part(String heading, List<String> notes, List<Table> tables, List<Budget> budgets) {}
