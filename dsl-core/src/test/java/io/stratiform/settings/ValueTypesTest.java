package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.EnumValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type reads from a file, and what it refuses. */
class ValueTypesTest {

    enum Size {
        VERY_SMALL,
        LARGE
    }

    enum Algorithm implements EnumValue {
        AWS_KMS("aws:kms"),
        AES256("AES256");

        private final String value;

        Algorithm(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    private static <T> T read(SettingType<T> type, String yaml) {
        Setting<T> setting = Setting.of("key", type);
        return SettingCatalog.of(setting).resolve(yaml("base", "key: " + yaml)).get(setting);
    }

    private static String refusal(SettingType<?> type, String yaml) {
        List<String> problems = Problems.of(SettingCatalog.of(Setting.of("key", type)), yaml("base", "key: " + yaml));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "no", "0x10", "2026-01-01", "1_000", "true", "1e3", "12:30:45", "{{x}}", "null x"})
    void a_text_stays_as_it_is_written(String text) {
        boolean quoted = text.startsWith("{");
        assertThat(read(SettingType.string(), quoted ? '"' + text + '"' : text)).isEqualTo(text);
    }

    @Test
    void a_text_may_be_quoted_or_folded() {
        assertThat(read(SettingType.string(), "\"a\\tb\"")).isEqualTo("a\tb");
        assertThat(read(SettingType.string(), "'null'")).isEqualTo("null");
        assertThat(read(SettingType.string(), "''")).isEmpty();
        assertThat(read(SettingType.string(), "|\n  two\n  lines")).isEqualTo("two\nlines\n");
        assertThat(read(SettingType.string(), "grün 😀")).isEqualTo("grün 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "NULL"})
    void nothing_is_no_value(String nothing) {
        assertThat(refusal(SettingType.string(), nothing))
                .isEqualTo(
                        "settings.wrong-type base.yaml:1 key: it has no value | a text | leave the key out to inherit its value,"
                                + " or write \"\" for an empty text");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1", "2147483647, 2147483647", "-2147483648, -2147483648", "'\"7\"', 7"})
    void whole_numbers(String yaml, int expected) {
        assertThat(read(SettingType.integer(), yaml)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"four", "1.0", "010", "+1", "'-'", "1_000", "0x10", "1e3", "'٣'", "' 1'", "[1]"})
    void other_than_whole_numbers(String yaml) {
        assertThat(refusal(SettingType.integer(), yaml))
                .startsWith("settings.wrong-type base.yaml:1 key: the value is ")
                .endsWith(" | a whole number such as 4");
    }

    @Test
    void a_number_beyond_32_bits() {
        assertThat(refusal(SettingType.integer(), "2147483648"))
                .endsWith("the value is '2147483648' | a whole number from -2147483648 to 2147483647");
        assertThat(read(SettingType.longInteger(), "2147483648")).isEqualTo(2147483648L);
        assertThat(read(SettingType.longInteger(), "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(read(SettingType.longInteger(), "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(refusal(SettingType.longInteger(), "9223372036854775808")).contains("settings.wrong-type");
        assertThat(refusal(SettingType.longInteger(), "-9223372036854775809")).contains("settings.wrong-type");
        assertThat(refusal(SettingType.longInteger(), "99999999999999999999999"))
                .contains("settings.wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.75", "-1.50", "1e3", "12345678901234567890.1"})
    void decimals(String yaml) {
        assertThat(read(SettingType.decimal(), yaml)).isEqualTo(new BigDecimal(yaml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "007", "-01.5", "+1", "e", ".", "'٣'", "NaN"})
    void other_than_decimals(String yaml) {
        assertThat(refusal(SettingType.decimal(), yaml)).endsWith(" | a number such as 4 or 0.75");
    }

    @Test
    void truth_values() {
        assertThat(read(SettingType.bool(), "true")).isTrue();
        assertThat(read(SettingType.bool(), "\"false\"")).isFalse();
        for (String other : List.of("yes", "no", "on", "True", "1", "{}")) {
            assertThat(refusal(SettingType.bool(), other)).endsWith(" | true or false");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0s, 0",
        "90s, 90000",
        "15m, 900000",
        "1h30m, 5400000",
        "7d, 604800000",
        "500ms, 500",
        "1d2h3m4s5ms, 93784005",
        "PT15M, 900000",
        "-PT1S, -1000"
    })
    void durations(String yaml, long millis) {
        assertThat(read(SettingType.duration(), yaml)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15",
                "m",
                "15 m",
                "1m1h",
                "1m1m",
                "15min",
                "-5s",
                "1.5h",
                "P",
                "99999999999999999999s",
                "9223372036854775807d",
                "''"
            })
    void other_than_durations(String yaml) {
        assertThat(refusal(SettingType.duration(), yaml))
                .endsWith(" | a duration with its unit, such as 30s, 15m, 1h30m or 7d");
    }

    @ParameterizedTest
    @CsvSource({"0, 0s", "90000, 1m30s", "129600000, 1d12h", "1, 1ms", "-1000, PT-1S"})
    void durations_are_shown_as_people_write_them(long millis, String shown) {
        Duration duration = Duration.ofMillis(millis);
        assertThat(DurationText.format(duration)).isEqualTo(shown);
        assertThat(DurationText.parse(shown)).isEqualTo(duration);
    }

    @Test
    void constants_of_an_enum() {
        SettingType<Size> sizes = SettingType.enumeration(Size.class);

        assertThat(read(sizes, "very-small")).isEqualTo(Size.VERY_SMALL);
        assertThat(read(sizes, "VERY_SMALL")).isEqualTo(Size.VERY_SMALL);
        assertThat(refusal(sizes, "very-smal"))
                .endsWith("the value is 'very-smal' | one of very-small, large | did you mean very-small?");
        assertThat(refusal(sizes, "[large]")).endsWith("the value is a list | one of very-small, large");
        assertThat(read(SettingType.enumeration(Algorithm.class), "aws:kms")).isEqualTo(Algorithm.AWS_KMS);
        assertThat(read(SettingType.enumeration(Algorithm.class), "aws-kms")).isEqualTo(Algorithm.AWS_KMS);
    }

    @Test
    void what_a_function_of_the_user_reads() {
        SettingType<Duration> days =
                SettingType.parsed(Duration.class, "a number of days", text -> Duration.ofDays(Integer.parseInt(text)));

        assertThat(read(days, "3")).isEqualTo(Duration.ofDays(3));
        assertThat(refusal(days, "three")).endsWith("the value is 'three' | a number of days");
    }

    @Test
    void lists_and_maps() {
        assertThat(read(SettingType.listOf(SettingType.integer()), "[1, 2]")).containsExactly(1, 2);
        assertThat(read(SettingType.listOf(SettingType.integer()), "[]")).isEmpty();
        assertThat(read(SettingType.listOf(SettingType.listOf(SettingType.string())), "[[a], []]"))
                .containsExactly(List.of("a"), List.of());
        assertThat(read(SettingType.mapOf(SettingType.bool()), "{b: true, a: false, c.d: true}"))
                .containsExactly(Map.entry("b", true), Map.entry("a", false), Map.entry("c.d", true));
        assertThat(read(SettingType.mapOf(SettingType.integer()), "{}")).isEmpty();
    }

    @Test
    void other_than_lists_and_maps() {
        assertThat(refusal(SettingType.listOf(SettingType.integer()), "1"))
                .endsWith("key: the value is '1' | a list, each item a whole number such as 4");
        assertThat(refusal(SettingType.mapOf(SettingType.string()), "[a]"))
                .endsWith("key: the value is a list | a mapping, each value a text");
        assertThat(refusal(SettingType.listOf(SettingType.integer()), "[1, x]"))
                .isEqualTo("settings.wrong-type base.yaml:1 key[1]: the value is 'x' | a whole number such as 4");
        assertThat(refusal(SettingType.mapOf(SettingType.integer()), "{a: 1, b: {c: 2}}"))
                .isEqualTo("settings.wrong-type base.yaml:1 key.b: the value is a mapping | a whole number such as 4");
    }

    @Test
    void a_long_text_is_quoted_in_part_and_on_one_line() {
        assertThat(refusal(SettingType.bool(), "\"a\\nb" + "x".repeat(100) + "\""))
                .contains("the value is 'a b" + "x".repeat(57) + "...' |");
    }

    @Test
    void a_map_without_an_order_is_sorted() {
        Setting<Map<String, String>> tags = Setting.map("tags", SettingType.string());
        // Hashing gives them the other way round.
        Map<String, String> given = new HashMap<>(Map.of("p", "1", "a", "2"));

        Settings settings = SettingCatalog.of(tags).resolve(Layer.create("code", layer -> layer.set(tags, given)));

        assertThat(given.keySet()).containsExactly("p", "a");
        assertThat(settings.get(tags).keySet()).containsExactly("a", "p");
    }
}
