package io.stratiform.read;

import static io.stratiform.read.Reading.read;
import static io.stratiform.read.Reading.valueOfA;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref x                       | {Ref: x}",
                "!Ref 'x'                     | {Ref: x}",
                "!Ref 012                     | {Ref: '012'}",
                "!Condition x                 | {Condition: x}",
                "!Sub '${x}-true'             | {'Fn::Sub': '${x}-true'}",
                "!Sub yes                     | {'Fn::Sub': 'yes'}",
                "!Sub [x, {y: !Ref z}]        | {'Fn::Sub': [x, {y: {Ref: z}}]}",
                "!GetAtt x.y                  | {'Fn::GetAtt': [x, y]}",
                "!GetAtt 'x.y.z'              | {'Fn::GetAtt': [x, y.z]}",
                "!GetAtt [x, y]               | {'Fn::GetAtt': [x, y]}",
                "!GetAtt [x, !Ref y]          | {'Fn::GetAtt': [x, {Ref: y}]}",
                "!If [x, 1, !Ref y]           | {'Fn::If': [x, 1, {Ref: y}]}",
                "!Not [!Condition x]          | {'Fn::Not': [{Condition: x}]}",
                "!Base64 x                    | {'Fn::Base64': x}",
                "!GetAZs                      | {'Fn::GetAZs': ''}",
                "!GetAZs ''                   | {'Fn::GetAZs': ''}",
                "!Transform {Name: x}         | {'Fn::Transform': {Name: x}}",
                "!Select [0, !GetAZs '']      | {'Fn::Select': [0, {'Fn::GetAZs': ''}]}",
                "!Join ['', [x, !Sub y]]      | {'Fn::Join': ['', [x, {'Fn::Sub': y}]]}",
                "!Length [x, y]               | {'Fn::Length': [x, y]}",
                "!ToJsonString {x: !Ref y}    | {'Fn::ToJsonString': {x: {Ref: y}}}",
                "!ValueOf [x, y]              | {'Fn::ValueOf': [x, y]}",
                "!<!Ref> x                    | {Ref: x}",
                "{'Fn::GetAtt': x.y}          | {'Fn::GetAtt': 'x.y'}",
                "{'Fn::If': [!Ref x, !Sub y]} | {'Fn::If': [{Ref: x}, {'Fn::Sub': y}]}"
            })
    void the_short_form_is_read_as_the_long_one(String shortForm, String longForm) {
        assertThat(valueOfA("a: " + shortForm)).isEqualTo(valueOfA("a: " + longForm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "And",
                "Cidr",
                "Contains",
                "EachMemberEquals",
                "EachMemberIn",
                "Equals",
                "FindInMap",
                "GetStackOutput",
                "ImportValue",
                "Or",
                "RefAll",
                "Split",
                "ValueOfAll"
            })
    void every_function_may_be_a_tag(String name) {
        assertThat(valueOfA("a: !" + name + " [x]")).isEqualTo(valueOfA("a: {'Fn::" + name + "': [x]}"));
    }

    @Test
    void a_block_may_follow_a_tag() {
        assertThat(read("""
                        a: !Join
                          - ''
                          # comment
                          - - !Sub |
                              text
                            - !If
                              - x
                              - !Ref y
                              - !Transform
                                Name: z
                        b: !Sub >-
                          folded
                          text
                        """).toNode()).isEqualTo(read("""
                        {"a": {"Fn::Join": ["", [{"Fn::Sub": "text\\n"},
                            {"Fn::If": ["x", {"Ref": "y"}, {"Fn::Transform": {"Name": "z"}}]}]]},
                         "b": {"Fn::Sub": "folded text"}}
                        """).toNode());
    }

    @Test
    void json_has_no_tags() {
        assertThat(valueOfA("{\"a\": \"!Ref x\"}")).isEqualTo(new Node.Text("!Ref x"));
    }
}
