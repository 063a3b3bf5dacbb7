package io.stratiform.acceptance;

import static io.stratiform.acceptance.Place.nextLine;
import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.template.Mapping;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.MapValue;
import io.stratiform.value.Tag;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused by the very call that gives it, and other arguments at their places in the template. */
class FunctionArgumentTest {

    private static final Value<String> TEXT = Value.of("x");
    private static final Value<List<String>> LIST = Value.strings(List.of("x"));
    private static final Condition LIVE = Condition.named("IsLive");
    private static final Mapping SIZES = Mapping.create("Sizes", m -> m.entry("a", "b", "c"));
    private static final String NO_TEXT = null;
    private static final Value<String> NO_VALUE = null;
    private static final Value<List<String>> NO_LIST = null;

    private static Arguments call(String what, ThrowingCallable call) {
        return arguments(what, call);
    }

    static Stream<Arguments> nulls() {
        Map<String, Value<?>> withoutValue = Collections.singletonMap("A", null);
        Map<String, Value<?>> withoutKey = Collections.singletonMap(null, TEXT);
        Map<String, String> tags = new HashMap<>();
        tags.put("b", null);
        tags.put("a", "x");
        return Stream.of(
                call("a logical id", () -> Fn.ref(null)),
                call("a logical id", () -> Fn.getAtt(null, "Arn")),
                call("the attribute of Fn::GetAtt", () -> Fn.getAtt("Data", null)),
                call("the text of Fn::Sub", () -> Fn.sub(null)),
                call("the map of variables of Fn::Sub", () -> Fn.sub("x", null)),
                call("the value of A", () -> Fn.sub("x", withoutValue)),
                call("a key of a map", () -> Fn.sub("x", withoutKey)),
                call("the delimiter of Fn::Join", () -> Fn.join(null, LIST)),
                call("the delimiter of Fn::Join", () -> Fn.join(null, TEXT, TEXT)),
                call("the list of Fn::Join", () -> Fn.join(",", NO_LIST)),
                call("item 1 of a list", () -> Fn.join(",", TEXT, NO_VALUE)),
                call("the delimiter of Fn::Split", () -> Fn.split(null, TEXT)),
                call("the text of Fn::Split", () -> Fn.split(",", null)),
                call("the list of Fn::Select", () -> Fn.select(0, NO_LIST)),
                call("the mapping of Fn::FindInMap", () -> Fn.findInMap(null, "a", "b")),
                call("the top-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, NO_TEXT, "b")),
                call("the top-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, NO_VALUE, TEXT)),
                call("the second-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, "a", NO_TEXT)),
                call("the second-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, TEXT, NO_VALUE)),
                call("the region of Fn::GetAZs", () -> Fn.getAZs(null)),
                call("the export of Fn::ImportValue", () -> Fn.importValue(NO_TEXT)),
                call("the export of Fn::ImportValue", () -> Fn.importValue(NO_VALUE)),
                call("the text of Fn::Base64", () -> Fn.base64(NO_TEXT)),
                call("the text of Fn::Base64", () -> Fn.base64(NO_VALUE)),
                call("the block of Fn::Cidr", () -> Fn.cidr(null, 1)),
                call("the block of Fn::Cidr", () -> Fn.cidr(null, 1, 8)),
                call("the condition of Fn::If", () -> Fn.ifElse(null, TEXT, TEXT)),
                call("the condition of Fn::If", () -> Fn.ifElse(null, "a", "b")),
                call("the value of Fn::If where the condition holds", () -> Fn.ifElse(LIVE, NO_VALUE, TEXT)),
                call("the value of Fn::If where the condition holds", () -> Fn.ifElse(LIVE, NO_TEXT, "b")),
                call("the value of Fn::If where the condition does not hold", () -> Fn.ifElse(LIVE, TEXT, NO_VALUE)),
                call("the value of Fn::If where the condition does not hold", () -> Fn.ifElse(LIVE, "a", NO_TEXT)),
                call("the left value of Fn::Equals", () -> Fn.equalTo(null, TEXT)),
                call("the left value of Fn::Equals", () -> Fn.equalTo(null, "x")),
                call("the right value of Fn::Equals", () -> Fn.equalTo(TEXT, NO_VALUE)),
                call("the right value of Fn::Equals", () -> Fn.equalTo(TEXT, NO_TEXT)),
                call("condition 1 of Fn::And", () -> Fn.and(LIVE, null)),
                call("the array of conditions of Fn::And", () -> Fn.and((ConditionExpression[]) null)),
                call("condition 0 of Fn::Or", () -> Fn.or(null, LIVE)),
                call("condition 0 of Fn::Not", () -> Fn.not(null)),
                call("a logical id", () -> Condition.named(null)),
                call("the text given to Value.of", () -> Value.of(NO_TEXT)),
                call("the number given to Value.of", () -> Value.of((Number) null)),
                call("the list given to Value.list", () -> Value.list(null)),
                call("item 1 of a list", () -> Value.list(Arrays.asList(TEXT, null))),
                call("the list given to Value.strings", () -> Value.strings(null)),
                call("item 1 given to Value.strings", () -> Value.strings(Arrays.asList("x", null))),
                call("the map given to Document.of", () -> Document.of((Map<String, ?>) null)),
                call("the list given to Document.of", () -> Document.of((List<?>) null)),
                call("the map given to Document.checked", () -> Document.checked(null)),
                call("the value of A", () -> new MapValue<>(withoutValue)),
                call("the value of a CheckedValue", () -> new CheckedValue<>(null, List.of())),
                call("the key of a tag", () -> Tags.of(null, "x")),
                call("the value of tag a", () -> Tags.of("a", NO_TEXT)),
                call("the value of tag a", () -> Tags.of("a", NO_VALUE)),
                call("the value of tag b", () -> Tags.of(tags)),
                call("the map given to Tags.of", () -> Tags.of((Map<String, String>) null)),
                call("the argument of Tags.and", () -> Tags.none().and(null)),
                call("the key of a tag", () -> Tag.of(null, "x")),
                call("the value of tag a", () -> Tag.of("a", NO_TEXT)),
                call("the value of tag a", () -> Tag.of("a", NO_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void null_is_refused_with_what_it_is_and_where(String what, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessageMatching("\\Q" + what + "\\E is null, in the call at "
                        + "io\\.stratiform\\.acceptance\\.FunctionArgumentTest\\(FunctionArgumentTest\\.java:\\d+\\);"
                        + " Fn\\.noValue\\(\\) is how a property is left out");
    }

    @Test
    void the_line_of_null_is_that_of_the_call() {
        String[] line = new String[1];

        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    line[0] = nextLine();
                    Fn.sub(null);
                })
                .satisfies(refused -> assertThat(refused).hasMessageContaining("in the call at " + line[0] + ";"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(Fn.select(-1, LIST), "Fn::Select counts from 0, but its index is -1"),
                arguments(
                        Fn.select(0, Fn.cidr(TEXT, 0)),
                        "Fn::Cidr is to cut 0 blocks | expected a number from 1 to 256"),
                arguments(
                        Fn.select(0, Fn.cidr(TEXT, 257, 8)),
                        "Fn::Cidr is to cut 257 blocks | expected a number from 1 to 256"),
                arguments(
                        Fn.sub("a${Data"), "'${' at character 2 of the text of Fn::Sub is never closed | add the '}'"),
                arguments(
                        Fn.sub("${}"),
                        "'${}' at character 1 of the text of Fn::Sub names nothing"
                                + " | write ${Name}, or ${!} for the characters ${}"),
                arguments(
                        Fn.sub("${HOME:-/root}"),
                        "'${HOME:-/root}' at character 1 of the text of Fn::Sub is no name"
                                + " | write ${!HOME:-/root} to have it stand in the text as it is;"
                                + " names consist of letters A-Z, a-z, digits, '_', '.' and ':'"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_arguments_are_told_at_their_place(Value<String> value, String problem) {
        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name("x").labels(value)))))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Labels[0]")
                .endsWith(" | " + problem);
    }

    @Test
    void a_variable_that_is_never_named_is_told() {
        assertThat(notices(t -> t.add(Widget.create(
                        "Data", b -> b.name(Fn.sub("${Host}", Map.of("Host", TEXT, "Port", TEXT)))))))
                .containsExactly("Data | Properties.Name | the text of Fn::Sub never names its variable Port"
                        + " | leave it out, or write ${Port}");
    }

    @Test
    void a_variable_comes_before_what_the_template_has() {
        assertThat(notices(t -> t.add(Widget.create(
                        "Data", b -> b.name(Fn.sub("${Unknown}${a.b}", Map.of("Unknown", TEXT, "a.b", TEXT)))))))
                .isEmpty();
    }
}
