package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static void check(Consumer<? super BeanstalkOptions> options, String... lines) {
        assertThat(OptionLines.refused(options)).isEmpty();
        assertThat(OptionLines.of(options)).containsExactly(lines);
    }

    @Test
    void auto_scaling() {
        check(
                o -> o.autoScaling(a -> a.minSize(1)
                        .maxSize(4)
                        .cooldown(Duration.ofMinutes(6))
                        .availabilityZones(AvailabilityZoneCount.ANY_TWO)
                        .customAvailabilityZones("eu-west-1a", "eu-west-1b")
                        .capacityRebalancing(true)),
                "aws:autoscaling:asg MinSize = 1",
                "aws:autoscaling:asg MaxSize = 4",
                "aws:autoscaling:asg Cooldown = 360",
                "aws:autoscaling:asg Availability Zones = Any 2",
                "aws:autoscaling:asg Custom Availability Zones = eu-west-1a,eu-west-1b",
                "aws:autoscaling:asg EnableCapacityRebalancing = true");
    }

    @Test
    void scaling_trigger() {
        check(
                o -> o.scalingTrigger(t -> t.measureName(ScalingMetric.CPU_UTILIZATION)
                        .statistic(ScalingStatistic.AVERAGE)
                        .unit(ScalingUnit.PERCENT)
                        .lowerThreshold(12.5)
                        .upperThreshold(70)
                        .lowerBreachScaleIncrement(-1)
                        .breachDuration(Duration.ofMinutes(5))),
                "aws:autoscaling:trigger MeasureName = CPUUtilization",
                "aws:autoscaling:trigger Statistic = Average",
                "aws:autoscaling:trigger Unit = Percent",
                "aws:autoscaling:trigger LowerThreshold = 12.5",
                "aws:autoscaling:trigger UpperThreshold = 70",
                "aws:autoscaling:trigger LowerBreachScaleIncrement = -1",
                "aws:autoscaling:trigger BreachDuration = 5");
    }

    @Test
    void scheduled_action() {
        check(
                o -> o.scheduledAction(
                        "evening",
                        s -> s.minSize(0)
                                .maxSize(1)
                                .desiredCapacity(1)
                                .startTime(Instant.parse("2026-12-12T00:00:00Z"))
                                .recurrence("0 18 * * 5")
                                .suspend(false)),
                "evening.aws:autoscaling:scheduledaction MinSize = 0",
                "evening.aws:autoscaling:scheduledaction MaxSize = 1",
                "evening.aws:autoscaling:scheduledaction DesiredCapacity = 1",
                "evening.aws:autoscaling:scheduledaction StartTime = 2026-12-12T00:00:00Z",
                "evening.aws:autoscaling:scheduledaction Recurrence = 0 18 * * 5",
                "evening.aws:autoscaling:scheduledaction Suspend = false");
    }

    @Test
    void rolling_updates_and_deployments() {
        check(
                o -> o.rollingUpdates(r -> r.enabled(true)
                                .type(RollingUpdateType.HEALTH)
                                .maxBatchSize(2)
                                .minInstancesInService(1)
                                .pauseTime(Duration.ofSeconds(330))
                                .timeout(Duration.ofMinutes(45)))
                        .deployment(d -> d.policy(DeploymentPolicy.ROLLING)
                                .batchPercentage(25)
                                .timeout(Duration.ofMinutes(15))
                                .ignoreHealthCheck(false))
                        .trafficSplitting(t -> t.newVersionPercent(15).evaluationTime(Duration.ofHours(1))),
                "aws:autoscaling:updatepolicy:rollingupdate RollingUpdateEnabled = true",
                "aws:autoscaling:updatepolicy:rollingupdate RollingUpdateType = Health",
                "aws:autoscaling:updatepolicy:rollingupdate MaxBatchSize = 2",
                "aws:autoscaling:updatepolicy:rollingupdate MinInstancesInService = 1",
                "aws:autoscaling:updatepolicy:rollingupdate PauseTime = PT5M30S",
                "aws:autoscaling:updatepolicy:rollingupdate Timeout = PT45M",
                "aws:elasticbeanstalk:command DeploymentPolicy = Rolling",
                "aws:elasticbeanstalk:command BatchSizeType = Percentage",
                "aws:elasticbeanstalk:command BatchSize = 25",
                "aws:elasticbeanstalk:command Timeout = 900",
                "aws:elasticbeanstalk:command IgnoreHealthCheck = false",
                "aws:elasticbeanstalk:trafficsplitting NewVersionPercent = 15",
                "aws:elasticbeanstalk:trafficsplitting EvaluationTime = 60");
    }

    @Test
    void a_batch_of_a_fixed_size() {
        check(
                o -> o.deployment(d -> d.batchSize(2)),
                "aws:elasticbeanstalk:command BatchSizeType = Fixed",
                "aws:elasticbeanstalk:command BatchSize = 2");
    }

    @Test
    void instances() {
        check(
                o -> o.launchConfiguration(l -> l.iamInstanceProfile("web")
                                .securityGroups("sg-1", "sg-2")
                                .disableDefaultEc2SecurityGroup(true)
                                .ec2KeyName("ops")
                                .sshSourceRestriction("tcp,22,22,10.0.0.0/8")
                                .monitoringInterval(MonitoringInterval.ONE_MINUTE)
                                .disableImdsV1(true)
                                .rootVolume(v -> v.type(RootVolumeType.GP3)
                                        .size(20)
                                        .iops(3000)
                                        .throughput(125)))
                        .instances(i -> i.instanceTypes("t4g.small", "t4g.medium")
                                .supportedArchitectures(InstanceArchitecture.ARM64)
                                .enableSpot(true)
                                .spotAllocationStrategy(SpotAllocationStrategy.PRICE_CAPACITY_OPTIMIZED)
                                .spotMaxPrice(0.05)),
                "aws:autoscaling:launchconfiguration IamInstanceProfile = web",
                "aws:autoscaling:launchconfiguration SecurityGroups = sg-1,sg-2",
                "aws:autoscaling:launchconfiguration DisableDefaultEC2SecurityGroup = true",
                "aws:autoscaling:launchconfiguration EC2KeyName = ops",
                "aws:autoscaling:launchconfiguration SSHSourceRestriction = tcp,22,22,10.0.0.0/8",
                "aws:autoscaling:launchconfiguration MonitoringInterval = 1 minute",
                "aws:autoscaling:launchconfiguration DisableIMDSv1 = true",
                "aws:autoscaling:launchconfiguration RootVolumeType = gp3",
                "aws:autoscaling:launchconfiguration RootVolumeSize = 20",
                "aws:autoscaling:launchconfiguration RootVolumeIOPS = 3000",
                "aws:autoscaling:launchconfiguration RootVolumeThroughput = 125",
                "aws:ec2:instances InstanceTypes = t4g.small,t4g.medium",
                "aws:ec2:instances SupportedArchitectures = arm64",
                "aws:ec2:instances EnableSpot = true",
                "aws:ec2:instances SpotAllocationStrategy = price-capacity-optimized",
                "aws:ec2:instances SpotMaxPrice = 0.05");
    }

    @Test
    void environment_and_network() {
        check(
                o -> o.environment(e -> e.type(EnvironmentType.LOAD_BALANCED)
                                .loadBalancerType(LoadBalancerType.APPLICATION)
                                .serviceRole("aws-elasticbeanstalk-service-role"))
                        .vpc(v -> v.vpcId("vpc-1")
                                .subnets("subnet-1", "subnet-2")
                                .elbScheme(LoadBalancerScheme.INTERNAL)
                                .associatePublicIpAddress(false)),
                "aws:elasticbeanstalk:environment EnvironmentType = LoadBalanced",
                "aws:elasticbeanstalk:environment LoadBalancerType = application",
                "aws:elasticbeanstalk:environment ServiceRole = aws-elasticbeanstalk-service-role",
                "aws:ec2:vpc VPCId = vpc-1",
                "aws:ec2:vpc Subnets = subnet-1,subnet-2",
                "aws:ec2:vpc ELBScheme = internal",
                "aws:ec2:vpc AssociatePublicIpAddress = false");
    }

    @Test
    void load_balancer_and_processes() {
        check(
                o -> o.loadBalancer(l -> l.idleTimeout(Duration.ofMinutes(2))
                                .defaultListener(d -> d.enabled(false))
                                .listener(
                                        443,
                                        h -> h.protocol(ListenerProtocol.HTTPS)
                                                .sslCertificateArns("arn:aws:acm:eu-west-1:123456789012:certificate/1")
                                                .rules("api"))
                                .rule(
                                        "api",
                                        r -> r.pathPatterns("/api/*", "/v1/*")
                                                .priority(1)
                                                .process("backend")))
                        .process(
                                "backend",
                                p -> p.port(8080)
                                        .protocol(ProcessProtocol.HTTP)
                                        .healthCheckPath("/health")
                                        .healthCheckInterval(Duration.ofSeconds(15))
                                        .stickinessEnabled(true))
                        .defaultProcess(p -> p.deregistrationDelay(Duration.ZERO)),
                "aws:elbv2:loadbalancer IdleTimeout = 120",
                "aws:elbv2:listener:default ListenerEnabled = false",
                "aws:elbv2:listener:443 Protocol = HTTPS",
                "aws:elbv2:listener:443 SSLCertificateArns = arn:aws:acm:eu-west-1:123456789012:certificate/1",
                "aws:elbv2:listener:443 Rules = api",
                "aws:elbv2:listenerrule:api PathPatterns = /api/*,/v1/*",
                "aws:elbv2:listenerrule:api Priority = 1",
                "aws:elbv2:listenerrule:api Process = backend",
                "aws:elasticbeanstalk:environment:process:backend Port = 8080",
                "aws:elasticbeanstalk:environment:process:backend Protocol = HTTP",
                "aws:elasticbeanstalk:environment:process:backend HealthCheckPath = /health",
                "aws:elasticbeanstalk:environment:process:backend HealthCheckInterval = 15",
                "aws:elasticbeanstalk:environment:process:backend StickinessEnabled = true",
                "aws:elasticbeanstalk:environment:process:default DeregistrationDelay = 0");
    }

    @Test
    void classic_load_balancer() {
        check(
                o -> o.classicLoadBalancer(c -> c.crossZone(true)
                        .defaultListener(l -> l.enabled(false))
                        .listener(
                                443,
                                l -> l.protocol(ClassicProtocol.HTTPS)
                                        .instancePort(80)
                                        .instanceProtocol(ClassicProtocol.HTTP))
                        .healthCheck(h -> h.interval(Duration.ofSeconds(10)))
                        .policies(p -> p.connectionDrainingEnabled(true).loadBalancerPorts(":all"))
                        .policy(
                                "tls",
                                p -> p.sslReferencePolicy("ELBSecurityPolicy-TLS-1-2-2017-01")
                                        .loadBalancerPorts("443"))),
                "aws:elb:loadbalancer CrossZone = true",
                "aws:elb:listener ListenerEnabled = false",
                "aws:elb:listener:443 ListenerProtocol = HTTPS",
                "aws:elb:listener:443 InstancePort = 80",
                "aws:elb:listener:443 InstanceProtocol = HTTP",
                "aws:elb:healthcheck Interval = 10",
                "aws:elb:policies ConnectionDrainingEnabled = true",
                "aws:elb:policies LoadBalancerPorts = :all",
                "aws:elb:policies:tls SSLReferencePolicy = ELBSecurityPolicy-TLS-1-2-2017-01",
                "aws:elb:policies:tls LoadBalancerPorts = 443");
    }

    @Test
    void health_logs_and_updates() {
        check(
                o -> o.healthReporting(h -> h.systemType(HealthReportingSystem.ENHANCED)
                                .healthCheckSuccessThreshold(HealthCheckThreshold.WARNING))
                        .healthCheckUrl("/health")
                        .logStreaming(
                                l -> l.enabled(true).deleteOnTerminate(true).retentionInDays(30))
                        .healthLogStreaming(l -> l.enabled(true).retentionInDays(7))
                        .logPublication(true)
                        .xRay(false)
                        .terminateUnhealthyInstances(false)
                        .managedActions(m -> m.enabled(true)
                                .preferredStartTime(DayOfWeek.TUESDAY, LocalTime.of(9, 5))
                                .updateLevel(PlatformUpdateLevel.MINOR)
                                .instanceRefresh(true)),
                "aws:elasticbeanstalk:healthreporting:system SystemType = enhanced",
                "aws:elasticbeanstalk:healthreporting:system HealthCheckSuccessThreshold = Warning",
                "aws:elasticbeanstalk:application Application Healthcheck URL = /health",
                "aws:elasticbeanstalk:cloudwatch:logs StreamLogs = true",
                "aws:elasticbeanstalk:cloudwatch:logs DeleteOnTerminate = true",
                "aws:elasticbeanstalk:cloudwatch:logs RetentionInDays = 30",
                "aws:elasticbeanstalk:cloudwatch:logs:health HealthStreamingEnabled = true",
                "aws:elasticbeanstalk:cloudwatch:logs:health RetentionInDays = 7",
                "aws:elasticbeanstalk:hostmanager LogPublicationControl = true",
                "aws:elasticbeanstalk:xray XRayEnabled = false",
                "aws:elasticbeanstalk:monitoring Automatically Terminate Unhealthy Instances = false",
                "aws:elasticbeanstalk:managedactions ManagedActionsEnabled = true",
                "aws:elasticbeanstalk:managedactions PreferredStartTime = Tue:09:05",
                "aws:elasticbeanstalk:managedactions:platformupdate UpdateLevel = minor",
                "aws:elasticbeanstalk:managedactions:platformupdate InstanceRefreshEnabled = true");
    }

    @Test
    void proxy_notifications_worker_and_directory() {
        check(
                o -> o.proxy(p -> p.server(ProxyServer.APACHE).staticFiles("/images", "static/images"))
                        .notifications(n -> n.endpoint("ops@example.com").protocol(NotificationProtocol.EMAIL_JSON))
                        .worker(w -> w.httpPath("/tasks").visibilityTimeout(Duration.ofMinutes(10)))
                        .activeDirectory(d -> d.directoryId("d-1234567890").directoryName("corp.example.com")),
                "aws:elasticbeanstalk:environment:proxy ProxyServer = apache",
                "aws:elasticbeanstalk:environment:proxy:staticfiles /images = static/images",
                "aws:elasticbeanstalk:sns:topics Notification Endpoint = ops@example.com",
                "aws:elasticbeanstalk:sns:topics Notification Protocol = email-json",
                "aws:elasticbeanstalk:sqsd HttpPath = /tasks",
                "aws:elasticbeanstalk:sqsd VisibilityTimeout = 600",
                "aws:elasticbeanstalk:windows:activedirectory DirectoryId = d-1234567890",
                "aws:elasticbeanstalk:windows:activedirectory DirectoryName = corp.example.com");
    }

    private static void checkRefused(Consumer<? super BeanstalkOptions> options, String what) {
        assertThat(OptionLines.refused(options))
                .singleElement()
                .asString()
                .contains("the lambda of the " + what + " sets no options, so it is not created")
                .contains("set at least one option");
    }

    @Test
    void what_has_a_name_needs_an_option() {
        checkRefused(o -> o.loadBalancer(l -> l.listener(443, x -> {})), "listener 443");
        checkRefused(o -> o.loadBalancer(l -> l.rule("admin", x -> {})), "rule admin");
        checkRefused(o -> o.classicLoadBalancer(l -> l.listener(80, x -> {})), "listener 80");
        checkRefused(o -> o.process("admin", x -> {}), "process admin");
        checkRefused(o -> o.scheduledAction("evening", x -> {}), "scheduled action evening");
    }

    @Test
    void a_group_without_options_is_reported() {
        assertThat(OptionLines.notices(o -> o.autoScaling(a -> {})))
                .singleElement()
                .asString()
                .contains("the lambda of the group AutoScalingOptions sets no options, so nothing is written");
        assertThat(OptionLines.notices(o -> o.loadBalancer(l -> l.defaultListener(x -> {}))))
                .hasSize(1);
        assertThat(OptionLines.notices(o -> o.autoScaling(a -> a.maxSize(2)).autoScaling(a -> a.maxSize(2))))
                .isEmpty();
    }
}
