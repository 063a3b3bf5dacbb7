package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.ec2.Subnet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OptionValuesTest {

    private static String refusal(Consumer<? super BeanstalkOptions> options) {
        assertThat(OptionLines.refused(options)).hasSize(1);
        return OptionLines.refused(options).get(0);
    }

    @Test
    void both_ends_of_a_range_are_valid_and_what_is_beyond_is_not() {
        assertThat(OptionLines.refused(o -> o.trafficSplitting(t -> t.newVersionPercent(1))))
                .isEmpty();
        assertThat(OptionLines.refused(o -> o.trafficSplitting(t -> t.newVersionPercent(100))))
                .isEmpty();
        assertThat(refusal(o -> o.trafficSplitting(t -> t.newVersionPercent(0))))
                .isEqualTo("Properties.OptionSettings[0].Value: NewVersionPercent of"
                        + " aws:elasticbeanstalk:trafficsplitting is '0' (expected a whole number from 1 to 100)");
        assertThat(refusal(o -> o.trafficSplitting(t -> t.newVersionPercent(101))))
                .contains("is '101'");
    }

    @Test
    void a_wrong_value_of_a_named_resource_says_of_which() {
        assertThat(refusal(o -> o.scheduledAction("night", s -> s.maxSize(-1))))
                .contains("MaxSize of aws:autoscaling:scheduledaction for night is '-1'");
    }

    @Test
    void durations_are_whole_and_within_their_range() {
        assertThat(refusal(o -> o.autoScaling(a -> a.cooldown(Duration.ofMillis(1500)))))
                .contains("Cooldown of aws:autoscaling:asg is 'PT1.5S'")
                .contains("expected a whole number from 0 to 10000 (seconds)");
        assertThat(refusal(o -> o.autoScaling(a -> a.cooldown(Duration.ofSeconds(-1)))))
                .contains("is '-1'");
        assertThat(refusal(o -> o.scalingTrigger(t -> t.period(Duration.ofSeconds(90)))))
                .contains("is 'PT1M30S'")
                .contains("from 1 to 600 (minutes)");
        assertThat(refusal(o -> o.rollingUpdates(r -> r.timeout(Duration.ofMinutes(4)))))
                .contains("Timeout of aws:autoscaling:updatepolicy:rollingupdate is 'PT4M'")
                .contains("expected a duration from PT5M to PT1H");
        assertThat(refusal(o -> o.rollingUpdates(r -> r.pauseTime(Duration.ofMinutes(61)))))
                .contains("'PT1H1M'");
    }

    @Test
    void decimal_numbers_are_written_without_an_exponent() {
        assertThat(OptionLines.of(
                        o -> o.scalingTrigger(t -> t.lowerThreshold(20_000_000).upperThreshold(0.0001))))
                .containsExactly(
                        "aws:autoscaling:trigger LowerThreshold = 20000000",
                        "aws:autoscaling:trigger UpperThreshold = 0.0001");
        assertThat(refusal(o -> o.instances(i -> i.spotMaxPrice(0.0001))))
                .contains("expected a number from 0.001 to 20.0");
        assertThat(refusal(o -> o.instances(i -> i.spotMaxPrice(Double.NaN)))).contains("is 'NaN'");
        assertThat(refusal(o -> o.instances(i -> i.spotMaxPrice(Double.POSITIVE_INFINITY))))
                .contains("is 'Infinity'");
    }

    @Test
    void a_text_that_is_none_of_the_values_gets_the_nearest_one() {
        assertThat(refusal(o -> o.deployment(d -> d.policy("Roling"))))
                .contains("DeploymentPolicy of aws:elasticbeanstalk:command is 'Roling'")
                .contains("did you mean Rolling?")
                .contains("AllAtOnce, Rolling, RollingWithAdditionalBatch, Immutable, TrafficSplitting")
                .contains("option(namespace, name, value)");
        assertThat(refusal(o -> o.environment(e -> e.loadBalancerType("Application"))))
                .contains("did you mean application?");
        assertThat(OptionLines.of(o -> o.environment(e -> e.loadBalancerType("network"))))
                .containsExactly("aws:elasticbeanstalk:environment LoadBalancerType = network");
    }

    @Test
    void log_retention_is_one_of_the_times_that_CloudWatch_knows() {
        assertThat(OptionLines.refused(o -> o.logStreaming(l -> l.retentionInDays(3653))))
                .isEmpty();
        assertThat(refusal(o -> o.logStreaming(l -> l.retentionInDays(8))))
                .contains("RetentionInDays of aws:elasticbeanstalk:cloudwatch:logs is '8'")
                .contains("expected one of 1, 3, 5, 7, 14,");
    }

    @Test
    void the_start_of_the_maintenance_window_is_a_time_of_the_week() {
        for (String right : new String[] {"Mon:00:00", "Sun:23:59"}) {
            assertThat(OptionLines.refused(o -> o.managedActions(m -> m.preferredStartTime(right))))
                    .isEmpty();
        }
        for (String wrong : new String[] {"", "Tue:24:00", "Tue:9:00", "Tue:09:60", "Tuesday:09:00", "Tue 09:00"}) {
            assertThat(refusal(o -> o.managedActions(m -> m.preferredStartTime(wrong))))
                    .contains("as in Tue:09:00");
        }
        assertThat(refusal(o -> o.managedActions(m -> m.preferredStartTime(DayOfWeek.MONDAY, LocalTime.of(9, 0, 1)))))
                .contains("is 'Mon:09:00:01'");
    }

    @Test
    void a_cron_expression_has_five_fields() {
        assertThat(OptionLines.refused(o -> o.scheduledAction("a", s -> s.recurrence(" 0  18 * * 5 "))))
                .isEmpty();
        assertThat(refusal(o -> o.scheduledAction("a", s -> s.recurrence("0 0 18 * * 5"))))
                .contains("expected a cron expression of five fields");
        assertThat(refusal(o -> o.scheduledAction("a", s -> s.recurrence("")))).contains("five fields");
    }

    @Test
    void texts_with_a_form_of_their_own_are_checked() {
        for (String right : new String[] {"/", "/health", "HTTPS:443/", "HTTP:8080/health", "TCP:80", "443/"}) {
            assertThat(OptionLines.refused(o -> o.healthCheckUrl(right))).isEmpty();
        }
        for (String wrong : new String[] {"health", "https:443/health", "HTTP:health"}) {
            assertThat(refusal(o -> o.healthCheckUrl(wrong))).contains("expected a path");
        }
        assertThat(refusal(o -> o.launchConfiguration(l -> l.sshSourceRestriction("tcp,22,10.0.0.0/8"))))
                .contains("protocol,first port,last port,source");
        assertThat(refusal(o -> o.instances(i -> i.instanceTypes(new String[0]))))
                .contains("expected a list of 1 to 40");
    }

    @Test
    void null_is_refused_wherever_it_is_given() {
        assertThat(refusal(o -> o.vpc(v -> v.vpcId((String) null))))
                .isEqualTo("Properties.OptionSettings[0].Value: VPCId of aws:ec2:vpc is null (omit the call)");
        assertThat(refusal(o -> o.vpc(v -> v.subnets((String[]) null)))).contains("Subnets of aws:ec2:vpc is null");
        assertThat(refusal(o -> o.vpc(v -> v.subnets("subnet-1", null)))).contains("Subnets[1] of aws:ec2:vpc is null");
        assertThat(refusal(o -> o.environment(e -> e.type((EnvironmentType) null))))
                .contains("EnvironmentType of aws:elasticbeanstalk:environment is null");
        assertThat(refusal(o -> o.autoScaling(a -> a.cooldown((Duration) null))))
                .contains("Cooldown");
        assertThat(refusal(o -> o.managedActions(m -> m.preferredStartTime(null, LocalTime.NOON))))
                .contains("PreferredStartTime");
        assertThat(refusal(o -> o.proxy(p -> p.staticFiles("/images", (String) null))))
                .contains("/images");
        assertThat(refusal(o -> o.vpc(v -> v.subnets(new Subnet[] {null})))).contains("Subnets[0]");
    }

    @Test
    void names_that_become_part_of_a_namespace_are_checked() {
        assertThat(refusal(o -> o.process("back end", p -> p.port(80))))
                .isEqualTo("Properties.OptionSettings: a process has the name 'back end'"
                        + " (expected a name without spaces, colons and commas)");
        assertThat(refusal(o -> o.scheduledAction("", s -> s.maxSize(1))))
                .contains("a scheduled action has the name ''");
        assertThat(refusal(o -> o.loadBalancer(l -> l.rule(null, r -> r.priority(1)))))
                .contains("a listener rule has the name 'null'");
        assertThat(refusal(o -> o.classicLoadBalancer(c -> c.policy("a:b", p -> p.cookieName("c")))))
                .contains("a policy has the name 'a:b'");
        assertThat(refusal(o -> o.loadBalancer(l -> l.listener(0, x -> x.enabled(true)))))
                .contains("a listener has the port 0");
        assertThat(refusal(o -> o.classicLoadBalancer(l -> l.listener(65_536, x -> x.enabled(true)))))
                .contains("expected 1 to 65535");
    }
}
