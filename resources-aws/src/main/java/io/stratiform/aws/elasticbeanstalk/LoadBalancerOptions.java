package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.elasticloadbalancingv2.LoadBalancer;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.value.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * An Application Load Balancer, its listeners and their rules; listeners are those of a Network Load Balancer as well.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbv2">
 *     General options: aws:elbv2:loadbalancer</a>
 * @since 0.1.0
 */
public final class LoadBalancerOptions {

    static final String NAMESPACE = "aws:elbv2:loadbalancer";

    private final OptionSettings settings;
    private final OptionNamespace options;

    LoadBalancerOptions(OptionSettings settings) {
        this.settings = settings;
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code AccessLogsS3Bucket}: where access logs are stored.
     *
     * @param bucket the name of a bucket that the load balancer may write to
     * @return these options
     */
    public LoadBalancerOptions accessLogsS3Bucket(String bucket) {
        options.text("AccessLogsS3Bucket", bucket);
        return this;
    }

    /**
     * {@code AccessLogsS3Bucket}, computed when the stack is deployed.
     *
     * @param bucket the name of a bucket that the load balancer may write to
     * @return these options
     */
    public LoadBalancerOptions accessLogsS3Bucket(Value<String> bucket) {
        options.text("AccessLogsS3Bucket", bucket);
        return this;
    }

    /**
     * {@code AccessLogsS3Bucket}: the name of a bucket.
     *
     * @param bucket a resource of the same template
     * @return these options
     */
    public LoadBalancerOptions accessLogsS3Bucket(Bucket bucket) {
        options.ref("AccessLogsS3Bucket", bucket);
        return this;
    }

    /**
     * {@code AccessLogsS3Enabled}: whether access logs are stored. Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public LoadBalancerOptions accessLogsS3Enabled(boolean enabled) {
        options.truth("AccessLogsS3Enabled", enabled);
        return this;
    }

    /**
     * {@code AccessLogsS3Enabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public LoadBalancerOptions accessLogsS3Enabled(Value<Boolean> enabled) {
        options.truth("AccessLogsS3Enabled", enabled);
        return this;
    }

    /**
     * {@code AccessLogsS3Prefix}: what the names of access logs begin with.
     *
     * @param prefix a prefix
     * @return these options
     */
    public LoadBalancerOptions accessLogsS3Prefix(String prefix) {
        options.text("AccessLogsS3Prefix", prefix);
        return this;
    }

    /**
     * {@code AccessLogsS3Prefix}, computed when the stack is deployed.
     *
     * @param prefix a prefix
     * @return these options
     */
    public LoadBalancerOptions accessLogsS3Prefix(Value<String> prefix) {
        options.text("AccessLogsS3Prefix", prefix);
        return this;
    }

    /**
     * {@code IdleTimeout}: how long a connection may be idle.
     *
     * @param duration 1 to 3,600 whole seconds
     * @return these options
     */
    public LoadBalancerOptions idleTimeout(Duration duration) {
        options.seconds("IdleTimeout", duration, 1, 3600);
        return this;
    }

    /**
     * {@code IdleTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 3,600
     * @return these options
     */
    public LoadBalancerOptions idleTimeout(Value<? extends Number> seconds) {
        options.seconds("IdleTimeout", seconds, 1, 3600);
        return this;
    }

    /**
     * {@code IpAddressType}: its IP versions. Elastic Beanstalk's default is {@link IpAddressType#IPV4}.
     *
     * @param type the value
     * @return these options
     */
    public LoadBalancerOptions ipAddressType(IpAddressType type) {
        options.constant("IpAddressType", type);
        return this;
    }

    /**
     * {@code IpAddressType}, as a string: one of the values of {@link IpAddressType}.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public LoadBalancerOptions ipAddressType(String type) {
        options.text("IpAddressType", type, new OneOf(IpAddressType.values()));
        return this;
    }

    /**
     * {@code IpAddressType}, computed when the stack is deployed.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public LoadBalancerOptions ipAddressType(Value<String> type) {
        options.text("IpAddressType", type, new OneOf(IpAddressType.values()));
        return this;
    }

    /**
     * {@code SecurityGroups}: its security groups.
     *
     * @param ids their ids
     * @return these options
     */
    public LoadBalancerOptions securityGroups(String... ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}, computed when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LoadBalancerOptions securityGroups(Value<String>... ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}, a list that is only known when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    public LoadBalancerOptions securityGroups(Value<List<String>> ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}: the ids of security groups.
     *
     * @param securityGroups resources of the same template
     * @return these options
     */
    public LoadBalancerOptions securityGroups(SecurityGroup... securityGroups) {
        options.atts("SecurityGroups", securityGroups, "GroupId");
        return this;
    }

    /**
     * {@code SecurityGroups}, appended.
     *
     * @param ids their ids
     * @return these options
     */
    public LoadBalancerOptions securityGroups(Collection<String> ids) {
        options.list("SecurityGroups", OptionItems.of(ids, new String[0]));
        return this;
    }

    /**
     * {@code SecurityGroups}: the items of a collection appended, and others after them.
     *
     * @param ids their ids
     * @param more others
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LoadBalancerOptions securityGroups(Collection<? extends Value<String>> ids, Value<String>... more) {
        options.list("SecurityGroups", OptionItems.of(ids, more));
        return this;
    }

    /**
     * {@code SecurityGroups}: the resources of a collection appended, and others after them.
     *
     * @param securityGroups resources of the same template
     * @param more others
     * @return these options
     */
    public LoadBalancerOptions securityGroups(
            Collection<? extends SecurityGroup> securityGroups, SecurityGroup... more) {
        options.atts("SecurityGroups", OptionItems.of(securityGroups, more), "GroupId");
        return this;
    }

    /**
     * {@code ManagedSecurityGroup}: a security group in place of the one that Elastic Beanstalk makes.
     *
     * @param id its id
     * @return these options
     */
    public LoadBalancerOptions managedSecurityGroup(String id) {
        options.text("ManagedSecurityGroup", id);
        return this;
    }

    /**
     * {@code ManagedSecurityGroup}, computed when the stack is deployed.
     *
     * @param id its id
     * @return these options
     */
    public LoadBalancerOptions managedSecurityGroup(Value<String> id) {
        options.text("ManagedSecurityGroup", id);
        return this;
    }

    /**
     * {@code ManagedSecurityGroup}: the id of a security group.
     *
     * @param securityGroup a resource of the same template
     * @return these options
     */
    public LoadBalancerOptions managedSecurityGroup(SecurityGroup securityGroup) {
        options.att("ManagedSecurityGroup", securityGroup, "GroupId");
        return this;
    }

    /**
     * {@code SharedLoadBalancer}: a load balancer of your own, which environments share.
     *
     * @param arn its ARN
     * @return these options
     */
    public LoadBalancerOptions sharedLoadBalancer(String arn) {
        options.text("SharedLoadBalancer", arn);
        return this;
    }

    /**
     * {@code SharedLoadBalancer}, computed when the stack is deployed.
     *
     * @param arn its ARN
     * @return these options
     */
    public LoadBalancerOptions sharedLoadBalancer(Value<String> arn) {
        options.text("SharedLoadBalancer", arn);
        return this;
    }

    /**
     * {@code SharedLoadBalancer}: the ARN of a load balancer.
     *
     * @param loadBalancer a resource of the same template
     * @return these options
     */
    public LoadBalancerOptions sharedLoadBalancer(LoadBalancer loadBalancer) {
        options.ref("SharedLoadBalancer", loadBalancer);
        return this;
    }

    /**
     * The listener on port 80, which a shared load balancer does not have.
     *
     * @param configuration sets the options
     * @return these options
     */
    public LoadBalancerOptions defaultListener(Consumer<? super ListenerOptions> configuration) {
        settings.configure(configuration, new ListenerOptions(settings, "default"));
        return this;
    }

    /**
     * A further listener.
     *
     * @param port the port that it listens on
     * @param configuration sets the options
     * @return these options
     */
    public LoadBalancerOptions listener(int port, Consumer<? super ListenerOptions> configuration) {
        settings.checkPort(port);
        settings.configure(configuration, new ListenerOptions(settings, Integer.toString(port)), "listener " + port);
        return this;
    }

    /**
     * A rule, which listeners name in {@link ListenerOptions#rules(String...)}.
     *
     * @param name its name
     * @param configuration sets the options
     * @return these options
     */
    public LoadBalancerOptions rule(String name, Consumer<? super ListenerRuleOptions> configuration) {
        settings.checkName("listener rule", name);
        settings.configure(configuration, new ListenerRuleOptions(settings, name), "rule " + name);
        return this;
    }
}
