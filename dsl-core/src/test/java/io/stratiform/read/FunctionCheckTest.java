package io.stratiform.read;

import static io.stratiform.read.Reading.problems;
import static io.stratiform.read.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionCheckTest {

    private static final String PROPERTY = "Resources: {A: {Properties: {x: %s}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref [x]                           | 38 | Ref cannot take a list of 1 item",
                "{Ref: 12}                          | 39 | Ref cannot take the number 12",
                "!Ref ''                            | 38 | Ref cannot take an empty text",
                "{Ref: {'Fn::Sub': x}}              | 39 | Ref cannot take an object with \"Fn::Sub\"",
                "!GetAtt x                          | 41 | Fn::GetAtt cannot take the text \"x\"",
                "!GetAtt x.                         | 41 | Fn::GetAtt cannot take the text \"x.\"",
                "!GetAtt .x                         | 41 | Fn::GetAtt cannot take the text \".x\"",
                "!GetAtt [x]                        | 41 | Fn::GetAtt cannot take a list of 1 item",
                "!GetAtt [x, y, z]                  | 41 | Fn::GetAtt cannot take a list of 3 items",
                "!GetAtt [x, '']                    | 45 | Fn::GetAtt cannot take an empty text",
                "!GetAtt {x: y}                     | 41 | Fn::GetAtt cannot take an object with \"x\"",
                "!Sub [x]                           | 38 | Fn::Sub cannot take a list of 1 item",
                "!Sub [x, y]                        | 42 | Fn::Sub cannot take the text \"y\"",
                "!Sub {x: y}                        | 38 | Fn::Sub cannot take an object with \"x\"",
                "!If [x, y]                         | 37 | Fn::If cannot take a list of 2 items",
                "!If [!Ref x, y, z]                 | 38 | Fn::If cannot take an object with \"Ref\"",
                "!Join [x, y, z]                    | 39 | Fn::Join cannot take a list of 3 items",
                "!Join [x, y]                       | 43 | Fn::Join cannot take the text \"y\"",
                "!Join [[], []]                     | 40 | Fn::Join cannot take an empty list",
                "!Join x                            | 39 | Fn::Join cannot take the text \"x\"",
                "!Split [x]                         | 40 | Fn::Split cannot take a list of 1 item",
                "!Select [0]                        | 41 | Fn::Select cannot take a list of 1 item",
                "!Select [0, x]                     | 45 | Fn::Select cannot take the text \"x\"",
                "!FindInMap [x, y]                  | 44 | Fn::FindInMap cannot take a list of 2 items",
                "!FindInMap [x, y, z, w]            | 54 | Fn::FindInMap cannot take the text \"w\"",
                "!Base64 [x]                        | 41 | Fn::Base64 cannot take a list of 1 item",
                "!GetAZs [x]                        | 41 | Fn::GetAZs cannot take a list of 1 item",
                "!ImportValue {x: y}                | 46 | Fn::ImportValue cannot take an object with \"x\"",
                "!Cidr [x]                          | 39 | Fn::Cidr cannot take a list of 1 item",
                "!Equals [x]                        | 41 | Fn::Equals cannot take a list of 1 item",
                "!Not [!Condition x, !Condition y]  | 38 | Fn::Not cannot take a list of 2 items",
                "!And [!Condition x]                | 38 | Fn::And cannot take a list of 1 item",
                "!Or [a,b,c,d,e,f,g,h,i,j,k]        | 37 | Fn::Or cannot take a list of 11 items",
                "!Not [Condition: [x]]              | 50 | Condition cannot take a list of 1 item",
                "!Transform x                       | 44 | Fn::Transform cannot take the text \"x\"",
                "!Length x                          | 41 | Fn::Length cannot take the text \"x\"",
                "!ToJsonString x                    | 47 | Fn::ToJsonString cannot take the text \"x\"",
                "{'Fn::ForEach::L': [x, [y]], z: 1} | 52 | Fn::ForEach::L cannot take a list of 2 items",
                "{'Fn::ForEach::L': [x, y, {}]}     | 56 | Fn::ForEach::L cannot take the text \"y\"",
                "!Contains [x, y]                   | 44 | Fn::Contains cannot take the text \"x\"",
                "!GetStackOutput x                  | 49 | Fn::GetStackOutput cannot take the text \"x\""
            })
    void a_wrong_argument_is_refused_at_its_place(String function, int column, String message) {
        Problem problem = Reading.problem(PROPERTY.formatted(function));

        assertThat(Reading.position(problem)).isEqualTo("1:" + column);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.path()).startsWith("Resources.A.Properties.x.");
        assertThat(problem.expected()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!Ref AWS::NoValue",
                "!GetAtt x.y",
                "{'Fn::GetAtt': x.y.z}",
                "!GetAtt [x, !Ref y]",
                "!Sub ''",
                "!Sub ['', {}]",
                "!If [x, [], !Ref AWS::NoValue]",
                "!If [x, null, {}]",
                "!Join ['', !Ref x]",
                "!Join ['', []]",
                "!Join ['', !Split [',', !Ref x]]",
                "!Select [!Ref x, !Ref y]",
                "!Select ['0', [x]]",
                "!FindInMap [!Ref x, y, 2]",
                "!FindInMap [x, y, z, {DefaultValue: 1}]",
                "{'Fn::GetAZs': null}",
                "{'Fn::Base64': {'Fn::Sub': {'Fn::Transform': {Name: x}}}}",
                "!Transform [{Name: x, Parameters: {}}]",
                "!Cidr [!GetAtt x.y, 2]",
                "!Cidr [x, '2', 8]",
                "!And [!Condition x, !Equals [a, b]]",
                "!Length [x]",
                "{'Fn::ForEach::L': [x, !Ref y, {}]}",
                "{'Fn::ForEach::L': [[x, !Ref y], {a: 1}, {}], z: 1}",
                "{'Fn::Unknown': x}",
                "{Ref: [x], y: z}",
                "{'Fn::Join': x, y: z}",
                "{Condition: {StringEquals: {x: y}}}"
            })
    void a_right_argument_is_taken(String function) {
        assertThat(read(PROPERTY.formatted(function)).toNode().entries()).containsOnlyKeys("Resources");
    }

    @Test
    void language_extensions_take_functions_for_names() {
        String text = "Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]\n"
                + "Resources: {A: {B: {x: {Ref: !Sub y}, y: !GetAtt [!Sub y, z], z: !If [!Sub y, 1, 2]}}}";

        assertThat(read(text).toNode().entries()).hasSize(2);
        assertThat(problems(text.replace("AWS::LanguageExtensions", "AWS::CodeStar")))
                .hasSize(3);
    }

    @Test
    void a_foreign_macro_may_read_a_template_as_it_likes() {
        String text = "Transform: %s\nResources: {A: {B: {x: !Join x}}}";

        assertThat(read(text.formatted("Mine")).toNode().entries()).hasSize(2);
        assertThat(read(text.formatted("[AWS::Include, Mine]")).toNode().entries())
                .hasSize(2);
        assertThat(read(text.formatted("{Name: AWS::Include}")).toNode().entries())
                .hasSize(2);
        assertThat(problems(text.formatted("AWS::Include"))).hasSize(1);
        assertThat(read("Resources: {A: {B: {Fn::Transform: {Name: Mine}, x: {y: !Join x}}}}")
                        .toNode()
                        .entries())
                .hasSize(1);
    }

    @Test
    void only_what_cloudformation_evaluates_is_looked_at() {
        assertThat(read("""
                        Metadata: {x: !Join x}
                        Parameters: {x: !Join x}
                        Mappings: {x: {y: !Join x}}
                        Resources: {Ref: {Ref: [x]}}
                        Unknown: !Join x
                        """).toNode().entries()).hasSize(5);
        assertThat(problems("""
                        Conditions: {x: !Not x}
                        Rules: {x: {RuleCondition: !Not x}}
                        Hooks: {x: {Properties: !Not x}}
                        Resources: {x: {Metadata: {y: !Not x}}, Fn::ForEach::Loop: x}
                        Outputs: {x: {Value: !Not x}}
                        """))
                .extracting(Problem::path)
                .containsExactly(
                        "Conditions.x.Fn::Not",
                        "Rules.x.RuleCondition.Fn::Not",
                        "Hooks.x.Properties.Fn::Not",
                        "Resources.x.Metadata.y.Fn::Not",
                        "Resources.Fn::ForEach::Loop",
                        "Outputs.x.Value.Fn::Not");
    }
}
