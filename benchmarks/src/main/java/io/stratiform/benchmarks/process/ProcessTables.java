package io.stratiform.benchmarks.process;

import static io.stratiform.benchmarks.report.Table.column;

import io.stratiform.benchmarks.report.Budget;
import io.stratiform.benchmarks.report.Figure;
import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.report.Series;
import io.stratiform.benchmarks.report.Table;
import io.stratiform.benchmarks.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what was measured of processes into tables, as multiples of the floor's median on the same JDK. */
final class ProcessTables {

    private final List<Cell> cells;

    ProcessTables(List<Cell> cells) {
        this.cells = cells;
    }

    Part part(Setup setup) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "From the start of the process to its end, with the templates on disk: the median, and in brackets the"
                        + " minimum and the maximum. \"x floor\" is in units of the floor's median on the same JDK.");
        if (!setup.hasCdk()) {
            notes.add(
                    setup.node().isEmpty()
                            ? "The AWS CDK is omitted: it needs Node.js, which is not installed."
                            : "The AWS CDK is omitted.");
        }
        return new Part("Whole process, cold", notes, tables(), budgets());
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            for (String format : SideBySide.FORMATS) {
                tables.add(table(workload, format));
            }
        }
        return tables;
    }

    private Table table(Workload workload, String format) {
        Table table = new Table(
                workload + "-" + format,
                workload + ", " + format.toUpperCase(Locale.ROOT) + ": " + workload.description(),
                column("program", "program"),
                column("jdk", "JDK"),
                column("wallOverFloor", "time x floor"),
                column("peakOverFloor", "memory x floor"),
                column("wallSeconds", "wall s"),
                column("cpuSeconds", "CPU s"),
                column("peakMebibytes", "peak MiB"),
                column("runs", "runs"));
        for (Cell cell : cells) {
            if (cell.workload == workload && cell.format.equals(format)) {
                Cell floor = floorOf(cell);
                table.row(
                        Figure.of(cell.side.name()),
                        Figure.of(cell.side.jdk()),
                        Figure.of(over(cell.wall, floor.wall), 2),
                        Figure.of(over(cell.peak, floor.peak), 2),
                        Figure.of(cell.wall, 3),
                        Figure.of(cell.cpu, 2),
                        Figure.of(cell.peak, 0),
                        Figure.of(cell.wall.size(), 0));
            }
        }
        return table;
    }

    private static Series over(Series series, Series floor) {
        return series.isEmpty() || floor.isEmpty() ? new Series() : series.in(floor.median());
    }

    private Cell floorOf(Cell cell) {
        Cell floor = find(Sides.FLOOR, cell.side.jdk(), cell.workload, cell.format);
        if (floor == null) {
            throw new IllegalStateException("the floor is not among the programs");
        }
        return floor;
    }

    private @Nullable Cell find(String name, String jdk, Workload workload, String format) {
        for (Cell cell : cells) {
            if (cell.side.name().equals(name)
                    && cell.side.jdk().equals(jdk)
                    && cell.workload == workload
                    && cell.format.equals(format)) {
                return cell;
            }
        }
        return null;
    }

    /** On the JDK that counts. The recipe, too, is held against the plain floor: it is what a user has otherwise. */
    private List<Budget> budgets() {
        List<Budget> budgets = new ArrayList<>();
        for (String format : SideBySide.FORMATS) {
            String shown = ", " + format.toUpperCase(Locale.ROOT);
            floorBudget(budgets, "W1 cold" + shown + ": time, x floor", Sides.STRATIFORM, Workload.W1, format, 2.8);
            floorBudget(
                    budgets,
                    "W1 cold, with the recipe" + shown + ": time, x floor",
                    Sides.STRATIFORM_CACHED,
                    Workload.W1,
                    format,
                    1.2);
            floorBudget(budgets, "W3 cold" + shown + ": time, x floor", Sides.STRATIFORM, Workload.W3, format, 2.2);
            memoryBudget(budgets, shown, format);
        }
        cdkBudget(budgets, Workload.W1, Sides.CDK_LEAN, "time", 8, cell -> cell.wall);
        cdkBudget(budgets, Workload.W1, Sides.CDK, "time", 30, cell -> cell.wall);
        cdkBudget(budgets, Workload.W1, Sides.CDK_LEAN, "memory", 4, cell -> cell.peak);
        cdkBudget(budgets, Workload.W3, Sides.CDK_LEAN, "time", 13, cell -> cell.wall);
        cdkBudget(budgets, Workload.W3, Sides.CDK, "time", 45, cell -> cell.wall);
        return budgets;
    }

    private void floorBudget(
            List<Budget> budgets, String what, String side, Workload workload, String format, double most) {
        Cell ours = counting(side, workload, format);
        Cell floor = counting(Sides.FLOOR, workload, format);
        if (ours != null && floor != null) {
            budgets.add(Budget.atMost(what, most, ours.wall.median() / floor.wall.median()));
        }
    }

    private void memoryBudget(List<Budget> budgets, String shown, String format) {
        Cell ours = counting(Sides.STRATIFORM, Workload.W1, format);
        Cell floor = counting(Sides.FLOOR, Workload.W1, format);
        if (ours != null && floor != null && !ours.peak.isEmpty() && !floor.peak.isEmpty()) {
            budgets.add(Budget.atMost(
                    "W1 cold" + shown + ": peak memory, x floor", 1.4, ours.peak.median() / floor.peak.median()));
        }
    }

    private void cdkBudget(
            List<Budget> budgets,
            Workload workload,
            String cdk,
            String what,
            double times,
            Function<Cell, Series> series) {
        Cell ours = counting(Sides.STRATIFORM, workload, "json");
        Cell theirs = counting(cdk, workload, "json");
        if (ours != null
                && theirs != null
                && !series.apply(ours).isEmpty()
                && !series.apply(theirs).isEmpty()) {
            budgets.add(Budget.atLeast(
                    workload + " cold, JSON: " + cdk + ", " + what + ", x Stratiform",
                    times,
                    series.apply(theirs).median() / series.apply(ours).median()));
        }
    }

    private @Nullable Cell counting(String side, Workload workload, String format) {
        return find(side, cells.get(0).side.jdk(), workload, format);
    }
}
