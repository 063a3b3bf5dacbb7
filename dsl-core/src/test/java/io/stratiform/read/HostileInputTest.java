package io.stratiform.read;

import static io.stratiform.read.Reading.problem;
import static io.stratiform.read.Reading.problems;
import static io.stratiform.read.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    @TempDir
    private Path folder;

    static List<Arguments> deep() {
        StringBuilder block = new StringBuilder();
        for (int level = 0; level < 2000; level++) {
            block.append(" ".repeat(level)).append("a:\n");
        }
        return List.of(
                arguments("[".repeat(10_000), "1:701"),
                arguments("a: " + "{b: ".repeat(10_000), "1:2800"),
                arguments("- ".repeat(10_000), "1:1401"),
                arguments("a: " + "[!Sub ".repeat(10_000), "1:2099"),
                arguments(block.toString(), "701:701"),
                arguments("{\"a\":".repeat(10_000), "1:3501"),
                arguments("{\"a\":" + "[".repeat(10_000), "1:705"));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void what_is_nested_too_deep_is_refused_where_it_gets_too_deep(String text, String place) {
        Problem problem = problem(text);

        assertThat(problem.message()).isEqualTo("nested deeper than 700 levels");
        assertThat(Reading.position(problem)).isEqualTo(place);
        assertThat(problem.path().length()).isLessThan(100);
    }

    @ParameterizedTest
    @MethodSource("deep")
    void a_lenient_reader_refuses_what_is_nested_too_deep_as_well(String text, String place) {
        assertThatThrownBy(() -> TemplateReader.lenient().read(text, "test"))
                .isInstanceOf(TemplateReadException.class)
                .hasMessageContaining("\ntest:" + place + "\n")
                .hasMessageContaining("nested deeper than 700 levels");
    }

    @Test
    void a_lenient_reader_takes_a_key_that_is_there_a_hundred_thousand_times() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 200_000; i++) {
            json.append('"').append(i % 100_000).append("\":").append(i).append(i < 199_999 ? "," : "}");
        }

        TemplateDocument document = TemplateReader.lenient().read(json.toString(), "test");

        assertThat(document.toNode().entries()).hasSize(100_000).containsEntry("99999", new Node.Numeral("199999"));
        assertThat(document.notices()).hasSize(100);
    }

    @Test
    void as_many_levels_as_are_written_are_read() {
        Node.Mapping tree = new Node.Mapping(Map.of("a", new Node.Text("x")));
        for (int level = 1; level < Node.DEEPEST; level++) {
            tree = new Node.Mapping(Map.of("a", tree));
        }

        assertThat(read(JsonWriter.minified().write(tree)).toNode()).isEqualTo(tree);
        assertThat(read(YamlWriter.standard().write(tree)).toNode()).isEqualTo(tree);
    }

    @Test
    void aliases_that_would_grow_are_refused_before_they_do() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a").append(i).append(": &a").append(i).append(" [");
            laughs.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }

        assertThat(problems(laughs.toString()))
                .hasSize(100)
                .allSatisfy(problem -> assertThat(problem.message()).containsAnyOf("is an anchor", "is an alias"));
        assertThat(problem("a: [*a]").message()).isEqualTo("*a is an alias");
    }

    @Test
    void a_huge_file_is_not_read_to_its_end() throws IOException {
        Path file = folder.resolve("huge.yaml");
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }

        assertThatThrownBy(() -> TemplateReader.standard().read(file))
                .isInstanceOf(TemplateReadException.class)
                .hasMessageContaining("\n" + file + "\n  there are more than 4194304 bytes");
        assertThat(problem("x".repeat(5_000_000)).message()).isEqualTo("there are more than 4194304 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: %s", "a: '%s'", "a: \"%s\"", "a: |\n  %s", "a: >\n  %s", "{\"a\": \"%s\"}"})
    void a_long_scalar_is_read(String style) {
        String scalar = "x".repeat(1_000_000);

        Node.Text text = (Node.Text) Reading.valueOfA(style.formatted(scalar));

        assertThat(text.value().strip()).isEqualTo(scalar);
    }

    @Test
    void what_is_quoted_in_a_message_is_cut() {
        assertThat(problem("a: !" + "x".repeat(100_000)).toString().length()).isLessThan(300);
        assertThat(problem("a: &" + "x".repeat(100_000) + " 1").toString().length())
                .isLessThan(300);
        assertThat(problem("{\"" + "x".repeat(100_000) + "\": tru}").toString().length())
                .isLessThan(300);
        assertThat(problem("{\"a\": " + "x".repeat(100_000)).toString().length())
                .isLessThan(300);
        assertThat(problem("x".repeat(100_000)).toString().length()).isLessThan(300);
    }

    /** Names whose hash is the same make a table of names slow, or refuse to work at all. */
    @Test
    void keys_of_one_hash_are_keys_like_others() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 4096; i++) {
            for (int bit = 0; bit < 12; bit++) {
                json.append(bit == 0 ? "\"" : "").append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\": ").append(i).append(i < 4095 ? "," : "}");
        }

        assertThat(read(json.toString()).toNode().entries()).hasSize(4096);
    }
}
