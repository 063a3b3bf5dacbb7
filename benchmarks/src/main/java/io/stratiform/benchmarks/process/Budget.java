package io.stratiform.benchmarks.process;

import static io.stratiform.benchmarks.process.Report.format;

import org.jspecify.annotations.Nullable;

/** What Stratiform may cost, as ratios, and whether it keeps to it. */
final class Budget {

    private final Report report;
    private final StringBuilder text = new StringBuilder("\n| budget | at most | measured | |\n|---|---|---|---|\n");

    private Budget(Report report) {
        this.report = report;
    }

    static String table(Report report) {
        Budget budget = new Budget(report);
        budget.floorRatio("W1 cold", Sides.STRATIFORM, Workload.W1, 1.8);
        budget.floorRatio("W1 cold, with the recipe", Sides.STRATIFORM_CACHED, Workload.W1, 1.2);
        budget.memory(1.4);
        budget.floorRatio("W3", Sides.STRATIFORM, Workload.W3, 2);
        budget.cdkRatio("W1", Sides.CDK_LEAN, Workload.W1, 12);
        budget.cdkRatio("W1", Sides.CDK, Workload.W1, 40);
        budget.cdkRatio("W3", Sides.CDK_LEAN, Workload.W3, 20);
        budget.cdkRatio("W3", Sides.CDK, Workload.W3, 60);
        return budget.text.toString();
    }

    private void floorRatio(String what, String side, Workload workload, double most) {
        Cell cell = cell(side, workload);
        // The recipe is held against the plain floor too: it is what a user has otherwise.
        Cell floor = cell(Sides.FLOOR, workload);
        if (cell != null && floor != null) {
            line(what + ", x floor", most, Report.wallRatio(cell, floor));
        }
    }

    private void memory(double most) {
        Cell cell = cell(Sides.STRATIFORM, Workload.W1);
        Cell floor = cell(Sides.FLOOR, Workload.W1);
        if (cell != null && floor != null && !cell.peak.isEmpty()) {
            line("W1 peak memory, x floor", most, Report.peakRatio(cell, floor));
        }
    }

    private void cdkRatio(String what, String cdk, Workload workload, double faster) {
        Cell theirs = cell(cdk, workload);
        Cell ours = cell(Sides.STRATIFORM, workload);
        if (theirs != null && ours != null) {
            line(what + ", x " + cdk, 1 / faster, ours.wall.median() / theirs.wall.median());
        }
    }

    private @Nullable Cell cell(String side, Workload workload) {
        return report.find(side, report.jdk(), workload, "json");
    }

    private void line(String what, double most, double measured) {
        text.append(format("| %s | %.3f | %.3f | %s |%n", what, most, measured, measured <= most ? "held" : "MISSED"));
    }
}
