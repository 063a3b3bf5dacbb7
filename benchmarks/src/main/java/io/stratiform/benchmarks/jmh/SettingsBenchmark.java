package io.stratiform.benchmarks.jmh;

import io.stratiform.benchmarks.typed.LayeredSettings;
import io.stratiform.settings.Settings;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Resolving settings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SettingsBenchmark {

    private final LayeredSettings settings = new LayeredSettings(10_000, 20);

    /**
     * 10,000 keys, each of which is set by each of 20 layers.
     *
     * @return the settings
     */
    @Benchmark
    public Settings resolve10000KeysIn20Layers() {
        return settings.resolve();
    }
}
