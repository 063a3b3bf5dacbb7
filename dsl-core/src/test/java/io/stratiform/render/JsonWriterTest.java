package io.stratiform.render;

import static io.stratiform.render.Nodes.bool;
import static io.stratiform.render.Nodes.list;
import static io.stratiform.render.Nodes.map;
import static io.stratiform.render.Nodes.nested;
import static io.stratiform.render.Nodes.nothing;
import static io.stratiform.render.Nodes.number;
import static io.stratiform.render.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.value.Node;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    private static final Node EVERYTHING = map(
            "Text", text("a \"quoted\" back\\slash"),
            "Number", number("1.50"),
            "Yes", bool(true),
            "No", bool(false),
            "Nothing", nothing(),
            "EmptyMap", map(),
            "EmptyList", list(),
            "List", list(text("a"), map("b", number("1"), "c", list(number("-0")))));

    @Test
    void pretty_json_is_indented_by_two_spaces_and_ends_with_a_line_break() {
        assertThat(JsonWriter.pretty().write(EVERYTHING)).isEqualTo("""
                {
                  "Text": "a \\"quoted\\" back\\\\slash",
                  "Number": 1.50,
                  "Yes": true,
                  "No": false,
                  "Nothing": null,
                  "EmptyMap": {},
                  "EmptyList": [],
                  "List": [
                    "a",
                    {
                      "b": 1,
                      "c": [
                        -0
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void minified_json_has_no_white_space_between_tokens() {
        assertThat(JsonWriter.minified().write(EVERYTHING))
                .isEqualTo("{\"Text\":\"a \\\"quoted\\\" back\\\\slash\",\"Number\":1.50,\"Yes\":true,\"No\":false,"
                        + "\"Nothing\":null,\"EmptyMap\":{},\"EmptyList\":[],\"List\":[\"a\",{\"b\":1,\"c\":[-0]}]}");
    }

    @Test
    void only_what_json_demands_is_escaped() {
        assertThat(minified("\b\f\n\r\t\u0000\u001F/\u007Fé\u2028\uFEFF😀"))
                .isEqualTo("\"\\b\\f\\n\\r\\t\\u0000\\u001F/\u007Fé\u2028\uFEFF😀\"");
        assertThat(minified("")).isEqualTo("\"\"");
    }

    @Test
    void halves_of_surrogate_pairs_are_escaped_and_whole_pairs_are_not() {
        assertThat(minified("a\uD83D")).isEqualTo("\"a\\uD83D\"");
        assertThat(minified("\uDE00b")).isEqualTo("\"\\uDE00b\"");
        assertThat(minified("\uD83D\uD83D\uDE00")).isEqualTo("\"\\uD83D\uD83D\uDE00\"");
        assertThat(minified("\uDE00\uD83D")).isEqualTo("\"\\uDE00\\uD83D\"");
    }

    @Test
    void keys_are_escaped_like_values() {
        assertThat(JsonWriter.minified().write(map("a\"\n", number("1")))).isEqualTo("{\"a\\\"\\n\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7",
                "60",
                "1.0",
                "1.50",
                "-12.5e-3",
                "1e3",
                "1E+3",
                "123456789012345678901234567890",
                "0.1"
            })
    void numbers_keep_their_literal(String literal) {
        assertThat(JsonWriter.minified().write(number(literal))).isEqualTo(literal);
        assertThat(YamlWriter.standard().write(number(literal))).isEqualTo(literal + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "0755",
                "-01",
                "1.",
                ".5",
                "1e",
                "1e+",
                "1.e3",
                "0x1F",
                "1_000",
                "NaN",
                "Infinity",
                "1 ",
                " 1",
                "1,5",
                "12:30",
                "१",
                "1d",
                "--1",
                "1e3.5",
                "\n"
            })
    void what_is_no_json_number_is_refused_with_its_path(String literal) {
        Node tree = map("Resources", map("Web", list(text("a"), map("Size", number(literal)))));

        for (TemplateWriter writer : new TemplateWriter[] {JsonWriter.pretty(), YamlWriter.standard()}) {
            assertThatThrownBy(() -> writer.write(tree))
                    .isInstanceOfSatisfying(
                            RenderException.class, e -> assertThat(e.path()).isEqualTo("Resources.Web[1].Size"))
                    .hasMessage(
                            "Resources.Web[1].Size: \"" + literal + "\" is not a JSON number. Expected decimal digits"
                                    + " without leading zeros, such as 60, -1.5 or 1e3; use a string for a value in another format");
        }
    }

    @Test
    void a_wrong_literal_at_the_root_and_a_huge_one_are_named_sensibly() {
        assertThatThrownBy(() -> JsonWriter.pretty().write(number("x".repeat(100_000))))
                .hasMessageStartingWith("the root: \"xxx")
                .hasMessageContaining("xxx...\" is not a JSON number")
                .message()
                .hasSizeLessThan(300);
    }

    @Test
    void a_bad_tree_appends_nothing() {
        StringBuilder out = new StringBuilder("before");

        assertThatThrownBy(() -> JsonWriter.pretty().write(list(text("a"), number("x")), out))
                .isInstanceOf(RenderException.class);

        assertThat(out).hasToString("before");
    }

    @Test
    void a_good_tree_is_appended() throws IOException {
        StringBuilder out = new StringBuilder("before ");

        JsonWriter.minified().write(list(text("a")), out);

        assertThat(out).hasToString("before [\"a\"]");
    }

    @Test
    void a_thousand_levels_are_written_on_a_small_stack() throws InterruptedException {
        for (TemplateWriter writer :
                new TemplateWriter[] {JsonWriter.pretty(), JsonWriter.minified(), YamlWriter.standard()}) {
            String[] text = new String[1];
            Thread small =
                    new Thread(null, () -> text[0] = writer.write(nested(Node.DEEPEST)), "small stack", 512 * 1024);
            small.start();
            small.join();
            assertThat(text[0]).contains("innermost");
        }
    }

    @Test
    void ten_thousand_levels_are_refused_and_the_path_stays_readable() {
        for (TemplateWriter writer : new TemplateWriter[] {JsonWriter.minified(), YamlWriter.longForm()}) {
            assertThatThrownBy(() -> writer.write(nested(10_000)))
                    .isInstanceOf(RenderException.class)
                    .hasMessage(
                            "key[0].key[0].key[0].key[0]....key[0].key[0].key[0].key[0]: nested deeper than 700 levels. Does a value contain itself?");
        }
    }

    @Test
    void output_does_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(minified("\u0001I")).isEqualTo("\"\\u0001I\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String minified(String text) {
        return JsonWriter.minified().write(text(text));
    }
}
