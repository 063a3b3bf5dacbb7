package io.stratiform.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class MeasuredProcessTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void a_program_that_fails_is_told_with_what_it_said() {
        Cell cell = cell("no.such.Program");

        assertThatThrownBy(() -> MeasuredProcess.time(cell, folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("program on JDK 17.0.1, W1, json: ended with status 1:\n")
                .hasMessageContaining("no.such.Program");
        assertThat(cell.wall.isEmpty()).isTrue();
    }

    @Test
    void time_is_measured() throws IOException, InterruptedException {
        Cell cell = cell("-version");

        MeasuredProcess.time(cell, folder);

        assertThat(cell.wall.min()).isPositive();
        assertThat(cell.cpu.size()).isEqualTo(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void memory_is_measured() throws IOException, InterruptedException {
        Cell cell = cell("-version");

        MeasuredProcess.watch(cell, folder);

        assertThat(cell.peak.min()).isGreaterThan(1);
        assertThat(cell.wall.isEmpty()).isTrue();
    }

    private static Cell cell(String argument) {
        Side side = new Side("program", "17.0.1", List.of(JAVA, argument), List.of(), Map.of(), true, false);
        return new Cell(side, Workload.W1, "json");
    }
}
