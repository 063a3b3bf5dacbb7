package io.stratiform.read;

import static io.stratiform.read.Reading.read;
import static io.stratiform.read.Reading.valueOfA;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Problem;
import io.stratiform.value.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class PlainScalarsTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "!!bool yes"})
    void these_are_true(String scalar) {
        assertThat(valueOfA("a: " + scalar)).isEqualTo(new Node.Bool(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"})
    void these_are_false(String scalar) {
        assertThat(valueOfA("a: " + scalar)).isEqualTo(new Node.Bool(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL", "# comment", "!!null ~"})
    void these_are_null(String scalar) {
        assertThat(valueOfA("a: " + scalar)).isEqualTo(new Node.Null());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y",
                "n",
                "Y",
                "N",
                "tRUE",
                "yEs",
                "nUll",
                "2012-10-17",
                "2010-09-09",
                "2001-12-14 21:59:43.10 -5",
                "1.2.3",
                "1.2.3.4",
                "10.0.0.0/16",
                "012345678901",
                "08",
                "0o17",
                "05:00",
                "1:99",
                "1e",
                "0x",
                "0b",
                "0_",
                "0x_",
                "0b_",
                "0xg",
                "1_000x",
                ".inf",
                "-.INF",
                ".nan",
                ".",
                "._",
                "+",
                "=",
                "<<",
                "1,000",
                "t3.micro",
                "a:b",
                "sun:05:00-sun:06:00",
                "--",
                "e3",
                "1 2"
            })
    void these_are_text(String scalar) {
        assertThat(valueOfA("a: " + scalar)).isEqualTo(new Node.Text(scalar));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, -0",
        "60, 60",
        "-1, -1",
        "12.50, 12.50",
        "1.10, 1.10",
        "1e3, 1e3",
        "1E400, 1E400",
        "1.0e-3, 1.0e-3",
        "123456789012, 123456789012",
        "12345678901234567890123, 12345678901234567890123",
        "+5, 5",
        "0755, 493",
        "-0755, -493",
        "00, 0",
        "012345670123, 1402433619",
        "0x1F, 31",
        "0xdead_BEEF, 3735928559",
        "0b1010_01, 41",
        "1_000, 1000",
        "22:22, 1342",
        "-1:30, -90",
        "12:30:45, 45045",
        "1:30.5, 90.5",
        "1., 1.0",
        ".5, 0.5",
        "-.5, -0.5",
        "+1.5, 1.5",
        "08.5, 8.5",
        "1_0.5, 10.5",
        "1.e5, 1.0e5",
        "00e5, 0e5",
        "!!int 7, 7",
        "!!float 7, 7"
    })
    void these_are_numbers(String scalar, String literal) {
        assertThat(valueOfA("a: " + scalar)).isEqualTo(new Node.Numeral(literal));
    }

    @Test
    void a_number_longer_than_any_quantity_is_text() {
        assertThat(valueOfA("a: " + "1".repeat(1000))).isEqualTo(new Node.Numeral("1".repeat(1000)));
        assertThat(valueOfA("a: " + "1".repeat(1001))).isInstanceOf(Node.Text.class);
        assertThat(valueOfA("a: 0x" + "f".repeat(998))).isInstanceOf(Node.Text.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'%s'", "\"%s\"", "!!str %s", "!!str '%s'", "|-\n  %s", ">-\n  %s"})
    void what_is_quoted_or_said_to_be_text_is_text(String style) {
        for (String scalar : new String[] {"0755", "1e3", "2012-10-17", "yes", "~", "null", "12.50", "<<"}) {
            assertThat(valueOfA("a: " + style.replace("%s", scalar))).isEqualTo(new Node.Text(scalar));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0755, 0755 without quotes is the number 493",
        "012345670123, 012345670123 without quotes is the number 1402433619",
        "22:22, 22:22 without quotes is the number 1342",
        "+5, +5 without quotes is the number 5",
        "1e3, 1e3 without quotes is a number to most readers of YAML",
        "012345678901, '012345678901 is kept as text, but CloudFormation takes it for a number'",
        ".inf, '.inf is kept as text, since JSON has no such number'",
        "No, No without quotes is the boolean false",
        "on, on without quotes is the boolean true"
    })
    void what_may_surprise_is_told(String scalar, String message) {
        TemplateDocument document = read("a:\n  - " + scalar);

        assertThat(document.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.headline()).isEqualTo("test:2:5: a[0]: " + message);
            assertThat(notice.hint()).isEqualTo("put it in quotes if it is meant as text");
        });
    }

    @Test
    void a_key_that_is_a_boolean_is_kept_as_it_is_written_and_told() {
        TemplateDocument document = read("Yes: 1\ntrue: 2\n'no': 3");

        assertThat(document.toNode().entries()).containsOnlyKeys("Yes", "true", "no");
        assertThat(document.notices())
                .extracting(Problem::headline)
                .containsExactly(
                        "test:1:1: the key Yes without quotes is a boolean; it is kept as text",
                        "test:2:1: the key true without quotes is a boolean; it is kept as text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "{\"a\": null}"})
    void null_is_read_and_told(String text) {
        assertThat(read(text).notices())
                .extracting(Problem::message)
                .containsExactly("the value is null, which CloudFormation refuses in most places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "False", "1.5", "12", "-3", "1.0e3", "'no'", "x", "2012-10-17", "\"1e3\""})
    void what_cannot_surprise_is_not_told(String scalar) {
        assertThat(read("a: " + scalar).notices()).isEmpty();
    }

    /** The parser that CloudFormation's is a relative of agrees about every scalar but those told in the class. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void another_reader_of_yaml_1_1_sees_the_same(long seed) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            String scalar = scalar(random);
            Object expected;
            try {
                expected = yaml.load("- " + scalar);
            } catch (NumberFormatException e) {
                continue;
            }
            Node node = PlainScalars.node(scalar);
            Object other = ((List<?>) expected).get(0);
            assertThat(isSame(node, other))
                    .as("%s is %s and %s", scalar, node, other)
                    .isTrue();
        }
    }

    private static boolean isSame(Node node, Object other) {
        if (other instanceof Double value && (value.isInfinite() || value.isNaN())) {
            return node instanceof Node.Text || node instanceof Node.Numeral;
        }
        if (other instanceof Number value) {
            return node instanceof Node.Numeral numeral && isSame(numeral.literal(), value);
        }
        if (node instanceof Node.Text text) {
            return text.value().equals(other) || other instanceof Date;
        }
        return node instanceof Node.Bool bool ? other.equals(bool.value()) : node instanceof Node.Null && other == null;
    }

    private static boolean isSame(String literal, Number value) {
        return value instanceof Double
                ? Double.valueOf(literal).equals(value)
                : new BigDecimal(literal).toBigIntegerExact().equals(new BigInteger(value.toString()));
    }

    private static String scalar(Random random) {
        String characters = random.nextBoolean() ? "0017869_.:-+eExbaf" : "0123456789.:e_";
        StringBuilder scalar = new StringBuilder();
        for (int length = 1 + random.nextInt(8); length > 0; length--) {
            scalar.append(characters.charAt(random.nextInt(characters.length())));
        }
        String text = scalar.toString();
        boolean plain =
                text.charAt(text.length() - 1) != ':' && text.charAt(0) != ':' && !text.matches("-|---.*|\\.\\.\\.");
        return plain ? text : scalar(random);
    }
}
