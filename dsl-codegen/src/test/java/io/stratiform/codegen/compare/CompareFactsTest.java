package io.stratiform.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareFactsTest {

    private static final String SNAPSHOT = """
            {
              "ResourceTypes": {
                "Acme::Orchard::Tree": {
                  "Properties": {
                    "Branches": {"Type": "List", "ItemType": "Branch", "Required": false, "UpdateType": "Mutable"},
                    "Height": {"PrimitiveType": "Integer", "Maximum": 50, "Required": false, "UpdateType": "Mutable"},
                    "Kind": {"PrimitiveType": "String", "AllowedValues": ["apple", "pear"], "Required": true,
                      "UpdateType": "Immutable"},
                    "Label": {"PrimitiveType": "String", "MinLength": 3, "MaxLength": 9, "Required": false,
                      "UpdateType": "Conditional"},
                    "Marks": {"Type": "List", "PrimitiveItemType": "String", "MaxItems": 4, "Required": false,
                      "UpdateType": "Mutable"},
                    "Soil": {"PrimitiveType": "String", "Required": false, "UpdateType": "Mutable"}
                  }
                },
                "Acme::Orchard::Unknown": {"Properties": {}}
              },
              "PropertyTypes": {
                "Acme::Orchard::Tree.Branch": {
                  "Properties": {
                    "Branches": {"Type": "List", "ItemType": "Branch", "Required": false, "UpdateType": "Mutable"},
                    "Leaf": {"PrimitiveType": "String", "Required": false, "UpdateType": "Mutable"},
                    "Side": {"PrimitiveType": "String", "Required": false, "UpdateType": "Immutable"}
                  }
                }
              }
            }
            """;

    private static final String SCHEMA = """
            {
              "typeName": "Acme::Orchard::Tree",
              "definitions": {
                "Soil": {"type": "string", "enum": ["clay", "loam"]},
                "Branch": {
                  "type": "object",
                  "properties": {
                    "Branches": {"type": "array", "items": {"$ref": "#/definitions/Branch"}},
                    "Leaf": {"anyOf": [{"type": "string", "enum": ["round"]}, {"type": "string"}]},
                    "Side": {"type": "string", "enum": ["east", "west"], "maxLength": 4}
                  },
                  "required": ["Side"]
                }
              },
              "properties": {
                "Branches": {"type": "array", "items": {"$ref": "#/definitions/Branch"}},
                "Height": {"type": "integer", "minimum": 1, "maximum": 40},
                "Kind": {"type": "string", "enum": ["apple", "plum"]},
                "Label": {"type": "string", "minLength": 4, "maxLength": 12, "pattern": "^[a-z]+$"},
                "Marks": {"type": "array", "items": {"type": "string", "enum": ["old", "young"]}},
                "Soil": {"$ref": "#/definitions/Soil"},
                "OnlyThere": {"type": "string", "enum": ["x"]}
              },
              "required": ["Soil"],
              "createOnlyProperties": ["/properties/Soil", "/properties/Branches/*/Leaf"],
              "conditionalCreateOnlyProperties": ["/properties/Marks"]
            }
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path oracle;

    @BeforeEach
    void write_both_sides() throws IOException {
        write("spec-aws/src/main/spec/Tree.json", SNAPSHOT);
        oracle = write("oracle/acme-orchard-tree.json", SCHEMA).getParent();
    }

    @Test
    void the_committed_explanations_can_be_read_together() {
        Path committed = Path.of("..", "spec-aws", "src", "main", "spec-explained");

        assertThatCode(() -> Explanations.read(committed)).doesNotThrowAnyException();
    }

    @Test
    void counts_what_is_enumerated_on_one_side_only() {
        assertThat(run(oracle.toString(), "--verbose")).isZero();

        assertThat(text(out))
                .startsWith("""
                        Resource types: 2 here, 1 there, 1 in both
                        Properties enumerated there: 4, and 1 in alternatives
                        """)
                .contains(row(2, 1, 1, "enumerated there, plain here") + """
                            Acme::Orchard::Tree.Branch.Leaf: round
                            Acme::Orchard::Tree.Branch.Side: east, west
                            Acme::Orchard::Tree.Marks: old, young
                            Acme::Orchard::Tree.Soil: clay, loam
                        """)
                .contains(row(1, 0, 0, "a value there that is not in the enumeration here") + """
                            Acme::Orchard::Tree.Kind: plum
                        """)
                .contains(row(0, 0, 0, "enumerated here, plain there"));
    }

    @Test
    void takes_an_open_enumeration_for_one_that_refuses_nothing() throws IOException {
        write(
                "spec-aws/src/main/spec/Tree.json",
                SNAPSHOT.replace("[\"apple\", \"pear\"]", "[\"apple\", \"pear\"], \"OpenValues\": true"));

        run(oracle.toString());

        assertThat(text(out)).contains(row(0, 0, 0, "a value there that is not in the enumeration here"));
    }

    @Test
    void tells_every_way_in_which_updates_differ() {
        run(oracle.toString());

        assertThat(text(out))
                .contains(row(1, 0, 0, "conditional there, without interruption here"))
                .contains(row(0, 0, 0, "conditional there, replacement here"))
                .contains(row(1, 1, 0, "replacement there, without interruption here"))
                .contains(row(0, 0, 0, "replacement there, conditional here"))
                .contains(row(1, 0, 0, "without interruption there, conditional here"))
                .contains(row(1, 1, 0, "without interruption there, replacement here"));
    }

    @Test
    void tells_what_is_required_on_one_side_only() {
        run(oracle.toString(), "--verbose");

        assertThat(text(out))
                .contains(row(1, 1, 0, "required there, optional here") + """
                            Acme::Orchard::Tree.Branch.Side
                            Acme::Orchard::Tree.Soil
                        """)
                .contains(row(1, 0, 0, "required here, optional there") + """
                            Acme::Orchard::Tree.Kind
                        """);
    }

    @Test
    void tells_limits_that_are_missing_narrower_or_wider() {
        run(oracle.toString(), "--verbose");

        assertThat(text(out))
                .contains(row(2, 1, 0, "a limit there, none here") + """
                            Acme::Orchard::Tree.Branch.Side: maxLength 4
                            Acme::Orchard::Tree.Height: minimum 1
                            Acme::Orchard::Tree.Label: pattern ^[a-z]+$
                        """)
                .contains(row(1, 0, 0, "a limit here that rejects values accepted there") + """
                            Acme::Orchard::Tree.Label: maxLength 9, there 12
                        """)
                .contains(row(2, 0, 0, "a limit here that accepts values rejected there") + """
                            Acme::Orchard::Tree.Height: maximum 50, there 40
                            Acme::Orchard::Tree.Label: minLength 3, there 4
                        """)
                .contains(row(1, 0, 0, "a limit here, none there") + """
                            Acme::Orchard::Tree.Marks: maxItems 4
                        """);
    }

    @Test
    void reads_a_zip_archive_and_a_single_file_as_it_reads_a_folder() throws IOException {
        run(oracle.toString());
        String expected = text(out);
        Path zip = folder.resolve("schemas.zip");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
            archive.putNextEntry(new ZipEntry("acme-orchard-tree.json"));
            archive.write(SCHEMA.getBytes(StandardCharsets.UTF_8));
        }

        for (Path other : List.of(zip, oracle.resolve("acme-orchard-tree.json"))) {
            out.reset();
            assertThat(run(other.toString())).isZero();
            assertThat(text(out)).isEqualTo(expected);
        }
    }

    @Test
    void keeps_explained_differences_apart_from_open_ones() throws IOException {
        write("spec-aws/src/main/spec-explained/soil.json", """
                [{"Of": ["Acme::Orchard::Tree.Soil", "Acme::Orchard::Tree.Height"], "Kind": "enumerated-there",
                  "Reason": "The service takes any soil."}]
                """);

        assertThat(run(oracle.toString(), "--verbose")).isZero();

        assertThat(text(out))
                .contains("      2 (1 open)  ")
                .contains("Acme::Orchard::Tree.Soil: clay, loam [The service takes any soil.]\n")
                .endsWith("\nExplanations without a difference: 1\n  Acme::Orchard::Tree.Height (enumerated-there)\n");
    }

    @Test
    void reports_in_json() {
        assertThat(run(oracle.toString(), "--format", "json", "--only", "required-here"))
                .isZero();

        assertThat(text(out)).isEqualToIgnoringWhitespace("""
                {
                  "typesHere": 2, "typesThere": 1, "typesInBoth": 1,
                  "enumeratedThere": {"top": 3, "nested": 1, "alternative": 1},
                  "counts": {
                    "required-here": {
                      "top": {"all": 1, "open": 1},
                      "nested": {"all": 0, "open": 0},
                      "alternative": {"all": 0, "open": 0}
                    }
                  },
                  "differences": [
                    {"kind": "required-here", "property": "Acme::Orchard::Tree.Kind", "place": "top", "detail": ""}
                  ],
                  "explanationsWithoutDifference": []
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "'', expected the path of provider schemas",
        "a b, 'expected one path of provider schemas, but there are two: a and b'",
        "--all a, unknown option '--all'",
        "a --format yaml, unknown format 'yaml'; expected text or json",
        "a --only enums, unknown kind of difference 'enums'; known are enumerated-there",
        "a --spec, --spec needs a value",
    })
    void refuses_arguments_that_make_no_sense(String arguments, String message) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);

        assertThat(text(err)).startsWith("compare-facts: ").contains(message.replace("''", "'"));
    }

    @Test
    void refuses_files_that_are_no_provider_schemas() throws IOException {
        Path notJson = write("bad/a.json", "{\n  \"typeName\": }");
        Path nameless = write("nameless/a.json", "{}");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(folder.resolve("absent").toString())).isEqualTo(2);
        assertThat(run(notJson.toString())).isEqualTo(2);
        assertThat(run(nameless.getParent().toString())).isEqualTo(2);
        assertThat(run(empty.toString())).isEqualTo(2);

        assertThat(text(err))
                .contains("absent: there is no such file or folder")
                .contains("a.json:2: this is not valid JSON")
                .contains("a.json: this is not a provider schema: it has no typeName")
                .contains("empty: there are no *.json files in it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | expected a list of explanations",
                "[{\"Of\": [\"A.B\"], \"Kind\": \"limit-here\"}] | entry 1: an explanation needs \"Of\"",
                "[{\"Off\": [\"A.B\"]}] | entry 1: unknown key 'Off'",
                "[{\"Of\": [\"A.B\", \"A.B\"], \"Kind\": \"limit-here\", \"Reason\": \"x\"}] | A.B has an explanation of this kind",
                "[ | this is not valid JSON",
            })
    void refuses_explanations_that_are_wrong(String explanations, String message) throws IOException {
        Path file = write("explained.json", explanations);

        assertThat(run(oracle.toString(), "--explained", file.toString())).isEqualTo(2);

        assertThat(text(err)).contains("explained.json").contains(message);
    }

    @Test
    void explains_itself() {
        assertThat(run("--help")).isZero();

        assertThat(text(out)).startsWith("Usage: scripts/compare-facts");
    }

    private static String row(int top, int nested, int alternatives, String kind) {
        return "%16d  %16d  %16d  %s%n"
                .formatted(top, nested, alternatives, kind)
                .replace("\r", "");
    }

    private int run(String... arguments) {
        return new CompareFacts(
                        folder,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(new ArrayList<>(List.of(arguments)));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
