package io.stratiform.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stratiform.benchmarks.TestSetup;
import io.stratiform.benchmarks.report.Budget;
import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcessTablesTest {

    private final List<Cell> cells = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void budgets_are_held_or_missed_by_the_medians() throws IOException {
        measured(Sides.FLOOR, Workload.W1, 40, 0.1, 0.09, 0.5);
        measured(Sides.STRATIFORM, Workload.W1, 56, 0.29, 0.12, 0.3);
        measured(Sides.STRATIFORM_CACHED, Workload.W1, 30, 0.11, 0.11, 0.12);

        assertThat(part().budgets())
                .extracting(Budget::what, Budget::held)
                .containsExactly(
                        tuple("W1 cold, JSON: time, x floor", false),
                        tuple("W1 cold, with the recipe, JSON: time, x floor", true),
                        tuple("W1 cold, JSON: peak memory, x floor", true));
    }

    @Test
    void the_cdk_must_be_slower_and_larger() throws IOException {
        measured(Sides.FLOOR, Workload.W3, 40, 0.3);
        measured(Sides.STRATIFORM, Workload.W3, 50, 0.6);
        measured(Sides.CDK_LEAN, Workload.W3, 400, 12);
        measured(Sides.CDK, Workload.W3, 700, 24);

        assertThat(part().budgets())
                .extracting(Budget::what, Budget::measured, Budget::held)
                .containsExactly(
                        tuple("W3 cold, JSON: time, x floor", 2.0, true),
                        tuple("W3 cold, JSON: AWS CDK for Java, leanest, time, x Stratiform", 20.0, true),
                        tuple("W3 cold, JSON: AWS CDK for Java, as it comes, time, x Stratiform", 40.0, false));
    }

    @Test
    void tables_count_in_floors() throws IOException {
        measured(Sides.FLOOR, Workload.W1, 40, 0.1, 0.2, 0.3);
        measured(Sides.STRATIFORM, Workload.W1, 50, 0.3, 0.4, 0.5);

        assertThat(new Report(List.of(part())).text(false))
                .contains("### W1, JSON: one branch environment, 14 resources")
                .contains("| 2.00 (1.50 - 2.50) | 1.25 (1.25 - 1.25) | 0.400 (0.300 - 0.500) |")
                .contains("The AWS CDK is omitted: it needs Node.js, which is not installed.");
    }

    @Test
    void memory_that_cannot_be_seen_is_left_open() throws IOException {
        measured(Sides.FLOOR, Workload.W1, 0, 0.1);
        measured(Sides.STRATIFORM, Workload.W1, 0, 0.1);

        assertThat(part().budgets()).extracting(Budget::what).noneMatch(what -> what.contains("memory"));
        assertThat(new Report(List.of(part())).text(false)).contains("| ? ");
    }

    private Part part() throws IOException {
        return new ProcessTables(cells).part(TestSetup.in(folder));
    }

    private void measured(String name, Workload workload, double peak, double... seconds) {
        Cell cell = new Cell(new Side(name, "17.0.1", List.of(), List.of(), Map.of(), true, false), workload, "json");
        for (double second : seconds) {
            cell.wall.add(second);
            cell.cpu.add(second);
        }
        if (peak > 0) {
            cell.peak.add(peak);
        }
        cells.add(cell);
    }
}
