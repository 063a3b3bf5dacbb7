package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.Resource;
import io.stratiform.template.ResourceOptions;
import io.stratiform.template.ScalingProcess;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creation, update, deletion and update replace policies: what they say, their ranges, and the types that have them. */
class ResourcePoliciesTest {

    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    private static final String INSTANCE = "AWS::EC2::Instance";
    private static final String WAIT = "AWS::CloudFormation::WaitCondition";
    private static final String ALIAS = "AWS::Lambda::Alias";
    private static final String DOMAIN = "AWS::OpenSearchService::Domain";
    private static final String CACHE = "AWS::ElastiCache::ReplicationGroup";
    private static final String FLEET = "AWS::AppStream::Fleet";
    private static final Parameter<Number> COUNT = Parameter.number("Count");

    private static Consumer<TemplateBuilder> of(String type, Consumer<ResourceOptions.Builder> options) {
        return of(Resource.of(type, "It", b -> {}), options);
    }

    private static Consumer<TemplateBuilder> of(Resource resource, Consumer<ResourceOptions.Builder> options) {
        return t -> {
            t.add(COUNT);
            t.add(resource, options);
        };
    }

    private static Consumer<ResourceOptions.Builder> options(Consumer<ResourceOptions.Builder> options) {
        return options;
    }

    static Stream<Arguments> written() {
        return Stream.of(
                arguments(
                        GROUP,
                        options(o -> o.creationPolicy(
                                c -> c.resourceSignal(3, "PT15M").minSuccessfulInstancesPercent(0))),
                        "'CreationPolicy': {'ResourceSignal': {'Count': 3, 'Timeout': 'PT15M'},"
                                + " 'AutoScalingCreationPolicy': {'MinSuccessfulInstancesPercent': 0}}"),
                arguments(
                        INSTANCE,
                        options(o -> o.creationPolicy(c -> c.resourceSignal(COUNT, Value.of("PT12H")))),
                        "'CreationPolicy': {'ResourceSignal': {'Count': {'Ref': 'Count'}, 'Timeout': 'PT12H'}}"),
                arguments(
                        GROUP,
                        options(o -> o.creationPolicy(c -> c.minSuccessfulInstancesPercent(COUNT))),
                        "'CreationPolicy': {'AutoScalingCreationPolicy':"
                                + " {'MinSuccessfulInstancesPercent': {'Ref': 'Count'}}}"),
                arguments(
                        FLEET,
                        options(o -> o.creationPolicy(c -> c.startFleet(false))),
                        "'CreationPolicy': {'StartFleet': false}"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.maxBatchSize(1)
                                .minActiveInstancesPercent(50)
                                .minInstancesInService(0)
                                .minSuccessfulInstancesPercent(100)
                                .pauseTime("PT5M")
                                .suspendProcesses("AlarmNotification")
                                .suspendProcesses(ScalingProcess.HEALTH_CHECK)
                                .waitOnResourceSignals(true)))),
                        "'UpdatePolicy': {'AutoScalingRollingUpdate': {'MaxBatchSize': 1,"
                                + " 'MinActiveInstancesPercent': 50, 'MinInstancesInService': 0,"
                                + " 'MinSuccessfulInstancesPercent': 100, 'PauseTime': 'PT5M',"
                                + " 'SuspendProcesses': ['AlarmNotification', 'HealthCheck'],"
                                + " 'WaitOnResourceSignals': true}}"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.maxBatchSize(COUNT)
                                .minActiveInstancesPercent(COUNT)
                                .minInstancesInService(COUNT)
                                .minSuccessfulInstancesPercent(COUNT)
                                .pauseTime(Value.of("PT1H"))
                                .waitOnResourceSignals(Fn.<Boolean>noValue())))),
                        "'UpdatePolicy': {'AutoScalingRollingUpdate': {'MaxBatchSize': {'Ref': 'Count'},"
                                + " 'MinActiveInstancesPercent': {'Ref': 'Count'},"
                                + " 'MinInstancesInService': {'Ref': 'Count'},"
                                + " 'MinSuccessfulInstancesPercent': {'Ref': 'Count'}, 'PauseTime': 'PT1H',"
                                + " 'WaitOnResourceSignals': {'Ref': 'AWS::NoValue'}}}"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(
                                u -> u.autoScalingReplacingUpdate(true).ignoreUnmodifiedGroupSizeProperties(true))),
                        "'UpdatePolicy': {'AutoScalingReplacingUpdate': {'WillReplace': true},"
                                + " 'AutoScalingScheduledAction': {'IgnoreUnmodifiedGroupSizeProperties': true}}"),
                arguments(
                        CACHE,
                        options(o -> o.updatePolicy(u -> u.useOnlineResharding(false))
                                .deletionPolicy(DeletionPolicy.SNAPSHOT)),
                        "'UpdatePolicy': {'UseOnlineResharding': false}, 'DeletionPolicy': 'Snapshot'"),
                arguments(
                        DOMAIN,
                        options(o -> o.updatePolicy(u -> u.enableVersionUpgrade(Value.of(true)))),
                        "'UpdatePolicy': {'EnableVersionUpgrade': true}"),
                arguments(
                        ALIAS,
                        options(o -> o.updatePolicy(
                                u -> u.codeDeployLambdaAliasUpdate(c -> c.applicationName(Fn.ref("AWS::StackName"))
                                        .deploymentGroupName("group")
                                        .beforeAllowTrafficHook("before")
                                        .afterAllowTrafficHook(Fn.ref("AWS::StackName"))))),
                        "'UpdatePolicy': {'CodeDeployLambdaAliasUpdate': {'ApplicationName': {'Ref': 'AWS::StackName'},"
                                + " 'DeploymentGroupName': 'group', 'BeforeAllowTrafficHook': 'before',"
                                + " 'AfterAllowTrafficHook': {'Ref': 'AWS::StackName'}}}"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void is_written_beside_the_properties(String type, Consumer<ResourceOptions.Builder> options, String expected) {
        Template template = Template.create("", of(type, options));

        assertThat(JsonText.at(template.toNode(), "Resources", "It"))
                .isEqualTo(("{'Type': '" + type + "', " + expected + "}").replace('\'', '"'));
    }

    static Stream<Arguments> wrong() {
        String given = " | the value is null | omit the call, or pass Fn.noValue() to omit the property";
        String rolling = "UpdatePolicy.AutoScalingRollingUpdate";
        String duration = " | expected hours, minutes and seconds as ISO 8601 writes them, as in PT1H30M or PT45S";
        return Stream.of(
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(null))),
                        rolling + " | the lambda is null" + " | pass a lambda, as in b -> {}"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.pauseTime((String) null)))),
                        rolling + ".PauseTime" + given),
                arguments(
                        INSTANCE,
                        options(o -> o.creationPolicy(c -> c.resourceSignal(1, (String) null))),
                        "CreationPolicy.ResourceSignal.Timeout" + given),
                arguments(
                        ALIAS,
                        options(o -> o.updatePolicy(u -> u.codeDeployLambdaAliasUpdate(c -> c.applicationName("x")))),
                        "UpdatePolicy.CodeDeployLambdaAliasUpdate.DeploymentGroupName"
                                + " | the required property is not set"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.maxBatchSize(0)))),
                        rolling + ".MaxBatchSize | is 0 | expected 1 or more"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.minInstancesInService(-1)))),
                        rolling + ".MinInstancesInService | is -1 | expected 0 or more"),
                arguments(
                        GROUP,
                        options(o ->
                                o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.minActiveInstancesPercent(101)))),
                        rolling + ".MinActiveInstancesPercent | 101 is not a percentage | expected 0 to 100"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.pauseTime("PT61M")))),
                        rolling + ".PauseTime | PT61M is too long | expected at most PT1H"),
                arguments(
                        INSTANCE,
                        options(o -> o.creationPolicy(c -> c.resourceSignal(1, "15M"))),
                        "CreationPolicy.ResourceSignal.Timeout | '15M' is not a duration" + duration),
                arguments(
                        INSTANCE,
                        options(o -> o.creationPolicy(c -> c.resourceSignal(-1, "PT12H1S"))),
                        "CreationPolicy.ResourceSignal.Count | is -1 | expected 0 or more\n"
                                + "CreationPolicy.ResourceSignal.Timeout | PT12H1S is too long | expected at most PT12H"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(
                                u -> u.autoScalingRollingUpdate(r -> r.suspendProcesses("Healthcheck")))),
                        rolling + ".SuspendProcesses[0] | 'Healthcheck' is not an allowed value"
                                + " | did you mean HealthCheck? expected one of Launch, Terminate, AddToLoadBalancer,"
                                + " AlarmNotification, AZRebalance, HealthCheck, InstanceRefresh, ReplaceUnhealthy,"
                                + " ScheduledActions; if AWS has added the value since this release, use property(\"SuspendProcesses\", List.of(\"Healthcheck\"))"),
                arguments(
                        GROUP,
                        options(o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(
                                r -> r.minSuccessfulInstancesPercent(50).pauseTime("PT5M")))),
                        rolling
                                + ".MinSuccessfulInstancesPercent | no policy waits for the signals that this percentage counts"
                                + " | also set pauseTime(...) and waitOnResourceSignals(true)"),
                arguments(
                        DOMAIN,
                        options(o -> o.updatePolicy(u -> u.useOnlineResharding(true))),
                        "UpdatePolicy.UseOnlineResharding | a resource of type AWS::OpenSearchService::Domain does not support this policy | expected AWS::ElastiCache::ReplicationGroup"),
                arguments(
                        "AWS::OpenSearchService::Domian",
                        options(o -> o.updatePolicy(u -> u.enableVersionUpgrade(true))),
                        "UpdatePolicy.EnableVersionUpgrade | a resource of type AWS::OpenSearchService::Domian does not support this policy | did you mean AWS::OpenSearchService::Domain?"
                                + " expected one of AWS::OpenSearchService::Domain, AWS::Elasticsearch::Domain"),
                arguments(
                        DOMAIN,
                        options(o -> o.creationPolicy(c -> c.resourceSignal(1, "PT5M"))),
                        "CreationPolicy.ResourceSignal | a resource of type AWS::OpenSearchService::Domain does not support this policy | expected one of AWS::AutoScaling::AutoScalingGroup,"
                                + " AWS::CloudFormation::WaitCondition, AWS::EC2::Instance"),
                arguments(
                        INSTANCE,
                        options(o -> o.deletionPolicy(DeletionPolicy.SNAPSHOT)),
                        "DeletionPolicy | CloudFormation does not support snapshots of resources of type AWS::EC2::Instance"
                                + " | use Retain or Delete; snapshots are supported for AWS::DocDB::DBCluster,"
                                + " AWS::EC2::Volume, AWS::ElastiCache::CacheCluster,"
                                + " AWS::ElastiCache::ReplicationGroup, AWS::Neptune::DBCluster, AWS::RDS::DBCluster,"
                                + " AWS::RDS::DBInstance, AWS::Redshift::Cluster"),
                arguments(
                        INSTANCE,
                        options(o -> o.deletionPolicy(Fn.sub("Retain"))),
                        " | a function in DeletionPolicy requires the transform"
                                + " AWS::LanguageExtensions | call t.transform(\"AWS::LanguageExtensions\")"),
                arguments(
                        INSTANCE,
                        options(o -> o.updateReplacePolicy((Value<String>) null)),
                        "UpdateReplacePolicy | the value is null | omit the call"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_at_its_place(String type, Consumer<ResourceOptions.Builder> options, String expected) {
        assertThat(problems(of(type, options)))
                .containsExactly(Stream.of(expected.split("\n", -1))
                        .map(p -> "It | " + p)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1H", "PT59M60S", "PT1M", "PT3600S", "PT0H59M1S", "{{resolve:ssm:/pause}}"})
    void durations_are_read_as_cloudformation_reads_them(String duration) {
        assertThat(notices(of(GROUP, o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.pauseTime(duration))))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PT", "PT5", "P1D", "PTM", "PT5M1H", "PT5X", "pt5m", "PT-5M", "''", "PT1.5H", "PT99999999999999999999S"
    })
    void what_is_no_duration_is_refused(String duration) {
        assertThat(problems(of(
                        GROUP, o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.pauseTime(duration))))))
                .hasSize(1);
    }

    @Test
    void a_group_can_leave_some_instance_for_a_batch() {
        Resource group = Resource.of(GROUP, "It", b -> b.property("MaxSize", "2"));

        assertThat(problems(of(
                        group, o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.minInstancesInService(2))))))
                .containsExactly(
                        "It | UpdatePolicy.AutoScalingRollingUpdate.MinInstancesInService | is 2, but MaxSize of the group is 2 | expected less than MaxSize, or no batch can ever be replaced");
        assertThat(notices(of(
                        group, o -> o.updatePolicy(u -> u.autoScalingRollingUpdate(r -> r.minInstancesInService(1))))))
                .hasSize(1);
    }

    @Test
    void a_wait_condition_waits_in_one_way() {
        assertThat(problems(of(WAIT, o -> {})))
                .containsExactly(
                        "It | Properties | the wait condition has neither a creation policy nor Handle and Timeout"
                                + " | use o.creationPolicy(c -> c.resourceSignal(...)), or a handle and a timeout");
        assertThat(problems(of(
                        Resource.of(WAIT, "It", b -> b.property("Count", 2)),
                        o -> o.creationPolicy(c -> c.resourceSignal(2, "PT5M")))))
                .containsExactly(
                        "It | CreationPolicy | the wait condition has both a creation policy and Count | use either a creation policy or a handle");
        assertThat(notices(of(WAIT, o -> o.creationPolicy(c -> c.resourceSignal(2, "PT5M")))))
                .hasSize(1);
        assertThat(notices(of(
                        Resource.of(WAIT, "It", b -> b.property("Handle", "x").property("Timeout", 1)), o -> {})))
                .hasSize(1);
    }

    @Test
    void a_function_may_decide_what_becomes_of_a_resource() {
        Template template = Template.create("", t -> {
            t.transform("AWS::LanguageExtensions");
            var live = t.condition("Live", Fn.equalTo(Fn.ref("AWS::Region"), "eu-west-1"));
            t.add(
                    Widget.named("Data"),
                    o -> o.deletionPolicy(Fn.ifElse(live, "Retain", "Delete"))
                            .updateReplacePolicy(Fn.ifElse(live, "Retain", "Delete")));
        });
        assertThat(JsonText.at(template.toNode(), "Resources", "Data", "DeletionPolicy"))
                .isEqualTo("{\"Fn::If\": [\"Live\", \"Retain\", \"Delete\"]}");
        assertThat(template.resources().get(0).options().deletionPolicy()).isNull();
    }

    @Test
    void policies_that_a_release_lacks_are_set_by_name() {
        assertThat(notices(of(FLEET, o -> o.updatePolicy(u -> u.property("Newer", true)))))
                .contains("It | UpdatePolicy.Newer | set by its name, so it is not checked");
    }
}
