package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.problem.Problem;
import io.stratiform.read.TemplateReadException;
import io.stratiform.value.Fn;
import io.stratiform.value.GetAtt;
import io.stratiform.value.If;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.LogicalId;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.SourcePosition;
import io.stratiform.value.Sub;
import io.stratiform.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTemplateTest {

    private static final String SHOP = """
            Description: A shop
            Transform: [AWS::LanguageExtensions, 'AWS::Serverless-2016-10-31']
            Globals:
              Function: {Timeout: 10}
            Parameters:
              Stage: {Type: String, Default: test, MaxLength: 4}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Data:
                Type: AWS::S3::Bucket
                DeletionPolicy: Retain
                UpdateReplacePolicy: Snapshot
                Metadata: {Reason: !Ref Stage}
                Properties:
                  BucketName: !Sub '${AWS::StackName}-${Stage}'
                  Tags:
                    - {Key: a, Value: !If [IsLive, 12.50, !Ref AWS::NoValue]}
                  Host: !GetAtt Other.Outputs.Host.Name
              Other:
                Type: Custom::Thing
                Condition: IsLive
                DependsOn: [Data]
                Strange: {kept: true}
              Fn::ForEach::Copies:
                - Name
                - [a, b]
                - Copy${Name}: {Type: AWS::SNS::Topic}
            Outputs:
              Host:
                Condition: IsLive
                Description: Where it is
                Value: !GetAtt [Other, Host]
                Export: {Name: !Sub '${AWS::StackName}-host'}
            """;

    @TempDir
    private Path folder;

    @Test
    void has_the_model_of_a_template_in_java() {
        Template shop = Template.read(SHOP);

        assertThat(shop.description()).isEqualTo("A shop");
        assertThat(shop.parameters())
                .singleElement()
                .satisfies(stage -> assertThat(stage.logicalId().name()).isEqualTo("Stage"))
                .satisfies(stage -> assertThat(stage.declaration().values())
                        .containsEntry("Default", Value.of("test"))
                        .containsEntry("MaxLength", Value.of(4)));
        assertThat(shop.resources())
                .extracting(declared -> declared.resource().toString())
                .containsExactly("Data (AWS::S3::Bucket)", "Other (Custom::Thing)");
        assertThat(shop.outputs()).singleElement().satisfies(host -> {
            assertThat(host.logicalId().name()).isEqualTo("Host");
            assertThat(host.condition()).isNotNull();
            assertThat(host.members().values().keySet()).containsExactly("Description", "Value", "Export");
        });
        assertThat(shop.stackTags().entries()).isEmpty();
        assertThat(shop.notices())
                .extracting(notice -> notice.place() + " "
                        + notice.message().lines().findFirst().orElse(""))
                .containsExactly(
                        "template:18:27 the value of a tag may be missing, because one branch of Fn::If is AWS::NoValue",
                        "template:19:13 refers to Other, which exists only if the condition IsLive is true",
                        "template:19:13 circular dependency: Data -> Other -> Data");
    }

    @Test
    void functions_are_values_as_in_java() {
        Map<String, Value<?>> data =
                Template.read(SHOP).resources().get(0).resource().properties();

        assertThat(data.get("BucketName")).isEqualTo(new Sub("${AWS::StackName}-${Stage}", Map.of()));
        assertThat(data.get("Host")).isEqualTo(new GetAtt<>(LogicalId.named("Other"), "Outputs.Host.Name"));
        Value<?> tag = ((ListValue<?>) data.get("Tags")).items().get(0);
        If<?> value = (If<?>) ((MapValue<?>) tag).entries().get("Value");
        assertThat(value.otherwise()).isEqualTo(Fn.noValue());
        assertThat(value.then().toNode()).isEqualTo(new Node.Numeral("12.50"));
    }

    @Test
    void options_are_those_of_a_resource_in_java() {
        List<DeclaredResource> resources = Template.read(SHOP).resources();

        ResourceOptions data = resources.get(0).options();
        assertThat(data.deletionPolicy()).isEqualTo(DeletionPolicy.RETAIN);
        assertThat(data.updateReplacePolicy()).isEqualTo(DeletionPolicy.SNAPSHOT);
        ResourceOptions other = resources.get(1).options();
        assertThat(other.condition()).isNotNull();
        assertThat(other.condition().logicalId().name()).isEqualTo("IsLive");
        assertThat(other.dependsOn()).containsExactly(LogicalId.named("Data"));
    }

    @Test
    void keeps_what_the_model_has_no_form_for() {
        Template template = Template.read(SHOP);

        assertThat(((Node.Mapping) template.toNode()).entries())
                .containsOnlyKeys(
                        "Description", "Transform", "Globals", "Parameters", "Conditions", "Resources", "Outputs");
        assertThat(template.document()
                        .root()
                        .nearest("Resources.Other.Strange.kept")
                        .node())
                .isEqualTo(new Node.Bool(true));
        assertThat(template.document()
                        .root()
                        .nearest("Resources.Fn::ForEach::Copies")
                        .key())
                .isEqualTo("Fn::ForEach::Copies");
    }

    @Test
    void what_the_model_cannot_say_is_no_problem() {
        Template template = Template.read("""
                Transform: Macro
                Description: 5
                Parameters: none
                Conditions: {A: !Equals [a], B: {Fn::Transform: {Name: X}}, C: {Fn::Not: [x]}}
                Rules: {A: {Assertions: [{Assert: {Fn::Transform: {Name: X}}}]}, B: [x]}
                Resources:
                  A: {Type: [x], DeletionPolicy: !If [A, Delete, Retain], DependsOn: {Fn::Transform: x}, Condition: [1]}
                  B: text
                  C: {Properties: [x], Metadata: x, CreationPolicy: x, UpdatePolicy: x}
                  Fn::Transform: {Name: AWS::Include}
                Outputs: {A: x, B: {Value: null}}
                """);

        assertThat(template.description()).isEmpty();
        assertThat(template.resources()).hasSize(2);
        assertThat(template.resources().get(0).resource().type()).isEmpty();
        assertThat(template.resources().get(0).options().deletionPolicy()).isNull();
        assertThat(template.resources().get(1).resource().properties()).isEmpty();
        assertThat(template.outputs()).hasSize(1);
    }

    @Test
    void knows_the_place_of_every_node_and_declaration() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.yaml"), SHOP);
        Template template = Template.read(file);
        String name = file.toString();

        assertThat(template.position("Resources.Data.Properties.Tags[0].Value.Fn::If[1]"))
                .isEqualTo(new SourcePosition(name, 18, 40));
        assertThat(template.position("Resources.Data.Properties.Missing")).isEqualTo(new SourcePosition(name, 16, 7));
        assertThat(template.position("")).isEqualTo(new SourcePosition(name, 1, 1));
        LogicalId data = template.resources().get(0).resource().logicalId();
        assertThat(data.site()).hasToString(name + ":10:3");
        assertThat(data.site().source()).isEqualTo(new SourcePosition(name, 10, 3));
        assertThat(data.site().frame()).isNull();
        assertThat(template.parameters().get(0).logicalId().site()).hasToString(name + ":6:3");
        assertThat(template.outputs().get(0).logicalId().site()).hasToString(name + ":30:3");
    }

    @Test
    void a_template_of_java_has_no_places_in_a_text() {
        Template template = Template.create("x", t -> t.add(Resource.of("Custom::X", "X", b -> {})));

        assertThat(template.position("Resources.X")).isNull();
        assertThat(template.document()).isNull();
    }

    @Test
    void equals_what_says_the_same() {
        Template java = Template.create(
                "x",
                t -> t.add(
                        Resource.of("Custom::X", "X", b -> b.property("A", 1).property("B", PseudoParameter.REGION))));
        Template yaml = Template.read("""
                Description: x
                AWSTemplateFormatVersion: 2010-09-09
                Resources:
                  X:
                    Properties: {B: !Ref AWS::Region, A: 1}
                    Type: Custom::X
                """);

        assertThat(yaml).isEqualTo(java).hasSameHashCodeAs(java);
        assertThat(Template.read("Description: y")).isNotEqualTo(java);
        assertThat((Object) java).isNotEqualTo("x");
    }

    @Test
    void tells_what_may_be_read_differently_than_it_was_meant() {
        Template template = Template.read("Resources: {X: {Type: Custom::X, Properties: {Mode: 0755}}}");

        assertThat(template.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo(Problem.Severity.NOTICE);
            assertThat(notice.path()).isEqualTo("Resources.X.Properties.Mode");
            assertThat(notice.message()).isEqualTo("0755 without quotes is the number 493");
            assertThat(notice.place()).hasToString("template:1:53");
        });
    }

    @Test
    void numbers_are_numbers_of_java_with_their_spelling() {
        Map<String, Value<?>> numbers = Template.read(
                        "{\"Resources\":{\"X\":{\"Type\":\"Custom::X\",\"Properties\":{\"a\":7,\"b\":12345678901,"
                                + "\"c\":1.50,\"d\":1e3,\"e\":-0,\"f\":1e99999999999,\"g\":12345678901234567890}}}}")
                .resources()
                .get(0)
                .resource()
                .properties();

        assertThat(numbers.values())
                .extracting(value -> value.toNode())
                .extracting(node -> ((Node.Numeral) node).literal())
                .containsExactly("7", "12345678901", "1.50", "1e3", "-0", "1e99999999999", "12345678901234567890");
        assertThat(numbers)
                .containsEntry("a", Value.of(7))
                .containsEntry("b", Value.of(12345678901L))
                .containsEntry("c", Value.of(new BigDecimal("1.50")));
        Number thousand = (Number) ((Literal<?>) numbers.get("d")).value();
        assertThat(thousand.longValue()).isEqualTo(1000);
        assertThat(thousand.floatValue()).isEqualTo(1000f);
        assertThat(thousand.doubleValue()).isEqualTo(1000);
        assertThat(numbers.get("d")).isNotEqualTo(numbers.get("e")).isEqualTo(numbers.get("d"));
    }

    @Test
    void refuses_what_is_no_template_and_says_where() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "Resources:\n  A:\n    Type: !Reff X\n");

        assertThatThrownBy(() -> Template.read(file))
                .isInstanceOf(TemplateReadException.class)
                .hasMessage(file + " has 1 problem:\n\n" + file + ":3:11\n"
                        + "  Resources.A.Type: the tag !Reff is unknown [syntax.tag]\n"
                        + "      expected: the short form of a function, such as !Ref or !Sub\n"
                        + "      hint: did you mean !Ref?\n");
        assertThatThrownBy(() -> Template.read(""))
                .hasMessageStartingWith("template has 1 problem:\n\ntemplate:1:1\n  there is nothing here");
        assertThatThrownBy(() -> Template.read(folder.resolve("none.yaml")))
                .hasMessageContaining("\n" + folder.resolve("none.yaml") + "\n  the file does not exist");
    }
}
