package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

    private static final Path SNAPSHOTS = Path.of("src/test/snapshots");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"application.json", "application.yaml", "environment.json", "environment.yaml"})
    void writes_the_templates_as_they_were_reviewed(String name) throws IOException {
        assertThat(run("--out", folder.toString(), "--branch", "feature/checkout"))
                .isZero();

        assertThat(Files.readString(folder.resolve(name))).isEqualTo(Files.readString(SNAPSHOTS.resolve(name)));
    }

    @Test
    void writes_nothing_that_is_written_already() {
        run("--out", folder.toString(), "--branch", "main");
        out.reset();

        assertThat(run("--out", folder.toString(), "--branch", "main")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(4).allMatch(l -> l.startsWith("unchanged "));
    }

    @Test
    void a_branch_without_infrastructure_gets_no_environment_and_is_told_so() throws IOException {
        assertThat(run("--out", folder.toString(), "--branch", "docs-no-infra")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("branch docs-no-infra gets no environment: its name ends in -no-infra");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("application.json", "application.yaml");
        }
    }

    @Test
    void an_unknown_argument_is_refused_without_a_stack_trace() {
        assertThat(run("--output", "x")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("unknown argument --output; --help shows the usage" + System.lineSeparator());
    }

    @Test
    void an_argument_without_its_value_is_refused() {
        assertThat(run("--out")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("--out has no value");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("--out", file.toString(), "--branch", "main")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(file.toString())
                .doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
