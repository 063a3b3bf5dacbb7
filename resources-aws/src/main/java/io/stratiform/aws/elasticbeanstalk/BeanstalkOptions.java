package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.util.function.Consumer;

/**
 * The options of an Elastic Beanstalk environment, in groups that are Elastic Beanstalk's namespaces. An option that is
 * set twice has the last value, in the first place. Values that are known when the template is generated are checked.
 *
 * @see <a href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html">General
 *     options</a>
 * @since 0.1.0
 */
public final class BeanstalkOptions extends OptionsByName<BeanstalkOptions> {

    private final OptionSettings settings;

    BeanstalkOptions(OptionSettings settings) {
        super(settings);
        this.settings = settings;
    }

    /**
     * The architecture and the role: {@code aws:elasticbeanstalk:environment}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions environment(Consumer<? super EnvironmentOptions> configuration) {
        settings.configure(configuration, new EnvironmentOptions(settings));
        return this;
    }

    /**
     * The size of the Auto Scaling group: {@code aws:autoscaling:asg}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions autoScaling(Consumer<? super AutoScalingOptions> configuration) {
        settings.configure(configuration, new AutoScalingOptions(settings));
        return this;
    }

    /**
     * When the group grows and shrinks: {@code aws:autoscaling:trigger}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions scalingTrigger(Consumer<? super ScalingTriggerOptions> configuration) {
        settings.configure(configuration, new ScalingTriggerOptions(settings));
        return this;
    }

    /**
     * A change of the group's size at a certain time: {@code aws:autoscaling:scheduledaction}.
     *
     * @param name its name, unique in the environment
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions scheduledAction(String name, Consumer<? super ScheduledActionOptions> configuration) {
        settings.checkName("scheduled action", name);
        settings.configure(configuration, new ScheduledActionOptions(settings, name), "scheduled action " + name);
        return this;
    }

    /**
     * How instances are replaced: {@code aws:autoscaling:updatepolicy:rollingupdate}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions rollingUpdates(Consumer<? super RollingUpdateOptions> configuration) {
        settings.configure(configuration, new RollingUpdateOptions(settings));
        return this;
    }

    /**
     * How a new version is deployed: {@code aws:elasticbeanstalk:command}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions deployment(Consumer<? super DeploymentOptions> configuration) {
        settings.configure(configuration, new DeploymentOptions(settings));
        return this;
    }

    /**
     * Deployments that split traffic: {@code aws:elasticbeanstalk:trafficsplitting}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions trafficSplitting(Consumer<? super TrafficSplittingOptions> configuration) {
        settings.configure(configuration, new TrafficSplittingOptions(settings));
        return this;
    }

    /**
     * What the instances are like: {@code aws:autoscaling:launchconfiguration}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions launchConfiguration(Consumer<? super LaunchConfigurationOptions> configuration) {
        settings.configure(configuration, new LaunchConfigurationOptions(settings));
        return this;
    }

    /**
     * Instance types and Spot Instances: {@code aws:ec2:instances}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions instances(Consumer<? super InstancesOptions> configuration) {
        settings.configure(configuration, new InstancesOptions(settings));
        return this;
    }

    /**
     * The network: {@code aws:ec2:vpc}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions vpc(Consumer<? super VpcOptions> configuration) {
        settings.configure(configuration, new VpcOptions(settings));
        return this;
    }

    /**
     * An Application Load Balancer or a Network Load Balancer: {@code aws:elbv2:loadbalancer}, {@code aws:elbv2:listener}
     * and {@code aws:elbv2:listenerrule}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions loadBalancer(Consumer<? super LoadBalancerOptions> configuration) {
        settings.configure(configuration, new LoadBalancerOptions(settings));
        return this;
    }

    /**
     * A Classic Load Balancer: {@code aws:elb:loadbalancer}, {@code aws:elb:listener}, {@code aws:elb:healthcheck} and
     * {@code aws:elb:policies}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions classicLoadBalancer(Consumer<? super ClassicLoadBalancerOptions> configuration) {
        settings.configure(configuration, new ClassicLoadBalancerOptions(settings));
        return this;
    }

    /**
     * The process that gets requests by default: {@code aws:elasticbeanstalk:environment:process:default}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions defaultProcess(Consumer<? super ProcessOptions> configuration) {
        settings.configure(configuration, new ProcessOptions(settings, "default"));
        return this;
    }

    /**
     * A further process of the application: {@code aws:elasticbeanstalk:environment:process}.
     *
     * @param name its name, which listeners and rules refer to
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions process(String name, Consumer<? super ProcessOptions> configuration) {
        settings.checkName("process", name);
        settings.configure(configuration, new ProcessOptions(settings, name), "process " + name);
        return this;
    }

    /**
     * The web server on each instance: {@code aws:elasticbeanstalk:environment:proxy} and its {@code staticfiles}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions proxy(Consumer<? super ProxyOptions> configuration) {
        settings.configure(configuration, new ProxyOptions(settings));
        return this;
    }

    /**
     * How health is reported: {@code aws:elasticbeanstalk:healthreporting:system}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions healthReporting(Consumer<? super HealthReportingOptions> configuration) {
        settings.configure(configuration, new HealthReportingOptions(settings));
        return this;
    }

    /**
     * Logs of the instances in CloudWatch Logs: {@code aws:elasticbeanstalk:cloudwatch:logs}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions logStreaming(Consumer<? super LogStreamingOptions> configuration) {
        settings.configure(configuration, LogStreamingOptions.logs(settings));
        return this;
    }

    /**
     * The environment's health in CloudWatch Logs: {@code aws:elasticbeanstalk:cloudwatch:logs:health}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions healthLogStreaming(Consumer<? super LogStreamingOptions> configuration) {
        settings.configure(configuration, LogStreamingOptions.health(settings));
        return this;
    }

    /**
     * Managed platform updates: {@code aws:elasticbeanstalk:managedactions} and its {@code platformupdate}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions managedActions(Consumer<? super ManagedActionsOptions> configuration) {
        settings.configure(configuration, new ManagedActionsOptions(settings));
        return this;
    }

    /**
     * Notifications of important events: {@code aws:elasticbeanstalk:sns:topics}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions notifications(Consumer<? super NotificationOptions> configuration) {
        settings.configure(configuration, new NotificationOptions(settings));
        return this;
    }

    /**
     * The queue and the daemon of a worker environment: {@code aws:elasticbeanstalk:sqsd}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions worker(Consumer<? super WorkerOptions> configuration) {
        settings.configure(configuration, new WorkerOptions(settings));
        return this;
    }

    /**
     * The directory that Windows instances join: {@code aws:elasticbeanstalk:windows:activedirectory}.
     *
     * @param configuration sets the options
     * @return these options
     */
    public BeanstalkOptions activeDirectory(Consumer<? super ActiveDirectoryOptions> configuration) {
        settings.configure(configuration, new ActiveDirectoryOptions(settings));
        return this;
    }

    /**
     * {@code Application Healthcheck URL} of {@code aws:elasticbeanstalk:application}: what is asked for the application's health.
     *
     * @param url a path as in {@code /health}, or with protocol and port, as in {@code HTTPS:443/health}
     * @return these options
     */
    public BeanstalkOptions healthCheckUrl(String url) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:application")
                .text("Application Healthcheck URL", url, new HealthCheckTarget());
        return this;
    }

    /**
     * {@code Application Healthcheck URL} of {@code aws:elasticbeanstalk:application}, computed when the stack is deployed.
     *
     * @param url a path, or with protocol and port
     * @return these options
     */
    public BeanstalkOptions healthCheckUrl(Value<String> url) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:application")
                .text("Application Healthcheck URL", url, new HealthCheckTarget());
        return this;
    }

    /**
     * {@code LogPublicationControl} of {@code aws:elasticbeanstalk:hostmanager}: whether rotated logs are copied to
     * Amazon S3. Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public BeanstalkOptions logPublication(boolean enabled) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:hostmanager").truth("LogPublicationControl", enabled);
        return this;
    }

    /**
     * {@code LogPublicationControl} of {@code aws:elasticbeanstalk:hostmanager}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public BeanstalkOptions logPublication(Value<Boolean> enabled) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:hostmanager").truth("LogPublicationControl", enabled);
        return this;
    }

    /**
     * {@code XRayEnabled} of {@code aws:elasticbeanstalk:xray}: whether the AWS X-Ray daemon runs on each instance.
     * Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public BeanstalkOptions xRay(boolean enabled) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:xray").truth("XRayEnabled", enabled);
        return this;
    }

    /**
     * {@code XRayEnabled} of {@code aws:elasticbeanstalk:xray}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public BeanstalkOptions xRay(Value<Boolean> enabled) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:xray").truth("XRayEnabled", enabled);
        return this;
    }

    /**
     * {@code Automatically Terminate Unhealthy Instances} of {@code aws:elasticbeanstalk:monitoring}: known to legacy
     * environments alone. Elastic Beanstalk's default is true.
     *
     * @param enabled true or false
     * @return these options
     */
    public BeanstalkOptions terminateUnhealthyInstances(boolean enabled) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:monitoring")
                .truth("Automatically Terminate Unhealthy Instances", enabled);
        return this;
    }

    /**
     * {@code Automatically Terminate Unhealthy Instances} of {@code aws:elasticbeanstalk:monitoring}, computed when
     * the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public BeanstalkOptions terminateUnhealthyInstances(Value<Boolean> enabled) {
        new OptionNamespace(settings, "aws:elasticbeanstalk:monitoring")
                .truth("Automatically Terminate Unhealthy Instances", enabled);
        return this;
    }
}
