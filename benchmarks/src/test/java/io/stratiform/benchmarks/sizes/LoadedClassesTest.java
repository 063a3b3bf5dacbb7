package io.stratiform.benchmarks.sizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.stratiform.benchmarks.typed.StratiformProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoadedClassesTest {

    @Test
    void classes_are_counted_by_where_they_are_from() {
        LoadedClasses classes = LoadedClasses.read(List.of(
                "[0.010s][info][class,load] java.lang.Object source: shared objects file",
                "[0.100s][info][class,load] java.util.Opaque source: jrt:/java.base",
                "[0.110s][info][class,load] io.stratiform.value.Fn source: file:/x/stratiform-dsl-core-1.jar",
                "[0.120s][info][class,load] io.stratiform.value.Fn$$Lambda/0x1 source: io.stratiform.value.Fn",
                "[0.130s][info][class,load] io.stratiform.value.Node source: file:/x/stratiform-dsl-core-1.jar",
                "something else"));

        assertThat(classes.byOrigin())
                .containsOnly(
                        entry("the JDK", 2),
                        entry("stratiform-dsl-core-1.jar", 2),
                        entry("made as it runs, for Stratiform", 1));
        assertThat(classes.forbidden()).isEmpty();
    }

    @Test
    void what_has_no_place_in_a_synthesis_is_found() {
        LoadedClasses classes = LoadedClasses.read(List.of(
                "[0.1s][info][class,load] com.fasterxml.jackson.core.JsonFactory source: file:/x/jackson-core-2.jar",
                "[0.1s][info][class,load] com.fasterxml.jackson.databind.ObjectMapper source: file:/x/databind-2.jar",
                "[0.1s][info][class,load] software.amazon.awssdk.core.SdkClient source: file:/x/sdk-2.jar",
                "[0.1s][info][class,load] picocli.CommandLine source: file:/x/picocli-4.jar"));

        assertThat(classes.forbidden())
                .containsExactly(
                        "com.fasterxml.jackson.databind.ObjectMapper",
                        "software.amazon.awssdk.core.SdkClient",
                        "picocli.CommandLine");
    }

    @Test
    void writing_a_branch_environment_loads_nothing_that_no_synthesis_needs(@TempDir Path folder) throws Exception {
        LoadedClasses classes = LoadedClasses.of(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StratiformProgram.class.getName(),
                        "W1",
                        "both",
                        folder.toString()),
                folder.resolve("classes.log"));

        assertThat(classes.byOrigin()).containsKey("made as it runs, for Stratiform");
        assertThat(classes.forbidden()).isEmpty();
    }
}
