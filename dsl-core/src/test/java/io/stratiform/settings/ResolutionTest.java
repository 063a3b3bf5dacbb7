package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes of layers that are laid over each other, and what is refused. */
class ResolutionTest {

    private static final Setting<String> CLASS =
            Setting.string("database.class").withDescription("Instance class");
    private static final Setting<Boolean> MULTI_AZ = Setting.bool("database.multi-az");
    private static final Setting<Integer> MAX_SIZE = Setting.integer("web.max-size");
    private static final SettingCatalog CATALOG = SettingCatalog.of(CLASS, MULTI_AZ, MAX_SIZE);

    @Test
    void a_child_beats_its_parent_and_inherits_the_rest() {
        Layer base = yaml("base", "database:", "  class: large", "  multi-az: true", "web.max-size: 4");
        Layer staging = yaml("staging", "database.class: medium").withParent(base);
        Layer branch = yaml("branch", "database:", "  class: small").withParent(staging);

        Settings settings = CATALOG.resolve(branch);

        assertThat(settings.get(CLASS)).isEqualTo("small");
        assertThat(settings.get(MULTI_AZ)).isTrue();
        assertThat(settings.get(MAX_SIZE)).isEqualTo(4);
        assertThat(CATALOG.resolve(staging).get(CLASS)).isEqualTo("medium");
        assertThat(CATALOG.resolve(base).get(CLASS)).isEqualTo("large");
        assertThat(settings).hasToString("settings of branch");
    }

    @Test
    void false_zero_and_an_empty_text_override() {
        Layer base = yaml("base", "database: {class: large, multi-az: true}", "web.max-size: 4");
        Layer child = yaml("child", "database: {class: '', multi-az: false}", "web.max-size: 0");

        Settings settings = CATALOG.resolve(child.withParent(base));

        assertThat(settings.get(CLASS)).isEmpty();
        assertThat(settings.get(MULTI_AZ)).isFalse();
        assertThat(settings.get(MAX_SIZE)).isZero();
    }

    @Test
    void a_default_stands_where_no_layer_sets_a_value() {
        Setting<Integer> size = Setting.integer("size").withDefault(7);
        SettingCatalog catalog = SettingCatalog.of(size);

        assertThat(catalog.resolve(yaml("base")).get(size)).isEqualTo(7);
        assertThat(catalog.resolve(yaml("base")).find(size)).contains(7);
        assertThat(catalog.resolve(yaml("base", "size: 8")).get(size)).isEqualTo(8);
    }

    @Test
    void inheritance_is_as_deep_as_one_likes() {
        Layer layer = yaml("layer0", "web.max-size: 0");
        for (int i = 1; i <= 5000; i++) {
            layer = yaml("layer" + i, "web.max-size: " + i).withParent(layer);
        }

        assertThat(CATALOG.resolve(layer).get(MAX_SIZE)).isEqualTo(5000);
    }

    @Test
    void code_sets_values_with_their_types() {
        Layer base =
                Layer.create("base", l -> l.set(CLASS, "large").set(MAX_SIZE, 4).set("database.multi-az", "true"));

        Settings settings = CATALOG.resolve(base);

        assertThat(settings.get(CLASS)).isEqualTo("large");
        assertThat(settings.get(MAX_SIZE)).isEqualTo(4);
        assertThat(settings.get(MULTI_AZ)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layer.create("base", l -> l.set(CLASS, null)))
                .withMessage("the value of database.class is null; leave the call out");
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest() {
        assertThat(Problems.of(
                        CATALOG, yaml("base", "database:", "  clas: x", "web:", "  max-size: 1", "other: {a: b}")))
                .containsExactly(
                        "settings.unknown-key base.yaml:2 database.clas: no setting has this key | did you mean database.class?",
                        "settings.unknown-key base.yaml:5 other.a: no setting has this key");
    }

    @Test
    void an_unknown_key_in_code_is_told_with_the_line_of_java() {
        Layer base = Layer.create("base", l -> l.set(Setting.string("database.klass"), "x"));

        assertThat(Problems.of(CATALOG, base))
                .singleElement()
                .asString()
                .matches("settings.unknown-key ResolutionTest.java:\\d+ database.klass: no setting has this key"
                        + " \\| did you mean database.class\\?");
        assertThat(Problems.exceptionOf(() -> CATALOG.resolve(base)))
                .hasMessageContaining("\nio.stratiform.settings.ResolutionTest(ResolutionTest.java:")
                .hasMessageContaining(") (layer base)\n  database.klass: no setting");
    }

    @Test
    void a_value_for_keys_below_is_told() {
        assertThat(Problems.of(CATALOG, yaml("base", "database: large", "web: [1]")))
                .containsExactly(
                        "settings.wrong-type base.yaml:1 database: other settings are below this key, and it has a text itself"
                                + " | a mapping with class, multi-az",
                        "settings.wrong-type base.yaml:2 web: other settings are below this key, and it has a list itself"
                                + " | a mapping with max-size");
    }

    @Test
    void a_wrong_type_is_told_even_where_a_child_overrides_it() {
        Layer base = yaml("base", "web:", "  max-size: many");

        assertThat(Problems.of(CATALOG, yaml("child", "web.max-size: 1").withParent(base)))
                .containsExactly(
                        "settings.wrong-type base.yaml:2 web.max-size: the value is 'many' | a whole number such as 4");
    }

    @Test
    void a_setting_of_another_type_does_not_set_the_key() {
        Layer base = Layer.create("base", l -> l.set(Setting.string("web.max-size"), "4"));

        assertThat(Problems.of(CATALOG, base))
                .singleElement()
                .asString()
                .endsWith("web.max-size: the value is of another type, string | a whole number such as 4");
    }

    @Test
    void a_final_key_is_not_overridden() {
        Layer base = yaml("base", "database:", "  class: !final large", "web: !final", "  max-size: 4");
        Layer child = yaml("child", "database.class: large", "web.max-size: 5").withParent(base);

        assertThat(Problems.of(CATALOG, child))
                .containsExactly(
                        "settings.final child.yaml:1 database.class: it is final in base, base.yaml:2"
                                + " | remove the value here, or the !final there",
                        "settings.final child.yaml:2 web.max-size: it is final in base, base.yaml:4"
                                + " | remove the value here, or the !final there");
        assertThat(CATALOG.resolve(base).get(CLASS)).isEqualTo("large");
    }

    @Test
    void a_key_may_be_final_in_code_and_in_a_child() {
        Layer base = yaml("base", "web.max-size: 4");
        Layer middle = Layer.create("middle", l -> l.setFinal(MAX_SIZE, 5)).withParent(base);

        assertThat(CATALOG.resolve(middle).get(MAX_SIZE)).isEqualTo(5);
        assertThat(Problems.of(CATALOG, yaml("child", "web.max-size: 6").withParent(middle)))
                .singleElement()
                .asString()
                .startsWith("settings.final child.yaml:1 web.max-size: it is final in middle, ResolutionTest.java:");
    }

    @Test
    void a_required_key_that_no_layer_sets_is_told_with_the_layers_looked_at() {
        SettingCatalog catalog = SettingCatalog.of(CLASS.required(), MAX_SIZE.required(), MULTI_AZ);
        Layer layers = yaml("child").withParent(yaml("base", "web.max-size: 1"));

        assertThat(Problems.of(catalog, layers, Layer.arguments()))
                .containsExactly(
                        "settings.missing - database.class: no layer sets it, and it is required; looked at --set, child,"
                                + " base | a text (Instance class)");
    }

    @Test
    void a_key_without_a_value_may_be_missing_until_it_is_read() {
        Settings settings = CATALOG.resolve(yaml("child").withParent(yaml("base")));

        assertThat(settings.find(CLASS)).isEmpty();
        assertThat(Problems.of(() -> settings.get(CLASS)))
                .containsExactly(
                        "settings.missing - database.class: no layer sets it, and it is read; looked at child, base"
                                + " | a text (Instance class)");
    }

    @Test
    void a_setting_outside_the_catalogue_is_not_read() {
        Settings settings = CATALOG.resolve(yaml("base"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.get(Setting.string("other")))
                .withMessageContaining("the setting other (string), declared at")
                .withMessageContaining("is not in the catalogue that was resolved");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.get(Setting.string("database.class")))
                .withMessageContaining("is not the one in the catalogue");
    }

    @Test
    void constraints_hold_for_the_value_that_is_left() {
        Setting<Integer> size = Setting.integer("size")
                .withConstraint(Constraint.between(1, 20))
                .withConstraint("an even number", value -> value % 2 == 0);
        SettingCatalog catalog = SettingCatalog.of(size);
        Layer base = yaml("base", "size: 100");

        assertThat(catalog.resolve(yaml("child", "size: 20").withParent(base)).get(size))
                .isEqualTo(20);
        assertThat(Problems.of(catalog, yaml("child", "size: 21").withParent(base)))
                .containsExactly(
                        "settings.constraint child.yaml:1 size: the value is 21 | between 1 and 20",
                        "settings.constraint child.yaml:1 size: the value is 21 | an even number");
    }

    @Test
    void constraints_of_every_kind() {
        Setting<String> name = Setting.string("name").withConstraint(Constraint.matching("[a-z]+"));
        Setting<Integer> port = Setting.integer("port").withConstraint(Constraint.oneOf(80, 443));
        Setting<Integer> most = Setting.integer("most").withConstraint(Constraint.atMost(9));
        SettingCatalog catalog = SettingCatalog.of(name, port, most);

        assertThat(catalog.resolve(yaml("base", "name: abc", "port: 443", "most: 9"))
                        .get(port))
                .isEqualTo(443);
        assertThat(Problems.of(catalog, yaml("base", "name: aBc", "port: 81", "most: 10")))
                .containsExactly(
                        "settings.constraint base.yaml:1 name: the value is aBc | a text that matches [a-z]+",
                        "settings.constraint base.yaml:2 port: the value is 81 | one of 80, 443",
                        "settings.constraint base.yaml:3 most: the value is 10 | at most 9");
    }

    @Test
    void everything_that_is_wrong_is_told_together() {
        SettingCatalog catalog = SettingCatalog.of(CLASS.required(), MULTI_AZ, MAX_SIZE);
        Layer base = yaml("base", "web:", "  max-size: many", "  min-size: 1");
        Layer child = yaml("child", "database.multi-az: yes").withParent(base);

        assertThat(Problems.exceptionOf(() -> catalog.resolve(child))).hasMessage("""
                        The settings of 'child' have 4 problems:

                        base.yaml:2:13 (layer base)
                          web.max-size: the value is 'many' [settings.wrong-type]
                              expected: a whole number such as 4

                        base.yaml:3:3 (layer base)
                          web.min-size: no setting has this key [settings.unknown-key]
                              hint: did you mean web.max-size?

                        child.yaml:1:20 (layer child)
                          database.multi-az: the value is 'yes' [settings.wrong-type]
                              expected: true or false

                        missing
                          database.class: no layer sets it, and it is required; looked at child, base [settings.missing]
                              expected: a text (Instance class)
                        """);
    }

    @Test
    void a_layer_resolves_the_same_each_time() {
        Setting<Map<String, String>> map = Setting.map("map", SettingType.string());
        SettingCatalog catalog = SettingCatalog.of(map);
        Layer base = yaml("base", "map: {a: 1}", "map.b: 2");

        assertThat(catalog.resolve(base).get(map)).containsOnlyKeys("a", "b");
        assertThat(catalog.resolve(base).get(map)).containsOnlyKeys("a", "b");
    }

    @Test
    void two_layers_of_one_name_would_not_be_told_apart() {
        assertThat(Problems.of(CATALOG, yaml("base").withParent(yaml("base"))))
                .containsExactly(
                        "settings.layers - : two of the layers are called base | a name of its own for each layer");
    }

    @Test
    void a_parent_that_is_only_named_is_missing() {
        assertThat(Problems.of(CATALOG, yaml("child", "web.max-size: 1", "$parent: base")))
                .containsExactly("settings.layers child.yaml:2 : the parent of 'child' is 'base', which is not given"
                        + " | Layers.in(folder), which finds parents, or withParent(layer)");
        assertThat(CATALOG.resolve(yaml("child", "$parent: base").withParent(yaml("base", "web.max-size: 1")))
                        .get(MAX_SIZE))
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yaml("child", "$parent: base").withParent(yaml("other")))
                .withMessage("the layer child names the parent base, and is given other");
    }

    @Test
    void a_layer_on_top_has_no_parent_of_its_own() {
        Layer child = yaml("child").withParent(yaml("base"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOG.resolve(yaml("production"), child))
                .withMessage("the layer child has a parent, so that it cannot be laid on top of production");
    }

    @Test
    void many_problems_are_told_in_full() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            yaml.append("unknown-").append(i).append(": x\n");
        }

        SettingsException thrown = Problems.exceptionOf(() -> CATALOG.resolve(yaml("base", yaml.toString())));

        assertThat(thrown.problems()).hasSize(300);
        assertThat(thrown).hasMessageStartingWith("The settings of 'base' have 300 problems:\n");
        assertThat(thrown).hasMessageContaining("  unknown-299: no setting has this key [settings.unknown-key]\n");
    }

    @Test
    void an_exception_of_settings_is_no_other() {
        assertThatThrownBy(() -> CATALOG.resolve(yaml("base", "x: y"))).isExactlyInstanceOf(SettingsException.class);
        assertThat(List.of(CATALOG.resolve(yaml("base")).name())).containsExactly("base");
    }
}
