package io.stratiform.benchmarks.setup;

import java.io.PrintStream;

/** Tells what is being done: on a terminal in one line that changes, elsewhere line by line. */
public final class Progress {

    private static final String ERASE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Tells a step.
     *
     * @param step what begins now
     */
    public void tell(String step) {
        if (terminal) {
            out.print(ERASE + "benchmarks: " + step);
            out.flush();
        } else {
            out.println("benchmarks: " + step);
        }
    }

    /**
     * Tells a small step: on a terminal only.
     *
     * @param step what begins now
     */
    public void detail(String step) {
        if (terminal) {
            tell(step);
        }
    }

    /** Makes room for what is printed next. */
    public void end() {
        if (terminal) {
            out.print(ERASE);
            out.flush();
        }
    }
}
