package io.stratiform.benchmarks.jmh;

import io.stratiform.benchmarks.typed.QueueTemplate;
import io.stratiform.read.TemplateDocument;
import io.stratiform.read.TemplateReader;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.Node;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading templates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    private static final Node LARGE = QueueTemplate.of(450).toNode();

    private final String json = JsonWriter.pretty().write(LARGE);
    private final String yaml = YamlWriter.standard().write(LARGE);

    /**
     * 450 resources, from JSON.
     *
     * @return the document
     */
    @Benchmark
    public TemplateDocument read450FromJson() {
        return TemplateReader.standard().read(json, "queues.json");
    }

    /**
     * 450 resources, from YAML.
     *
     * @return the document
     */
    @Benchmark
    public TemplateDocument read450FromYaml() {
        return TemplateReader.standard().read(yaml, "queues.yaml");
    }
}
