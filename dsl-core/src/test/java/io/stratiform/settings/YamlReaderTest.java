package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The YAML that a layer may and may not be written in. */
class YamlReaderTest {

    private static final Setting<String> A = Setting.string("a");
    private static final Setting<String> B = Setting.string("group.b");
    private static final SettingCatalog CATALOG = SettingCatalog.of(A, B);

    private static List<String> problems(String... lines) {
        return Problems.of(CATALOG, yaml("base", lines));
    }

    @Test
    void nested_keys_and_keys_with_dots_are_the_same() {
        assertThat(CATALOG.resolve(yaml("base", "group:", "  b: x")).get(B)).isEqualTo("x");
        assertThat(CATALOG.resolve(yaml("base", "group.b: x")).get(B)).isEqualTo("x");
        assertThat(CATALOG.resolve(yaml("base", "{group: {b: x}}")).get(B)).isEqualTo("x");
        assertThat(CATALOG.resolve(yaml("base", "\uFEFF# comment", "---", "\"group\":", "  'b': x"))
                        .get(B))
                .isEqualTo("x");
    }

    @Test
    void a_file_may_be_empty() {
        assertThat(CATALOG.resolve(yaml("base")).find(A)).isEmpty();
        assertThat(CATALOG.resolve(yaml("base", "# nothing", "---", "group:").withParent(yaml("parent")))
                        .find(A))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: [x;                    2:1 a bracket or brace is not closed, or a comma is missing",
                "a: \"x;                   2:1 a quote is not closed",
                "a: b: c;                  1:5 a second ':' follows on the line",
                "a: x\\n b: y;             2:3 a second ':' follows on the line",
                "group:\\n\\tb: x;         2:1 a tab indents the line",
                "group:\\n  b: x\\n c: y;  3:2 the line does not fit to those before it",
                "a: x\\nnot a setting;     3:1 the line is no setting",
                "a: @x;                    1:4 this is no YAML",
                "- x;                      1:1 the file holds no settings",
                "just text;                1:1 the file holds no settings",
                "a: x\\n---\\nb: y;        2:1 a second document starts",
                "[a]: x;                   1:1 a key is no plain text",
                "{{x}}: y;                 1:1 a key is no plain text",
                "a: &x y;                  1:4 a value has an anchor",
                "a: *x;                    1:4 an alias stands for another value",
                "*x : y;                   1:1 a key is no plain text",
                "a: !!str x;               1:4 a value has a tag",
                "a: !other x;              1:4 a value has a tag",
                "a: [!final x];            1:5 an item of a list cannot be final",
                "$parent: [x];             1:1 $parent is no name",
                "$parent:;                 1:1 $parent is no name",
                "a: x\\u0001;              1:5 a control character stands in the text",
            })
    void what_is_wrong_is_told_with_line_and_column(String text, String expected) {
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");

        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", yaml)));

        assertThat(thrown.problems())
                .filteredOn(problem -> problem.kind() == SettingProblem.Kind.SYNTAX)
                .extracting(p -> p.origin().line() + ":" + p.origin().column() + " " + p.message())
                .containsExactly(expected);
    }

    @Test
    void the_message_names_file_line_and_column_in_a_form_that_terminals_link() {
        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", "group:", "\tb: x")));

        assertThat(thrown).hasMessage("""
                        The settings of 'base' have 1 problem:

                        base.yaml:2:1 (layer base)
                          a tab indents the line
                              expected: spaces
                        """);
    }

    @Test
    void a_key_stands_once_in_a_mapping() {
        assertThat(problems("a: x", "group:", "  b: x", "  b: y", "a: z"))
                .containsExactly(
                        "DUPLICATE_KEY base.yaml:4 b: the key stands here twice, first at base.yaml:3",
                        "DUPLICATE_KEY base.yaml:5 a: the key stands here twice, first at base.yaml:1");
    }

    @Test
    void a_layer_sets_a_key_once_however_it_is_written() {
        assertThat(problems("group:", "  b: x", "group.b: y"))
                .containsExactly("DUPLICATE_KEY base.yaml:3 group.b: the layer sets it twice, first at base.yaml:2");
    }

    @Test
    void all_that_can_be_told_at_once_is_told() {
        assertThat(problems("a: &x y", "group:", "  b: *x", "  ? [c]", "  : d", "  !t e: f"))
                .extracting(problem -> problem.substring(0, problem.indexOf(" |")))
                .containsExactly(
                        "SYNTAX base.yaml:1 : a value has an anchor",
                        "SYNTAX base.yaml:3 : an alias stands for another value",
                        "SYNTAX base.yaml:4 : a key is no plain text",
                        "SYNTAX base.yaml:6 : a key is no plain text");
    }

    @Test
    void columns_count_characters_not_halves_of_them() {
        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", "a: x", "b: 😀\u0001")));

        assertThat(thrown.problems().get(0).origin().line()).isEqualTo(2);
        assertThat(thrown.problems().get(0).origin().column()).isEqualTo(5);
    }

    @Test
    void nesting_has_an_end() {
        assertThat(problems("a: " + "[".repeat(5000) + "]".repeat(5000)))
                .containsExactly("SYNTAX base.yaml:1 : the settings are nested deeper than 700 levels");
    }

    @Test
    void nesting_ends_at_700_levels() {
        String last = "a: " + "[".repeat(700) + "]".repeat(700);
        String refused = "SYNTAX base.yaml:1 : the settings are nested deeper than 700 levels";

        assertThat(problems(last)).isNotEmpty().doesNotContain(refused);
        assertThat(problems(last.replace("[]", "[[]]"))).containsExactly(refused);
    }

    @Test
    void what_is_missing_is_not_told_of_a_file_that_could_not_be_read() {
        SettingCatalog required = SettingCatalog.of(A.required());

        assertThat(Problems.of(required, yaml("base", "a: @")))
                .singleElement()
                .asString()
                .startsWith("SYNTAX");
    }
}
