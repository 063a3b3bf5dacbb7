package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Status;
import io.stratiform.acceptance.Widget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {

    static Stream<Arguments> literals() {
        return Stream.of(
                arguments("", "\"\""),
                arguments("60", "\"60\""),
                arguments(false, "false"),
                arguments(true, "true"),
                arguments(0, "0"),
                arguments(-7L, "-7"),
                arguments((short) 3, "3"),
                arguments((byte) 4, "4"),
                arguments(0.1, "0.1"),
                arguments(0.1f, "0.1"),
                arguments(60.0, "60.0"),
                arguments(-0.0, "-0.0"),
                arguments(1e21, "1.0E21"),
                arguments(new BigDecimal("1.50"), "1.50"),
                arguments(new BigDecimal("1e3"), "1E+3"),
                arguments(new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                arguments(Long.MIN_VALUE, "-9223372036854775808"),
                arguments(Status.ENABLED, "\"Enabled\""));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void is_written_as_it_was_given(Object given, String expected) {
        assertThat(JsonText.of(new Literal<>(given).toNode())).isEqualTo(expected);
    }

    private static String wrong(Value<?> value) {
        return ((CheckedValue<?>) value).flaws().get(0).message();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_no_number_is_is_told_where_it_is_used(double number) {
        String message = "the number is " + number + ", which cannot be written to a template";
        assertThat(wrong(Value.of(number))).isEqualTo(message);
        assertThat(wrong(Value.of((float) number))).isEqualTo(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Literal<>(number))
                .withMessage(message);
    }

    @Test
    void a_number_that_may_change_is_told_where_it_is_used() {
        assertThat(wrong(Value.of(new AtomicInteger(1))))
                .isEqualTo(
                        "the number is a java.util.concurrent.atomic.AtomicInteger; use a number type of java.lang or java.math");
    }

    @Test
    void refuses_other_types_and_says_what_it_takes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Literal<>(DayOfWeek.FRIDAY))
                .withMessage("a literal must be a string, a boolean, a number or an enum constant of a property,"
                        + " not a java.time.DayOfWeek");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Literal<>(null))
                .withMessageEndingWith("not null");
    }

    @Test
    void tells_how_a_resource_becomes_a_value() {
        Widget widget = Widget.create("Data", b -> b.name("x"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Literal<>(widget))
                .withMessage("a resource or mapping is not a value; use ref() or an attribute of the resource");
    }

    @Test
    void equals_a_literal_of_the_same_value() {
        assertThat(Value.of("a")).isEqualTo(Value.of("a")).hasSameHashCodeAs(Value.of("a"));
        assertThat(Value.of("a")).isNotEqualTo(Value.of("b"));
        assertThat(Value.of("1").asNumber()).isNotEqualTo(Value.of(1));
    }

    @Test
    void stays_the_same_when_seen_as_another_type() {
        Value<String> text = Value.of("1");

        assertThat(text.asNumber()).isSameAs(text);
        assertThat(Value.of(true).asString().toNode()).isEqualTo(new Node.Bool(true));
    }
}
