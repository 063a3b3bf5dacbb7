package io.stratiform.codegen;

import static io.stratiform.codegen.Snapshots.property;
import static io.stratiform.codegen.Snapshots.propertyType;
import static io.stratiform.codegen.Snapshots.thing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {

    private static final String STATE =
            property("State", "\"PrimitiveType\": \"String\", \"AllowedValues\": [\"On\", \"Off\"]");
    private static final Path THING = Path.of("io", "stratiform", "aws", "shop", "Thing.java");

    @TempDir
    Path folder;

    private Path spec;
    private Path names;
    private Path out;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void writeSnapshot() throws IOException {
        spec = folder.resolve("spec");
        names = folder.resolve("names");
        out = folder.resolve("out");
        Files.createDirectories(spec);
        Files.writeString(spec.resolve("Thing.json"), thing(STATE, propertyType("Part", STATE)));
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return Generate.run(stream, stream, arguments);
    }

    private int generate(String... more) {
        return run(Stream.concat(
                        Stream.of("--spec", spec.toString(), "--names", names.toString(), "--out", out.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> filesIn(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void sources_samples_and_names_are_written() throws IOException {
        Path samples = folder.resolve("samples");

        assertThat(generate("--update-names", "--test-out", samples.toString())).isZero();

        assertThat(filesIn(out))
                .containsOnlyKeys(
                        "io/stratiform/aws/shop/Thing.java",
                        "io/stratiform/aws/shop/package-info.java",
                        "module-info.java");
        assertThat(filesIn(samples))
                .containsOnlyKeys(
                        "io/stratiform/aws/Sample.java",
                        "io/stratiform/aws/Samples.java",
                        "io/stratiform/aws/shop/ThingSample.java");
        assertThat(filesIn(names)).containsOnlyKeys("AWS/Shop.names");
    }

    @Test
    void the_module_s_declaration_can_be_apart() throws IOException {
        Path module = folder.resolve("module");

        assertThat(generate("--update-names", "--module-out", module.toString()))
                .isZero();

        assertThat(filesIn(module)).containsOnlyKeys("module-info.java");
        assertThat(filesIn(out)).doesNotContainKey("module-info.java");
    }

    @Test
    void names_alone_can_be_updated() throws IOException {
        assertThat(run("--spec=" + spec, "--names=" + names, "--update-names", "--docs="))
                .isZero();

        assertThat(names.resolve("AWS").resolve("Shop.names")).exists();
        assertThat(out).doesNotExist();
    }

    @Test
    void nothing_is_written_if_a_name_is_not_locked() {
        assertThat(generate()).isEqualTo(1);

        assertThat(told())
                .startsWith("Generate: The generated names differ from the lock")
                .contains("update-spec");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void the_number_of_threads_changes_no_byte(int threads) throws IOException {
        generate("--update-names");
        Path again = folder.resolve("again");
        GenerateOptions options = GenerateOptions.parse("--spec=" + spec, "--names=" + names, "--out=" + again);

        new Generation(options, threads).run();

        assertThat(filesIn(again)).isEqualTo(filesIn(out));
    }

    @Test
    void what_has_not_changed_is_not_touched() throws IOException {
        generate("--update-names");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(out.resolve(THING), longAgo);

        generate();

        assertThat(Files.getLastModifiedTime(out.resolve(THING))).isEqualTo(longAgo);
    }

    @Test
    void what_was_changed_by_hand_is_restored() throws IOException {
        generate("--update-names");
        String generated = Files.readString(out.resolve(THING));
        Files.writeString(out.resolve(THING), "changed");

        generate();

        assertThat(out.resolve(THING)).hasContent(generated);
    }

    @Test
    void what_is_not_generated_any_more_is_deleted_but_nothing_else() throws IOException {
        generate("--update-names");
        Path shop = out.resolve(THING).getParent();
        Files.copy(out.resolve(THING), shop.resolve("Gone.java"));
        Files.writeString(shop.resolve("ByHand.java"), "class ByHand {}\n");

        generate();

        assertThat(shop.resolve("Gone.java")).doesNotExist();
        assertThat(shop.resolve("ByHand.java")).exists();
        assertThat(out.resolve(THING)).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--spec",
                "--names=x",
                "--spec=a --spec=b",
                "--spec=a --names=b --quick",
                "--spec=a stray",
            })
    void should_fail_with_its_usage_if_the_arguments_are_wrong(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);

        assertThat(told())
                .startsWith("Generate: ")
                .contains("\nusage: Generate --spec DIR")
                .hasLineCount(2);
    }

    @Test
    void should_fail_if_there_is_no_snapshot() {
        assertThat(run("--spec=" + folder.resolve("none"), "--names=" + names)).isEqualTo(2);

        assertThat(told())
                .startsWith("Generate: --spec: there is no file or folder ")
                .contains("none");
    }

    @Test
    void should_fail_if_there_is_no_documentation() {
        assertThat(generate("--docs", folder.resolve("none").toString())).isEqualTo(2);

        assertThat(told()).startsWith("Generate: --docs: there is no file ");
    }

    @Test
    void should_fail_with_the_place_if_the_snapshot_is_broken() throws IOException {
        Files.writeString(spec.resolve("Other.json"), "{\"Oops\": 1}");

        assertThat(generate()).isEqualTo(1);

        assertThat(told())
                .startsWith("Generate: ")
                .contains("Other.json:1")
                .contains("Oops")
                .hasLineCount(1);
    }

    @Test
    void should_fail_if_a_file_is_in_the_place_of_a_folder() throws IOException {
        Files.writeString(out, "a file");

        assertThat(generate("--update-names")).isEqualTo(1);

        assertThat(told()).contains("Generate: cannot read or write ");
    }
}
