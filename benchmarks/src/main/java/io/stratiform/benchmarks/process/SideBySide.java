package io.stratiform.benchmarks.process;

import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.setup.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs all programs side by side: in each round, each of them once, so that what disturbs one disturbs all. */
public final class SideBySide {

    static final List<String> FORMATS = List.of("json", "yaml");

    private static final double NANOS_PER_SECOND = 1e9;

    private final Setup setup;
    private final Rounds rounds;
    private final List<Cell> cells = new ArrayList<>();

    private SideBySide(Setup setup) {
        this.setup = setup;
        this.rounds = setup.quick() ? Rounds.QUICK : Rounds.FULL;
    }

    /**
     * Measures.
     *
     * @param setup what is measured, and how often
     * @return the results
     * @throws IOException if a program cannot be run, or writes other templates than the floor
     * @throws InterruptedException if it is interrupted
     */
    public static Part measure(Setup setup) throws IOException, InterruptedException {
        SideBySide comparison = new SideBySide(setup);
        comparison.prepare();
        comparison.warmUp();
        comparison.run();
        return new ProcessTables(comparison.cells).part(setup);
    }

    private void prepare() throws IOException, InterruptedException {
        for (Side side : Sides.of(setup)) {
            for (Workload workload : Workload.values()) {
                for (String format : FORMATS) {
                    if (side.writes(workload, format) && wanted(side, workload)) {
                        cells.add(new Cell(side, workload, format));
                    }
                }
            }
        }
    }

    /** What takes long is left out on further JDKs when there is little time. */
    private boolean wanted(Side side, Workload workload) {
        return !setup.quick()
                || workload == Workload.W1
                || side.jdk().equals(setup.jdk().version());
    }

    private void warmUp() throws IOException, InterruptedException {
        setup.progress().tell("warming up, and training what the recipe archives");
        for (Cell cell : cells) {
            // One small run of a slow program must do.
            if (!cell.side.slow() || cell.workload == Workload.W1) {
                MeasuredProcess.run(cell, folder(cell));
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (int round = 1; rounds.begins(round, (System.nanoTime() - start) / NANOS_PER_SECOND); round++) {
            setup.progress().tell("round " + round + " of " + rounds.timed());
            for (Cell cell : cells) {
                if (rounds.times(cell, round) || rounds.watches(cell, round)) {
                    run(cell, round);
                }
            }
            if (round == 1) {
                new SameTemplates(cells, this::folder).require();
            }
        }
    }

    private void run(Cell cell, int round) throws IOException, InterruptedException {
        String step = "round " + round + " of " + rounds.timed() + ": " + cell;
        if (cell.side.slow()) {
            setup.progress().tell(step);
        } else {
            setup.progress().detail(step);
        }
        if (rounds.times(cell, round)) {
            MeasuredProcess.time(cell, folder(cell));
        }
        if (rounds.watches(cell, round)) {
            MeasuredProcess.watch(cell, folder(cell));
        }
    }

    private Path folder(Cell cell) {
        String name = cell.side.name().replaceAll("[^A-Za-z]+", "-");
        return setup.folder().resolve(name + "-" + cell.side.jdk()).resolve(cell.workload + "-" + cell.format);
    }
}
