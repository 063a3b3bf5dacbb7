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
 * What the hook {@code AWS::CodeDeploy::BlueGreen} deploys, and how it shifts the traffic.
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
     * Shifts a share of the traffic, and the rest some minutes later. With 15 percent and 5 minutes, this is what
     * CodeDeploy does if nothing is said.
     *
     * @param stepPercentage the share, 14 to 100
     * @param bakeTimeMins the minutes between
     * @return this builder
     */
    public BlueGreen timeBasedCanary(int stepPercentage, int bakeTimeMins) {
        return route("TimeBasedCanary", new Step(stepPercentage, bakeTimeMins));
    }

    /**
     * Shifts the traffic in equal steps with equal times between them.
     *
     * @param stepPercentage the share of each step, 14 to 100
     * @param bakeTimeMins the minutes between
     * @return this builder
     */
    public BlueGreen timeBasedLinear(int stepPercentage, int bakeTimeMins) {
        return route("TimeBasedLinear", new Step(stepPercentage, bakeTimeMins));
    }

    private BlueGreen route(String type, @Nullable Step step) {
        if (isRouted) {
            note(Flaw.error(Code.HOOK, ROUTING, "the traffic is routed in two ways", "give one of them"));
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
     * How long the former tasks stay after the traffic was shifted.
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
     * The function that runs before the new tasks are started.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen beforeInstall(String function) {
        return lifecycle("BeforeInstall", function);
    }

    /**
     * The function that runs once the new tasks are started and have a target group.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen afterInstall(String function) {
        return lifecycle("AfterInstall", function);
    }

    /**
     * The function that runs once the test listener sends its traffic to the new tasks.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen afterAllowTestTraffic(String function) {
        return lifecycle("AfterAllowTestTraffic", function);
    }

    /**
     * The function that runs before traffic is shifted.
     *
     * @param function its name
     * @return this builder
     */
    public BlueGreen beforeAllowTraffic(String function) {
        return lifecycle("BeforeAllowTraffic", function);
    }

    /**
     * The function that runs once the traffic is shifted.
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
     * The role by which CloudFormation deploys.
     *
     * @param name its name
     * @return this builder
     */
    public BlueGreen serviceRole(String name) {
        put("ServiceRole", name);
        return this;
    }

    /**
     * The service that is deployed; one, no more.
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
            note(Flaw.error(
                    Code.HOOK, "Applications", "there are " + applications, "give the one service that is deployed"));
        }
        return new Structure(seal("Applications"));
    }
}
