package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers that take back what they inherit. */
class UnsetTest {

    private static final Setting<String> CLASS = Setting.string("database.class");
    private static final Setting<Integer> SIZE =
            Setting.integer("database.size").withDefault(1);
    private static final Setting<List<String>> MAILS =
            Setting.list("mails", SettingType.string()).withMergeRule(MergeRule.APPEND);
    private static final Setting<Map<String, String>> VARIABLES =
            Setting.map("variables", SettingType.string()).withMergeRule(MergeRule.MERGE);
    private static final Setting<Map<String, String>> TAGS = Setting.map("tags", SettingType.string());
    private static final SettingCatalog CATALOG = SettingCatalog.of(CLASS, SIZE, MAILS, VARIABLES, TAGS);

    private static final Layer BASE = yaml(
            "base",
            "database.class: large",
            "database.size: 4",
            "mails: [a, b]",
            "variables: {LOG: info, TZ: UTC}",
            "tags: {team: x}");

    private static Settings resolve(String... lines) {
        return CATALOG.resolve(yaml("child", lines).withParent(BASE));
    }

    static List<Arguments> layers() {
        return List.of(
                Arguments.of(yaml("child", "database.class: !unset", "database:", "  size: !unset")),
                Arguments.of(yaml("child", "database: !unset")),
                Arguments.of(yaml("child", "database: {class: !unset, size: !unset}")),
                Arguments.of(Layer.create("child", l -> l.unset(CLASS).unset(SIZE))),
                Arguments.of(Layer.create("child", l -> l.unset("database"))),
                Arguments.of(Layer.arguments("--unset", "database.class", "--unset=database.size")),
                Arguments.of(Layer.arguments("--set", "database.class=!unset", "--set=database.size=!unset")),
                Arguments.of(Layer.arguments("--set", "database={class: !unset, size: !unset}")),
                Arguments.of(Layer.environmentVariables(
                        "S_", Map.of("S_DATABASE_CLASS", "!unset", "S_DATABASE_SIZE", "!unset"))));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void an_unset_setting_has_its_default_or_no_value(Layer layer) {
        Settings settings = CATALOG.resolve(layer.withParent(BASE));

        assertThat(settings.find(CLASS)).isEmpty();
        assertThat(settings.get(SIZE)).isEqualTo(1);
    }

    @Test
    void lists_and_maps_that_are_unset_inherit_nothing() {
        Settings settings = resolve("mails: !unset", "variables: !unset", "tags: !unset");

        assertThat(settings.find(MAILS)).isEmpty();
        assertThat(settings.find(VARIABLES)).isEmpty();
        assertThat(settings.find(TAGS)).isEmpty();
    }

    @Test
    void a_grandchild_sets_again_what_its_parent_unsets() {
        Layer child = yaml("child", "database.class: !unset", "mails: !unset", "variables: !unset")
                .withParent(BASE);
        Settings settings =
                CATALOG.resolve(yaml("grandchild", "database.class: small", "mails: [c]", "variables.NEW: x")
                        .withParent(child));

        assertThat(settings.get(CLASS)).isEqualTo("small");
        assertThat(settings.get(MAILS)).containsExactly("c");
        assertThat(settings.get(VARIABLES)).containsExactly(Map.entry("NEW", "x"));
    }

    static List<Arguments> entries() {
        return List.of(
                Arguments.of(yaml("child", "variables.LOG: !unset")),
                Arguments.of(yaml("child", "variables: {LOG: !unset}")),
                Arguments.of(Layer.create("child", l -> l.unset("variables.LOG"))),
                Arguments.of(Layer.arguments("--unset", "variables.LOG")),
                Arguments.of(Layer.arguments("--set", "variables={LOG: !unset}")),
                Arguments.of(Layer.arguments("--set", "variables=LOG=!unset")),
                Arguments.of(Layer.environmentVariables("S_", Map.of("S_VARIABLES_LOG", "!unset"))));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_of_a_map_that_merges_can_be_unset(Layer layer) {
        Settings settings = CATALOG.resolve(layer.withParent(BASE));

        assertThat(settings.get(VARIABLES)).containsExactly(Map.entry("TZ", "UTC"));
    }

    @Test
    void an_explanation_tells_who_unsets_what() {
        Layer child = yaml(
                        "child",
                        "database: !unset",
                        "mails: !unset",
                        "variables: {LOG: !unset, NEW: x}",
                        "tags: !unset")
                .withParent(BASE);

        assertThat(CATALOG.resolve(child).explain().toText().replaceAll("UnsetTest.java:\\d+", "SITE"))
                .isEqualTo("""
                key             value    layer    set at             instead of
                --------------  -------  -------  -----------------  -----------------------------
                database.class  (unset)  child    child.yaml:1       large (base, base.yaml:1)
                database.size   1        default  SITE  !unset (child, child.yaml:1)
                                                                     4 (base, base.yaml:2)
                mails           (unset)  child    child.yaml:2       [a, b] (base, base.yaml:3)
                variables.LOG   (unset)  child    child.yaml:3       info (base, base.yaml:4)
                variables.TZ    UTC      base     base.yaml:4
                variables.NEW   x        child    child.yaml:3
                tags            (unset)  child    child.yaml:4       {team: x} (base, base.yaml:5)
                """);
    }

    @Test
    void a_difference_tells_where_a_key_is_unset() {
        Settings base = CATALOG.resolve(BASE);
        SettingsDiff diff = base.diff(resolve("database.class: !unset", "variables.TZ: !unset"));

        assertThat(diff.differences())
                .extracting(difference -> difference.key() + ": " + difference.left() + " " + difference.leftOrigin()
                        + " / " + difference.right() + " " + difference.rightOrigin())
                .containsExactly(
                        "database.class: Text[value=large] base, base.yaml:1 / null child, child.yaml:1",
                        "variables.TZ: Text[value=UTC] base, base.yaml:4 / null child, child.yaml:2");
    }

    @Test
    void a_delta_has_what_is_unset() {
        assertThat(resolve("database.class: !unset", "mails: !unset", "variables: {LOG: !unset, X: y}", "tags: !unset")
                        .delta()
                        .toText())
                .isEqualTo("""
                        # child, a child of base
                        database.class: !unset  # instead of large (base)
                        mails: !unset           # instead of [a, b] (base)
                        variables.X: y          # new
                        variables.LOG: !unset   # instead of info (base)
                        tags: !unset            # instead of {team: x} (base)
                        """);
        assertThat(CATALOG.resolve(yaml("alone", "tags: !unset")).delta().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(LayerChange.Kind.UNSET));
    }

    @Test
    void what_is_final_cannot_be_unset() {
        Layer base = yaml("base", "database.class: !final large", "variables: !final {LOG: info}");

        assertThat(Problems.of(() -> CATALOG.resolve(yaml("child", "database: !unset", "variables.LOG: !unset")
                        .withParent(base))))
                .containsExactly(
                        "settings.final child.yaml:1 database.class: it is final in base, base.yaml:1"
                                + " | remove the value here, or the !final there",
                        "settings.final child.yaml:2 variables: it is final in base, base.yaml:2"
                                + " | remove the value here, or the !final there");
    }

    @Test
    void a_required_setting_that_is_unset_is_reported_with_both_places() {
        SettingCatalog catalog = SettingCatalog.of(CLASS.required());

        assertThat(Problems.of(() -> catalog.resolve(
                        yaml("child", "database.class: !unset").withParent(yaml("base", "database.class: x")))))
                .containsExactly(
                        "settings.missing child.yaml:1 database.class: the layer unsets it, and it is required;"
                                + " base sets it at base.yaml:1 | a text | remove the !unset here");
    }

    @Test
    void reading_what_is_unset_is_reported_with_both_places() {
        Settings settings = resolve("database.class: !unset");

        assertThat(Problems.of(() -> settings.get(CLASS)))
                .containsExactly("settings.missing child.yaml:1 database.class: the layer unsets it, and it is read;"
                        + " base sets it at base.yaml:1 | a text | remove the !unset here");
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(
                        "database.class: !unset x",
                        "settings.tag child.yaml:1 : !unset is followed by a value"
                                + " | write !unset alone, or the value without it"),
                Arguments.of(
                        "mails: [!unset, a]",
                        "settings.tag child.yaml:1 : an item of a list cannot be unset | leave the item out of the list"),
                Arguments.of(
                        "tags.team: !unset",
                        "settings.wrong-type child.yaml:1 tags.team: the entry is unset, but the map"
                                + " inherits none: it replaces the inherited map | MergeRule.MERGE for the setting, or a map"
                                + " without the entry"),
                Arguments.of(
                        "database.clas: !unset",
                        "settings.unknown-key child.yaml:1 database.clas: no setting has this key | did you mean database.class?"),
                Arguments.of(
                        "database.class: !unst",
                        "syntax.tag child.yaml:1 : the tag is unknown | no tag but !final and !unset"
                                + " | did you mean !unset?"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_unset_is_reported(String line, String problem) {
        assertThat(Problems.of(() -> resolve(line))).contains(problem);
    }

    @Test
    void the_word_in_quotes_is_a_text() {
        assertThat(resolve("database.class: '!unset'").get(CLASS)).isEqualTo("!unset");
        assertThat(resolve("database.class: 'say !unset, or {!unset} # !unset,'")
                        .get(CLASS))
                .isEqualTo("say !unset, or {!unset} # !unset,");
        assertThat(resolve("variables: {a: \"!unset, 😀 !unset]\", b: c !unset}")
                        .get(VARIABLES))
                .containsEntry("a", "!unset, 😀 !unset]")
                .containsEntry("b", "c !unset");
    }

    @Test
    void columns_behind_the_word_are_those_of_the_file() {
        assertThat(Problems.exceptionOf(() -> resolve("database: {class: !unset, siz: 3}"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().column()).isEqualTo(27));
    }

    @Test
    void unset_on_the_command_line_takes_a_key() {
        assertThat(Problems.of(() -> CATALOG.resolve(BASE, Layer.arguments("--unset", "--unset=a=b", "--unset"))))
                .containsExactly(
                        "settings.argument argument 2 : --unset is not followed by a key | --unset key",
                        "settings.argument argument 4 : --unset is not followed by a key | --unset key");
    }
}
