package io.stratiform.render;

import static io.stratiform.render.Nodes.bool;
import static io.stratiform.render.Nodes.list;
import static io.stratiform.render.Nodes.map;
import static io.stratiform.render.Nodes.nothing;
import static io.stratiform.render.Nodes.number;
import static io.stratiform.render.Nodes.ref;
import static io.stratiform.render.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.value.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Base64",
                "Cidr",
                "FindInMap",
                "GetAZs",
                "If",
                "ImportValue",
                "Join",
                "Select",
                "Split",
                "Sub",
                "Transform",
                "And",
                "Equals",
                "Not",
                "Or"
            })
    void functions_with_a_documented_short_form_are_tags(String name) {
        assertThat(value(map("Fn::" + name, text("x")))).isEqualTo(" !" + name + " x\n");
        assertThat(value(map("Fn::" + name, list(text("x"))))).isEqualTo(" !" + name + "\n  - x\n");
        assertThat(value(map("Fn::" + name, map("Name", text("z"))))).isEqualTo(" !" + name + "\n  Name: z\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Length",
                "ToJsonString",
                "GetStackOutput",
                "ForEach::Loop",
                "Contains",
                "EachMemberEquals",
                "EachMemberIn",
                "RefAll",
                "ValueOf",
                "ValueOfAll",
                "Unknown"
            })
    void functions_without_one_stay_long(String name) {
        assertThat(value(map("Fn::" + name, list(text("x"), ref("z")))))
                .isEqualTo("\n  Fn::" + name + ":\n    - x\n    - !Ref z\n");
    }

    @Test
    void functions_nest_in_lists_and_maps() {
        assertThat(value(map(
                        "Fn::Join",
                        list(
                                text(""),
                                list(
                                        text("arn:"),
                                        ref("AWS::Partition"),
                                        map("Fn::If", list(text("Big"), list(ref("A")), map("x", ref("B")))),
                                        map("Fn::Select", list(number("0"), map("Fn::GetAZs", text("")))))))))
                .isEqualTo("""
                         !Join
                          - ''
                          - - 'arn:'
                            - !Ref AWS::Partition
                            - !If
                              - Big
                              - - !Ref A
                              - x: !Ref B
                            - !Select
                              - 0
                              - !GetAZs ''
                        """);
    }

    @Test
    void a_function_of_a_function_is_long_since_a_node_has_one_tag() {
        assertThat(value(map("Fn::GetAZs", ref("AWS::Region")))).isEqualTo("\n  Fn::GetAZs: !Ref AWS::Region\n");
        assertThat(value(map("Fn::Base64", map("Fn::ImportValue", map("Fn::Sub", text("${A}-x"))))))
                .isEqualTo("\n  Fn::Base64:\n    Fn::ImportValue: !Sub ${A}-x\n");
        assertThat(value(map("Fn::Base64", map("Fn::Join", list(text(""), list(text("a")))))))
                .isEqualTo("\n  Fn::Base64: !Join\n    - ''\n    - - a\n");
        assertThat(value(map("Fn::Base64", map("Fn::ToJsonString", map("a", ref("b"))))))
                .isEqualTo("\n  Fn::Base64:\n    Fn::ToJsonString:\n      a: !Ref b\n");
    }

    @Test
    void get_att_joins_its_two_strings_by_a_dot() {
        assertThat(value(getAtt(text("Db"), text("Endpoint.Address")))).isEqualTo(" !GetAtt Db.Endpoint.Address\n");
    }

    @Test
    void get_att_is_long_where_a_dot_would_say_something_else() {
        assertThat(value(getAtt(text("Module.Db"), text("Arn"))))
                .isEqualTo("\n  Fn::GetAtt:\n    - Module.Db\n    - Arn\n");
        assertThat(value(getAtt(text("Db"), ref("Which")))).isEqualTo("\n  Fn::GetAtt:\n    - Db\n    - !Ref Which\n");
        assertThat(value(getAtt(text(""), text("Arn")))).isEqualTo("\n  Fn::GetAtt:\n    - ''\n    - Arn\n");
        assertThat(value(getAtt(text("Db"), text("")))).isEqualTo("\n  Fn::GetAtt:\n    - Db\n    - ''\n");
        assertThat(value(getAtt(text("A"), text("B"), text("C"))))
                .isEqualTo("\n  Fn::GetAtt:\n    - A\n    - B\n    - C\n");
        assertThat(value(map("Fn::GetAtt", text("Db.Arn")))).isEqualTo("\n  Fn::GetAtt: Db.Arn\n");
    }

    @Test
    void functions_among_the_variables_of_sub_are_short() {
        assertThat(value(map(
                        "Fn::Sub",
                        list(
                                text("${a}/${b}/${c}"),
                                map(
                                        "a", getAtt(text("Db"), text("Arn")),
                                        "b", ref("B"),
                                        "c", map("Fn::Select", list(number("0"), getAtt(text("X"), text("Ips")))))))))
                .isEqualTo("""
                         !Sub
                          - ${a}/${b}/${c}
                          - a: !GetAtt Db.Arn
                            b: !Ref B
                            c: !Select
                              - 0
                              - !GetAtt X.Ips
                        """);
    }

    @Test
    void functions_are_short_in_functions_within_the_variables_of_sub() {
        Node inner = map("Fn::Sub", list(text("${x}"), map("x", getAtt(text("Db"), text("Arn")))));

        assertThat(value(map("Fn::Sub", list(text("${a}"), map("a", inner))))).isEqualTo("""
                         !Sub
                          - ${a}
                          - a: !Sub
                              - ${x}
                              - x: !GetAtt Db.Arn
                        """);
        assertThat(value(map("Fn::Sub", list(text("${a}"), map("a", map("Fn::Base64", getAtt(text("A"), text("B"))))))))
                .isEqualTo("""
                         !Sub
                          - ${a}
                          - a:
                              Fn::Base64: !GetAtt A.B
                        """);
    }

    @Test
    void functions_are_short_within_a_sub_that_is_long() {
        assertThat(value(map(
                        "Fn::Base64",
                        map("Fn::Sub", list(text("${a}"), map("a", getAtt(text("Db"), text("Endpoint.Address"))))))))
                .isEqualTo("""

                          Fn::Base64: !Sub
                            - ${a}
                            - a: !GetAtt Db.Endpoint.Address
                        """);
    }

    @Test
    void get_att_among_the_variables_of_sub_is_long_where_a_dot_would_say_something_else() {
        assertThat(value(map("Fn::Sub", list(text("${a}"), map("a", getAtt(text("Module.Db"), text("Arn")))))))
                .isEqualTo("""
                         !Sub
                          - ${a}
                          - a:
                              Fn::GetAtt:
                                - Module.Db
                                - Arn
                        """);
    }

    @Test
    void condition_is_a_function_only_between_the_operands_of_a_condition_function() {
        Node condition = map("Condition", text("IsProduction"));

        assertThat(value(map(
                        "Fn::And", list(condition, map("Fn::Not", list(condition)), map("Fn::Or", list(condition))))))
                .isEqualTo("""
                         !And
                          - !Condition IsProduction
                          - !Not
                            - !Condition IsProduction
                          - !Or
                            - !Condition IsProduction
                        """);
        assertThat(value(condition)).isEqualTo("\n  Condition: IsProduction\n");
        assertThat(value(list(condition))).isEqualTo("\n  - Condition: IsProduction\n");
        assertThat(value(map("Fn::If", list(text("X"), condition, condition))))
                .isEqualTo(" !If\n  - X\n  - Condition: IsProduction\n  - Condition: IsProduction\n");
        assertThat(value(map("Fn::And", list(map("Fn::Equals", list(condition, text("a")))))))
                .isEqualTo(" !And\n  - !Equals\n    - Condition: IsProduction\n    - a\n");
        assertThat(value(map("Fn::Not", list(map("Statement", condition)))))
                .isEqualTo(" !Not\n  - Statement:\n      Condition: IsProduction\n");
        assertThat(value(map("Fn::Not", condition))).isEqualTo(" !Not\n  Condition: IsProduction\n");
        assertThat(value(map("Fn::Not", list(map("Condition", map("StringEquals", text("a")))))))
                .isEqualTo(" !Not\n  - Condition:\n      StringEquals: a\n");
    }

    @Test
    void only_strings_are_tagged_scalars() {
        assertThat(value(map("Fn::Base64", number("1")))).isEqualTo("\n  Fn::Base64: 1\n");
        assertThat(value(map("Fn::Base64", bool(true)))).isEqualTo("\n  Fn::Base64: true\n");
        assertThat(value(map("Fn::Base64", nothing()))).isEqualTo("\n  Fn::Base64: null\n");
        assertThat(value(map("Ref", list(text("a"))))).isEqualTo("\n  Ref:\n    - a\n");
        assertThat(value(ref("123"))).isEqualTo(" !Ref '123'\n");
        assertThat(value(map("Fn::Join", list()))).isEqualTo(" !Join []\n");
        assertThat(value(map("Fn::Transform", map()))).isEqualTo(" !Transform {}\n");
    }

    @Test
    void a_mapping_with_other_members_is_no_function() {
        assertThat(value(map("Ref", text("a"), "Other", text("b")))).isEqualTo("\n  Ref: a\n  Other: b\n");
        assertThat(value(map("ref", text("a")))).isEqualTo("\n  ref: a\n");
    }

    @Test
    void the_long_form_has_no_tags_at_all() {
        Node tree = map(
                "Value",
                map(
                        "Fn::And",
                        list(
                                map("Condition", text("A")),
                                map("Fn::Equals", list(getAtt(text("B"), text("C")), ref("D"))))));

        assertThat(YamlWriter.longForm().write(tree)).isEqualTo("""
                Value:
                  Fn::And:
                    - Condition: A
                    - Fn::Equals:
                        - Fn::GetAtt:
                            - B
                            - C
                        - Ref: D
                """);
    }

    @Test
    void an_error_in_an_argument_has_the_path_of_the_long_form() {
        assertThat(catchThrowableOfType(
                                RenderException.class,
                                () -> value(map("Fn::Join", list(text(""), list(number("0x1"))))))
                        .path())
                .isEqualTo("Value.Fn::Join[1][0]");
    }

    private static Node getAtt(Node... arguments) {
        return map("Fn::GetAtt", list(arguments));
    }

    /** What stands behind the colon. */
    private static String value(Node node) {
        String yaml = YamlWriter.standard().write(map("Value", node));
        assertThat(yaml).startsWith("Value:");
        return yaml.substring("Value:".length());
    }
}
