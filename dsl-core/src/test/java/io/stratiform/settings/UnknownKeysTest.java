package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Advice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for keys that no setting has. */
class UnknownKeysTest {

    private static final SettingCatalog CATALOG = SettingCatalog.of(
            Setting.string("database.class"),
            Setting.bool("database.multi-az"),
            Setting.integer("web.scaling.max-size"),
            Setting.map("variables", SettingType.string()),
            Setting.string("name"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "database.clas: x|did you mean database.class?",
                "databse.class: x|did you mean database.class?",
                "databse.x: y|did you mean database? expected a key below database: class, multi-az",
                "databse: {x: y}|did you mean database? expected a key below database: class, multi-az",
                "databse: {}|did you mean database? expected a key below database: class, multi-az",
                "databse: y|did you mean database? expected a key below database: class, multi-az",
                "database.x: y|expected a key below database: class, multi-az",
                "wbe.scalng.maxsize: 1|did you mean web.scaling.max-size?",
                "web.scalling.y: 1|did you mean web.scaling? expected a key below web.scaling: max-size",
                "variabels.LOG: x|did you mean variables?",
                "nmae: x|did you mean name?",
                "$parnt: base|did you mean $parent? expected $parent, the only directive",
                "$Parent: base|did you mean $parent? expected $parent, the only directive",
                "$include: base|did you mean $parent? expected $parent, the only directive",
                "parent: base|did you mean $parent?",
                "web: {$parent: base}|expected $parent at the top of a file, as in $parent: base"
            })
    void the_nearest_key_is_suggested(String line, String hint) {
        assertThat(Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", line)))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("settings.unknown-key");
                    assertThat(Advice.of(problem)).isEqualTo(hint);
                });
    }

    @Test
    void nothing_is_suggested_for_what_is_like_nothing() {
        assertThat(Problems.of(CATALOG, yaml("base", "zzzzzzzz.y: x")))
                .containsExactly("settings.unknown-key base.yaml:1 zzzzzzzz.y: no setting has this key");
    }

    @Test
    void arguments_and_code_get_the_same_suggestions() {
        String expected = ": no setting has this key | a key below database: class, multi-az | did you mean database?";

        assertThat(Problems.of(CATALOG, yaml("base"), Layer.arguments("--set", "databse.x=1", "--unset", "databse.y")))
                .containsExactly(
                        "settings.unknown-key --set databse.x databse.x" + expected,
                        "settings.unknown-key --unset databse.y databse.y" + expected);
        assertThat(Problems.of(CATALOG, Layer.create("code", l -> l.set("databse.x", "1"))))
                .singleElement()
                .asString()
                .endsWith("databse.x" + expected);
    }

    @Test
    void variables_get_suggestions_by_what_they_begin_with() {
        Map<String, String> variables =
                Map.of("S_DATABASE_CLAS", "x", "S_DATABSE_XXXXXXXXXXXX", "x", "S_VARIABELS_LOG", "x", "S_ZZZZ", "x");

        assertThat(Problems.of(CATALOG, yaml("base"), Layer.environmentVariables("S_", variables)))
                .isEqualTo(List.of(
                        "settings.unknown-key S_DATABASE_CLAS : no setting has this environment variable"
                                + " | did you mean S_DATABASE_CLASS?",
                        "settings.unknown-key S_DATABSE_XXXXXXXXXXXX : no setting has this environment variable"
                                + " | a variable that begins with S_DATABASE_: S_DATABASE_CLASS, S_DATABASE_MULTI_AZ",
                        "settings.unknown-key S_VARIABELS_LOG : no setting has this environment variable"
                                + " | a variable that begins with S_VARIABLES_: S_VARIABLES_NAME",
                        "settings.unknown-key S_ZZZZ : no setting has this environment variable"
                                + " | if it is not yours, choose a prefix that other programs do not use"));
    }
}
