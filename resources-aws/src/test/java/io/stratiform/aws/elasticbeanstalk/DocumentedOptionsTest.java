package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The general options that AWS documents for all environments, against those that have methods. Left to
 * {@code option(...)} are deprecated ones ({@code InstanceType}, {@code Target}, and the listeners of
 * {@code aws:elb:loadbalancer}) and {@code aws:rds:dbinstance}. Listeners have one class, so that the one on port 80 is
 * also offered a certificate.
 */
class DocumentedOptionsTest {

    private static final String DOCUMENTED = """
            aws:autoscaling:asg
              Availability Zones, Cooldown, Custom Availability Zones, EnableCapacityRebalancing, MinSize, MaxSize
            aws:autoscaling:launchconfiguration
              DisableDefaultEC2SecurityGroup, DisableIMDSv1, EC2KeyName, IamInstanceProfile, ImageId
              LaunchTemplateTagPropagationEnabled, MonitoringInterval, SecurityGroups, SSHSourceRestriction
              BlockDeviceMappings, RootVolumeType, RootVolumeSize, RootVolumeIOPS, RootVolumeThroughput
            aws:autoscaling:scheduledaction
              StartTime, EndTime, MaxSize, MinSize, DesiredCapacity, Recurrence, Suspend
            aws:autoscaling:trigger
              BreachDuration, LowerBreachScaleIncrement, LowerThreshold, MeasureName, Period, EvaluationPeriods
              Statistic, Unit, UpperBreachScaleIncrement, UpperThreshold
            aws:autoscaling:updatepolicy:rollingupdate
              MaxBatchSize, MinInstancesInService, RollingUpdateEnabled, RollingUpdateType, PauseTime, Timeout
            aws:ec2:instances
              EnableSpot, InstanceTypes, SpotAllocationStrategy, SpotFleetOnDemandBase
              SpotFleetOnDemandAboveBasePercentage, SpotMaxPrice, SupportedArchitectures
            aws:ec2:vpc
              VPCId, Subnets, ELBSubnets, ELBScheme, DBSubnets, AssociatePublicIpAddress
            aws:elasticbeanstalk:application
              Application Healthcheck URL
            aws:elasticbeanstalk:cloudwatch:logs
              StreamLogs, DeleteOnTerminate, RetentionInDays
            aws:elasticbeanstalk:cloudwatch:logs:health
              HealthStreamingEnabled, DeleteOnTerminate, RetentionInDays
            aws:elasticbeanstalk:command
              DeploymentPolicy, Timeout, BatchSizeType, BatchSize, IgnoreHealthCheck
            aws:elasticbeanstalk:environment
              EnvironmentType, ServiceRole, LoadBalancerType, LoadBalancerIsShared
            aws:elasticbeanstalk:environment:process:default
              DeregistrationDelay, HealthCheckInterval, HealthCheckPath, HealthCheckTimeout, HealthyThresholdCount
              MatcherHTTPCode, Port, Protocol, StickinessEnabled, StickinessLBCookieDuration, StickinessType
              UnhealthyThresholdCount
            aws:elasticbeanstalk:environment:process:name
              DeregistrationDelay, HealthCheckInterval, HealthCheckPath, HealthCheckTimeout, HealthyThresholdCount
              MatcherHTTPCode, Port, Protocol, StickinessEnabled, StickinessLBCookieDuration, StickinessType
              UnhealthyThresholdCount
            aws:elasticbeanstalk:environment:proxy
              ProxyServer, GzipCompression
            aws:elasticbeanstalk:environment:proxy:staticfiles
              name
            aws:elasticbeanstalk:healthreporting:system
              SystemType, ConfigDocument, EnhancedHealthAuthEnabled, HealthCheckSuccessThreshold
            aws:elasticbeanstalk:hostmanager
              LogPublicationControl
            aws:elasticbeanstalk:managedactions
              ManagedActionsEnabled, PreferredStartTime, ServiceRoleForManagedUpdates
            aws:elasticbeanstalk:managedactions:platformupdate
              UpdateLevel, InstanceRefreshEnabled
            aws:elasticbeanstalk:monitoring
              Automatically Terminate Unhealthy Instances
            aws:elasticbeanstalk:sns:topics
              Notification Endpoint, Notification Protocol, Notification Topic ARN, Notification Topic Name
            aws:elasticbeanstalk:sqsd
              WorkerQueueURL, HttpPath, MimeType, HttpConnections, ConnectTimeout, InactivityTimeout
              VisibilityTimeout, ErrorVisibilityTimeout, RetentionPeriod, MaxRetries
            aws:elasticbeanstalk:trafficsplitting
              NewVersionPercent, EvaluationTime
            aws:elasticbeanstalk:windows:activedirectory
              DirectoryId, DirectoryName, DirectoryOU
            aws:elasticbeanstalk:xray
              XRayEnabled
            aws:elb:healthcheck
              HealthyThreshold, Interval, Timeout, UnhealthyThreshold
            aws:elb:loadbalancer
              CrossZone, SecurityGroups, ManagedSecurityGroup
            aws:elb:listener
              ListenerProtocol, InstancePort, InstanceProtocol, PolicyNames, ListenerEnabled, SSLCertificateId
            aws:elb:listener:8443
              ListenerProtocol, InstancePort, InstanceProtocol, PolicyNames, SSLCertificateId, ListenerEnabled
            aws:elb:policies
              ConnectionDrainingEnabled, ConnectionDrainingTimeout, ConnectionSettingIdleTimeout, LoadBalancerPorts
              Stickiness Cookie Expiration, Stickiness Policy
            aws:elb:policies:name
              CookieName, InstancePorts, LoadBalancerPorts, ProxyProtocol, PublicKey, PublicKeyPolicyNames
              SSLProtocols, SSLReferencePolicy, Stickiness Cookie Expiration, Stickiness Policy
            aws:elbv2:listener:default
              DefaultProcess, ListenerEnabled, Protocol, Rules, SSLCertificateArns, SSLPolicy
            aws:elbv2:listener:8443
              DefaultProcess, ListenerEnabled, Protocol, Rules, SSLCertificateArns, SSLPolicy
            aws:elbv2:listenerrule:name
              HostHeaders, PathPatterns, Priority, Process
            aws:elbv2:loadbalancer
              AccessLogsS3Bucket, AccessLogsS3Enabled, AccessLogsS3Prefix, IdleTimeout, IpAddressType
              ManagedSecurityGroup, SecurityGroups, SharedLoadBalancer
            """;

    @Test
    void every_documented_option_has_a_method_and_no_method_sets_another() {
        assertThat(settable()).isEqualTo(documented());
    }

    @Test
    void all_overloads_of_a_method_set_the_same_options() {
        EveryOption.called()
                .byMethod()
                .forEach((method, options) -> assertThat(Set.copyOf(options))
                        .as(method)
                        .hasSizeLessThanOrEqualTo(sets(method))
                        .doesNotContain(Set.of()));
    }

    /** One class serves both namespaces of logs, and another both kinds of listeners, processes. */
    private static int sets(String method) {
        boolean twice = List.of("LogStreamingOptions", "ListenerOptions", "ClassicListenerOptions", "ProcessOptions")
                .contains(method.substring(0, method.indexOf('.')));
        return twice ? 2 : 1;
    }

    @Test
    void null_is_never_answered_by_an_exception() {
        assertThat(EveryOption.calledWithNull().byMethod())
                .hasSameSizeAs(EveryOption.called().byMethod());
    }

    private static Map<String, Set<String>> documented() {
        Map<String, Set<String>> options = new TreeMap<>();
        String namespace = "";
        for (String line : DOCUMENTED.lines().toList()) {
            if (line.startsWith(" ")) {
                options.computeIfAbsent(namespace, key -> new TreeSet<>())
                        .addAll(List.of(line.strip().split(", ")));
            } else {
                namespace = line;
            }
        }
        return options;
    }

    private static Map<String, Set<String>> settable() {
        Map<String, Set<String>> options = new TreeMap<>();
        for (List<Set<OptionName>> overloads : EveryOption.called().byMethod().values()) {
            for (Set<OptionName> set : overloads) {
                for (OptionName name : set) {
                    options.computeIfAbsent(name.namespace(), key -> new TreeSet<>())
                            .add(name.option());
                }
            }
        }
        return options;
    }
}
