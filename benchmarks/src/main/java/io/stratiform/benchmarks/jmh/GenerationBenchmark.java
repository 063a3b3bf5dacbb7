package io.stratiform.benchmarks.jmh;

import io.stratiform.codegen.Generate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Generating sources from the specification's snapshot, once in a JVM, into a folder that does not exist yet. It lies in
 * the folder of the whole run, which is deleted at its end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GenerationBenchmark {

    private final Path root = Path.of(System.getProperty(SingleOperations.ROOT));
    private final Path snapshot = root.resolve("spec-aws/src/main/spec");
    private final Path folder = Path.of(System.getProperty(SingleOperations.FOLDER));

    /**
     * All resource types.
     *
     * @throws IOException if there is no place for the sources
     */
    @Benchmark
    public void generateAll() throws IOException {
        Path run = Files.createTempDirectory(folder, "all");
        generate(List.of(
                "--spec", snapshot.toString(),
                "--names", root.resolve("resources-aws/src/main/names").toString(),
                "--out", run.toString()));
    }

    /**
     * The resource types of one service, with a lock of names of their own.
     *
     * @throws IOException if there is no place for the sources
     */
    @Benchmark
    public void generateS3() throws IOException {
        Path run = Files.createTempDirectory(folder, "s3");
        generate(List.of(
                "--spec",
                snapshot.resolve("AWS/S3").toString(),
                "--names",
                Files.createDirectory(run.resolve("names")).toString(),
                "--update-names",
                "--out",
                run.resolve("sources").toString()));
    }

    /** What the generator tells is not for whoever measures. */
    private static void generate(List<String> arguments) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Generate.main(arguments.toArray(new String[0]));
        } finally {
            System.setOut(out);
        }
    }
}
