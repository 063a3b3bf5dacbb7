package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations, differences and deltas, character by character. */
class ReportsTest {

    private static final Setting<String> CLASS =
            Setting.string("database.class").withDescription("Instance class");
    private static final Setting<Integer> SIZE = Setting.integer("size");
    private static final Setting<Boolean> DEBUG = Setting.bool("debug").withDefault(false);
    private static final Setting<Secret> KEY = Setting.secret("key");
    private static final Setting<List<String>> ZONES =
            Setting.list("zones", SettingType.string()).withMergeRule(MergeRule.APPEND);
    private static final Setting<Map<String, String>> ENV =
            Setting.map("env", SettingType.string()).withMergeRule(MergeRule.MERGE);
    private static final Setting<List<Integer>> PORTS = Setting.list("ports", SettingType.integer());
    private static final Setting<String> NOTE = Setting.string("note");
    private static final SettingCatalog CATALOG = SettingCatalog.of(CLASS, SIZE, DEBUG, KEY, ZONES, ENV, PORTS, NOTE);

    private static final Layer BASE = yaml(
            "base",
            "database:",
            "  class: !final db.large",
            "size: 4",
            "key: no-echo",
            "zones: [a, b]",
            "env:",
            "  LOG: info",
            "  TZ: UTC",
            "ports: [80]");
    private static final Layer STAGING = yaml("staging", "size: 3", "zones: []", "ports: [80]", "key: no-echo")
            .withParent(BASE);
    private static final Layer BRANCH = yaml(
                    "branch",
                    "size: 0",
                    "zones: [c]",
                    "env.LOG: debug | trace",
                    "env.TZ: UTC",
                    "env.NEW: 'x: y'",
                    "note: |",
                    "  <two>",
                    "  lines")
            .withParent(STAGING);

    private static String defaultLine() {
        return DEBUG.site().toString().replaceFirst(".*\\((.*)\\)", "$1");
    }

    @Test
    void an_explanation_is_an_aligned_table() {
        String expected = """
                key             value             layer    set at               instead of
                --------------  ----------------  -------  -------------------  -------------------------------------
                database.class  db.large          base     base.yaml:2
                size            0                 branch   branch.yaml:1        3 (staging, staging.yaml:1)
                                                                                4 (base, base.yaml:3)
                debug           false             default  DEFAULT
                key             ***               staging  staging.yaml:4       *** (base, base.yaml:4)
                zones           [a, b, c]         branch   branch.yaml:2        added to [] (staging, staging.yaml:2)
                                                                                added to [a, b] (base, base.yaml:5)
                env.LOG         debug | trace     branch   branch.yaml:3        info (base, base.yaml:7)
                env.TZ          UTC               branch   branch.yaml:4        UTC (base, base.yaml:8)
                env.NEW         x: y              branch   branch.yaml:5
                ports           [80]              staging  staging.yaml:3       [80] (base, base.yaml:9)
                note            "<two>\\nlines\\n"  branch   branch.yaml:6
                """.replace("DEFAULT", defaultLine());

        assertThat(CATALOG.resolve(BRANCH).explain().toText()).isEqualTo(expected);
    }

    @Test
    void an_explanation_is_a_table_in_markdown() {
        String expected = """
                | key | value | layer | set at | instead of |
                | --- | --- | --- | --- | --- |
                | size | 0 | branch | branch.yaml:1 | 3 (staging, staging.yaml:1)<br>4 (base, base.yaml:3) |
                | env.LOG | debug \\| trace | branch | branch.yaml:3 | info (base, base.yaml:7) |
                | key | \\*\\*\\* | staging | staging.yaml:4 | \\*\\*\\* (base, base.yaml:4) |
                | note | "&lt;two>\\\\nlines\\\\n" | branch | branch.yaml:6 | |
                """;
        Explanation all = CATALOG.resolve(BRANCH).explain();

        Explanation some = new Explanation(
                "branch",
                List.of(
                        all.below("size").values().get(0),
                        all.below("env.LOG").values().get(0),
                        all.below("key").values().get(0),
                        all.below("note").values().get(0)));

        assertThat(some.toMarkdown()).isEqualTo(expected);
    }

    @Test
    void an_explanation_is_a_tree_for_json() {
        Layer child = yaml("child", "zones: [c]").withParent(yaml("base", "database.class: db.large", "zones: [a]"));
        Explanation all = SettingCatalog.of(CLASS, ZONES, SIZE).resolve(child).explain();

        assertThat(JsonWriter.pretty().write(all.toNode())).isEqualTo("""
                        {
                          "settings": "child",
                          "values": [
                            {
                              "key": "database.class",
                              "description": "Instance class",
                              "value": "db.large",
                              "origin": {
                                "layer": "base",
                                "source": "base.yaml",
                                "line": 1
                              },
                              "insteadOf": []
                            },
                            {
                              "key": "zones",
                              "value": [
                                "a",
                                "c"
                              ],
                              "origin": {
                                "layer": "child",
                                "source": "child.yaml",
                                "line": 1
                              },
                              "insteadOf": [
                                {
                                  "value": [
                                    "a"
                                  ],
                                  "origin": {
                                    "layer": "base",
                                    "source": "base.yaml",
                                    "line": 2
                                  },
                                  "kept": true
                                }
                              ]
                            },
                            {
                              "key": "size",
                              "value": null,
                              "origin": null,
                              "insteadOf": []
                            }
                          ]
                        }
                        """);
    }

    @Test
    void an_explanation_of_some_keys() {
        Explanation all = CATALOG.resolve(BRANCH).explain();

        assertThat(all.below("env").values())
                .extracting(ExplainedValue::key)
                .containsExactly("env.LOG", "env.TZ", "env.NEW");
        assertThat(all.below("en").values()).isEmpty();
        assertThat(all.below("size").toText()).startsWith("key").contains("size ");
    }

    @Test
    void a_value_of_code_names_the_line_of_java() {
        Settings settings = CATALOG.resolve(Layer.create("code", l -> l.set(SIZE, 5)));

        Origin origin = settings.explain().below("size").values().get(0).origin();

        assertThat(origin.source()).isEqualTo("ReportsTest.java");
        assertThat(origin.line()).isPositive();
        assertThat(origin.toString()).isEqualTo("code, ReportsTest.java:" + origin.line());
    }

    @Test
    void a_difference_shows_only_what_differs_side_by_side() {
        assertThat(CATALOG.resolve(STAGING).diff(CATALOG.resolve(BRANCH)).toText())
                .isEqualTo("""
                        key      staging    branch            staging from             branch from
                        -------  ---------  ----------------  -----------------------  ---------------------
                        size     3          0                 staging, staging.yaml:1  branch, branch.yaml:1
                        zones    [a, b]     [a, b, c]         staging, staging.yaml:2  branch, branch.yaml:2
                        env.LOG  info       debug | trace     base, base.yaml:7        branch, branch.yaml:3
                        env.NEW  (not set)  x: y                                       branch, branch.yaml:5
                        note     (not set)  "<two>\\nlines\\n"                           branch, branch.yaml:6
                        """);
    }

    @Test
    void a_difference_is_a_table_in_markdown_and_a_tree_for_json() {
        SettingCatalog catalog = SettingCatalog.of(SIZE, DEBUG);
        SettingsDiff diff = catalog.resolve(yaml("one", "size: 1")).diff(catalog.resolve(yaml("two", "debug: false")));

        assertThat(diff.toMarkdown()).isEqualTo("""
                        | key | one | two | one from | two from |
                        | --- | --- | --- | --- | --- |
                        | size | 1 | (not set) | one, one.yaml:1 | |
                        """);
        assertThat(JsonWriter.minified().write(diff.toNode()))
                .isEqualTo(
                        "{\"left\":\"one\",\"right\":\"two\",\"differences\":[{\"key\":\"size\",\"left\":{\"value\":1,"
                                + "\"origin\":{\"layer\":\"one\",\"source\":\"one.yaml\",\"line\":1}},"
                                + "\"right\":{\"value\":null,\"origin\":null}}]}");
    }

    @Test
    void equal_settings_do_not_differ() {
        SettingsDiff diff = CATALOG.resolve(BASE).diff(CATALOG.resolve(BASE));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.toText()).isEqualTo("base and base have the same settings.\n");
        assertThat(diff.toMarkdown()).isEqualTo(diff.toText());
    }

    @Test
    void settings_of_different_catalogues_can_be_compared() {
        Settings one = SettingCatalog.of(SIZE).resolve(yaml("one", "size: 1"));
        Settings two = SettingCatalog.of(NOTE, KEY).resolve(yaml("two", "note: x"));

        assertThat(one.diff(two).differences())
                .extracting(SettingDifference::key)
                .containsExactly("note", "size");
    }

    @Test
    void a_delta_tells_what_a_layer_changes_without_files_and_lines() {
        Settings settings = CATALOG.resolve(BRANCH);

        assertThat(settings.delta().toText()).isEqualTo("""
                        # branch, a child of staging
                        size: 0                 # instead of 3 (staging)
                        zones: [c]              # added to [a, b] (staging)
                        env.LOG: debug | trace  # instead of info (base)
                        env.TZ: UTC             # as in base already
                        env.NEW: x: y           # new
                        note: "<two>\\nlines\\n"  # new
                        """);
        assertThat(settings.delta("staging").toText()).isEqualTo("""
                        # staging, a child of base
                        size: 3      # instead of 4 (base)
                        key: ***     # as in base already
                        zones: []    # as in base already
                        ports: [80]  # as in base already
                        """);
        assertThat(settings.delta("base").toText()).isEqualTo("""
                        # base, which has no parent
                        database.class: !final db.large
                        size: 4
                        key: ***
                        zones: [a, b]
                        env.LOG: info
                        env.TZ: UTC
                        ports: [80]
                        """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.delta("other"))
                .withMessage("there is no layer 'other' among branch, staging, base");
    }

    @Test
    void a_default_is_inherited_too() {
        Settings settings = CATALOG.resolve(yaml("child", "debug: true").withParent(yaml("base", "debug: false")));

        assertThat(settings.delta("base").changes())
                .extracting(LayerChange::kind, LayerChange::inheritedFrom)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LayerChange.Kind.REDUNDANT, "default"));
        assertThat(settings.delta().toText()).contains("debug: true  # instead of false (base)");
    }

    @Test
    void a_delta_can_be_kept_and_compared(@TempDir Path folder) throws IOException {
        Path snapshot = folder.resolve("branch.delta");
        TemplateFile.at(snapshot).write(CATALOG.resolve(BRANCH).delta().toText());

        Layer moved = yaml("branch", "# moved down", "", "env: {LOG: debug | trace, TZ: UTC, NEW: 'x: y'}")
                .withParent(STAGING);

        assertThat(CATALOG.resolve(BRANCH).delta().toText()).isEqualTo(Files.readString(snapshot));
        assertThat(CATALOG.resolve(moved).delta().toText())
                .isNotEqualTo(Files.readString(snapshot))
                .contains("env.NEW: x: y           # new");
    }

    @Test
    void overrides_that_change_nothing_are_found() {
        assertThat(CATALOG.resolve(BRANCH).redundantOverrides())
                .extracting(RedundantOverride::toString)
                .containsExactly(
                        "key is set at staging.yaml:4 to what base sets it to, at base.yaml:4",
                        "zones is set at staging.yaml:2 to what base sets it to, at base.yaml:5",
                        "ports is set at staging.yaml:3 to what base sets it to, at base.yaml:9");
        assertThat(CATALOG.resolve(BASE).redundantOverrides()).isEmpty();
        assertThat(CATALOG.resolve(yaml("child", "env: {TZ: UTC}").withParent(BASE))
                        .redundantOverrides())
                .extracting(RedundantOverride::key)
                .containsExactly("env");
    }

    @Test
    void an_override_that_only_makes_a_key_final_is_not_redundant() {
        Layer child = yaml("child", "env: !final {TZ: UTC}").withParent(BASE);

        assertThat(CATALOG.resolve(child).redundantOverrides()).isEmpty();
    }

    @Test
    void keys_that_nobody_reads_are_found() {
        Settings settings = CATALOG.resolve(STAGING);
        settings.get(CLASS);
        settings.find(ZONES);
        settings.find(NOTE);
        settings.explain();

        assertThat(settings.unusedKeys())
                .extracting(UnusedKey::toString)
                .containsExactly(
                        "size is set at staging.yaml:1, and nobody reads it",
                        "key is set at staging.yaml:4, and nobody reads it",
                        "env is set at base.yaml:6, and nobody reads it",
                        "ports is set at staging.yaml:3, and nobody reads it");
    }

    @Test
    void characters_outside_ascii_do_not_break_the_table() {
        Settings settings = CATALOG.resolve(yaml("base", "note: 😀é", "size: 1"));

        assertThat(settings.explain().below("note").toText()).isEqualTo("""
                        key   value  layer  set at       instead of
                        ----  -----  -----  -----------  ----------
                        note  😀é     base   base.yaml:1
                        """);
    }
}
