package io.stratiform.acceptance;

import static io.stratiform.acceptance.Place.nextLine;
import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.value.CheckedValue;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Document;
import io.stratiform.value.DynamicReference;
import io.stratiform.value.Fn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.MapValue;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Referable;
import io.stratiform.value.Tag;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null and other wrong arguments are reported at their places in the template, with the call that gave them. */
class FunctionArgumentTest {

    private static final Value<String> TEXT = Value.of("x");
    private static final Value<List<String>> LIST = Value.strings(List.of("x"));
    private static final Condition LIVE = Condition.named("IsLive");
    private static final Referable SIZES = () -> LogicalId.named("Sizes");
    private static final String NO_TEXT = null;
    private static final Value<String> NO_VALUE = null;
    private static final Value<List<String>> NO_LIST = null;

    private static Arguments value(String what, Supplier<Value<?>> call) {
        return arguments(what, call);
    }

    static Stream<Arguments> nulls() {
        Map<String, Value<?>> withoutValue = Collections.singletonMap("A", null);
        Map<String, Value<?>> withoutKey = Collections.singletonMap(null, TEXT);
        Map<String, String> tags = new HashMap<>();
        tags.put("b", null);
        tags.put("a", "x");
        return Stream.of(
                value("the logical id passed to Ref", () -> Fn.ref(null)),
                value("the logical id passed to Ref", () -> Fn.refList(null)),
                value("the resource of Fn::GetAtt", () -> Fn.getAtt(null, "Arn")),
                value("the attribute of Fn::GetAtt of Data", () -> Fn.getAtt("Data", null)),
                value("the attribute of Fn::GetAtt of Data", () -> Fn.getAttList("Data", null)),
                value(
                        "the attribute of Fn::GetAtt of Data",
                        () -> Widget.named("Data").attr(null)),
                value("the string of Fn::Sub", () -> Fn.sub(null)),
                value("the map of variables of Fn::Sub", () -> Fn.sub("x", null)),
                value("the variable A of Fn::Sub", () -> Fn.sub("${A}", withoutValue)),
                value("a name in the map of variables of Fn::Sub", () -> Fn.sub("x", withoutKey)),
                value("the delimiter of Fn::Join", () -> Fn.join(null, LIST)),
                value("the delimiter of Fn::Join", () -> Fn.join(null, TEXT, TEXT)),
                value("the list of Fn::Join", () -> Fn.join(",", NO_LIST)),
                value("item 1 passed to Value.list", () -> Fn.join(",", TEXT, NO_VALUE)),
                value("item 1 of Fn::Join", () -> Fn.join(",", "a", NO_VALUE)),
                value("item 0 of Fn::Join", () -> Fn.join(",", NO_TEXT, "a")),
                value("item 1 of Fn::Join", () -> Fn.join(",", Arrays.asList("a", null))),
                value("the delimiter of Fn::Split", () -> Fn.split(null, TEXT)),
                value("the string of Fn::Split", () -> Fn.split(",", NO_VALUE)),
                value("the string of Fn::Split", () -> Fn.split(",", NO_TEXT)),
                value("the list of Fn::Select", () -> Fn.select(0, NO_LIST)),
                value("item 1 of Fn::Select", () -> Fn.select(0, "a", NO_TEXT, "b")),
                value("the mapping of Fn::FindInMap", () -> Fn.findInMap(null, "a", "b")),
                value("the top-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, NO_TEXT, "b")),
                value("the top-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, NO_VALUE, TEXT)),
                value("the second-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, "a", NO_TEXT)),
                value("the second-level key of Fn::FindInMap", () -> Fn.findInMap(SIZES, Value.of("a"), NO_VALUE)),
                value("the default value of Fn::FindInMap", () -> Fn.findInMap(SIZES, "a", "b", NO_TEXT)),
                value("the region of Fn::GetAZs", () -> Fn.getAZs(NO_VALUE)),
                value("the export of Fn::ImportValue", () -> Fn.importValue(NO_TEXT)),
                value("the export of Fn::ImportValue", () -> Fn.importValue(NO_VALUE)),
                value("the string of Fn::Base64", () -> Fn.base64(NO_TEXT)),
                value("the string of Fn::Base64", () -> Fn.base64(NO_VALUE)),
                value("the block of Fn::Cidr", () -> Fn.cidr(NO_VALUE, 1)),
                value("the block of Fn::Cidr", () -> Fn.cidr(NO_TEXT, 1, 8)),
                value("the condition of Fn::If", () -> Fn.ifElse(null, TEXT, TEXT)),
                value("the condition of Fn::If", () -> Fn.ifElse(null, "a", "b")),
                value("the value of Fn::If if the condition is true", () -> Fn.ifElse(LIVE, NO_VALUE, TEXT)),
                value("the value of Fn::If if the condition is true", () -> Fn.ifElse(LIVE, NO_TEXT, "b")),
                value("the value of Fn::If if the condition is false", () -> Fn.ifElse(LIVE, TEXT, NO_VALUE)),
                value("the value of Fn::If if the condition is false", () -> Fn.ifElse(LIVE, "a", NO_TEXT)),
                value("the output name of Fn::GetStackOutput", () -> Fn.getStackOutput("network", NO_TEXT)),
                value("the name of the macro of Fn::Transform", () -> Fn.transform(null, Map.of())),
                value("the parameter A of M", () -> Fn.transform("M", withoutValue)),
                value("the string passed to Value.of", () -> Value.of(NO_TEXT)),
                value("the number passed to Value.of", () -> Value.of((Number) null)),
                value("the list passed to Value.list", () -> Value.list(null)),
                value("item 1 passed to Value.list", () -> Value.list(Arrays.asList(TEXT, null))),
                value("the list passed to Value.strings", () -> Value.strings(null)),
                value("item 1 passed to Value.strings", () -> Value.strings(Arrays.asList("x", null))),
                value("the key of a tag", () -> Tags.of(null, "x")),
                value("the value of tag a", () -> Tags.of("a", NO_TEXT)),
                value("the value of tag a", () -> Tags.of("a", NO_VALUE)),
                value("the value of tag a", () -> Tags.of("b", "x", "a", NO_TEXT)),
                value("the value of tag b", () -> Tags.of(tags)),
                value("the map passed to Tags.of", () -> Tags.of((Map<String, String>) null)),
                value("the argument of Tags.and", () -> Tags.none().and((Tags) null)),
                value("the condition of Tags.when", () -> Tags.of("a", "b").when(null)),
                value("the tags of Tags.when", () -> Tags.of("a", "b").when(LIVE, null)),
                value("the key of a tag", () -> Tag.of(null, "x")),
                value("the value of tag a", () -> Tag.of("a", NO_TEXT)),
                value("the value of tag a", () -> Tag.of("a", NO_VALUE)),
                value("the secret", () -> DynamicReference.secretsManager(NO_TEXT, "password")),
                value(
                        "the suffix of the ARN of Data",
                        () -> Factory.create("Data").arnWith(null)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void null_is_told_with_what_it_is_and_where_beside_all_else_that_is_wrong(String what, Supplier<Value<?>> call) {
        assertThat(problems(t -> {
                    t.add(Widget.create("Data", b -> {}));
                    t.condition("IsLive", Fn.equalTo(PseudoParameter.REGION, "x"));
                    t.mapping("Sizes", m -> m.entry("a", "b", "c"));
                    t.output("Out", call.get());
                }))
                .satisfiesExactly(
                        missing -> assertThat(missing).startsWith("Data | Properties.Name | the required property"),
                        told -> assertThat(told)
                                .startsWith("Out | Value")
                                .containsPattern("\\Q" + what + "\\E is null, in the call at "
                                        + "io\\.stratiform\\.acceptance\\.FunctionArgumentTest"
                                        + "\\(FunctionArgumentTest\\.java:\\d+\\)"
                                        + " \\| to omit a property, use Fn\\.noValue\\(\\)"));
    }

    static Stream<Arguments> nullConditions() {
        return Stream.of(
                arguments("the left value of Fn::Equals", Fn.equalTo(NO_VALUE, TEXT)),
                arguments("the left value of Fn::Equals", Fn.equalTo(NO_TEXT, TEXT)),
                arguments("the right value of Fn::Equals", Fn.equalTo(TEXT, NO_VALUE)),
                arguments("the right value of Fn::Equals", Fn.equalTo(TEXT, NO_TEXT)),
                arguments("condition 1 of Fn::And", Fn.and(LIVE, null)),
                arguments("the list of conditions of Fn::And", Fn.and((ConditionExpression[]) null)),
                arguments("condition 0 of Fn::Or", Fn.or(null, LIVE)),
                arguments("condition 0 of Fn::Not", Fn.not(null)));
    }

    @ParameterizedTest
    @MethodSource("nullConditions")
    void null_within_a_condition_is_told_at_its_place(String what, ConditionExpression condition) {
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.condition("IsLive", Fn.equalTo(PseudoParameter.REGION, "x"));
                    t.condition("IsWrong", condition);
                }))
                .singleElement()
                .asString()
                .startsWith("IsWrong | ")
                .contains(what + " is null, in the call at ");
    }

    static Stream<Arguments> refused() {
        Map<String, Value<?>> withoutValue = Collections.singletonMap("A", null);
        ThrowingCallable name = () -> Condition.named(null);
        ThrowingCallable map = () -> Document.of((Map<String, ?>) null);
        ThrowingCallable list = () -> Document.of((List<?>) null);
        ThrowingCallable entries = () -> new MapValue<>(withoutValue);
        ThrowingCallable checked = () -> new CheckedValue<>(null, List.of());
        return Stream.of(
                arguments("a logical id", name),
                arguments("the map passed to Document.of", map),
                arguments("the list passed to Document.of", list),
                arguments("the value of A", entries),
                arguments("the value of a CheckedValue", checked));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void null_is_refused_at_once_where_nothing_can_be_kept(String what, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessageMatching("\\Q" + what + "\\E is null, in the call at "
                        + "io\\.stratiform\\.acceptance\\.FunctionArgumentTest\\(FunctionArgumentTest\\.java:\\d+\\);"
                        + " to omit a property, use Fn\\.noValue\\(\\)");
    }

    @Test
    void the_line_of_null_is_that_of_the_call() {
        String line = nextLine();
        Value<String> text = Fn.sub(null);

        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name(text)))))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Name | ")
                .contains("in the call at " + line + " | ");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(Fn.select(-1, LIST), "the index of Fn::Select is -1, but indexes start at 0"),
                arguments(
                        Fn.select(0, Fn.cidr(TEXT, 0)), "the count of Fn::Cidr is 0 | expected a number from 1 to 256"),
                arguments(
                        Fn.select(0, Fn.cidr(TEXT, 257, 8)),
                        "the count of Fn::Cidr is 257 | expected a number from 1 to 256"),
                arguments(Fn.sub("a${Data"), "'${' at character 2 of the string of Fn::Sub is not closed | add '}'"),
                arguments(
                        Fn.sub("${}"),
                        "'${}' at character 1 of the string of Fn::Sub has no name"
                                + " | write ${Name}, or ${!} for a literal ${}"),
                arguments(
                        Fn.sub("${HOME:-/root}"),
                        "'${HOME:-/root}' at character 1 of the string of Fn::Sub is not a valid name | write ${!HOME:-/root} for a literal ${HOME:-/root};"
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
                .containsExactly("Data | Properties.Name | the string of Fn::Sub does not use its variable Port"
                        + " | remove it, or write ${Port}");
    }

    @Test
    void a_variable_comes_before_what_the_template_has() {
        assertThat(notices(t -> t.add(Widget.create(
                        "Data", b -> b.name(Fn.sub("${Unknown}${a.b}", Map.of("Unknown", TEXT, "a.b", TEXT)))))))
                .isEmpty();
    }
}
