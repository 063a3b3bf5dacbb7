package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogicalIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "a", "0", "Data1", "uploads", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz09"})
    void letters_and_digits_are_valid(String name) {
        assertThat(LogicalId.flawOf(name)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "my-data | the logical id 'my-data' contains '-'",
                "my data | the logical id 'my data' contains U+0020",
                "a.b | the logical id 'a.b' contains '.'",
                "_x | the logical id '_x' contains '_'",
                "f\u00fcr | the logical id 'f\u00fcr' contains '\u00fc' (U+00FC)",
                "\u0130d | the logical id '\u0130d' contains '\u0130' (U+0130)",
                "d\u0131s | the logical id 'd\u0131s' contains '\u0131' (U+0131)",
                "a\u200bb | the logical id 'a\u200bb' contains U+200B",
                "\u0663 | the logical id '\u0663' contains '\u0663' (U+0663)",
                "a\ud83d\ude80 | the logical id 'a\ud83d\ude80' contains U+1F680",
            })
    void other_characters_are_named(String name, String flaw) {
        assertThat(LogicalId.flawOf(name)).isEqualTo(flaw);
    }

    @Test
    void its_length_is_limited() {
        assertThat(LogicalId.flawOf("")).isEqualTo("the logical id is missing");
        assertThat(LogicalId.flawOf("x".repeat(255))).isNull();
        assertThat(LogicalId.flawOf("x".repeat(256))).isEqualTo("the logical id has 256 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "my-data-bucket, MyDataBucket",
        "already_Good, AlreadyGood",
        "1-2, 12",
        "f\u00fcr, FR",
        "---, ''",
    })
    void the_nearest_valid_name_is_in_camel_case(String name, String nearest) {
        assertThat(LogicalId.nearestValid(name)).isEqualTo(nearest);
    }

    @Test
    void the_nearest_valid_name_is_not_too_long() {
        assertThat(LogicalId.nearestValid("-" + "x".repeat(300))).isEqualTo("X" + "x".repeat(254));
    }

    @Test
    void letters_are_those_of_ASCII_in_Turkish_as_well() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(LogicalId.flawOf("title")).isNull();
            assertThat(LogicalId.flawOf("TITLE")).isNull();
            assertThat(LogicalId.nearestValid("io-limit")).isEqualTo("IoLimit");
            assertThat(LogicalId.flawOf("\u0131")).contains("U+0131");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void is_equal_to_one_of_the_same_name_yet_knows_its_declaration() {
        LogicalId one = LogicalId.declare("Data", "AWS::S3::Bucket", LogicalIdTest.class);
        LogicalId other = LogicalId.declare("Data", "AWS::S3::Bucket", LogicalIdTest.class);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("Data");
        assertThat(one.means(one)).isTrue();
        assertThat(one.means(other)).isFalse();
        assertThat(one.means(LogicalId.named("Data"))).isTrue();
        assertThat(LogicalId.named("Data").means(one)).isTrue();
        assertThat(LogicalId.named("Data").means(LogicalId.named("data"))).isFalse();
    }

    @Test
    void is_empty_where_null_was_declared() {
        assertThat(LogicalId.declare(null, "Output", LogicalIdTest.class).name())
                .isEmpty();
    }
}
