package io.stratiform.template.hook;

import io.stratiform.value.LogicalId;
import io.stratiform.value.MapValue;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a service with blue/green deployments. The blue resources are in the template. CloudFormation
 * creates the green task definition and task set with the given logical ids.
 *
 * @since 0.1.0
 */
public final class BlueGreenApplication {

    private final String place;
    private final Attributes attributes = new Attributes();
    private final Routing routing = new Routing();
    private final List<Target> targets = new ArrayList<>();

    BlueGreenApplication(String place, @Nullable Consumer<? super BlueGreenApplication> configuration) {
        this.place = place;
        if (configuration != null) {
            configuration.accept(this);
        }
    }

    /** The attributes of the service. */
    private static final class Attributes extends PropertyBuilder<Attributes> {

        void list(String name, String... logicalIds) {
            addAll(name, logicalIds);
        }

        BlueGreen.Structure structure(BlueGreen.Structure routing) {
            put("TrafficRouting", routing);
            return new BlueGreen.Structure(seal("TaskDefinitions", "TaskSets"));
        }
    }

    /** The listeners and target groups. */
    private static final class Routing extends PropertyBuilder<Routing> {

        void list(String name, String... logicalIds) {
            addAll(name, logicalIds);
        }

        void listener(String name, LogicalId listener) {
            putEntry(name, "Type", BlueGreen.LISTENER);
            putEntry(name, "LogicalID", listener.name());
        }

        BlueGreen.Structure structure() {
            return new BlueGreen.Structure(seal("ProdTrafficRoute", "TargetGroups"));
        }
    }

    /**
     * Sets the task definitions.
     *
     * @param blue the resource in the template
     * @param green the logical id of the generated resource
     * @return this builder
     */
    public BlueGreenApplication taskDefinitions(Referable blue, String green) {
        attributes.list("TaskDefinitions", target("TaskDefinitions[0]", blue, BlueGreen.TASK_DEFINITION), green);
        return this;
    }

    /**
     * Sets the task sets.
     *
     * @param blue the resource in the template
     * @param green the logical id of the generated resource
     * @return this builder
     */
    public BlueGreenApplication taskSets(Referable blue, String green) {
        attributes.list("TaskSets", target("TaskSets[0]", blue, BlueGreen.TASK_SET), green);
        return this;
    }

    /**
     * Sets the listener for production traffic.
     *
     * @param listener the listener
     * @return this builder
     */
    public BlueGreenApplication prodTrafficRoute(Referable listener) {
        target("TrafficRouting.ProdTrafficRoute", listener, BlueGreen.LISTENER);
        routing.listener("ProdTrafficRoute", listener.logicalId());
        return this;
    }

    /**
     * Sets the listener for test traffic, before the new tasks get production traffic.
     *
     * @param listener the listener
     * @return this builder
     */
    public BlueGreenApplication testTrafficRoute(Referable listener) {
        target("TrafficRouting.TestTrafficRoute", listener, BlueGreen.LISTENER);
        routing.listener("TestTrafficRoute", listener.logicalId());
        return this;
    }

    /**
     * Sets the two target groups between which the traffic shifts.
     *
     * @param blue the first target group
     * @param green the second target group
     * @return this builder
     */
    public BlueGreenApplication targetGroups(Referable blue, Referable green) {
        routing.list(
                "TargetGroups",
                target("TrafficRouting.TargetGroups[0]", blue, BlueGreen.TARGET_GROUP),
                target("TrafficRouting.TargetGroups[1]", green, BlueGreen.TARGET_GROUP));
        return this;
    }

    private String target(String within, Referable resource, String type) {
        LogicalId id = resource.logicalId();
        targets.add(new Target(place + ".ECSAttributes." + within, id, type));
        return id.name();
    }

    List<Target> targets() {
        return targets;
    }

    Value<?> structure(LogicalId service) {
        Map<String, Value<?>> target = new LinkedHashMap<>();
        target.put("Type", Value.of(BlueGreen.SERVICE));
        target.put("LogicalID", Value.of(service.name()));
        Map<String, Value<?>> application = new LinkedHashMap<>();
        application.put("Target", new MapValue<>(target));
        application.put("ECSAttributes", attributes.structure(routing.structure()));
        return new MapValue<>(application);
    }
}
