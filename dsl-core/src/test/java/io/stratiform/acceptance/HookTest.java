package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.template.UntypedResource;
import io.stratiform.template.hook.BlueGreen;
import io.stratiform.template.hook.BlueGreenApplication;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.Node;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The Hooks section. */
class HookTest {

    private static final UntypedResource SERVICE = resource("AWS::ECS::Service", "Service");
    private static final UntypedResource TASK = resource("AWS::ECS::TaskDefinition", "BlueTask");
    private static final UntypedResource SET = resource("AWS::ECS::TaskSet", "BlueSet");
    private static final UntypedResource LISTENER = resource("AWS::ElasticLoadBalancingV2::Listener", "Listener");
    private static final UntypedResource BLUE = resource("AWS::ElasticLoadBalancingV2::TargetGroup", "Blue");
    private static final UntypedResource GREEN = resource("AWS::ElasticLoadBalancingV2::TargetGroup", "Green");

    private static UntypedResource resource(String type, String logicalId) {
        return Resource.of(type, logicalId, b -> {});
    }

    private static Consumer<TemplateBuilder> beside(Consumer<TemplateBuilder> content) {
        return t -> {
            t.transform("AWS::CodeDeployBlueGreen");
            for (Resource resource : new Resource[] {SERVICE, TASK, SET, LISTENER, BLUE, GREEN}) {
                t.add(resource);
            }
            content.accept(t);
        };
    }

    private static void complete(BlueGreenApplication application) {
        application
                .taskDefinitions(TASK, "GreenTask")
                .taskSets(SET, "GreenSet")
                .prodTrafficRoute(LISTENER)
                .targetGroups(BLUE, GREEN);
    }

    private static Consumer<TemplateBuilder> hook(Consumer<BlueGreen> configuration) {
        return beside(t -> t.add(
                Hook.blueGreen("Deployment", b -> configuration.accept(b.application(SERVICE, HookTest::complete)))));
    }

    @Test
    void a_blue_green_deployment_is_written_before_the_resources() {
        Node node = Template.create(
                        "",
                        hook(b -> b.timeBasedCanary(15, 5)
                                .terminationWaitTimeInMinutes(10)
                                .beforeInstall("a")
                                .afterInstall("b")
                                .afterAllowTestTraffic("c")
                                .beforeAllowTraffic("d")
                                .afterAllowTraffic("e")
                                .serviceRole("Deployer")))
                .toNode();

        assertThat(((Node.Mapping) node).entries().keySet())
                .containsExactly("AWSTemplateFormatVersion", "Transform", "Hooks", "Resources");
        assertThat(JsonText.at(node, "Hooks"))
                .isEqualTo("{\"Deployment\": {\"Type\": \"AWS::CodeDeploy::BlueGreen\", \"Properties\":"
                        + " {\"Applications\": [{\"Target\":"
                        + " {\"Type\": \"AWS::ECS::Service\", \"LogicalID\": \"Service\"}, \"ECSAttributes\":"
                        + " {\"TaskDefinitions\": [\"BlueTask\", \"GreenTask\"],"
                        + " \"TaskSets\": [\"BlueSet\", \"GreenSet\"], \"TrafficRouting\":"
                        + " {\"ProdTrafficRoute\": {\"Type\": \"AWS::ElasticLoadBalancingV2::Listener\","
                        + " \"LogicalID\": \"Listener\"}, \"TargetGroups\": [\"Blue\", \"Green\"]}}}],"
                        + " \"TrafficRoutingConfig\": {\"Type\": \"TimeBasedCanary\","
                        + " \"TimeBasedCanary\": {\"StepPercentage\": 15, \"BakeTimeMins\": 5}},"
                        + " \"AdditionalOptions\": {\"TerminationWaitTimeInMinutes\": 10},"
                        + " \"LifecycleEventHooks\": {\"BeforeInstall\": \"a\", \"AfterInstall\": \"b\","
                        + " \"AfterAllowTestTraffic\": \"c\", \"BeforeAllowTraffic\": \"d\","
                        + " \"AfterAllowTraffic\": \"e\"}, \"ServiceRole\": \"Deployer\"}}}");
    }

    @Test
    void traffic_is_shifted_at_once_or_in_steps() {
        assertThat(JsonText.of(Hook.blueGreen("D", BlueGreen::allAtOnce).toNode()))
                .contains("\"TrafficRoutingConfig\": {\"Type\": \"AllAtOnce\"}");
        assertThat(JsonText.of(
                        Hook.blueGreen("D", b -> b.timeBasedLinear(20, 1)).toNode()))
                .contains("\"Type\": \"TimeBasedLinear\", \"TimeBasedLinear\": {\"StepPercentage\": 20,");
    }

    @Test
    void what_is_wrong_is_told_at_its_place() {
        assertThat(problems(hook(b -> b.timeBasedCanary(13, -1)
                        .allAtOnce()
                        .terminationWaitTimeInMinutes(-1)
                        .application(TASK, a -> a.testTrafficRoute(SERVICE)))))
                .containsExactly(
                        "Deployment | Properties.Applications[1].Target | refers to BlueTask, which has the type"
                                + " AWS::ECS::TaskDefinition | expected a resource of type AWS::ECS::Service",
                        "Deployment | Properties.Applications[1].ECSAttributes.TrafficRouting.TestTrafficRoute"
                                + " | refers to Service, which has the type AWS::ECS::Service"
                                + " | expected a resource of type AWS::ElasticLoadBalancingV2::Listener",
                        "Deployment | Properties.TrafficRoutingConfig | the traffic is routed twice"
                                + " | set only one of them",
                        "Deployment | Properties.Applications | there are 2 | add exactly one service",
                        "Deployment | Properties.Applications[1].ECSAttributes.TaskDefinitions"
                                + " | the required property is not set",
                        "Deployment | Properties.Applications[1].ECSAttributes.TaskSets"
                                + " | the required property is not set",
                        "Deployment | Properties.Applications[1].ECSAttributes.TrafficRouting.ProdTrafficRoute"
                                + " | the required property is not set",
                        "Deployment | Properties.Applications[1].ECSAttributes.TrafficRouting.TargetGroups"
                                + " | the required property is not set",
                        "Deployment | Properties.TrafficRoutingConfig.TimeBasedCanary.StepPercentage | is 13"
                                + " | expected 14 to 100",
                        "Deployment | Properties.TrafficRoutingConfig.TimeBasedCanary.BakeTimeMins | is -1"
                                + " | expected 0 or more",
                        "Deployment | Properties.AdditionalOptions.TerminationWaitTimeInMinutes | is -1"
                                + " | expected 0 or more");
    }

    @Test
    void what_a_hook_names_is_in_the_template() {
        assertThat(problems(t -> {
                    t.transform("AWS::CodeDeployBlueGreen");
                    t.add(Widget.named("Data"));
                    t.add(Hook.blueGreen("D", b -> b.application(SERVICE, HookTest::complete)));
                }))
                .hasSize(6)
                .first()
                .asString()
                .startsWith("D |  | refers to Service (AWS::ECS::Service), which is not in this template");
    }

    @Test
    void a_hook_needs_its_transform_and_no_nested_stacks() {
        assertThat(problems(t -> {
                    t.add(resource("AWS::CloudFormation::Stack", "Nested"));
                    t.add(Hook.blueGreen("D", b -> {}));
                }))
                .containsExactly(
                        "D |  | the hook AWS::CodeDeploy::BlueGreen requires the transform"
                                + " AWS::CodeDeployBlueGreen | call t.transform(\"AWS::CodeDeployBlueGreen\")",
                        "D | Properties.Applications | the required property is not set",
                        "D |  | a template with hooks cannot contain nested stacks, but Nested is a nested stack | move the service to a template of its own");
    }

    @Test
    void a_hook_of_any_type_is_written_as_it_is() {
        Node node = Template.create(
                        "", beside(t -> t.add(Hook.of("Vendor::Hook::Type", "Any", Map.of("A", BLUE.ref())))))
                .toNode();
        assertThat(JsonText.at(node, "Hooks"))
                .isEqualTo(
                        "{\"Any\": {\"Type\": \"Vendor::Hook::Type\", \"Properties\": {\"A\": {\"Ref\": \"Blue\"}}}}");
        assertThat(problems(beside(t -> {
                    t.add(Hook.of("", "Any", Map.of()));
                    t.add(Hook.of("x", "a-b", Map.of()));
                })))
                .containsExactly(
                        "Any | Type | the type of the hook is missing | set a type",
                        "a-b |  | the logical id 'a-b' contains '-'"
                                + " | expected 1 to 255 letters A-Z, a-z and digits, as in AB");
    }
}
