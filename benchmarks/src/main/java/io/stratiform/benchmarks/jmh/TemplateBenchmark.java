package io.stratiform.benchmarks.jmh;

import io.stratiform.aws.s3.Bucket;
import io.stratiform.benchmarks.typed.BranchTemplate;
import io.stratiform.benchmarks.typed.QueueTemplate;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.Template;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Building, checking and writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TemplateBenchmark {

    private static final int LARGE = 450;

    /**
     * One resource with two nested property types.
     *
     * @return the resource
     */
    @Benchmark
    public Bucket oneResource() {
        return Bucket.create(
                "Uploads",
                b -> b.bucketName("uploads")
                        .versioningConfiguration(v -> v.status(Bucket.VersioningStatus.ENABLED))
                        .publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                                .blockPublicPolicy(true)
                                .ignorePublicAcls(true)
                                .restrictPublicBuckets(true)));
    }

    /**
     * The branch environment, from code to text.
     *
     * @return the template's text
     */
    @Benchmark
    public String branchToJson() {
        return JsonWriter.pretty().write(BranchTemplate.of("feature-checkout").toNode());
    }

    /**
     * 450 resources, built and checked.
     *
     * @return the template
     */
    @Benchmark
    public Template build450() {
        return QueueTemplate.of(LARGE);
    }

    /**
     * 450 resources, from code to JSON.
     *
     * @return the template's text
     */
    @Benchmark
    public String build450ToJson() {
        return JsonWriter.pretty().write(QueueTemplate.of(LARGE).toNode());
    }

    /**
     * 450 resources, from code to YAML.
     *
     * @return the template's text
     */
    @Benchmark
    public String build450ToYaml() {
        return YamlWriter.standard().write(QueueTemplate.of(LARGE).toNode());
    }
}
