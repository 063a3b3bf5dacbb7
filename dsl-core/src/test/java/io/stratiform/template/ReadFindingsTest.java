package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Problem;
import io.stratiform.render.YamlWriter;
import org.junit.jupiter.api.Test;

/** What is wrong with a template that is read stands beside it, with its place in the text. */
class ReadFindingsTest {

    private static final String TEXT = """
            Parameters:
              Stage: {Type: String, Default: dev, AllowedValues: [test, live]}
            Mappings:
              Sizes:
                my_live: {web: large}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
              Bad: !Equals [!Ref A, x]
            Resources:
              A:
                Type: AWS::SNS::Topic
                Condition: IsLive
                Properties:
                  TopicName: !Select [2, [a, b]]
                  DisplayName: !GetAtt B.TopicName
              B:
                Type: AWS::SNS::Topic
                Properties:
                  TopicName: !FindInMap [Sizes, live, web]
                  DisplayName: !If [IsLive, !Ref A, 'x-${Stage}']
                  Tags:
                    - {Key: 'aws:x', Value: !Ref AWS::NoValue}
              C:
                Type: AWS::Lambda::Function
                DependsOn: C
                Properties:
                  Password: '{{resolve:ssm-secure:/a:1}}'
            Outputs:
              Url:
                Value: '{{ resolve:ssm:/a}}'
                Export: {Name: !Sub '${A}/x'}
            """;

    @Test
    void everything_is_told_and_nothing_is_refused() {
        Template template = Template.read(TEXT);

        assertThat(template.notices())
                .allSatisfy(notice -> assertThat(notice.severity()).isEqualTo(Problem.Severity.NOTICE))
                .extracting(notice -> notice.place() + " " + notice.logicalId() + " "
                        + notice.message().lines().findFirst().orElse(""))
                .containsExactly(
                        "template:2:34 Stage 'dev' is not one of the AllowedValues",
                        "template:5:14 Sizes the top-level key 'my_live' contains '_'",
                        "template:8:17 Bad a condition uses the resource A, which CloudFormation does not allow there",
                        "template:14:18 A the index of Fn::Select is 2, but the list has 2 items",
                        "template:19:37 B the mapping Sizes has no top-level key 'live'",
                        "template:20:41 B '${Stage}' is not substituted in a plain string",
                        "template:22:17 B the tag key 'aws:x' begins with aws:",
                        "template:22:33 B the value of a tag is AWS::NoValue and therefore missing",
                        "template:27:17 C CloudFormation does not support ssm-secure here",
                        "template:30:12 Url '{{ resolve:ssm:/a}}' is not a dynamic reference: it has spaces",
                        "template:31:20 Url the exported name contains '/', in '/x'",
                        "template:31:20 Url the name of an export uses the resource A, which CloudFormation does not allow there",
                        "template:15:20 A circular dependency: A -> B -> A",
                        "template:25:16 C the resource depends on itself");
    }

    @Test
    void what_was_read_is_what_is_written() {
        Template template = Template.read(TEXT);

        assertThat(Template.read(YamlWriter.standard().write(template.toNode())))
                .isEqualTo(template);
    }

    @Test
    void a_macro_may_change_anything() {
        Template template = Template.read("""
                Transform: Shop::Macro
                Resources:
                  A: {Type: 'AWS::SNS::Topic', DependsOn: B}
                  B: {Type: 'AWS::SNS::Topic', DependsOn: A, Properties: {TopicName: '${A}'}}
                """);

        assertThat(template.notices()).isEmpty();
    }

    @Test
    void sam_makes_other_resources_of_events() {
        Template template = Template.read("""
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Api:
                    Type: AWS::Serverless::Api
                    Properties: {StageName: live, DefinitionBody: {x: !Sub '${Function.Arn}'}}
                  Function:
                    Type: AWS::Serverless::Function
                    Properties:
                      Events: {Get: {Type: Api, Properties: {RestApiId: !Ref Api, Path: /, Method: get}}}
                """);

        assertThat(template.notices()).isEmpty();
    }
}
