package io.stratiform.value;

import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.value.Fn.equalTo;
import static io.stratiform.value.Fn.findInMap;
import static io.stratiform.value.Fn.findInMapList;
import static io.stratiform.value.Fn.ifElse;
import static io.stratiform.value.Fn.join;
import static io.stratiform.value.Fn.noValue;
import static io.stratiform.value.Fn.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.acceptance.Factory;
import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Status;
import io.stratiform.acceptance.Widget;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a value is taken, a literal of its type is. */
class MixedLiteralsTest {

    private static final Condition LIVE = Condition.named("IsLive");
    private static final Parameter<String> TEXT = Parameter.string("Text");
    private static final Parameter<Number> NUMBER = Parameter.number("Number");
    private static final Parameter<List<String>> LIST = Parameter.awsListType("List", "AWS::EC2::Subnet::Id");
    private static final Referable SIZES = () -> LogicalId.named("Sizes");

    static Stream<Arguments> functions() {
        return Stream.of(
                arguments(join("/", "a", TEXT), "{'Fn::Join': ['/', ['a', {'Ref': 'Text'}]]}"),
                arguments(
                        join("/", TEXT, "a", NUMBER, 5),
                        "{'Fn::Join': ['/', [{'Ref': 'Text'}, 'a', {'Ref': 'Number'}, '5']]}"),
                arguments(join("/", "a", "b"), "{'Fn::Join': ['/', ['a', 'b']]}"),
                arguments(join("/", List.of("a", TEXT)), "{'Fn::Join': ['/', ['a', {'Ref': 'Text'}]]}"),
                arguments(join("/", List.of("a", "b")), "{'Fn::Join': ['/', ['a', 'b']]}"),
                arguments(join(",", LIST), "{'Fn::Join': [',', {'Ref': 'List'}]}"),
                arguments(join(",", TEXT), "{'Fn::Join': [',', [{'Ref': 'Text'}]]}"),
                arguments(
                        Fn.sub("${A}${B}", Map.of("A", "x", "B", TEXT)),
                        "{'Fn::Sub': ['${A}${B}', {'A': 'x', 'B': {'Ref': 'Text'}}]}"),
                arguments(Fn.sub("${A}", Map.of("A", 5)), "{'Fn::Sub': ['${A}', {'A': '5'}]}"),
                arguments(ifElse(LIVE, TEXT, "x"), "{'Fn::If': ['IsLive', {'Ref': 'Text'}, 'x']}"),
                arguments(ifElse(LIVE, "x", TEXT), "{'Fn::If': ['IsLive', 'x', {'Ref': 'Text'}]}"),
                arguments(ifElse(LIVE, 1, 2), "{'Fn::If': ['IsLive', 1, 2]}"),
                arguments(ifElse(LIVE, 1, NUMBER), "{'Fn::If': ['IsLive', 1, {'Ref': 'Number'}]}"),
                arguments(ifElse(LIVE, NUMBER, 1.5), "{'Fn::If': ['IsLive', {'Ref': 'Number'}, 1.5]}"),
                arguments(ifElse(LIVE, true, false), "{'Fn::If': ['IsLive', true, false]}"),
                arguments(ifElse(LIVE, TEXT.asBoolean(), false), "{'Fn::If': ['IsLive', {'Ref': 'Text'}, false]}"),
                arguments(ifElse(LIVE, true, noValue()), "{'Fn::If': ['IsLive', true, {'Ref': 'AWS::NoValue'}]}"),
                arguments(ifElse(LIVE, noValue(), "x"), "{'Fn::If': ['IsLive', {'Ref': 'AWS::NoValue'}, 'x']}"),
                arguments(ifElse(LIVE, 1, noValue()), "{'Fn::If': ['IsLive', 1, {'Ref': 'AWS::NoValue'}]}"),
                arguments(
                        ifElse(LIVE, Status.ENABLED, Status.SUSPENDED),
                        "{'Fn::If': ['IsLive', 'Enabled', 'Suspended']}"),
                arguments(ifElse(LIVE, Status.ENABLED, TEXT), "{'Fn::If': ['IsLive', 'Enabled', {'Ref': 'Text'}]}"),
                arguments(
                        ifElse(LIVE, noValue(), Status.SUSPENDED),
                        "{'Fn::If': ['IsLive', {'Ref': 'AWS::NoValue'}, 'Suspended']}"),
                arguments(
                        ifElse(LIVE, List.of("a", TEXT), LIST),
                        "{'Fn::If': ['IsLive', ['a', {'Ref': 'Text'}], {'Ref': 'List'}]}"),
                arguments(
                        ifElse(LIVE, List.of("a"), noValue()),
                        "{'Fn::If': ['IsLive', ['a'], {'Ref': 'AWS::NoValue'}]}"),
                arguments(select(0, "a", TEXT), "{'Fn::Select': [0, ['a', {'Ref': 'Text'}]]}"),
                arguments(select(1, List.of("a", "b")), "{'Fn::Select': [1, ['a', 'b']]}"),
                arguments(select(NUMBER, LIST), "{'Fn::Select': [{'Ref': 'Number'}, {'Ref': 'List'}]}"),
                arguments(
                        select(NUMBER, "a", "b", TEXT),
                        "{'Fn::Select': [{'Ref': 'Number'}, ['a', 'b', {'Ref': 'Text'}]]}"),
                arguments(Fn.split("/", "a/b"), "{'Fn::Split': ['/', 'a/b']}"),
                arguments(findInMap(SIZES, TEXT, "b"), "{'Fn::FindInMap': ['Sizes', {'Ref': 'Text'}, 'b']}"),
                arguments(findInMap(SIZES, "a", TEXT), "{'Fn::FindInMap': ['Sizes', 'a', {'Ref': 'Text'}]}"),
                arguments(
                        findInMap(SIZES, "a", TEXT, 5),
                        "{'Fn::FindInMap': ['Sizes', 'a', {'Ref': 'Text'}, {'DefaultValue': 5}]}"),
                arguments(findInMapList(SIZES, "a", TEXT), "{'Fn::FindInMap': ['Sizes', 'a', {'Ref': 'Text'}]}"),
                arguments(
                        findInMapList(SIZES, "a", "b", List.of("x", TEXT)),
                        "{'Fn::FindInMap': ['Sizes', 'a', 'b', {'DefaultValue': ['x', {'Ref': 'Text'}]}]}"),
                arguments(
                        Fn.getStackOutput("net", TEXT),
                        "{'Fn::GetStackOutput': {'StackName': 'net', 'OutputName': {'Ref': 'Text'}}}"),
                arguments(
                        Fn.getStackOutput("net", "Vpc", "eu-west-1", TEXT),
                        "{'Fn::GetStackOutput': {'StackName': 'net', 'OutputName': 'Vpc', 'Region': 'eu-west-1', 'RoleArn': {'Ref': 'Text'}}}"),
                arguments(Fn.cidr("10.0.0.0/16", 6, 8), "{'Fn::Cidr': ['10.0.0.0/16', 6, 8]}"),
                arguments(Fn.cidr("10.0.0.0/16", 6), "{'Fn::Cidr': ['10.0.0.0/16', 6]}"),
                arguments(Fn.cidr("10.0.0.0/16", NUMBER, 8), "{'Fn::Cidr': ['10.0.0.0/16', {'Ref': 'Number'}, 8]}"),
                arguments(Fn.getAZs("eu-central-1"), "{'Fn::GetAZs': 'eu-central-1'}"),
                arguments(Fn.toJsonString(Map.of("a", TEXT)), "{'Fn::ToJsonString': {'a': {'Ref': 'Text'}}}"),
                arguments(
                        Fn.transform("M", Map.of("a", "x", "b", TEXT)),
                        "{'Fn::Transform': {'Name': 'M', 'Parameters': {'a': 'x', 'b': {'Ref': 'Text'}}}}"),
                arguments(Value.strings(List.of("a", TEXT, Status.ENABLED)), "['a', {'Ref': 'Text'}, 'Enabled']"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void literals_and_values_mix(Value<?> function, String expected) {
        assertThat(JsonText.of(function.toNode())).isEqualTo(expected.replace('\'', '"'));
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                arguments(equalTo("x", TEXT), "['x', {'Ref': 'Text'}]"),
                arguments(equalTo(TEXT, true), "[{'Ref': 'Text'}, true]"),
                arguments(equalTo(false, TEXT), "[false, {'Ref': 'Text'}]"),
                arguments(equalTo(NUMBER, 1), "[{'Ref': 'Number'}, 1]"),
                arguments(equalTo(1, NUMBER), "[1, {'Ref': 'Number'}]"),
                arguments(equalTo(TEXT, Status.ENABLED), "[{'Ref': 'Text'}, 'Enabled']"),
                arguments(equalTo("x", "y"), "['x', 'y']"),
                arguments(equalTo(1, 2), "[1, 2]"));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void conditions_compare_literals_and_values(ConditionExpression condition, String expected) {
        assertThat(JsonText.of(condition.toNode())).isEqualTo(("{'Fn::Equals': " + expected + "}").replace('\'', '"'));
    }

    @Test
    void conditions_are_combined_from_a_collection() {
        assertThat(Fn.and(List.of(LIVE, Fn.not(LIVE)))).isEqualTo(Fn.and(LIVE, Fn.not(LIVE)));
        assertThat(Fn.or(List.of(LIVE, LIVE))).isEqualTo(Fn.or(LIVE, LIVE));
    }

    @Test
    void rules_take_literals_and_values() {
        assertThat(JsonText.of(RuleExpression.equalTo("x", TEXT).toNode()))
                .isEqualTo("{\"Fn::Equals\": [\"x\", {\"Ref\": \"Text\"}]}");
        assertThat(JsonText.of(RuleExpression.equalTo(TEXT, true).toNode()))
                .isEqualTo("{\"Fn::Equals\": [{\"Ref\": \"Text\"}, true]}");
        assertThat(JsonText.of(RuleExpression.contains(List.of("a", TEXT), TEXT).toNode()))
                .isEqualTo("{\"Fn::Contains\": [[\"a\", {\"Ref\": \"Text\"}], {\"Ref\": \"Text\"}]}");
        assertThat(RuleExpression.contains(RuleExpression.refAll("AWS::EC2::VPC::Id"), "vpc-1")
                        .toNode())
                .isEqualTo(RuleExpression.contains(RuleExpression.refAll("AWS::EC2::VPC::Id"), Value.of("vpc-1"))
                        .toNode());
    }

    @Test
    void what_is_no_text_is_told_at_its_place() {
        assertThat(problems(t -> {
                    t.add(Widget.create(
                            "A",
                            b -> b.name(join("/", "a", Factory.create("F"))).labels(join("-", "a", LIST))));
                    t.add(Widget.create(
                            "B", b -> b.name(join("/", "a", new Object())).labels(join("-", "a", List.of("b")))));
                    t.add(LIST);
                }))
                .satisfiesExactly(
                        resource -> assertThat(resource)
                                .startsWith(
                                        "A | Properties.Name.Fn::Join[1][1] | item 1 of Fn::Join: a resource or mapping")
                                .contains("ref()"),
                        list -> assertThat(list)
                                .startsWith("A | Properties.Labels[0].Fn::Join[1][1] | item 1 of Fn::Join is a list"),
                        object -> assertThat(object)
                                .startsWith("B | Properties.Name.Fn::Join[1][1] | item 1 of Fn::Join: "),
                        nested -> assertThat(nested)
                                .startsWith("B | Properties.Labels[0].Fn::Join[1][1] | item 1 of Fn::Join is a list"));
    }
}
