package io.stratiform.template.hook;

import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resources that a blue/green hook in a template that was read refers to by logical id. */
final class ReadTargets {

    private final List<Target> targets = new ArrayList<>();

    private ReadTargets() {}

    static List<Target> of(Node properties) {
        ReadTargets read = new ReadTargets();
        List<Node> applications = items(member(properties, "Applications"));
        for (int i = 0; i < applications.size(); i++) {
            read.application("Applications[" + i + "]", applications.get(i));
        }
        return read.targets;
    }

    private void application(String place, Node application) {
        add(place + ".Target", member(member(application, "Target"), "LogicalID"), BlueGreen.SERVICE);
        Node attributes = member(application, "ECSAttributes");
        String within = place + ".ECSAttributes.";
        first(within + "TaskDefinitions", member(attributes, "TaskDefinitions"), BlueGreen.TASK_DEFINITION);
        first(within + "TaskSets", member(attributes, "TaskSets"), BlueGreen.TASK_SET);
        Node routing = member(attributes, "TrafficRouting");
        within += "TrafficRouting.";
        for (String route : List.of("ProdTrafficRoute", "TestTrafficRoute")) {
            add(within + route, member(member(routing, route), "LogicalID"), BlueGreen.LISTENER);
        }
        List<Node> groups = items(member(routing, "TargetGroups"));
        for (int i = 0; i < groups.size(); i++) {
            add(within + "TargetGroups[" + i + "]", groups.get(i), BlueGreen.TARGET_GROUP);
        }
    }

    /** Only the first of two is in the template; the other is generated. */
    private void first(String place, @Nullable Node names, String type) {
        List<Node> items = items(names);
        if (!items.isEmpty()) {
            add(place + "[0]", items.get(0), type);
        }
    }

    private void add(String place, @Nullable Node name, String type) {
        if (name instanceof Node.Text text) {
            targets.add(new Target(place, LogicalId.named(text.value()), type));
        }
    }

    private static @Nullable Node member(@Nullable Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
    }

    private static List<Node> items(@Nullable Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }
}
