package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.YamlWriter;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a text declares is declared in the model. */
class ReadDeclarationsTest {

    private static final String RICH = """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: [AWS::LanguageExtensions, {Name: AWS::Include, Parameters: {Location: !Sub 's3://${Stage}'}}]
            Globals: {Function: {Timeout: 5}}
            Metadata:
              Owner: us
              AWS::CloudFormation::Interface:
                ParameterGroups: [{Label: {default: All}, Parameters: [Stage]}]
                ParameterLabels: {Stage: {default: The stage}}
            Parameters:
              Stage:
                Type: String
                Default: test
                AllowedValues: [test, live]
                AllowedPattern: '[a-z]+'
                ConstraintDescription: lower case
                Description: which
                MinLength: 4
                MaxLength: 5
                NoEcho: true
              Size: {Type: Number, MinValue: 1, MaxValue: 1e3}
            Rules:
              Known:
                RuleCondition: !Equals [!Ref Stage, live]
                Assertions: [{Assert: {Fn::Contains: [[a, b], !Ref Stage]}}]
            Mappings: {Sizes: {test: {disk: 5, nets: [a, b]}}}
            Conditions:
              Macro: {Fn::Transform: {Name: M, Parameters: {a: !Ref Stage}}}
              Strange: !Not [{Fn::Contains: [[a], !Ref Stage]}]
              Named: !And [{Condition: Macro}, {Condition: !Sub '${Stage}'}]
            Hooks:
              Deployment: {Type: Vendor::Hook, Properties: {Count: 3}}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Condition: !FindInMap [Sizes, test, condition, DefaultValue: !Ref AWS::NoValue]
                DeletionPolicy: !If [Macro, Retain, Delete]
                UpdateReplacePolicy: !Ref Stage
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT5M}}
                UpdatePolicy: {AutoScalingReplacingUpdate: {WillReplace: true}}
                Metadata:
                  AWS::CloudFormation::Init: {config: {packages: {yum: {httpd: []}}}}
              Odd:
                Type: AWS::SNS::Topic
                DeletionPolicy: Keep
                DependsOn: {Fn::Transform: {Name: M}}
                Fn::Transform: {Name: AWS::Include, Parameters: {Location: x}}
                Version: '1.0'
            Outputs:
              Out: {Condition: Macro, Value: !Ref Odd, Export: {Name: !Sub '${AWS::StackName}-out'}}
            Sketches: {a: !Ref Stage}
            """;

    private final Template rich = Template.read(RICH);

    private ResourceOptions options(int resource) {
        return rich.resources().get(resource).options();
    }

    @Test
    void all_of_it() {
        assertThat(Meaning.differenceOfModel(rich.document())).isEmpty();
        assertThat(rich.others()).containsOnly(Map.entry("Sketches", new MapValue<>(Map.of("a", Fn.ref("Stage")))));
    }

    @Test
    void functions_as_policies() {
        assertThat(options(0).deletionPolicy()).isNull();
        assertThat(options(0).deletionPolicyValue()).isEqualTo(Fn.ifElse(Condition.named("Macro"), "Retain", "Delete"));
        assertThat(options(0).updateReplacePolicyValue()).isEqualTo(Fn.ref("Stage"));
        assertThat(options(0).conditionValue())
                .extracting(Value::toNode)
                .asString()
                .contains("Fn::FindInMap");
        assertThat(options(0).condition()).isNull();
        assertThat(options(1).deletionPolicy()).isNull();
        assertThat(options(1).deletionPolicyValue()).isEqualTo(Value.of("Keep"));
        assertThat(options(1).updateReplacePolicyValue()).isNull();
        assertThat(options(1).conditionValue()).isNull();
    }

    @Test
    void creation_and_update_policies_and_metadata() {
        assertThat(options(0).creationPolicy().properties()).containsOnlyKeys("ResourceSignal");
        assertThat(options(0).updatePolicy())
                .isEqualTo(ResourceOptions.create(o -> o.updatePolicy(u -> u.autoScalingReplacingUpdate(true)))
                        .updatePolicy());
        assertThat(((Node.Mapping) options(0).metadata()).entries()).containsOnlyKeys("AWS::CloudFormation::Init");
        assertThat(options(1).creationPolicy()).isNull();
        assertThat(options(1).updatePolicy()).isNull();
        assertThat(options(1).metadata()).isNull();
    }

    @Test
    void attributes_that_nobody_knows() {
        assertThat(options(0).others()).isEmpty();
        assertThat(options(1).others().keySet()).containsExactly("DependsOn", "Fn::Transform", "Version");
        assertThat(options(1).dependsOn()).isEmpty();
    }

    @Test
    void conditions_of_any_form() {
        List<DeclaredCondition> conditions = rich.conditions();

        assertThat(conditions)
                .extracting(condition -> condition.logicalId().name())
                .containsExactly("Macro", "Strange", "Named");
        assertThat(conditions.get(0).expression())
                .isEqualTo(new ConditionExpression.Raw(Fn.transform("M", Map.of("a", Fn.ref("Stage")))));
        ConditionExpression.Combined not =
                (ConditionExpression.Combined) conditions.get(1).expression();
        assertThat(not.operands()).singleElement().isInstanceOf(ConditionExpression.Raw.class);
        ConditionExpression.Combined and =
                (ConditionExpression.Combined) conditions.get(2).expression();
        assertThat(and.operands().get(0)).isEqualTo(Condition.named("Macro"));
        assertThat(and.operands().get(1)).isInstanceOf(ConditionExpression.Raw.class);
    }

    @Test
    void the_other_sections() {
        assertThat(rich.parameters().get(0).declaration().values())
                .containsOnlyKeys(
                        "Type",
                        "Default",
                        "AllowedValues",
                        "AllowedPattern",
                        "ConstraintDescription",
                        "Description",
                        "MinLength",
                        "MaxLength",
                        "NoEcho");
        assertThat(rich.parameters().get(1).declaration().values()).containsOnlyKeys("Type", "MinValue", "MaxValue");
        assertThat(rich.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.logicalId().name()).isEqualTo("Known"));
        assertThat(rich.mappings().get(0).values()).containsOnlyKeys("test");
        assertThat(rich.transforms())
                .containsExactly(
                        new DeclaredTransform("AWS::LanguageExtensions", null),
                        new DeclaredTransform(
                                "AWS::Include", Document.of(Map.of("Location", Fn.sub("s3://${Stage}")))));
        assertThat(rich.globals())
                .containsExactly(Map.entry("Function", new MapValue<>(Map.of("Timeout", Value.of(5)))));
        assertThat(rich.hooks()).containsExactly(Hook.of("Vendor::Hook", "Deployment", Map.of("Count", 3)));
        assertThat(rich.hooks().get(0).properties().toNode())
                .isEqualTo(new Node.Mapping(Map.of("Count", new Node.Numeral("3"))));
        assertThat(((Node.Mapping) rich.metadata()).entries())
                .containsOnlyKeys("Owner", "AWS::CloudFormation::Interface");
        assertThat(rich.outputs().get(0).values()).containsOnlyKeys("Value", "Export");
        assertThat(rich.outputs().get(0).condition()).isEqualTo(Condition.named("Macro"));
    }

    @Test
    void what_a_blue_green_hook_names() {
        Resource service = Resource.of("AWS::ECS::Service", "Service", b -> {});
        Resource tasks = Resource.of("AWS::ECS::TaskDefinition", "Tasks", b -> {});
        Resource set = Resource.of("AWS::ECS::TaskSet", "Set", b -> {});
        Resource listener = Resource.of("AWS::ElasticLoadBalancingV2::Listener", "Listener", b -> {});
        Resource blue = Resource.of("AWS::ElasticLoadBalancingV2::TargetGroup", "Blue", b -> {});
        Resource green = Resource.of("AWS::ElasticLoadBalancingV2::TargetGroup", "Green", b -> {});
        Hook java = Hook.blueGreen(
                "Deployment",
                h -> h.allAtOnce()
                        .application(
                                service,
                                a -> a.taskDefinitions(tasks, "GreenTasks")
                                        .taskSets(set, "GreenSet")
                                        .prodTrafficRoute(listener)
                                        .testTrafficRoute(listener)
                                        .targetGroups(blue, green)));
        Node tree = new Node.Mapping(Map.of("Hooks", new Node.Mapping(Map.of("Deployment", java.toNode()))));
        Hook read = Template.read(YamlWriter.standard().write(tree)).hooks().get(0);

        assertThat(read).isEqualTo(java).hasSameHashCodeAs(java).isNotEqualTo("x");
        assertThat(RecordedReferences.of(read)).hasSize(8).containsExactlyElementsOf(RecordedReferences.of(java));
        assertThat(RecordedReferences.of(Template.read(
                                "Hooks: {A: {Type: 'AWS::CodeDeploy::BlueGreen', Properties: {Applications: [x, {Target: y}]}}}")
                        .hooks()
                        .get(0)))
                .containsExactly("A: the hook AWS::CodeDeploy::BlueGreen requires AWS::CodeDeployBlueGreen");
    }

    @Test
    void how_parameters_are_shown_in_another_form() {
        Template template = Template.read("""
                Metadata:
                  AWS::CloudFormation::Interface:
                    ParameterGroups: [{Parameters: [A], Label: {default: All, other: x}}]
                """);

        assertThat(Meaning.differenceOfModel(template.document())).isEmpty();
        assertThat(template.others()).isEmpty();
        assertThat(((Node.Mapping) template.metadata()).entries()).containsOnlyKeys("AWS::CloudFormation::Interface");
    }

    @Test
    void what_has_not_the_form_that_it_should_have() {
        Template template = Template.read("""
                AWSTemplateFormatVersion: 5
                Description: [x]
                Transform: [Macro, {Name: Other, Strange: 1}, {Name: Third}]
                Parameters: none
                Metadata: x
                Globals: x
                Fn::Transform: {Name: AWS::Include}
                Resources.D: x
                Rules: {A: {Assertions: [{AssetDescription: x, Assert: {Fn::Equals: [a, b]}}]}, B: [x]}
                Mappings: {Fn::Transform: {Name: M}, a.b: {c: {d: e}}}
                Conditions: {A: true, B: null}
                Hooks: {A: {Type: T, Strange: 1}, B: {Properties: {}}}
                Resources:
                  A: {Type: [x], DependsOn: [], Condition: [1], DeletionPolicy: 5, UpdateReplacePolicy: {a: b}}
                  B: text
                  C: {Properties: [x], Metadata: x, CreationPolicy: x, UpdatePolicy: x}
                  Fn::Transform: {Name: AWS::Include}
                Outputs: {A: x, B: {Value: null, Condition: !Ref X}}
                """);

        assertThat(Meaning.differenceOfModel(template.document())).isEmpty();
        assertThat(template.transforms()).extracting(DeclaredTransform::name).containsExactly("Macro", "Third");
        assertThat(template.others().keySet())
                .containsExactly(
                        "AWSTemplateFormatVersion",
                        "Description",
                        "Transform",
                        "Parameters",
                        "Metadata",
                        "Globals",
                        "Fn::Transform",
                        "Resources.D",
                        "Rules.A",
                        "Rules.B",
                        "Mappings.Fn::Transform",
                        "Conditions.A",
                        "Conditions.B",
                        "Hooks.A",
                        "Hooks.B",
                        "Resources.B",
                        "Resources.Fn::Transform",
                        "Outputs.A");
        assertThat(template.mappings()).hasSize(1);
    }
}
