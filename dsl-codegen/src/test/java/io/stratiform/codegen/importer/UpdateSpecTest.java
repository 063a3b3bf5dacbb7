package io.stratiform.codegen.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.codegen.importer.api.ApiPackage;
import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Tarballs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateSpecTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path database;
    private Path types;
    private Path corrections;
    private Path snapshot;

    @BeforeEach
    void write_sources() throws IOException {
        database = write("db.json", Fixtures.text("orchard-db.json"));
        corrections = write("corrections.json", "{\"Corrects\": \"x\"}");
        types = folder.resolve("types.tgz");
        Files.write(
                types,
                Tarballs.of(
                        "package/package.json",
                        "{\"name\": \"@awboost/cfn-resource-types\", \"version\": \"0.1.5\", \"license\": \"MIT\"}"
                                .getBytes(StandardCharsets.UTF_8),
                        "package/lib/Acme-Orchard-Tree.d.ts",
                        Fixtures.text("Acme-Orchard-Tree.d.ts").getBytes(StandardCharsets.UTF_8)));
        snapshot = folder.resolve("home").resolve("spec");
    }

    @Test
    void writes_a_file_for_each_resource_type_and_where_it_is_from() throws IOException {
        assertThat(run(database, types)).isZero();

        assertThat(tree(folder.resolve("home")).keySet())
                .containsExactly("spec-sources.json", "spec/Acme/Orchard/Gardener.json", "spec/Acme/Orchard/Tree.json");
        assertThat(folder.resolve("home/spec-sources.json"))
                .content(StandardCharsets.UTF_8)
                .startsWith("""
                        {
                          "Sources": [
                            {
                              "Source": "@aws-cdk/aws-service-spec",
                              "Licence": "Apache-2.0",
                              "Sha256": \
                        """)
                .contains("""
                              "Source": "@awboost/cfn-resource-types",
                              "Version": "0.1.5",
                              "Licence": "MIT",
                        """);
    }

    @Test
    void reports_sources_counts_changes_and_decisions() {
        run(database, types);

        assertThat(text(out))
                .contains("  @awboost/cfn-resource-types 0.1.5 (MIT)\n")
                .contains("""
                        Counts
                          2 resource types
                          3 property types
                          3 attributes
                          21 properties
                          2 enumerated properties
                          2 properties with references
                          8 constrained properties
                        Changes
                          added resource types: 2
                            + Acme::Orchard::Gardener
                            + Acme::Orchard::Tree
                        Decisions
                        """)
                .contains("  constrained properties found in no other source: left out: 1\n")
                .contains(" won over @awboost/cfn-resource-types 0.1.5: 1\n")
                .doesNotContain("Unheard");
    }

    @Test
    void lists_every_detail_if_asked_to() {
        run(database, types, "--verbose");

        assertThat(text(out)).contains("\n    Acme::Orchard::Tree.Unheard.Of\n");
    }

    @Test
    void changes_nothing_if_run_twice() throws IOException {
        run(database, types);
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        for (Path file : files(folder.resolve("home"))) {
            Files.setLastModifiedTime(file, past);
        }
        Map<String, String> before = tree(folder.resolve("home"));
        out.reset();

        assertThat(run(types, database)).isZero();

        assertThat(text(out)).contains("Changes\n  none\n");
        assertThat(tree(folder.resolve("home"))).isEqualTo(before);
        for (Path file : files(folder.resolve("home"))) {
            assertThat(Files.getLastModifiedTime(file)).as(file.toString()).isEqualTo(past);
        }
    }

    @Test
    void says_what_an_update_adds_removes_and_changes() throws IOException {
        run(database);
        write(
                "db.json",
                Fixtures.text("orchard-db.json")
                        .replace("Acme::Orchard::Gardener", "Acme::House::Robot")
                        .replace("\"Alive\": {\"type\"", "\"Living\": {\"required\": true, \"type\"")
                        .replace("\"Soil\": {\"type\"", "\"Soil\": {\"required\": true, \"type\""));
        out.reset();

        assertThat(run(database)).isZero();

        assertThat(text(out)).contains("""
                          added resource types: 1
                            + Acme::House::Robot
                          removed resource types: 1
                            - Acme::Orchard::Gardener
                          changed resource types: 1
                            ~ Acme::Orchard::Tree: 1 added, 1 removed, 3 changed
                        """);
        assertThat(tree(snapshot).keySet()).containsExactly("Acme/House/Robot.json", "Acme/Orchard/Tree.json");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void deletes_files_and_folders_of_types_that_are_gone() throws IOException {
        run(database);
        write("db.json", Fixtures.text("orchard-db.json").replace("Acme::Orchard::Tree", "Acme::Wood::Tree"));
        run(database);
        write("db.json", Fixtures.text("orchard-db.json"));
        run(database);

        assertThat(tree(snapshot).keySet()).containsExactly("Acme/Orchard/Gardener.json", "Acme/Orchard/Tree.json");
        assertThat(snapshot.resolve("Acme/Wood")).doesNotExist();
    }

    @Test
    void writes_nothing_on_a_dry_run() {
        assertThat(run(database, types, "--dry-run")).isZero();

        assertThat(text(out)).contains("added resource types: 2");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void reports_in_json_if_asked_to() {
        run(database, types, "--format", "json", "--dry-run");

        JsonValue report = Fixtures.json("report", text(out));
        assertThat(report.get("counts").get("constrained properties").count()).isEqualTo(8);
        assertThat(report.get("added").texts()).containsExactly("Acme::Orchard::Gardener", "Acme::Orchard::Tree");
        assertThat(report.get("removed").items()).isEmpty();
        assertThat(report.get("sources").items()).hasSize(2);
        assertThat(report.get("decisions")
                        .get("constrained properties found in no other source: left out")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void keeps_the_date_of_a_source_that_is_imported_again_from_a_file() throws IOException {
        run(database);
        Path sources = folder.resolve("home/spec-sources.json");
        String dated = Files.readString(sources, StandardCharsets.UTF_8)
                .replace("\"Licence\"", "\"Date\": \"2026-01-02\",\n      \"Licence\"");
        Files.writeString(sources, dated, StandardCharsets.UTF_8);

        run(database);

        assertThat(sources).content(StandardCharsets.UTF_8).contains("\"Date\": \"2026-01-02\"");
    }

    @Test
    void records_the_packages_of_the_api_models_in_a_folder_and_changes_nothing_the_second_time() throws IOException {
        Path models = Files.createDirectories(folder.resolve("models"));
        for (String client : List.of("lambda", "ecs")) {
            Files.write(
                    models.resolve(client + ".tgz"),
                    ApiPackage.tarball(client, "3.1.0", "export interface RunRequest { a: string; }", "Run"));
        }

        assertThat(run(database, models)).isZero();
        Map<String, String> first = tree(folder.resolve("home"));
        assertThat(run(models, database)).isZero();

        assertThat(first.get("spec-sources.json"))
                .contains("\"Source\": \"@aws-sdk/client-*\"")
                .containsPattern("\"Packages\": \\[\\s+\"ecs 3.1.0\",\\s+\"lambda 3.1.0\"\\s+]");
        assertThat(tree(folder.resolve("home"))).isEqualTo(first);
        assertThat(text(out)).contains("Changes\n  none\n");
    }

    @Test
    void explains_itself() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).startsWith("Usage: scripts/update-spec [options] [file...]\n");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --colour                    | update-spec: unknown option '--colour' (--help explains)
                    --format xml                | unknown format 'xml'; expected text or json
                    --format                    | --format needs a value
                    --out --dry-run             | --out needs a value
                    --service-spec latest       | --service-spec: 'latest' is not a version; expected one like 0.1.216
                    --cfn-types ^1.0.0          | --cfn-types: '^1.0.0' is not a version
                    --api-models latest         | --api-models: expected newest or recorded
                    {folder}/db.json --api-models recorded | no API models are recorded; ask for --api-models newest
                    {folder}/none.json          | none.json: there is no such file or folder
                    {folder}/db.json --corrections {folder}/none.json | none.json: there is no such corrections file or folder
                    {folder}/db.json {folder}/db.json | there are two sources of one kind
                    {folder}/types.tgz          | there is no source that declares resource types
                    {folder}/corrections.json   | corrections.json: expected an npm tarball
                    """)
    void should_fail_with_one_message_and_write_nothing(String arguments, String message) throws IOException {
        List<String> all = new ArrayList<>();
        for (String argument : arguments.split(" ", -1)) {
            all.add(argument.replace("{folder}", folder.toString()));
        }
        Map<String, String> before = tree(folder);

        assertThat(update(all)).isEqualTo(2);

        assertThat(text(err)).startsWith("update-spec: ").contains(message).hasLineCount(1);
        assertThat(text(out)).isEmpty();
        assertThat(tree(folder)).isEqualTo(before);
    }

    @Test
    void should_fail_if_the_folder_holds_something_else() throws IOException {
        Path precious = write("home/spec/precious.json", "{\"my\": \"data\"}");

        assertThat(run(database)).isEqualTo(2);

        assertThat(text(err)).contains("spec holds something else than a snapshot, so nothing is written there");
        assertThat(precious).hasContent("{\"my\": \"data\"}");
        assertThat(tree(folder.resolve("home")).keySet()).containsExactly("spec/precious.json");
    }

    @Test
    void should_fail_and_write_nothing_if_a_source_has_an_unknown_shape() throws IOException {
        run(database);
        Map<String, String> before = tree(folder.resolve("home"));
        write("db.json", Fixtures.text("orchard-db.json").replace("\"isStateful\"", "\"isStateless\""));

        assertThat(run(database)).isEqualTo(2);

        assertThat(text(err)).contains("resource Acme::Orchard::Tree: unknown key 'isStateless'");
        assertThat(tree(folder.resolve("home"))).isEqualTo(before);
    }

    private int run(Object... arguments) {
        List<String> all =
                new ArrayList<>(Arrays.stream(arguments).map(Object::toString).toList());
        all.addAll(List.of("--out", snapshot.toString(), "--corrections", corrections.toString()));
        return update(all);
    }

    /** Runs with the defaults below the folder, and without npm ever being asked. */
    private int update(List<String> arguments) {
        PrintStream stdout = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream stderr = new PrintStream(err, true, StandardCharsets.UTF_8);
        Path home = folder.resolve("spec-aws/src/main");
        if (!arguments.contains("--corrections") && !Files.exists(home)) {
            try {
                write("spec-aws/src/main/spec-corrections/x.json", "{\"Corrects\": \"x\"}");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return new UpdateSpec(folder, stdout, stderr).run(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The content of all files below a folder, by name. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : files(root)) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("spec-aws")) {
                content.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }
}
