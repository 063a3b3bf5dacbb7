package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Templates;
import io.stratiform.acceptance.Widget;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTest {

    static Stream<Arguments> declarations() {
        return Stream.of(
                arguments(Parameter.string("P"), "{'Type': 'String'}"),
                arguments(Parameter.number("P"), "{'Type': 'Number'}"),
                arguments(Parameter.numberList("P", p -> {}), "{'Type': 'List<Number>'}"),
                arguments(
                        Parameter.commaDelimitedList("P", p -> p.defaultValue("a,b")),
                        "{'Type': 'CommaDelimitedList', 'Default': 'a,b'}"),
                arguments(Parameter.awsType("P", "AWS::EC2::VPC::Id"), "{'Type': 'AWS::EC2::VPC::Id'}"),
                arguments(
                        Parameter.awsType("P", "AWS::SSM::Parameter::Value<String>", p -> p.defaultValue("/ami")),
                        "{'Type': 'AWS::SSM::Parameter::Value<String>', 'Default': '/ami'}"),
                arguments(Parameter.awsListType("P", "AWS::EC2::Subnet::Id"), "{'Type': 'List<AWS::EC2::Subnet::Id>'}"),
                arguments(
                        Parameter.string(
                                "P",
                                p -> p.description("Which")
                                        .defaultValue("")
                                        .allowedValues("", "a")
                                        .allowedPattern("[a-z]*")
                                        .constraintDescription("letters")
                                        .minLength(0)
                                        .maxLength(8)
                                        .noEcho()),
                        "{'Type': 'String', 'Description': 'Which', 'Default': '', 'AllowedValues': ['', 'a'],"
                                + " 'AllowedPattern': '[a-z]*', 'ConstraintDescription': 'letters', 'MinLength': 0,"
                                + " 'MaxLength': 8, 'NoEcho': true}"),
                arguments(
                        Parameter.number(
                                "P",
                                p -> p.defaultValue(0)
                                        .allowedValues(0, 1.5)
                                        .minValue(-1)
                                        .maxValue(2.5)),
                        "{'Type': 'Number', 'Default': 0, 'AllowedValues': [0, 1.5], 'MinValue': -1,"
                                + " 'MaxValue': 2.5}"));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void is_declared_as_CloudFormation_reads_it(Parameter<?> parameter, String expected) {
        assertThat(JsonText.of(parameter.declaration().toNode())).isEqualTo(expected.replace('\'', '"'));
    }

    static Stream<Arguments> wrong() {
        String given = "omit the call, or pass Fn.noValue() to omit the property";
        return Stream.of(
                arguments(
                        Parameter.number("P", p -> p.minLength(1)),
                        "P |  | a parameter of type Number does not support MinLength or MaxLength"
                                + " | use minValue and maxValue"),
                arguments(
                        Parameter.string("P", p -> p.maxValue(1)),
                        "P |  | a parameter of type String does not support MinValue or MaxValue"
                                + " | use minLength and maxLength"),
                arguments(
                        Parameter.string("P", p -> p.description("x".repeat(4001))),
                        "P | Description | has 4001 characters | expected at most 4000 characters"),
                arguments(Parameter.awsType("P", null), "P | Type | the value is null | " + given),
                arguments(Parameter.awsListType("P", null), "P | Type | the value is null | " + given),
                arguments(
                        Parameter.string("P", p -> p.defaultValue((String) null)),
                        "P | Default | the value is null | " + given),
                arguments(
                        Parameter.string("P", p -> p.allowedValues("a", null)),
                        "P | AllowedValues[1] | the value is null | " + given),
                arguments(
                        Parameter.number("P", p -> p.minValue(Double.NaN)),
                        "P | MinValue | the number is NaN, which cannot be written to a template"),
                arguments(Parameter.string("P", null), "P |  | the lambda is null | pass a lambda, as in b -> {}"),
                arguments(
                        Parameter.string("my-zone"),
                        "my-zone |  | the logical id 'my-zone' contains '-'"
                                + " | expected 1 to 255 letters A-Z, a-z and digits, as in MyZone"),
                arguments(
                        Parameter.string(null),
                        " |  | the logical id is missing | expected 1 to 255 letters A-Z, a-z and digits"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_at_its_place(Parameter<?> parameter, String problem) {
        assertThat(Templates.problems(t -> {
                    t.add(parameter);
                    t.add(Widget.create("Data", b -> b.name("x")));
                }))
                .containsExactly(problem);
    }

    @Test
    void is_written_as_a_reference_wherever_it_is_used() {
        Parameter<String> zone = Parameter.string("Zone");
        Widget widget = Widget.create("Data", b -> b.name(zone).labels(zone, Value.of("x")));

        assertThat(widget.properties().get("Name")).isSameAs(zone);
        assertThat(JsonText.of(Fn.join(".", zone, Value.of("com")).toNode())).contains("{\"Ref\": \"Zone\"}");
        assertThat(zone).hasToString("Parameter[Zone]");
    }
}
