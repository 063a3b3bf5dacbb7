package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OptionCombinationsTest {

    private static final String SHARED = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/b";

    private static void valid(Consumer<? super BeanstalkOptions> options) {
        assertThat(OptionLines.refused(options)).isEmpty();
    }

    private static void refused(String message, Consumer<? super BeanstalkOptions> options) {
        assertThat(OptionLines.refused(options)).singleElement().asString().contains(message);
    }

    @Test
    void a_group_is_not_smaller_than_its_smallest_size() {
        valid(o -> o.autoScaling(a -> a.minSize(4).maxSize(4)));
        valid(o -> o.autoScaling(a -> a.minSize(5)));
        valid(o ->
                o.autoScaling(a -> a.minSize(5).maxSize(Fn.ref("AWS::StackName").asNumber())));
        refused(
                "[0].Value: MinSize of aws:autoscaling:asg is 5 (expected at most MaxSize, which is 4)",
                o -> o.autoScaling(a -> a.minSize(5).maxSize(4)));
        refused(
                "[1].Value: MinSize of aws:autoscaling:asg is 10",
                o -> o.autoScaling(a -> a.maxSize(9).minSize(Value.of(10))));
    }

    @Test
    void scheduled_actions_are_checked_one_by_one() {
        valid(o -> o.autoScaling(a -> a.maxSize(2))
                .scheduledAction("day", s -> s.minSize(5))
                .scheduledAction("night", s -> s.maxSize(1)));
        refused(
                "MinSize of aws:autoscaling:scheduledaction for day is 5",
                o -> o.scheduledAction("day", s -> s.minSize(5).maxSize(4)));
    }

    @Test
    void batches_and_on_demand_instances_are_part_of_the_group() {
        valid(o -> o.autoScaling(a -> a.maxSize(2)).deployment(d -> d.batchPercentage(50)));
        refused(
                "BatchSize of aws:elasticbeanstalk:command is 3",
                o -> o.autoScaling(a -> a.maxSize(2)).deployment(d -> d.batchSize(3)));
        valid(o -> o.autoScaling(a -> a.maxSize(2)).instances(i -> i.spotFleetOnDemandBase(3)));
        refused(
                "SpotFleetOnDemandBase of aws:ec2:instances is 3",
                o -> o.autoScaling(a -> a.maxSize(2))
                        .instances(i -> i.enableSpot(true).spotFleetOnDemandBase(3)));
    }

    @Test
    void a_single_instance_is_not_replaced_in_batches() {
        String message = "rolling updates are enabled for a single-instance environment";
        refused(
                message,
                o -> o.environment(e -> e.type(EnvironmentType.SINGLE_INSTANCE)).rollingUpdates(r -> r.enabled(true)));
        refused(
                message,
                o -> o.rollingUpdates(r -> r.enabled(true).type(RollingUpdateType.HEALTH))
                        .environment(e -> e.type("SingleInstance")));
        valid(o -> o.rollingUpdates(r -> r.enabled(true).type(RollingUpdateType.IMMUTABLE))
                .environment(e -> e.type(EnvironmentType.SINGLE_INSTANCE)));
        valid(o -> o.rollingUpdates(r -> r.enabled(true).type(Fn.ref("AWS::StackName")))
                .environment(e -> e.type(EnvironmentType.SINGLE_INSTANCE)));
        valid(o -> o.rollingUpdates(r -> r.enabled(false)).environment(e -> e.type(EnvironmentType.SINGLE_INSTANCE)));
        valid(o -> o.rollingUpdates(r -> r.enabled(true)).environment(e -> e.type(EnvironmentType.LOAD_BALANCED)));
    }

    @Test
    void traffic_is_split_by_an_application_load_balancer() {
        String message = "traffic splitting is set without an Application Load Balancer";
        Consumer<BeanstalkOptions> splitting = o -> o.deployment(d -> d.policy(DeploymentPolicy.TRAFFIC_SPLITTING));
        valid(splitting);
        valid(splitting.andThen(o -> o.environment(e -> e.loadBalancerType(LoadBalancerType.APPLICATION))));
        refused(message, splitting.andThen(o -> o.environment(e -> e.loadBalancerType(LoadBalancerType.CLASSIC))));
        refused(message, splitting.andThen(o -> o.environment(e -> e.type(EnvironmentType.SINGLE_INSTANCE))));
    }

    @Test
    void managed_updates_have_a_window_and_a_level() {
        assertThat(OptionLines.refused(o -> o.managedActions(m -> m.enabled(true))))
                .containsExactly(
                        "Properties.OptionSettings[0].Value: managed platform updates are enabled without an"
                                + " UpdateLevel (expected updateLevel(PATCH) or updateLevel(MINOR))",
                        "Properties.OptionSettings[0].Value: managed platform updates are enabled without a"
                                + " PreferredStartTime (expected preferredStartTime(day, time))");
        valid(o -> o.managedActions(m -> m.enabled(false)));
        valid(o -> o.managedActions(
                m -> m.enabled(true).preferredStartTime("Sun:03:00").updateLevel(PlatformUpdateLevel.PATCH)));
    }

    @Test
    void a_shared_load_balancer_is_an_application_load_balancer_and_is_given() {
        valid(o -> o.environment(e -> e.loadBalancerIsShared(true)).loadBalancer(l -> l.sharedLoadBalancer(SHARED)));
        refused("the shared load balancer is not set", o -> o.environment(e -> e.loadBalancerIsShared(true)));
        refused(
                "a load balancer of type network cannot be shared",
                o -> o.environment(e -> e.loadBalancerIsShared(true).loadBalancerType(LoadBalancerType.NETWORK))
                        .loadBalancer(l -> l.sharedLoadBalancer(SHARED)));
    }

    @Test
    void instances_have_a_security_group() {
        refused(
                "the instances have no security group",
                o -> o.launchConfiguration(l -> l.disableDefaultEc2SecurityGroup(true)));
        valid(o -> o.launchConfiguration(
                l -> l.disableDefaultEc2SecurityGroup(true).securityGroups("sg-1")));
    }
}
