package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.template.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntrinsicFunctionTest {

    private static final Value<String> TEXT = Value.of("text");
    private static final Value<List<String>> LIST = Value.strings(List.of("a", "b"));
    private static final Mapping MAPPING = Mapping.create("Sizes", m -> m.entry("eu-west-1", "Small", "t3.micro"));
    private static final Condition CONDITION = Condition.named("IsLive");

    static Stream<Arguments> functions() {
        Map<String, Value<?>> variables = new LinkedHashMap<>();
        variables.put("Zone", Fn.ref("Zone"));
        variables.put("Host", Value.of("www"));
        return Stream.of(
                arguments(Fn.ref("Data"), "{'Ref': 'Data'}"),
                arguments(Fn.getAtt("Data", "Endpoint.Port"), "{'Fn::GetAtt': ['Data', 'Endpoint.Port']}"),
                arguments(Fn.noValue(), "{'Ref': 'AWS::NoValue'}"),
                arguments(Fn.sub("${Data}/x"), "{'Fn::Sub': '${Data}/x'}"),
                arguments(Fn.sub("none", Map.of()), "{'Fn::Sub': 'none'}"),
                arguments(
                        Fn.sub("${Host}.${Zone}", variables),
                        "{'Fn::Sub': ['${Host}.${Zone}', {'Zone': {'Ref': 'Zone'}, 'Host': 'www'}]}"),
                arguments(Fn.join("-", TEXT, Fn.ref("Data")), "{'Fn::Join': ['-', ['text', {'Ref': 'Data'}]]}"),
                arguments(Fn.join("", LIST), "{'Fn::Join': ['', ['a', 'b']]}"),
                arguments(Fn.join(",", Fn.split("|", TEXT)), "{'Fn::Join': [',', {'Fn::Split': ['|', 'text']}]}"),
                arguments(Fn.split(",", TEXT), "{'Fn::Split': [',', 'text']}"),
                arguments(Fn.select(0, LIST), "{'Fn::Select': [0, ['a', 'b']]}"),
                arguments(Fn.select(2, Fn.getAZs()), "{'Fn::Select': [2, {'Fn::GetAZs': ''}]}"),
                arguments(
                        Fn.findInMap(MAPPING, "eu-west-1", "Small"),
                        "{'Fn::FindInMap': ['Sizes', 'eu-west-1', 'Small']}"),
                arguments(
                        Fn.findInMap(MAPPING, PseudoParameter.REGION, TEXT),
                        "{'Fn::FindInMap': ['Sizes', {'Ref': 'AWS::Region'}, 'text']}"),
                arguments(Fn.getAZs(PseudoParameter.REGION), "{'Fn::GetAZs': {'Ref': 'AWS::Region'}}"),
                arguments(Fn.importValue("shop-vpc"), "{'Fn::ImportValue': 'shop-vpc'}"),
                arguments(Fn.importValue(Fn.sub("${Net}-vpc")), "{'Fn::ImportValue': {'Fn::Sub': '${Net}-vpc'}}"),
                arguments(Fn.base64("#!/bin/sh"), "{'Fn::Base64': '#!/bin/sh'}"),
                arguments(Fn.base64(Fn.sub("${Data}")), "{'Fn::Base64': {'Fn::Sub': '${Data}'}}"),
                arguments(Fn.cidr(TEXT, 6, 8), "{'Fn::Cidr': ['text', 6, 8]}"),
                arguments(Fn.cidr(TEXT, 256), "{'Fn::Cidr': ['text', 256]}"),
                arguments(
                        Fn.ifElse(CONDITION, TEXT, Fn.noValue()),
                        "{'Fn::If': ['IsLive', 'text', {'Ref': 'AWS::NoValue'}]}"),
                arguments(Fn.ifElse(CONDITION, "yes", "no"), "{'Fn::If': ['IsLive', 'yes', 'no']}"),
                arguments(Widget.create("Data", b -> b.name("x")).ref(), "{'Ref': 'Data'}"),
                arguments(Widget.create("Data", b -> b.name("x")).attrArn(), "{'Fn::GetAtt': ['Data', 'Arn']}"),
                arguments(Parameter.string("Zone"), "{'Ref': 'Zone'}"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void is_written_as_CloudFormation_reads_it(Value<?> function, String expected) {
        assertThat(JsonText.of(function.toNode())).isEqualTo(expected.replace('\'', '"'));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(Fn.equalTo(Fn.ref("Stage"), "live"), "{'Fn::Equals': [{'Ref': 'Stage'}, 'live']}"),
                arguments(Fn.equalTo(Value.of(1), Value.of(true)), "{'Fn::Equals': [1, true]}"),
                arguments(CONDITION, "{'Condition': 'IsLive'}"),
                arguments(Fn.not(CONDITION), "{'Fn::Not': [{'Condition': 'IsLive'}]}"),
                arguments(
                        Fn.and(CONDITION, Fn.not(CONDITION)),
                        "{'Fn::And': [{'Condition': 'IsLive'}, {'Fn::Not': [{'Condition': 'IsLive'}]}]}"),
                arguments(
                        Fn.or(CONDITION, CONDITION, CONDITION),
                        "{'Fn::Or': [{'Condition': 'IsLive'}, {'Condition': 'IsLive'}, {'Condition': 'IsLive'}]}"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void conditions_are_written_as_CloudFormation_reads_them(ConditionExpression condition, String expected) {
        assertThat(JsonText.of(condition.toNode())).isEqualTo(expected.replace('\'', '"'));
    }

    @Test
    void pseudo_parameters_are_references() {
        List<Value<?>> values = List.of(
                PseudoParameter.ACCOUNT_ID,
                Fn.noValue(),
                PseudoParameter.NOTIFICATION_ARNS,
                PseudoParameter.PARTITION,
                PseudoParameter.REGION,
                PseudoParameter.STACK_ID,
                PseudoParameter.STACK_NAME,
                PseudoParameter.URL_SUFFIX);

        assertThat(values)
                .extracting(value -> JsonText.of(value.toNode()))
                .containsExactlyElementsOf(PseudoParameter.names().stream()
                        .map(name -> "{\"Ref\": \"" + name + "\"}")
                        .toList());
    }

    @Test
    void variables_of_a_map_without_order_are_sorted() {
        Value<String> sub = Fn.sub("${A}${B}${C}${D}", Map.of("D", TEXT, "B", TEXT, "A", TEXT, "C", TEXT));

        assertThat(JsonText.of(sub.toNode())).contains("{\"A\": \"text\", \"B\": \"text\", \"C\": ");
    }

    @Test
    void a_change_of_the_caller_s_collections_comes_too_late() {
        Map<String, Value<?>> variables = new LinkedHashMap<>(Map.of("A", TEXT));
        Value<String>[] texts = array(TEXT, TEXT);
        ConditionExpression[] operands = {CONDITION, CONDITION};
        Value<String> sub = Fn.sub("${A}", variables);
        Value<String> join = Fn.join(",", texts);
        ConditionExpression and = Fn.and(operands);
        List<String> before = List.of(sub.toString(), join.toString(), and.toString());

        variables.put("A", Value.of("other"));
        texts[0] = Value.of("other");
        operands[0] = Condition.named("Other");

        assertThat(List.of(sub.toString(), join.toString(), and.toString())).isEqualTo(before);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // handed on for a test to change
    private static <T> T[] array(T... items) {
        return items;
    }

    @Test
    void the_same_functions_of_the_same_arguments_are_equal() {
        assertThat(Fn.join(",", LIST)).isEqualTo(Fn.join(",", Value.strings(List.of("a", "b"))));
        assertThat(Fn.join(",", LIST)).hasSameHashCodeAs(Fn.join(",", Value.strings(List.of("a", "b"))));
        assertThat(Fn.sub("x", Map.of("A", TEXT))).isEqualTo(Fn.sub("x", Map.of("A", Value.of("text"))));
        assertThat(Fn.ref("A")).isNotEqualTo(Fn.ref("B"));
        assertThat(Fn.getAtt("A", "Arn")).isNotEqualTo(Fn.getAtt("A", "Id"));
    }
}
