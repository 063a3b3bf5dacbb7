package io.stratiform.template.hook;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Configures the hook {@code AWS::CodeDeploy::BlueGreen}: the deployed service and the traffic routing.
 *
 * @since 0.1.0
 */
public final class BlueGreen extends PropertyBuilder<BlueGreen> {

    static final String TYPE = "AWS::CodeDeploy::BlueGreen";
    static final String TRANSFORM = "AWS::CodeDeployBlueGreen";

    static final String SERVICE = "AWS::ECS::Service";
    static final String TASK_DEFINITION = "AWS::ECS::TaskDefinition";
    static final String TASK_SET = "AWS::ECS::TaskSet";
    static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
    static final String TARGET_GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";

    private static final String ROUTING = "TrafficRoutingConfig";
    private static final int LEAST_STEP = 14;
    private static final int MOST_STEP = 100;

    private final List<Target> targets = new ArrayList<>();
    private int applications;
    private boolean isRouted;

    BlueGreen(@Nullable Consumer<? super BlueGreen> configuration) {
        accept(configuration);
    }

    /** A structure of the hook. */
    static final class Structure extends PropertyType<Structure> {

        Structure(PropertyMap properties) {
            super(properties);
        }
    }

    /**
     * Shifts all traffic at once.
     *
     * @return this builder
     */
    public BlueGreen allAtOnce() {
        return route("AllAtOnce", null);
    }

    /**
     * Shifts a percentage of the traffic, and the rest some minutes later. The default of CodeDeploy is 15 percent and
     * 5 minutes.
     *
     * @param stepPercentage the percentage, 14 to 100
     * @param bakeTimeMins the minutes between
     * @return this builder
     */
    public BlueGreen timeBasedCanary(int stepPercentage, int bakeTimeMins) {
        return route("TimeBasedCanary", new Step(stepPercentage, bakeTimeMins));
    }

    /**
     * Shifts the traffic in equal steps with equal times between them.
     *
     * @param stepPercentage the percentage of each step, 14 to 100
     * @param bakeTimeMins the minutes between
     * @return this builder
     */
    public BlueGreen timeBasedLinear(int stepPercentage, int bakeTimeMins) {
        return route("TimeBasedLinear", new Step(stepPercentage, bakeTimeMins));
    }

    private BlueGreen route(String type, @Nullable Step step) {
        if (isRouted) {
            note(Flaw.error(Code.HOOK, ROUTING, "the traffic is routed twice", "set only one of them"));
            return this;
        }
        isRouted = true;
        putEntry(ROUTING, "Type", type);
        if (step != null) {
            putEntry(ROUTING, type, step.structure());
        }
        return this;
    }

    /** One step of a time-based shift. */
    private static final class Step extends PropertyBuilder<Step> {

        Step(int percentage, int minutes) {
            boolean isStep = percentage >= LEAST_STEP && percentage <= MOST_STEP;
            put(
                    "StepPercentage",
                    isStep ? new Literal<>(percentage) : unexpected(percentage, "" + LEAST_STEP + " to " + MOST_STEP));
            put("BakeTimeMins", minutes < 0 ? unexpected(minutes, "0 or more") : new Literal<>(minutes));
        }

        Structure structure() {
            return new Structure(seal());
        }
    }

    private static Value<?> unexpected(int number, String expected) {
        return new CheckedValue<>(
                new Literal<>(number),
                List.of(Flaw.error(Code.HOOK, "", "is " + number).expecting(expected)));
    }

    /**
     * Sets how long the old tasks are kept after the traffic has shifted.
     *
     * @param minutes the minutes
     * @return this builder
     */
    public BlueGreen terminationWaitTimeInMinutes(int minutes) {
        putEntry(
                "AdditionalOptions",
                "TerminationWaitTimeInMinutes",
                minutes < 0 ? unexpected(minutes, "0 or more") : new Literal<>(minutes));
        return this;
    }

    /**
     * Sets the function that runs before the new tasks start.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen beforeInstall(String function) {
        return lifecycle("BeforeInstall", function);
    }

    /**
     * Sets the function that runs after the new tasks have started and have a target group.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen afterInstall(String function) {
        return lifecycle("AfterInstall", function);
    }

    /**
     * Sets the function that runs after the test listener routes its traffic to the new tasks.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen afterAllowTestTraffic(String function) {
        return lifecycle("AfterAllowTestTraffic", function);
    }

    /**
     * Sets the function that runs before the traffic shifts.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen beforeAllowTraffic(String function) {
        return lifecycle("BeforeAllowTraffic", function);
    }

    /**
     * Sets the function that runs after the traffic has shifted.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen afterAllowTraffic(String function) {
        return lifecycle("AfterAllowTraffic", function);
    }

    private BlueGreen lifecycle(String event, String function) {
        putEntry("LifecycleEventHooks", event, function);
        return this;
    }

    /**
     * Sets the role that CloudFormation uses for the deployment.
     *
     * @param name its name
     * @return this builder
     */
    public BlueGreen serviceRole(String name) {
        put("ServiceRole", name);
        return this;
    }

    /**
     * Sets the service that is deployed. Exactly one is allowed.
     *
     * @param service the {@code AWS::ECS::Service}
     * @param configuration its task definitions, task sets, listeners and target groups
     * @return this builder
     */
    public BlueGreen application(Referable service, Consumer<? super BlueGreenApplication> configuration) {
        if (service == null) {
            add("Applications", null);
            return this;
        }
        String place = "Applications[" + applications + "]";
        targets.add(new Target(place + ".Target", service.logicalId(), SERVICE));
        BlueGreenApplication application = new BlueGreenApplication(place, configuration);
        add("Applications", application.structure(service.logicalId()));
        targets.addAll(application.targets());
        applications++;
        return this;
    }

    List<Target> targets() {
        return targets;
    }

    Structure structure() {
        if (applications > 1) {
            note(Flaw.error(Code.HOOK, "Applications", "there are " + applications, "add exactly one service"));
        }
        return new Structure(seal("Applications"));
    }
}
