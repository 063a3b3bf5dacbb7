package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "a: [x;                      2:1 what was opened at line 1, column 4 is never closed",
                "a: \"x;                     1:4 the quoted text that begins here is never closed",
                "a: b: c;                    1:5 there is a colon where no key can be",
                "a: x\\n b: y;               2:3 there is a colon where no key can be",
                "group:\\n\\tb: x;           2:1 the line is indented with a tab",
                "group:\\n  b: x\\n c: y;    3:2 this does not belong to what begins at line 1, column 1",
                "a: x\\nnot a setting;       2:1 this is not followed by a colon",
                "a: @x;                      1:4 a text without quotes cannot begin with this character",
                "- x;                        1:1 the file holds no settings",
                "just text;                  1:1 the file holds no settings",
                "a: x\\n---\\nb: y;          2:1 a second document begins here",
                "[a]: x;                     1:1 a key cannot be a list or an object",
                "{{x}}: y;                   1:1 a key cannot be a list or an object",
                "!t a: x;                    1:1 a key cannot have a tag",
                "<<: {a: x};                 1:1 << is a merge key",
                "a: &x y;                    1:4 this is an anchor",
                "a: *x;                      1:4 this is an alias",
                "*x : y;                     1:1 this is an alias",
                "a: !!str x;                 1:4 the tag is unknown",
                "a: !other x;                1:4 the tag is unknown",
                "a: [!final x];              1:5 an item of a list cannot be final",
                "$parent: [x];               1:1 $parent is not a name",
                "$parent:;                   1:1 $parent is not a name",
                "a: x\\u0001;                1:5 a control character is not allowed in YAML",
            })
    void what_is_wrong_is_told_with_line_and_column(String text, String expected) {
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");

        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", yaml)));

        assertThat(thrown.problems())
                .filteredOn(problem -> !problem.code().matches("settings.(unknown-key|wrong-type|missing)"))
                .extracting(p -> p.place().line() + ":" + p.place().column() + " " + p.message())
                .containsExactly(expected);
    }

    @Test
    void the_message_names_file_line_and_column_in_a_form_that_terminals_link() {
        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", "group:", "\tb: x")));

        assertThat(thrown).hasMessage("""
                        The settings of 'base' have 1 problem:

                        base.yaml:2:1 (layer base)
                          the line is indented with a tab [syntax.tab]
                              expected: spaces
                              hint: replace the tab by spaces
                        """);
    }

    @Test
    void a_key_stands_once_in_a_mapping() {
        assertThat(problems("a: x", "group:", "  b: x", "  b: y", "a: z"))
                .containsExactly(
                        "syntax.duplicate-key base.yaml:4 b: the key \"b\" is there twice | each key once in an object"
                                + " | the first is at line 3, column 3; remove or rename one of the two",
                        "syntax.duplicate-key base.yaml:5 a: the key \"a\" is there twice | each key once in an object"
                                + " | the first is at line 1, column 1; remove or rename one of the two");
    }

    @Test
    void a_layer_sets_a_key_once_however_it_is_written() {
        assertThat(problems("group:", "  b: x", "group.b: y"))
                .containsExactly(
                        "settings.duplicate-key base.yaml:3 group.b: the layer sets it twice, first at base.yaml:2");
    }

    @Test
    void all_that_can_be_told_at_once_is_told() {
        assertThat(problems("a: &x y", "group:", "  b: *x", "  ? [c]", "  : d", "  !t e: f"))
                .extracting(problem -> problem.substring(0, problem.indexOf(" |")))
                .containsExactly(
                        "syntax.anchor base.yaml:1 : this is an anchor",
                        "syntax.alias base.yaml:3 : this is an alias",
                        "syntax.key base.yaml:4 : a key cannot be a list or an object",
                        "syntax.key base.yaml:6 : a key cannot have a tag");
    }

    @Test
    void columns_count_characters_not_halves_of_them() {
        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", "a: x", "b: 😀\u0001")));

        assertThat(thrown.problems().get(0).place().line()).isEqualTo(2);
        assertThat(thrown.problems().get(0).place().column()).isEqualTo(5);
    }

    @Test
    void nesting_has_an_end() {
        assertThat(problems("a: " + "[".repeat(5000) + "]".repeat(5000)))
                .containsExactly("syntax.too-deep base.yaml:1 : nested deeper than 700 levels");
    }

    @Test
    void seven_hundred_levels_are_read() {
        Setting<List<String>> deep = Setting.list("a", SettingType.string());
        SettingCatalog catalog = SettingCatalog.of(deep);

        assertThat(Problems.of(catalog, yaml("base", "a: " + "[".repeat(699) + "]".repeat(699))))
                .singleElement()
                .asString()
                .startsWith("settings.wrong-type");
        assertThat(Problems.of(catalog, yaml("base", "a: " + "[".repeat(700) + "]".repeat(700))))
                .singleElement()
                .asString()
                .startsWith("syntax.too-deep base.yaml:1 : nested deeper than 700 levels");
    }

    /** What looks like an alias, a tag or a broken text may be a secret that somebody forgot to quote. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: *hunter2",
                "a: &hunter2 x",
                "a: !hunter2",
                "a: !hunter2 x",
                "a: '*hunter2",
                "a: \"hunter2",
                "a: \"hunter2\\q\"",
                "a: @hunter2",
                "a: `hunter2",
                "a: %hunter2",
                "a: [hunter2",
                "a: {hunter2",
                "a: hunter2: hunter2",
                "a: x\nhunter2",
                "a: |hunter2",
                "a: >hunter2",
                "a: 'x' hunter2",
                "a: hunter2\u0001",
                "{a: hunter2]",
                "a: x\n\thunter2",
                "- hunter2",
                "hunter2",
                "a: !!hunter2 x",
                "a: !<hunter2> x",
                "a: ![hunter2]",
                "? [hunter2]\n: x"
            })
    void a_value_is_never_quoted(String text) {
        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", text)));

        assertThat(thrown.getMessage() + thrown.problems()).doesNotContain("hunter");
    }

    @Test
    void what_is_missing_is_not_told_of_a_file_that_could_not_be_read() {
        SettingCatalog required = SettingCatalog.of(A.required());

        assertThat(Problems.of(required, yaml("base", "a: @")))
                .singleElement()
                .asString()
                .startsWith("syntax.yaml");
    }
}
