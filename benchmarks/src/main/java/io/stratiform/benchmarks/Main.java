package io.stratiform.benchmarks;

import io.stratiform.benchmarks.jmh.SingleOperations;
import io.stratiform.benchmarks.process.SideBySide;
import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.report.Report;
import io.stratiform.benchmarks.scaling.Scaling;
import io.stratiform.benchmarks.setup.Setup;
import io.stratiform.benchmarks.sizes.Sizes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks, and prints what they found. {@code benchmarks/run} starts it. */
public final class Main {

    private static final int MISSED = 1;
    private static final int FAILED = 2;

    private Main() {}

    /**
     * Measures.
     *
     * @param arguments see {@code benchmarks/run --help}
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Setup setup = Setup.of(arguments);
            Report report = new Report(measure(setup));
            setup.progress().end();
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .print(setup.json() ? report.json() : report.text(setup.colored()));
            if (setup.check() && !report.held()) {
                System.exit(MISSED);
            }
        } catch (IOException | IllegalArgumentException wrong) {
            System.err.println("benchmarks: " + wrong.getMessage());
            System.exit(FAILED);
        }
    }

    private static List<Part> measure(Setup setup) throws IOException, InterruptedException {
        List<Part> parts = new ArrayList<>();
        for (String part : setup.parts()) {
            switch (part) {
                case "process" -> parts.add(SideBySide.measure(setup));
                case "scaling" -> parts.add(Scaling.measure(setup));
                case "sizes" -> parts.add(Sizes.measure(setup));
                case "jmh" -> parts.add(SingleOperations.measure(setup));
                default -> throw new IllegalArgumentException("unknown part " + part);
            }
        }
        parts.add(Machine.of(setup));
        return parts;
    }
}
