package io.stratiform.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs all programs side by side, and prints what they cost. {@code benchmarks/run} starts it. */
public final class SideBySide {

    private final Setup setup;
    private final List<Cell> cells = new ArrayList<>();

    private SideBySide(Setup setup) {
        this.setup = setup;
    }

    /**
     * Measures.
     *
     * @param arguments see {@code benchmarks/run --help}
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Setup setup = Setup.of(arguments);
            SideBySide comparison = new SideBySide(setup);
            comparison.measure();
            Report report = new Report(comparison.cells);
            System.out.print(setup.json() ? report.json() : report.text());
        } catch (IOException | IllegalArgumentException wrong) {
            System.err.println("benchmarks: " + wrong.getMessage());
            System.exit(2);
        }
    }

    private void measure() throws IOException, InterruptedException {
        for (Side side : Sides.of(setup)) {
            for (Workload workload : Workload.values()) {
                for (String format : List.of("json", "yaml")) {
                    if (side.writes(format)) {
                        cells.add(new Cell(side, workload, format));
                    }
                }
            }
        }
        int rounds = setup.runs();
        // The first round warms the file cache, and shows that all write the same.
        for (int round = 0; round <= rounds; round++) {
            System.err.println(round == 0 ? "warming up, and comparing" : "round " + round + " of " + rounds);
            for (Cell cell : cells) {
                if (!cell.side.slow() || round <= setup.slowRuns()) {
                    run(cell, round);
                }
            }
        }
        SameTemplates.require(cells, this::folder);
    }

    private void run(Cell cell, int round) throws IOException, InterruptedException {
        if (round == 0) {
            if (!cell.side.slow()) {
                MeasuredProcess.watch(cell, folder(cell));
            }
            return;
        }
        MeasuredProcess.time(cell, folder(cell));
        if (round == 1) {
            MeasuredProcess.watch(cell, folder(cell));
        }
    }

    private Path folder(Cell cell) {
        String name = cell.side.name().replaceAll("[^A-Za-z]+", "-");
        return setup.folder().resolve(name + "-" + cell.side.jdk()).resolve(cell.workload + "-" + cell.format);
    }
}
