package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeRuleTest {

    private static final Setting<List<String>> LIST = Setting.list("list", SettingType.string());
    private static final Setting<Map<String, String>> MAP = Setting.map("map", SettingType.string());

    private static <T> T merged(Setting<T> setting, String base, String child) {
        return SettingCatalog.of(setting)
                .resolve(yaml("child", child).withParent(yaml("base", base)))
                .get(setting);
    }

    @Test
    void lists_and_maps_replace_what_is_inherited() {
        assertThat(merged(LIST, "list: [a, b]", "list: [c]")).containsExactly("c");
        assertThat(merged(LIST, "list: [a, b]", "list: []")).isEmpty();
        assertThat(merged(MAP, "map: {a: 1, b: 2}", "map: {c: 3}")).containsExactly(Map.entry("c", "3"));
        assertThat(merged(MAP, "map: {a: 1, b: 2}", "map.c: 3")).containsExactly(Map.entry("c", "3"));
    }

    @Test
    void items_follow_the_inherited_ones() {
        Setting<List<String>> list = LIST.withMergeRule(MergeRule.APPEND);

        assertThat(merged(list, "list: [a, b]", "list: [c, a]")).containsExactly("a", "b", "c", "a");
        assertThat(merged(list, "list: [a, b]", "list: []")).containsExactly("a", "b");
    }

    @Test
    void entries_win_over_the_inherited_ones_and_keep_their_place() {
        Setting<Map<String, String>> map = MAP.withMergeRule(MergeRule.MERGE);

        assertThat(merged(map, "map: {a: 1, b: 2}", "map: {c: 3, a: 4}"))
                .containsExactly(Map.entry("a", "4"), Map.entry("b", "2"), Map.entry("c", "3"));
        assertThat(merged(map, "map: {a: 1}", "map: {}")).containsExactly(Map.entry("a", "1"));
    }

    @Test
    void a_default_is_replaced_as_a_whole() {
        Setting<List<String>> list = LIST.withMergeRule(MergeRule.APPEND).withDefault(List.of("x"));

        assertThat(merged(list, "", "")).containsExactly("x");
        assertThat(merged(list, "list: [a]", "list: [b]")).containsExactly("a", "b");
    }

    @Test
    void entries_of_a_map_may_have_dots_and_stand_beside_it() {
        SettingCatalog catalog = SettingCatalog.of(MAP);

        assertThat(catalog.resolve(yaml("base", "map.a.b: 1", "map:", "  c.d: 2", "map.e: 3"))
                        .get(MAP))
                .containsExactly(Map.entry("a.b", "1"), Map.entry("c.d", "2"), Map.entry("e", "3"));
        assertThat(Problems.of(catalog, yaml("base", "map.a: 1", "map: {a: 2}", "map.b: {c: d}")))
                .containsExactly(
                        "settings.duplicate-key base.yaml:2 map.a: the layer sets it twice",
                        "settings.wrong-type base.yaml:3 map.b: the value is a mapping | a text");
    }

    @Test
    void an_entry_is_not_final_but_a_map_is() {
        SettingCatalog catalog = SettingCatalog.of(MAP.withMergeRule(MergeRule.MERGE));

        assertThat(Problems.of(catalog, yaml("base", "map: {a: !final 1}")))
                .containsExactly(
                        "settings.tag base.yaml:1 map.a: an entry of a map cannot be final | !final at the map itself, map");
        assertThat(Problems.of(catalog, yaml("child", "map.b: 1").withParent(yaml("base", "map: !final {a: 1}"))))
                .singleElement()
                .asString()
                .startsWith("settings.final child.yaml:1 map: it is final in base, base.yaml:1");
    }
}
