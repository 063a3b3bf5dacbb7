package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One entry of a map, set by an environment variable or an argument. */
class MapEntryTest {

    record Web(int size, Optional<String> name) {}

    private static final Setting<Map<String, String>> VARIABLES =
            Setting.map("web.variables", SettingType.string()).withMergeRule(MergeRule.MERGE);
    private static final Setting<Map<String, String>> TAGS = Setting.map("tags", SettingType.string());
    private static final SettingCatalog CATALOG = SettingCatalog.of(VARIABLES, TAGS, Setting.record("web", Web.class));
    private static final Layer BASE =
            yaml("base", "web.size: 1", "web.variables: {LOG_LEVEL: info, log-format: json, Mixed: x}", "tags: {a: b}");

    private static Settings variables(Map<String, String> variables) {
        return CATALOG.resolve(BASE, Layer.environmentVariables("SHOP_", variables));
    }

    private static Settings arguments(String... arguments) {
        return CATALOG.resolve(BASE, Layer.arguments(arguments));
    }

    @Test
    void an_argument_sets_one_entry() {
        Settings settings = arguments("--set", "web.variables.LOG_LEVEL=debug", "--set", "web.variables.a.b=c");

        assertThat(settings.get(VARIABLES))
                .isEqualTo(Map.of("LOG_LEVEL", "debug", "log-format", "json", "Mixed", "x", "a.b", "c"));
        assertThat(settings.explain().below("web.variables.LOG_LEVEL").values().get(0))
                .satisfies(value -> {
                    assertThat(value.origin()).hasToString("--set, --set web.variables.LOG_LEVEL");
                    assertThat(value.overrode().get(0).origin()).hasToString("base, base.yaml:2");
                });
        assertThat(settings.explain()
                        .below("web.variables.Mixed")
                        .values()
                        .get(0)
                        .origin())
                .hasToString("base, base.yaml:2");
    }

    @Test
    void a_variable_sets_one_entry() {
        Settings settings = variables(Map.of("SHOP_WEB_VARIABLES_LOG_LEVEL", "debug"));

        assertThat(settings.get(VARIABLES)).containsEntry("LOG_LEVEL", "debug").hasSize(3);
        assertThat(settings.explain()
                        .below("web.variables.LOG_LEVEL")
                        .values()
                        .get(0)
                        .origin())
                .hasToString("environment, SHOP_WEB_VARIABLES_LOG_LEVEL");
    }

    @Test
    void a_variable_means_the_inherited_entry_that_is_spelled_so_in_variables() {
        Map<String, String> entries = variables(
                        Map.of("SHOP_WEB_VARIABLES_LOG_FORMAT", "text", "SHOP_WEB_VARIABLES_MIXED", "y"))
                .get(VARIABLES);

        assertThat(entries).isEqualTo(Map.of("LOG_LEVEL", "info", "log-format", "text", "Mixed", "y"));
    }

    @Test
    void a_new_entry_is_called_as_the_variable_spells_it() {
        Map<String, String> entries = variables(
                        Map.of("SHOP_WEB_VARIABLES_NEW_ONE", "1", "SHOP_WEB_VARIABLES_lower", "2", "SHOP_TAGS_X", "3"))
                .get(VARIABLES);

        assertThat(entries)
                .containsEntry("NEW_ONE", "1")
                .containsEntry("lower", "2")
                .hasSize(5);
    }

    @Test
    void a_map_that_does_not_merge_has_the_entry_alone() {
        assertThat(variables(Map.of("SHOP_TAGS_X", "3")).get(TAGS)).isEqualTo(Map.of("X", "3"));
        assertThat(arguments("--set", "tags.X=3").get(TAGS)).isEqualTo(Map.of("X", "3"));
    }

    @Test
    void entries_may_stand_beside_the_whole_map() {
        assertThat(variables(Map.of("SHOP_TAGS", "a=1,b=2", "SHOP_TAGS_C", "3")).get(TAGS))
                .isEqualTo(Map.of("a", "1", "b", "2", "C", "3"));
        assertThat(arguments("--set", "tags.c=3", "--set", "tags={a: 1}").get(TAGS))
                .isEqualTo(Map.of("a", "1", "c", "3"));
        assertThat(Problems.of(() -> arguments("--set", "tags={a: 1}", "--set", "tags.a=2")))
                .singleElement()
                .asString()
                .contains("the layer sets it twice");
        assertThat(Problems.of(() -> arguments("--set", "tags={a: 1", "--set", "tags.a=2")))
                .anySatisfy(problem -> assertThat(problem).contains("a bracket or brace is not closed"));
    }

    @Test
    void a_variable_of_two_maps_is_refused() {
        SettingCatalog catalog =
                SettingCatalog.of(Setting.map("a", SettingType.string()), Setting.map("a-b", SettingType.string()));

        assertThat(Problems.of(catalog, yaml("base"), Layer.environmentVariables("S_", Map.of("S_A_B_C", "x"))))
                .containsExactly("settings.unknown-key S_A_B_C : the variable means both a.B_C and a-b.C"
                        + " | set one of them by --set, or in a file");
    }

    @Test
    void a_setting_beats_an_entry_of_the_same_spelling() {
        Setting<Map<String, String>> map = Setting.map("a", SettingType.string());
        Setting<String> text = Setting.string("a-b");

        Settings settings = SettingCatalog.of(map, text)
                .resolve(yaml("base"), Layer.environmentVariables("S_", Map.of("S_A_B", "x")));

        assertThat(settings.get(text)).isEqualTo("x");
        assertThat(settings.find(map)).isEmpty();
    }

    @Test
    void an_entry_needs_a_name_and_its_map() {
        assertThat(Problems.of(() -> variables(Map.of("SHOP_WEB_VARIABLES_", "x", "SHOP_WEB_VARIABLE_X", "y"))))
                .isEqualTo(List.of(
                        "settings.unknown-key SHOP_WEB_VARIABLES_ : no setting has this environment variable"
                                + " | did you mean SHOP_WEB_VARIABLES?",
                        "settings.unknown-key SHOP_WEB_VARIABLE_X : no setting has this environment variable"
                                + " | did you mean SHOP_WEB_VARIABLES?"));
    }

    @Test
    void a_final_map_is_not_set_again_by_the_same_layer() {
        assertThat(Problems.of(
                        CATALOG,
                        yaml(
                                "base",
                                "web.variables: !final {A: a}",
                                "web.variables.B: b",
                                "web: {size: 1, variables: {C: c}}")))
                .containsExactly(
                        "settings.duplicate-key base.yaml:3 web.variables: the layer sets it twice, first at base.yaml:1");
    }
}
