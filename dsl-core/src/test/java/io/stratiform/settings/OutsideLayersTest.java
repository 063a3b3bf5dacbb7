package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Environment variables and arguments. */
class OutsideLayersTest {

    private static final Setting<Integer> MAX_SIZE = Setting.integer("web.max-size");
    private static final Setting<List<String>> ZONES = Setting.list("zones", SettingType.string());
    private static final Setting<Map<String, Integer>> WEIGHTS = Setting.map("weights", SettingType.integer());
    private static final SettingCatalog CATALOG = SettingCatalog.of(MAX_SIZE, ZONES, WEIGHTS);

    private static Settings variables(Map<String, String> variables) {
        return CATALOG.resolve(yaml("base"), Layer.environmentVariables("SHOP_", variables));
    }

    private static Settings arguments(String... arguments) {
        return CATALOG.resolve(yaml("base"), Layer.arguments(arguments));
    }

    @Test
    void variables_with_the_prefix_set_keys() {
        Settings settings = variables(Map.of(
                "SHOP_WEB_MAX_SIZE", "4", "SHOP_ZONES", "a, b,c", "SHOP_WEIGHTS", "x=1, y=2", "OTHER_ZONES", "z"));

        assertThat(settings.get(MAX_SIZE)).isEqualTo(4);
        assertThat(settings.get(ZONES)).containsExactly("a", "b", "c");
        assertThat(settings.get(WEIGHTS)).containsExactly(Map.entry("x", 1), Map.entry("y", 2));
        assertThat(settings.explain().below("zones").values().get(0).origin()).hasToString("environment, SHOP_ZONES");
    }

    @Test
    void lists_and_maps_may_be_written_as_in_a_file() {
        Settings settings = variables(Map.of("SHOP_ZONES", "['a, b', c]", "SHOP_WEIGHTS", "{x: 1}"));

        assertThat(settings.get(ZONES)).containsExactly("a, b", "c");
        assertThat(settings.get(WEIGHTS)).containsExactly(Map.entry("x", 1));
        assertThat(variables(Map.of("SHOP_ZONES", "")).get(ZONES)).isEmpty();
        assertThat(variables(Map.of("SHOP_ZONES", "[]")).get(ZONES)).isEmpty();
    }

    @Test
    void unknown_variables_and_wrong_values_are_told() {
        Layer variables = Layer.environmentVariables(
                "SHOP_",
                Map.of("SHOP_WEB_MAXSIZE", "4", "SHOP_ZONES", "[a", "SHOP_WEIGHTS", "x", "SHOP_ELSE_ALTOGETHER", ""));

        assertThat(Problems.of(CATALOG, yaml("base"), variables))
                .containsExactly(
                        "settings.unknown-key SHOP_ELSE_ALTOGETHER : no setting has this environment variable"
                                + " | if it is not yours, choose a prefix that other programs do not use",
                        "settings.unknown-key SHOP_WEB_MAXSIZE : no setting has this environment variable"
                                + " | did you mean SHOP_WEB_MAX_SIZE?",
                        "settings.line SHOP_WEIGHTS weights: an entry is not name=value"
                                + " | name=value pairs with commas between them",
                        "settings.line SHOP_ZONES zones: a bracket or brace is not closed | [a, b]");
    }

    @Test
    void a_variable_that_means_two_keys_is_told() {
        SettingCatalog catalog = SettingCatalog.of(Setting.string("a.b-c"), Setting.string("a-b.c"));

        assertThat(Problems.of(catalog, yaml("base"), Layer.environmentVariables("SHOP_", Map.of("SHOP_A_B_C", "x"))))
                .containsExactly("settings.unknown-key SHOP_A_B_C : the variable means both a.b-c and a-b.c"
                        + " | set one of them by --set, or in a file");
        assertThat(catalog.resolve(yaml("base"), Layer.environmentVariables("SHOP_", Map.of())))
                .isNotNull();
    }

    @Test
    void there_is_a_prefix() {
        assertThatIllegalArgumentException().isThrownBy(() -> Layer.environmentVariables("", Map.of()));
    }

    @Test
    void arguments_set_keys_and_others_are_left_alone() {
        Settings settings = arguments(
                "deploy", "--set", "web.max-size=4", "--branch", "x", "--set=zones=[a,b]", "--set", "weights.x=1");

        assertThat(settings.get(MAX_SIZE)).isEqualTo(4);
        assertThat(settings.get(ZONES)).containsExactly("a", "b");
        assertThat(settings.get(WEIGHTS)).containsExactly(Map.entry("x", 1));
        assertThat(settings.explain().below("web").values().get(0).origin()).hasToString("--set, --set web.max-size");
    }

    @Test
    void a_mapping_may_set_several_keys() {
        assertThat(arguments("--set", "web={max-size: 7}").get(MAX_SIZE)).isEqualTo(7);
        assertThat(Problems.of(() -> arguments("--set", "web={max-size: 7")))
                .singleElement()
                .asString()
                .startsWith("settings.line --set web web: a bracket or brace is not closed");
    }

    @Test
    void arguments_beat_variables_and_variables_beat_files() {
        Layer file = yaml("base", "web.max-size: 1", "zones: [f]", "weights: {f: 1}");
        Layer variables = Layer.environmentVariables("SHOP_", Map.of("SHOP_WEB_MAX_SIZE", "2", "SHOP_ZONES", "v"));

        Settings settings = CATALOG.resolve(file, variables, Layer.arguments("--set", "web.max-size=3"));

        assertThat(settings.name()).isEqualTo("base");
        assertThat(settings.get(MAX_SIZE)).isEqualTo(3);
        assertThat(settings.get(ZONES)).containsExactly("v");
        assertThat(settings.get(WEIGHTS)).containsOnlyKeys("f");
    }

    @Test
    void malformed_arguments_are_told_without_their_text() {
        assertThat(Problems.of(() -> arguments("--set", "hunter2", "--set=hunter3", "--set", "=hunter4", "--set")))
                .containsExactly(
                        "settings.argument argument 2 : --set is not followed by key=value | --set key=value",
                        "settings.argument argument 3 : --set is not followed by key=value | --set key=value",
                        "settings.argument argument 5 : --set is not followed by key=value | --set key=value",
                        "settings.argument argument 7 : --set is not followed by key=value | --set key=value");
    }

    @Test
    void an_argument_is_given_once() {
        assertThat(Problems.of(() -> arguments("--set", "web.max-size=1", "--set", "web.max-size=2")))
                .containsExactly("settings.duplicate-key --set web.max-size web.max-size: the layer sets it twice,"
                        + " first at --set web.max-size");
    }

    @Test
    void a_text_is_taken_as_it_is() {
        Setting<String> text = Setting.string("text");
        SettingCatalog catalog = SettingCatalog.of(text);

        for (String value : List.of("", " a ", "null", "[a", "x=y", "a,b", "\"q\"")) {
            assertThat(catalog.resolve(yaml("base"), Layer.arguments("--set", "text=" + value))
                            .get(text))
                    .isEqualTo(value);
        }
    }
}
