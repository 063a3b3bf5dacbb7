package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.ifElse;

import io.stratiform.aws.cloudformation.Stack;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.CustomResource;
import io.stratiform.template.ModuleResource;
import io.stratiform.template.NestedStack;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import java.util.Map;

/** The examples of the manual's page on templates that show sections and resources of other kinds. */
final class Sections {

    private Sections() {}

    static Template parameterInterface() {
        return Template.create("Parameters", t -> {
            // snippet: interface
            var vpc = t.add(Parameter.awsType("VpcId", "AWS::EC2::VPC::Id"));
            var stage = t.add(Parameter.string("Stage"));
            t.parameterInterface(
                    i -> i.group("Network", vpc).group("Application", stage).label(vpc, "Which network?"));
            // end
            t.add(Queue.create("Orders"));
        });
    }

    static Template policies() {
        return Template.create("Policies", t -> {
            t.add(Queue.create("Dead"));
            // snippet: policy
            t.transform("AWS::LanguageExtensions");
            var live = t.condition("Live", Fn.equalTo(Fn.ref("AWS::Region"), "eu-central-1"));
            t.add(Queue.create("Orders"), o -> o.deletionPolicy(ifElse(live, "Retain", "Delete")));
            // end
        });
    }

    static Template others() {
        return Template.create("Others", t -> {
            t.add(Queue.create("Orders"));
            // snippet: others
            var network = t.add(Stack.create("Network", s -> s.templateUrl("https://example.com/network.yaml")));
            t.output("VpcId", NestedStack.output(network, "VpcId"));

            var storage = t.add(Resource.of("Shop::Storage::Bucket::MODULE", "Storage", m -> {}));
            t.output("Bucket", ModuleResource.of(storage, "Bucket").ref());

            var seeder = t.add(Parameter.string("SeederArn"));
            var seed = t.add(CustomResource.of("Seed", "Seed", seeder, c -> c.property("Rows", 100)));
            t.output("Rows", seed.attr("Rows"));
            // end
        });
    }

    static Template serverless() {
        return Template.create("Serverless", t -> {
            // snippet: globals
            t.transform("AWS::Serverless-2016-10-31");
            t.globals(g -> g.function(Map.of("Timeout", 30)).httpApi(Map.of("FailOnWarnings", true)));
            // end
            t.add(Queue.create("Orders"));
        });
    }

    static Template macro() {
        return Template.create("Macros", t -> {
            // snippet: macro
            t.transform("AWS::Include", Map.of("Location", "s3://shop-templates/alarms.yaml"));
            var decided = new ConditionExpression.Raw(Fn.transform("Decide", Map.of("Region", Fn.ref("AWS::Region"))));
            var live = t.condition("Live", Fn.not(decided));
            // end
            t.add(Queue.create("Orders"), o -> o.condition(live));
        });
    }

    static Template hook() {
        return Template.create("Blue and green", t -> {
            var service = t.add(Resource.of("AWS::ECS::Service", "Service", r -> {}));
            var tasks = t.add(Resource.of("AWS::ECS::TaskDefinition", "BlueTasks", r -> {}));
            var taskSet = t.add(Resource.of("AWS::ECS::TaskSet", "BlueSet", r -> {}));
            var listener = t.add(Resource.of("AWS::ElasticLoadBalancingV2::Listener", "Listener", r -> {}));
            var blue = t.add(Resource.of("AWS::ElasticLoadBalancingV2::TargetGroup", "Blue", r -> {}));
            var green = t.add(Resource.of("AWS::ElasticLoadBalancingV2::TargetGroup", "Green", r -> {}));
            // snippet: hook
            t.transform("AWS::CodeDeployBlueGreen");
            t.add(Hook.blueGreen(
                    "Deployment",
                    h -> h.timeBasedCanary(15, 5)
                            .terminationWaitTimeInMinutes(10)
                            .application(
                                    service,
                                    a -> a.taskDefinitions(tasks, "GreenTasks")
                                            .taskSets(taskSet, "GreenSet")
                                            .prodTrafficRoute(listener)
                                            .targetGroups(blue, green))));
            // end
        });
    }
}
