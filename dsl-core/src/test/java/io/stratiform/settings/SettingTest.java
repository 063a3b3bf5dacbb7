package io.stratiform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "web.max-size", "a_b.C9", "9"})
    void names_with_dots_between_them_are_keys(String key) {
        assertThat(Setting.string(key).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".a", "a.", "a..b", "a b", "ä", "$parent", "a:b"})
    void anything_else_is_no_key(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.string(key))
                .withMessageContaining("'" + key + "' is not a valid key of a setting");
    }

    @Test
    void with_gives_another_setting() {
        Setting<Integer> plain = Setting.integer("size");
        Setting<Integer> full = plain.withDescription("How many")
                .withConstraint(Constraint.atLeast(1))
                .withDefault(3);

        assertThat(plain.description()).isEmpty();
        assertThat(plain.defaultValue()).isNull();
        assertThat(plain.constraints()).isEmpty();
        assertThat(full.description()).isEqualTo("How many");
        assertThat(full.defaultValue()).isEqualTo(3);
        assertThat(full.constraints()).extracting(Constraint::expected).containsExactly("at least 1");
        assertThat(full.isRequired()).isFalse();
        assertThat(plain.required().isRequired()).isTrue();
        assertThat(full).hasToString("size (integer)");
        assertThat(full.site().toString()).contains("SettingTest.java:");
    }

    @Test
    void a_default_fulfils_the_constraints_in_any_order() {
        Setting<Integer> size = Setting.integer("size");
        Constraint<Integer> few = Constraint.atMost(5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> size.withConstraint(few).withDefault(6))
                .withMessage("the default of size is 6; expected: at most 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> size.withDefault(6).withConstraint(few));
    }

    @Test
    void a_required_setting_has_no_default() {
        Setting<Integer> size = Setting.integer("size");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> size.required().withDefault(6))
                .withMessage("size is required, so that its default would never be used");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> size.withDefault(6).required());
    }

    @Test
    void a_merge_rule_fits_the_type() {
        Setting<List<String>> list = Setting.list("list", SettingType.string());
        Setting<Map<String, String>> map = Setting.map("map", SettingType.string());

        assertThat(list.mergeRule()).isEqualTo(MergeRule.REPLACE);
        assertThat(list.withMergeRule(MergeRule.APPEND).mergeRule()).isEqualTo(MergeRule.APPEND);
        assertThat(map.withMergeRule(MergeRule.MERGE).mergeRule()).isEqualTo(MergeRule.MERGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.withMergeRule(MergeRule.MERGE))
                .withMessage("list is a list of string: APPEND is for lists, MERGE is for maps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.string("s").withMergeRule(MergeRule.APPEND));
    }

    @Test
    void a_constraint_says_what_it_expects() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.integer("size").withConstraint(" ", size -> size > 1));
    }

    @Test
    void a_default_is_safe_from_changes() {
        List<String> items = new ArrayList<>(List.of("a"));
        Map<String, String> entries = new LinkedHashMap<>(Map.of("k", "v"));
        Setting<List<String>> list = Setting.list("list", SettingType.string()).withDefault(items);
        Setting<Map<String, String>> map =
                Setting.map("map", SettingType.string()).withDefault(entries);

        items.add("b");
        entries.put("l", "w");

        assertThat(list.defaultValue()).containsExactly("a");
        assertThat(map.defaultValue()).containsExactly(Map.entry("k", "v"));
    }

    @Test
    void two_settings_of_a_catalogue_cannot_have_one_key() {
        Setting<String> first = Setting.string("web.size");
        Setting<Integer> second = Setting.integer("web.size");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingCatalog.of(first, second))
                .withMessageContaining("two settings have the key web.size")
                .withMessageContaining("SettingTest.java:");
        assertThat(SettingCatalog.of(first, first).settings()).containsExactly(first);
    }

    @Test
    void no_key_starts_with_that_of_another_setting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingCatalog.of(Setting.integer("web.size.most"), Setting.string("web.size")))
                .withMessageContaining("the setting web.size has a value");
        assertThat(SettingCatalog.of(Setting.integer("web.size"), Setting.string("web.size-unit")))
                .hasToString("2 settings");
    }

    @Test
    void catalogues_add_up() {
        Setting<String> a = Setting.string("a");
        Setting<String> b = Setting.string("b");

        assertThat(SettingCatalog.of(a).with(SettingCatalog.of(b, a)).settings())
                .containsExactly(a, b);
    }
}
