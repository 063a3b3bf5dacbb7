package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and maps in one line, in both spellings: what holds for one holds for the other. */
class FlowTextTest {

    private static final Setting<List<String>> ITEMS = Setting.list("items", SettingType.string());
    private static final Setting<Map<String, String>> ENTRIES = Setting.map("entries", SettingType.string());
    private static final Setting<List<Secret>> SECRETS = Setting.list("secrets", SettingType.secret());
    private static final Setting<Map<String, Secret>> KEYS = Setting.map("keys", SettingType.secret());
    private static final Setting<List<List<String>>> ROWS =
            Setting.list("rows", SettingType.listOf(SettingType.string()));
    private static final SettingCatalog CATALOG = SettingCatalog.of(ITEMS, ENTRIES, SECRETS, KEYS, ROWS);

    private static Settings argument(String argument) {
        return CATALOG.resolve(yaml("base"), Layer.arguments("--set", argument));
    }

    private static Settings variable(String name, String value) {
        return CATALOG.resolve(yaml("base"), Layer.environmentVariables("S_", Map.of("S_" + name, value)));
    }

    static List<Arguments> lists() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of("  ", List.of()),
                Arguments.of("a", List.of("a")),
                Arguments.of("a,b", List.of("a", "b")),
                Arguments.of(" a , b ", List.of("a", "b")),
                Arguments.of("a,", List.of("a")),
                Arguments.of("a, ", List.of("a")),
                Arguments.of("a,null", List.of("a", "null")),
                Arguments.of("~,yes,012", List.of("~", "yes", "012")),
                Arguments.of("\"\"", List.of("")),
                Arguments.of("a,'',b", List.of("a", "", "b")),
                Arguments.of("a,\"\",", List.of("a", "")),
                Arguments.of("'a, b', c", List.of("a, b", "c")),
                Arguments.of("\"a\\\"b\\n\", 'it''s'", List.of("a\"b\n", "it's")),
                Arguments.of("*.example.com, &x, !y, #z, @w", List.of("*.example.com", "&x", "!y", "#z", "@w")),
                Arguments.of("a b, c: d, http://x:80", List.of("a b", "c: d", "http://x:80")),
                Arguments.of("it's, 5\" wide", List.of("it's", "5\" wide")),
                Arguments.of("{{resolve:ssm:a}}, b", List.of("{{resolve:ssm:a}}", "b")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_the_same_with_and_without_brackets(String text, List<String> expected) {
        assertThat(argument("items=" + text).get(ITEMS)).isEqualTo(expected);
        assertThat(argument("items=[" + text + "]").get(ITEMS)).isEqualTo(expected);
        assertThat(variable("ITEMS", text).get(ITEMS)).isEqualTo(expected);
        assertThat(variable("ITEMS", " [" + text + "] ").get(ITEMS)).isEqualTo(expected);
    }

    static List<Arguments> maps() {
        return List.of(
                Arguments.of("", "", Map.of()),
                Arguments.of("a=1", "a: 1", Map.of("a", "1")),
                Arguments.of("a=1, b=2", "a: 1, b: 2", Map.of("a", "1", "b", "2")),
                Arguments.of("a=1,", "a: 1,", Map.of("a", "1")),
                Arguments.of("a=", "a: ", Map.of("a", "")),
                Arguments.of("a=,b=null", "a:, b: null", Map.of("a", "", "b", "null")),
                Arguments.of("a='x, y',b=\"\"", "a: 'x, y', b: \"\"", Map.of("a", "x, y", "b", "")),
                Arguments.of("'a=b: c'=d", "'a=b: c': d", Map.of("a=b: c", "d")),
                Arguments.of("a=b=c", "a: b=c", Map.of("a", "b=c")),
                Arguments.of("u=http://x:80", "u: http://x:80", Map.of("u", "http://x:80")));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_map_is_the_same_with_and_without_braces(String plain, String inBraces, Map<String, String> expected) {
        assertThat(argument("entries={" + inBraces + "}").get(ENTRIES)).isEqualTo(expected);
        assertThat(argument("entries=" + plain).get(ENTRIES)).isEqualTo(expected);
        assertThat(variable("ENTRIES", plain).get(ENTRIES)).isEqualTo(expected);
    }

    static List<Arguments> broken() {
        return List.of(
                Arguments.of("items=a,,b", "items: there is nothing between two commas | \"\" for an empty text"),
                Arguments.of("items=[a,,b]", "items: there is nothing between two commas | \"\" for an empty text"),
                Arguments.of("items=,a", "items: there is nothing between two commas | \"\" for an empty text"),
                Arguments.of("items=[ ,a]", "items: there is nothing between two commas | \"\" for an empty text"),
                Arguments.of("items=,", "items: there is nothing between two commas | \"\" for an empty text"),
                Arguments.of("items=[,]", "items: there is nothing between two commas | \"\" for an empty text"),
                Arguments.of("items='a", "items: a quote is not closed"),
                Arguments.of("items=['a]", "items: a quote is not closed"),
                Arguments.of(
                        "items='a' b",
                        "items: there is something between a value and the next comma"
                                + " | quotes around the whole value"),
                Arguments.of(
                        "items=['a' b]",
                        "items: there is something between a value and the next comma"
                                + " | quotes around the whole value"),
                Arguments.of("items=[a", "items: a bracket or brace is not closed | [a, b]"),
                Arguments.of(
                        "items=[a] b",
                        "items: something follows the closing bracket or brace"
                                + " | quotes around a text that begins with one"),
                Arguments.of(
                        "entries=a", "entries: an entry is not name=value | name=value pairs with commas between them"),
                Arguments.of(
                        "entries={a}",
                        "entries: an entry is not name: value" + " | name: value pairs with commas between them"),
                Arguments.of("entries=a=1,,b=2", "entries: there is nothing between two commas"),
                Arguments.of("entries={a: 1,,b: 2}", "entries: there is nothing between two commas"),
                Arguments.of("items=" + "[".repeat(5000), "items: nested deeper than 700 levels"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_broken_is_reported_alike(String argument, String message) {
        String key = argument.substring(0, argument.indexOf('='));

        String code = message.contains("nested deeper") ? "syntax.too-deep" : "settings.line";

        assertThat(Problems.of(() -> argument(argument))).containsExactly(code + " --set " + key + " " + message);
    }

    @Test
    void lists_and_maps_may_be_nested() {
        List<List<String>> rows = List.of(List.of("a", "b"), List.of("c"));

        assertThat(argument("rows=[[a, b], [c]]").get(ROWS)).isEqualTo(rows);
        assertThat(variable("ROWS", "[[a, b,], ['c'],]").get(ROWS)).isEqualTo(rows);
        assertThat(argument("rows=c, [a]").get(ROWS)).isEqualTo(List.of(List.of("c"), List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("secretSpellings")
    void secrets_may_come_in_both_spellings(Settings settings, int count) {
        assertThat(settings.noEchoParameters().toString()).doesNotContain("hunter");
        assertThat(settings.explain().toText()).doesNotContain("hunter");
        assertThat(settings.find(SECRETS).map(List::size).orElse(0)
                        + settings.find(KEYS).map(Map::size).orElse(0))
                .isEqualTo(count);
    }

    static List<Arguments> secretSpellings() {
        return List.of(
                Arguments.of(variable("SECRETS", "[hunter2, hunter3]"), 2),
                Arguments.of(variable("SECRETS", "hunter2,hunter3"), 2),
                Arguments.of(argument("secrets=[hunter2]"), 1),
                Arguments.of(argument("secrets=['hunter2, or hunter3']"), 1),
                Arguments.of(argument("secrets=[no-echo, '{{resolve:secretsmanager:shop}}']"), 2),
                Arguments.of(argument("secrets=[{{resolve:secretsmanager:shop}}]"), 1),
                Arguments.of(variable("KEYS", "{A: hunter2}"), 1),
                Arguments.of(argument("keys={A: hunter2, B: hunter3}"), 2),
                Arguments.of(argument("keys=A=hunter2"), 1),
                Arguments.of(argument("keys.A=hunter2"), 1),
                Arguments.of(variable("KEYS_A", "hunter2"), 1));
    }

    @ParameterizedTest
    @MethodSource("brokenSecrets")
    void a_broken_line_of_secrets_is_not_repeated(String argument) {
        SettingsException thrown = Problems.exceptionOf(() -> argument(argument));

        assertThat(thrown.getMessage()).doesNotContain("hunter");
        assertThat(thrown.problems().toString()).doesNotContain("hunter");
    }

    static List<String> brokenSecrets() {
        return List.of(
                "secrets=[hunter2",
                "secrets=[hunter2, [hunter3]]",
                "secrets=hunter2,,hunter3",
                "secrets='hunter2",
                "secrets=[hunter2] hunter3",
                "secrets=[\"\", hunter2, \"\\x hunter\"]",
                "keys={hunter2}",
                "keys=hunter2",
                "keys={A: [hunter2]}",
                "keys={A: {B: hunter2}}",
                "secrets=[{{resolve:ssm:hunter2}}]");
    }

    @Test
    void a_secret_in_a_file_is_refused_as_ever() {
        assertThat(Problems.of(CATALOG, yaml("base", "secrets: [hunter2]")))
                .singleElement()
                .asString()
                .contains("the file contains a secret")
                .doesNotContain("hunter");
    }
}
