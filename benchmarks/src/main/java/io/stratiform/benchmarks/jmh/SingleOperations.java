package io.stratiform.benchmarks.jmh;

import static io.stratiform.benchmarks.report.Table.column;

import io.stratiform.benchmarks.report.Budget;
import io.stratiform.benchmarks.report.Figure;
import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.report.Table;
import io.stratiform.benchmarks.setup.Setup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of JMH, in JVMs of their own, and asks what they allocate. */
public final class SingleOperations {

    /** The system property that tells where the repository is. */
    static final String ROOT = "stratiform.root";

    /** The system property that tells where files may be put. */
    static final String FOLDER = "stratiform.folder";

    private static final double MOST_SECONDS_TO_GENERATE = 10;
    private static final double MICROS_PER_SECOND = 1e6;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** What runs over and over. */
    private static final List<String> WARM = List.of(
            "TemplateBenchmark.oneResource",
            "TemplateBenchmark.branchToJson",
            "TemplateBenchmark.build450",
            "TemplateBenchmark.build450ToJson",
            "TemplateBenchmark.build450ToYaml",
            "ReadingBenchmark.read450FromJson",
            "ReadingBenchmark.read450FromYaml",
            "SettingsBenchmark.resolve10000KeysIn20Layers");

    private static final String ALL = "GenerationBenchmark.generateAll";

    /** What runs once in a JVM, as in a build. */
    private static final List<String> COLD = List.of(ALL, "GenerationBenchmark.generateS3");

    private final Setup setup;
    private final List<Budget> budgets = new ArrayList<>();
    private final Table table = new Table(
            "operations",
            "",
            column("operation", "operation"),
            column("microseconds", "\u00b5s"),
            column("error", "\u00b1 (99.9 %)"),
            column("bytesAllocated", "bytes allocated"),
            column("runs", "runs"));

    private SingleOperations(Setup setup) {
        this.setup = setup;
    }

    /**
     * Measures.
     *
     * @param setup what is measured, and how often
     * @return the results
     * @throws IOException if a benchmark cannot be run
     */
    public static Part measure(Setup setup) throws IOException {
        SingleOperations operations = new SingleOperations(setup);
        for (String benchmark : WARM) {
            operations.run(benchmark, operations.warm());
        }
        for (String benchmark : COLD) {
            operations.run(benchmark, operations.cold());
        }
        return new Part(
                "Single operations",
                List.of("JMH on JDK " + setup.jdk().version()
                        + ": the mean; generating sources in a new JVM each time, the rest in a warm one."),
                List.of(operations.table),
                operations.budgets);
    }

    private ChainedOptionsBuilder warm() {
        return new OptionsBuilder()
                .forks(setup.quick() ? 1 : 3)
                .warmupIterations(setup.quick() ? 2 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(setup.quick() ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g");
    }

    private ChainedOptionsBuilder cold() {
        return new OptionsBuilder()
                .forks(setup.quick() ? 1 : 5)
                .warmupIterations(0)
                .measurementIterations(1)
                .jvmArgs("-D" + ROOT + "=" + setup.root(), "-D" + FOLDER + "=" + setup.folder());
    }

    private void run(String benchmark, ChainedOptionsBuilder options) throws IOException {
        setup.progress().tell(benchmark);
        options.include("\\." + benchmark.replace(".", "\\.") + "$")
                .jvm(setup.jdk().java())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                add(benchmark, result);
            }
        } catch (RunnerException e) {
            throw new IOException(benchmark + " failed: " + e.getMessage(), e);
        }
    }

    private void add(String benchmark, RunResult result) {
        Result<?> time = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        double error = time.getScoreError();
        table.row(
                Figure.of(benchmark.substring(benchmark.indexOf('.') + 1)),
                Figure.of(time.getScore(), 1),
                Double.isNaN(error) ? Figure.of("?") : Figure.of(error, 1),
                allocated == null ? Figure.of("?") : Figure.of(allocated.getScore(), 0),
                Figure.of((double) time.getSampleCount(), 0));
        if (benchmark.equals(ALL)) {
            budgets.add(Budget.atMost(
                    "whole specification to Java sources: s",
                    MOST_SECONDS_TO_GENERATE,
                    time.getScore() / MICROS_PER_SECOND));
        }
    }
}
