package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.ec2.Subnet;
import io.stratiform.aws.ec2.VPC;
import io.stratiform.aws.iam.InstanceProfile;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The manual's page on Elastic Beanstalk: its example, and that its table is complete. */
class ManualTest {

    private static Value<List<Environment.OptionSetting>> example() {
        var vpc = VPC.create("Network", b -> {});
        var left = Subnet.create("LeftSubnet", b -> {});
        var right = Subnet.create("RightSubnet", b -> {});
        var role = Role.create("ServiceRole", b -> {});
        var profile = InstanceProfile.create("InstanceProfile", b -> {});
        var uploads = Bucket.create("Uploads", b -> {});
        Value<String> secret = Fn.getAtt("Database", "MasterUserSecret.SecretArn");

        // snippet: options
        var options = Beanstalk.options(o -> o.environment(e -> e.type(EnvironmentType.LOAD_BALANCED)
                        .loadBalancerType(LoadBalancerType.APPLICATION)
                        .serviceRole(role))
                .vpc(v -> v.vpcId(vpc).subnets(left, right).elbSubnets(left, right))
                .launchConfiguration(l -> l.iamInstanceProfile(profile))
                .instances(i -> i.instanceTypes("t4g.small", "t4g.medium"))
                .autoScaling(a -> a.minSize(1).maxSize(4).cooldown(Duration.ofMinutes(5)))
                .rollingUpdates(r -> r.enabled(true).type(RollingUpdateType.HEALTH))
                .deployment(d -> d.policy(DeploymentPolicy.ROLLING).batchPercentage(25))
                .managedActions(m -> m.enabled(true)
                        .preferredStartTime(DayOfWeek.SUNDAY, LocalTime.of(3, 0))
                        .updateLevel(PlatformUpdateLevel.MINOR))
                .environmentVariable("UPLOADS", uploads.ref())
                .environmentSecret("DATABASE_PASSWORD", secret, "password")
                .option("aws:elasticbeanstalk:container:python", "WSGIPath", "shop.wsgi:app"));
        // end
        return options;
    }

    @Test
    void the_example_gives_what_it_says() {
        assertThat(example().toNode().toString())
                .contains("LoadBalanced", "LeftSubnet", "t4g.small,t4g.medium", "Sun:03:00", ":password", "WSGIPath");
    }

    @Test
    void the_table_has_every_group_and_every_namespace() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "elastic-beanstalk.md"));

        for (Method method : BeanstalkOptions.class.getDeclaredMethods()) {
            assertThat(page).contains("`" + method.getName() + "`");
        }
        for (List<Set<OptionName>> overloads : EveryOption.called().byMethod().values()) {
            for (OptionName name : overloads.get(0)) {
                assertThat(page).contains("`" + documented(name.namespace()) + "`");
            }
        }
    }

    private static String documented(String namespace) {
        return namespace
                .replace(":" + EveryOption.NAME, ":NAME")
                .replace(":" + EveryOption.PORT, ":PORT")
                .replace("process:default", "process:NAME")
                .replace("listener:default", "listener:PORT");
    }

    @Test
    void options_that_several_environments_share_are_functions() {
        // snippet: shared
        Consumer<BeanstalkOptions> logs =
                o -> o.logStreaming(l -> l.enabled(true).retentionInDays(30));
        var options = Beanstalk.options(logs.andThen(o -> o.autoScaling(a -> a.maxSize(4))));
        // end
        assertThat(options.toNode().toString()).contains("StreamLogs", "MaxSize");
    }
}
