package io.stratiform.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script tells before it builds anything. */
@DisabledOnOs(OS.WINDOWS)
final class RunScriptTest {

    @ParameterizedTest
    @CsvSource({"--help", "-h", "'--quick --help'"})
    void help_names_every_option(String arguments) throws IOException, InterruptedException {
        Result result = run(arguments.split(" ", -1));

        assertThat(result.status).isZero();
        assertThat(result.text)
                .startsWith("Usage: benchmarks/run")
                .contains("--quick", "--only PART", "--format json", "--check", "--no-cdk", "--no-build", "NO_COLOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--quik | unknown option '--quik'; did you mean --quick?",
                "--only scalin | unknown part 'scalin'; did you mean scaling? expected one of process sizes scaling jmh",
                "--format yaml | unknown format 'yaml'; expected one of text json",
                "--only | --only needs a value",
                "zzzzzzzzzz | unknown option 'zzzzzzzzzz'; expected one of --quick",
            })
    void wrong_usage_is_refused(String arguments, String expected) throws IOException, InterruptedException {
        Result result = run(arguments.split(" ", -1));

        assertThat(result.status).isEqualTo(2);
        assertThat(result.text).startsWith("benchmarks: " + expected);
    }

    @Test
    void no_stack_trace_is_shown() throws IOException, InterruptedException {
        assertThat(run("--format").text.lines()).hasSize(1);
    }

    private record Result(int status, String text) {}

    private static Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", Path.of("run").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }
}
