package io.stratiform.template;

import io.stratiform.template.hook.BlueGreen;
import io.stratiform.template.hook.BlueGreenApplication;
import io.stratiform.template.hook.Hook;

/** Hooks by chance, with the resources that they name. */
final class RandomHooks {

    private final Chance chance;
    private final RandomValues values;
    private final TemplateBuilder template;

    RandomHooks(Chance chance, RandomValues values, TemplateBuilder template) {
        this.chance = chance;
        this.values = values;
        this.template = template;
    }

    void declare() {
        template.add(Hook.of("Vendor::Hook::Type", "Any", values.document(2)));
        Resource service = resource("AWS::ECS::Service", "Service");
        Resource task = resource("AWS::ECS::TaskDefinition", "BlueTask");
        Resource set = resource("AWS::ECS::TaskSet", "BlueSet");
        Resource listener = resource("AWS::ElasticLoadBalancingV2::Listener", "Listener");
        Resource blue = resource("AWS::ElasticLoadBalancingV2::TargetGroup", "Blue");
        Resource green = resource("AWS::ElasticLoadBalancingV2::TargetGroup", "Green");
        template.add(Hook.blueGreen("Deployment", h -> {
            h.application(service, a -> {
                BlueGreenApplication application = a.taskDefinitions(task, "GreenTask")
                        .taskSets(set, "GreenSet")
                        .prodTrafficRoute(listener)
                        .targetGroups(blue, green);
                chance.some(application, b -> b.testTrafficRoute(listener));
            });
            options(h);
        }));
    }

    private Resource resource(String type, String logicalId) {
        return template.add(Resource.of(type, logicalId, b -> {}));
    }

    private void options(BlueGreen hook) {
        chance.one(
                hook,
                BlueGreen::allAtOnce,
                h -> h.timeBasedCanary(15, chance.below(60)),
                h -> h.timeBasedLinear(20, chance.below(60)));
        chance.some(
                hook,
                h -> h.terminationWaitTimeInMinutes(chance.below(60)),
                h -> h.beforeInstall("A"),
                h -> h.afterInstall("B"),
                h -> h.afterAllowTestTraffic("C"),
                h -> h.beforeAllowTraffic("D"),
                h -> h.afterAllowTraffic("E"),
                h -> h.serviceRole(chance.word()),
                h -> h.property("Other", values.text(0)));
    }
}
