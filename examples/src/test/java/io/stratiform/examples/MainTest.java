package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writes_the_stages_and_the_branch() throws IOException {
        assertThat(run("--out", folder.toString(), "--branch", "checkout")).isZero();

        assertThat(written())
                .containsExactly(
                        "shop-checkout.json",
                        "shop-checkout.yaml",
                        "shop-production-application.json",
                        "shop-production-application.yaml",
                        "shop-production.json",
                        "shop-production.yaml",
                        "shop-staging-application.json",
                        "shop-staging-application.yaml",
                        "shop-staging.json",
                        "shop-staging.yaml");
        assertThat(folder.resolve("shop-checkout.yaml"))
                .hasSameTextualContentAs(Snapshot.REVIEWED.resolve("shop-checkout.yaml"));
    }

    @Test
    void writes_what_is_named_and_the_application_that_it_needs() throws IOException {
        assertThat(run("write", "production", "--out", folder.toString())).isZero();

        assertThat(written())
                .containsExactly(
                        "shop-production-application.json",
                        "shop-production-application.yaml",
                        "shop-production.json",
                        "shop-production.yaml");
    }

    @Test
    void writes_nothing_that_is_written_already() {
        run("write", "main", "--out", folder.toString());
        out.reset();

        assertThat(run("write", "main", "--out", folder.toString())).isZero();
        assertThat(printed().lines()).hasSize(4).allMatch(l -> l.startsWith("unchanged "));
    }

    @Test
    void a_branch_that_wants_no_stack_gets_none_and_is_told_so() throws IOException {
        assertThat(run("write", "docs-no-infra", "main", "--out", folder.toString()))
                .isZero();

        assertThat(printed()).startsWith("branch docs-no-infra gets no stack: its name ends in -no-infra");
        assertThat(written()).hasSize(4).allMatch(name -> !name.contains("docs"));
    }

    @ParameterizedTest
    @CsvSource({"explain docs-no-infra", "diff production docs-no-infra", "diff docs-no-infra main"})
    void settings_of_a_branch_that_wants_no_stack_are_not_told(String line) {
        assertThat(run(line.split(" ", -1))).isZero();

        assertThat(printed().lines()).containsExactly("branch docs-no-infra gets no stack: its name ends in -no-infra");
    }

    @Test
    void explains_the_branch_that_is_meant() {
        assertThat(run("explain", "--branch", "checkout")).isZero();

        assertThat(printed()).contains("web.variables.CHECKOUT", "settings/branches/checkout.yaml:7");
    }

    @Test
    void compares_with_the_branch_that_is_meant() {
        assertThat(run("diff", "production", "--branch", "checkout")).isZero();

        assertThat(printed().lines().findFirst().orElseThrow()).contains("production", "branches/checkout");
    }

    @ParameterizedTest
    @CsvSource({"text, key ", "markdown, | key |", "json, {"})
    void prints_in_several_formats(String format, String start) {
        assertThat(run("explain", "staging", "--format", format)).isZero();

        assertThat(printed()).startsWith(start);
    }

    @Test
    void arguments_win_over_environment_variables_and_both_over_files() {
        int status = run(
                Map.of("SHOP_DATABASE_STORAGE", "50", "SHOP_WEB_HEALTH_CHECK", "/alive"),
                "explain",
                "main",
                "--set",
                "database.storage=60");

        assertThat(status).isZero();
        assertThat(printed()).containsPattern("database.storage +60 +--set +--set database.storage +50 \\(environment");
        assertThat(printed()).containsPattern("web.health-check +/alive +environment +SHOP_WEB_HEALTH_CHECK");
    }

    @Test
    void arguments_may_be_written_in_one_word() {
        assertThat(run("explain", "main", "--set=database.storage=60")).isZero();

        assertThat(printed()).containsPattern("database.storage +60 ");
    }

    @Test
    void what_is_wrong_with_settings_is_told_without_a_stack_trace() {
        assertThat(run("write", "main", "--set", "database.storrage=60", "--out", folder.toString()))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("database.storrage", "did you mean database.storage?")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--output x",
                "--out",
                "--set",
                "deploy main",
                "explain main --format xml",
                "explain a b",
                "diff a b c",
                "write main --settings nowhere"
            })
    void what_cannot_be_done_is_refused_without_a_stack_trace(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("\tat ");
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("write", "main", "--out", file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(file.toString())
                .doesNotContain("\tat ");
    }

    @Test
    void tells_its_usage() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).startsWith("usage: ");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private int run(Map<String, String> variables, String... arguments) {
        return Main.run(
                Arrays.copyOf(arguments, arguments.length),
                variables,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
