package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records filled from the keys below a prefix. */
class RecordBindingTest {

    enum Mode {
        SINGLE_INSTANCE,
        LOAD_BALANCED
    }

    record Tls(String certificate, Optional<String> policy) {}

    record Rule(String path, int port, Optional<Boolean> sticky) {}

    @SettingsPrefix("web")
    record Web(
            int minSize,
            long maxBytes,
            boolean debugMode,
            BigDecimal targetValue,
            Duration idleTimeout,
            Mode mode,
            List<String> zones,
            Map<String, Integer> weights,
            List<Rule> rules,
            Optional<Tls> tls,
            Optional<String> note) {}

    record Range(int min, int max) {
        Range {
            if (min > max) {
                throw new IllegalArgumentException("min is larger than max");
            }
        }
    }

    record Outer(Range range, String name) {}

    record Unreadable(URI uri) {}

    record Itself(Optional<Itself> again) {}

    record SameKeys(String maxSize, String MaxSize) {}

    private static final Setting<Web> WEB = Setting.record(Web.class);
    private static final Setting<Range> RANGE = Setting.record("range", Range.class);
    private static final String[] FULL = {
        "web:",
        "  min-size: 1",
        "  max-bytes: 5000000000",
        "  debug-mode: false",
        "  target-value: 0.75",
        "  idle-timeout: 1m",
        "  mode: load-balanced",
        "  zones: [a, b]",
        "  weights: {x: 1}",
        "  rules:",
        "    - {path: /, port: 80}",
        "    - path: /api",
        "      port: 81",
        "      sticky: true",
        "  tls.certificate: arn",
    };

    @Test
    void every_component_is_filled() {
        Settings settings = SettingCatalog.of(WEB).resolve(yaml("base", FULL));

        assertThat(settings.bind(Web.class))
                .isEqualTo(new Web(
                        1,
                        5_000_000_000L,
                        false,
                        new BigDecimal("0.75"),
                        Duration.ofMinutes(1),
                        Mode.LOAD_BALANCED,
                        List.of("a", "b"),
                        Map.of("x", 1),
                        List.of(new Rule("/", 80, Optional.empty()), new Rule("/api", 81, Optional.of(true))),
                        Optional.of(new Tls("arn", Optional.empty())),
                        Optional.empty()));
        assertThat(settings.get(WEB)).isSameAs(settings.get(WEB)).isEqualTo(settings.bind("web", Web.class));
        assertThat(settings.find(WEB)).contains(settings.get(WEB));
        assertThat(settings.unusedKeys()).isEmpty();
    }

    @Test
    void each_key_of_a_record_is_inherited_on_its_own() {
        Layer base = yaml("base", "range: {min: 1, max: 4}");
        Settings settings =
                SettingCatalog.of(RANGE).resolve(yaml("child", "range.max: 9").withParent(base));

        assertThat(settings.get(RANGE)).isEqualTo(new Range(1, 9));
    }

    @Test
    void everything_that_is_wrong_is_told_together() {
        Layer base = yaml(
                "base",
                "web:",
                "  min-size: few",
                "  max-byte: 5",
                "  zones: a",
                "  rules:",
                "    - {path: /, prot: 80}",
                "    - {port: [1]}",
                "    - x",
                "  mode: single");

        assertThat(Problems.of(SettingCatalog.of(WEB), base))
                .containsExactly(
                        "settings.wrong-type base.yaml:2 web.min-size: the value is 'few' | a whole number such as 4",
                        "settings.unknown-key base.yaml:3 web.max-byte: no setting has this key | did you mean web.max-bytes?",
                        "settings.wrong-type base.yaml:4 web.zones: the value is 'a' | a list, each item a text",
                        "settings.missing base.yaml:6 web.rules[0].port: it is missing | a whole number such as 4",
                        "settings.unknown-key base.yaml:6 web.rules[0].prot: no such key | a mapping with the keys path, port, sticky | did you mean port?",
                        "settings.missing base.yaml:7 web.rules[1].path: it is missing | a text",
                        "settings.wrong-type base.yaml:7 web.rules[1].port: the value is a list | a whole number such as 4",
                        "settings.wrong-type base.yaml:8 web.rules[2]: the value is 'x'"
                                + " | a mapping with the keys path, port, sticky",
                        "settings.wrong-type base.yaml:9 web.mode: the value is 'single' | one of single-instance, load-balanced",
                        missing("web.max-bytes", "Web", "a whole number such as 4"),
                        missing("web.debug-mode", "Web", "true or false"),
                        missing("web.target-value", "Web", "a number such as 4 or 0.75"),
                        missing("web.idle-timeout", "Web", "a duration with its unit, such as 30s, 15m, 1h30m or 7d"),
                        missing("web.weights", "Web", "a mapping, each value a whole number such as 4"));
    }

    private static String missing(String key, String record, String expected) {
        return "settings.missing - " + key + ": no layer sets it, and the record " + record
                + " needs it; looked at base | " + expected;
    }

    @Test
    void an_optional_record_is_whole_or_missing() {
        String[] lines = FULL.clone();
        lines[lines.length - 1] = "  tls.policy: strict";

        assertThat(Problems.of(SettingCatalog.of(WEB), yaml("base", lines)))
                .containsExactly(missing("web.tls.certificate", "Tls", "a text"));
        lines[lines.length - 1] = "";
        assertThat(SettingCatalog.of(WEB).resolve(yaml("base", lines)).get(WEB).tls())
                .isEmpty();
    }

    @Test
    void what_the_record_itself_refuses_is_told() {
        assertThat(Problems.of(SettingCatalog.of(RANGE), yaml("base", "range:", "  max: 1", "  min: 2")))
                .containsExactly("settings.constraint base.yaml:3 range: min is larger than max");
        Setting<Outer> outer = Setting.record("outer", Outer.class);
        assertThat(Problems.of(SettingCatalog.of(outer), yaml("base", "outer: {range: {min: 2, max: 1}, name: x}")))
                .containsExactly("settings.constraint base.yaml:1 outer.range: min is larger than max");
        Setting<List<Range>> list = Setting.list("list", SettingType.recordOf(Range.class));
        assertThat(Problems.of(SettingCatalog.of(list), yaml("base", "list:", "- {min: 2, max: 1}")))
                .containsExactly("settings.constraint base.yaml:2 list[0]: min is larger than max");
    }

    @Test
    void constraints_of_the_whole_record_hold() {
        Setting<Range> range = RANGE.withConstraint("a range of at most 3", r -> r.max() - r.min() <= 3);

        assertThat(Problems.of(SettingCatalog.of(range), yaml("base", "range: {min: 1, max: 9}")))
                .containsExactly("settings.constraint base.yaml:1 range: the values below it do not fit together"
                        + " | a range of at most 3");
    }

    @Test
    void a_record_that_nobody_sets_may_be_missing_until_it_is_read() {
        Settings settings = SettingCatalog.of(RANGE).resolve(yaml("base"));

        assertThat(settings.find(RANGE)).isEmpty();
        assertThat(Problems.of(() -> settings.get(RANGE)))
                .containsExactly(
                        missing("range.min", "Range", "a whole number such as 4"),
                        missing("range.max", "Range", "a whole number such as 4"));
        assertThat(Problems.of(SettingCatalog.of(RANGE.required()), yaml("base")))
                .containsExactly(
                        missing("range.min", "Range", "a whole number such as 4"),
                        missing("range.max", "Range", "a whole number such as 4"));
    }

    @Test
    void the_default_of_a_record_is_a_default_for_each_key() {
        Setting<Range> range = RANGE.withDefault(new Range(1, 4));
        SettingCatalog catalog = SettingCatalog.of(range);

        assertThat(catalog.resolve(yaml("base")).get(range)).isEqualTo(new Range(1, 4));
        assertThat(catalog.resolve(yaml("base")).find(range)).contains(new Range(1, 4));
        assertThat(catalog.resolve(yaml("base", "range.max: 2")).get(range)).isEqualTo(new Range(1, 2));
    }

    @Test
    void a_setting_of_its_own_gives_a_component_its_default_and_constraints() {
        Setting<Integer> max = Setting.integer("range.max").withDefault(5).withConstraint(Constraint.atMost(9));
        SettingCatalog catalog = SettingCatalog.of(RANGE, max);

        Settings settings = catalog.resolve(yaml("base", "range.min: 1"));

        assertThat(settings.get(RANGE)).isEqualTo(new Range(1, 5));
        assertThat(settings.get(max)).isEqualTo(5);
        assertThat(Problems.of(catalog, yaml("base", "range: {min: 1, max: 10}")))
                .containsExactly("settings.constraint base.yaml:1 range.max: the value is 10 | at most 9");
    }

    @Test
    void a_setting_of_its_own_reads_what_records_cannot() {
        Setting<URI> uri =
                Setting.of("site.uri", SettingType.parsed(URI.class, "a URI such as https://x", URI::create));
        Setting<Unreadable> site = Setting.record("site", Unreadable.class);
        SettingCatalog catalog = SettingCatalog.of(uri, site);
        Unreadable example = new Unreadable(URI.create("https://example.com"));

        assertThat(catalog.resolve(yaml("base", "site.uri: https://example.com"))
                        .get(site))
                .isEqualTo(example);
        assertThat(catalog.resolve(Layer.create("base", l -> l.set(site, example)))
                        .get(site))
                .isEqualTo(example);
    }

    @Test
    void settings_of_a_catalogue_fill_a_record_that_it_does_not_list() {
        Settings settings = SettingCatalog.of(Setting.integer("range.min"), Setting.integer("range.max"))
                .resolve(yaml("base", "range: {min: 1, max: 2}"));

        assertThat(settings.bind("range", Range.class)).isEqualTo(new Range(1, 2));
        assertThat(settings.unusedKeys()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.bind("rang", Range.class))
                .withMessageContaining(
                        "the component min of the record " + Range.class.getName() + " has no setting rang.min");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.bind(Range.class))
                .withMessageContaining("has no @SettingsPrefix");
    }

    @Test
    void code_sets_records() {
        Web web = SettingCatalog.of(WEB).resolve(yaml("base", FULL)).get(WEB);
        Layer base = Layer.create("base", l -> l.set(WEB, web));

        Settings settings = SettingCatalog.of(WEB)
                .resolve(yaml("child", "web.mode: single-instance", "web.note: x")
                        .withParent(base));

        assertThat(settings.get(WEB).mode()).isEqualTo(Mode.SINGLE_INSTANCE);
        assertThat(settings.get(WEB).note()).contains("x");
        assertThat(settings.get(WEB).tls()).isEqualTo(web.tls());
        assertThat(settings.get(WEB).rules()).isEqualTo(web.rules());
    }

    @Test
    void records_that_settings_cannot_fill_are_refused_when_they_are_declared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingCatalog.of(Setting.record("site", Unreadable.class)))
                .withMessageContaining("the component uri of the record " + Unreadable.class.getName()
                        + " is a java.net.URI, which settings cannot read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.list("sites", SettingType.recordOf(Unreadable.class)))
                .withMessageContaining("which settings cannot read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.record("itself", Itself.class))
                .withMessage("the record " + Itself.class.getName() + " contains itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Setting.record("same", SameKeys.class))
                .withMessage("two components of the record " + SameKeys.class.getName() + " have the key max-size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingCatalog.of(RANGE, Setting.string("range.max")))
                .withMessageContaining("is a int, but the setting range.max is a string");
    }

    @ParameterizedTest
    @CsvSource({
        "maxSize, max-size",
        "x, x",
        "dbURL, db-url",
        "URLOfDb, url-of-db",
        "http2Port, http2-port",
        "a1B2, a1-b2",
        "snake_Case, snake_case",
        "İx, i-x"
    })
    void components_and_keys(String component, String key) {
        // The last one is a letter whose lower case depends on who is asked.
        assertThat(KebabCase.of(component.startsWith("İ") ? "iX" : component)).isEqualTo(key);
    }
}
