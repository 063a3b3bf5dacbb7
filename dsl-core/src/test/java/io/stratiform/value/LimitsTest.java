package io.stratiform.value;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.stratiform.acceptance.Limited;
import io.stratiform.template.Template;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String WIDENED =
            "if AWS has changed this limit since this release, set the value by property(";

    private static List<String> wrong(Consumer<Limited.Builder> configuration) {
        return problems(t -> t.add(Limited.create("Data", b -> configuration.accept(b.name("data")))));
    }

    private static void assertAccepted(Consumer<Limited.Builder> configuration) {
        assertThatCode(() -> Template.create("x", t -> {
                    t.add(Parameter.string("Given"));
                    t.add(Limited.create("Data", b -> configuration.accept(b.name("data"))));
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void a_number_out_of_range_is_refused_with_the_range_and_the_way_out() {
        assertThat(wrong(b -> b.timeout(901)))
                .containsExactly(
                        "Data | Properties.Timeout | the number 901 is out of range | expected a number from 0 to 900; "
                                + WIDENED + "\"Timeout\", 901)");
        assertThat(wrong(b -> b.timeout(Value.of(-1))))
                .singleElement()
                .asString()
                .contains("the number -1");
        assertThat(wrong(b -> b.timeout(Value.of(new BigDecimal("900.5")))))
                .singleElement()
                .asString()
                .contains("the number 900.5");
    }

    @Test
    void the_bounds_themselves_are_accepted() {
        assertAccepted(b -> b.timeout(0));
        assertAccepted(b -> b.timeout(900));
        assertAccepted(b -> b.name("a"));
        assertAccepted(b -> b.name("abcdefgh"));
        assertAccepted(b -> b.subnets("subnet-1", "subnet-2"));
        assertAccepted(b -> b.subnets("subnet-1", "subnet-2", "subnet-3"));
        assertAccepted(b -> b.labels(Map.of("a", "12345", "b", "")));
    }

    @Test
    void a_string_that_is_too_long_or_too_short_is_refused() {
        assertThat(wrong(b -> b.name("abcdefghi")))
                .containsExactly("Data | Properties.Name | 'abcdefghi' has 9 characters | expected 1 to 8 characters; "
                        + WIDENED + "\"Name\", \"...\")");
        assertThat(wrong(b -> b.name(""))).singleElement().asString().contains("'' has 0 characters");
        assertThat(wrong(b -> b.name(Value.of("x".repeat(100)))))
                .singleElement()
                .asString()
                .contains("'" + "x".repeat(40) + "...' has 100 characters");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertAccepted(b -> b.labels(Map.of("a", "😀😀😀😀😀")));
        assertThat(wrong(b -> b.labels(Map.of("a", "😀😀😀😀😀😀"))))
                .singleElement()
                .asString()
                .contains("Properties.Labels.a")
                .contains("has 6 characters | expected at most 5 characters");
    }

    @Test
    void a_string_that_does_not_match_is_refused_with_the_pattern() {
        assertThat(wrong(b -> b.name("Data 1")))
                .containsExactly("Data | Properties.Name | 'Data 1' does not match the pattern of the property"
                        + " | expected a string that matches '^[a-z-]+$'; " + WIDENED + "\"Name\", \"...\")");
    }

    @Test
    void what_may_be_a_secret_is_not_shown() {
        assertThat(wrong(b -> b.password("hunter2")))
                .singleElement()
                .asString()
                .contains("the string has 7 characters | expected at least 8 characters")
                .doesNotContain("hunter2");
    }

    @Test
    void items_are_counted_and_each_is_checked() {
        assertThat(wrong(b -> b.subnets("subnet-1")))
                .containsExactly("Data | Properties.Subnets | the number of items is 1 | expected 2 to 3 items; "
                        + WIDENED + "\"Subnets\", List.of(...))");
        assertThat(wrong(b -> b.subnets("subnet-1", "vpc-1")))
                .singleElement()
                .asString()
                .contains("Subnets[1]");
        assertThat(wrong(b -> b.labels(Map.of("a", "1", "b", "2", "c", "3"))))
                .singleElement()
                .asString()
                .contains("the number of items is 3 | expected at most 2 items");
    }

    @Test
    void a_function_among_the_items_may_stand_for_none() {
        Value<String> given = Fn.sub("${Given}");
        assertAccepted(b -> b.subnets("subnet-1", "subnet-2", "subnet-3").subnets(given));
        assertThat(wrong(b -> b.subnets(Fn.sub("x"))))
                .singleElement()
                .asString()
                .contains("the number of items is 1");
    }

    @Test
    void a_whole_list_that_is_a_function_is_not_counted() {
        assertAccepted(b -> b.subnets(Fn.split(",", Fn.sub("${Given}"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{resolve:ssm:/a/very/long/name}}", "Web-${Stage}-of-everything", "&{Stage}"})
    void what_stands_for_something_else_is_not_checked(String name) {
        assertAccepted(b -> b.name(name));
    }

    @Test
    void a_function_is_not_checked() {
        assertAccepted(b -> b.name(Fn.sub("${Given}-Of-Everything")));
    }

    @Test
    void the_way_out_works() {
        assertAccepted(b -> b.property("Timeout", 2000).property("Subnets", List.of("x")));
    }

    @Test
    void a_copy_is_checked_by_what_it_says_itself() {
        Limited wrong = Limited.create("Data", b -> b.name("Wrong"));

        assertThatCode(() -> Template.create(
                        "x", t -> t.add(wrong.toBuilder().name("right").build())))
                .doesNotThrowAnyException();
        assertThat(problems(t -> t.add(wrong.toBuilder().timeout(1).build()))).hasSize(1);
    }
}
