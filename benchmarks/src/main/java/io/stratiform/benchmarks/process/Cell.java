package io.stratiform.benchmarks.process;

import io.stratiform.benchmarks.report.Series;

/** What was measured of one program, one workload and one format. */
final class Cell {

    final Side side;
    final Workload workload;
    final String format;

    /** Seconds from the start of the process to its end. */
    final Series wall = new Series();

    /** Seconds of processor time, of its child processes too, in the kernel's steps of 10 ms. */
    final Series cpu = new Series();

    /** The largest resident memory in MiB: the sum over all processes of the program. */
    final Series peak = new Series();

    Cell(Side side, Workload workload, String format) {
        this.side = side;
        this.workload = workload;
        this.format = format;
    }

    @Override
    public String toString() {
        return side + ", " + workload + ", " + format;
    }
}
