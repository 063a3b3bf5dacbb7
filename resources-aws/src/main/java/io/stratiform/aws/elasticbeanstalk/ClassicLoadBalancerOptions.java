package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Classic Load Balancer, its listeners, health check and policies. The deprecated options that listeners have
 * replaced are left out.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbloadbalancer">
 *     General options: aws:elb:loadbalancer</a>
 * @since 0.1.0
 */
public final class ClassicLoadBalancerOptions {

    static final String NAMESPACE = "aws:elb:loadbalancer";

    private final OptionSettings settings;
    private final OptionNamespace options;

    ClassicLoadBalancerOptions(OptionSettings settings) {
        this.settings = settings;
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code CrossZone}: whether requests are spread over all zones alike. Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicLoadBalancerOptions crossZone(boolean enabled) {
        options.truth("CrossZone", enabled);
        return this;
    }

    /**
     * {@code CrossZone}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicLoadBalancerOptions crossZone(Value<Boolean> enabled) {
        options.truth("CrossZone", enabled);
        return this;
    }

    /**
     * {@code SecurityGroups}: its security groups.
     *
     * @param ids their ids
     * @return these options
     */
    public ClassicLoadBalancerOptions securityGroups(String... ids) {
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
    public final ClassicLoadBalancerOptions securityGroups(Value<String>... ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}, a list that is only known when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    public ClassicLoadBalancerOptions securityGroups(Value<List<String>> ids) {
        options.list("SecurityGroups", ids);
        return this;
    }

    /**
     * {@code SecurityGroups}: the ids of security groups.
     *
     * @param securityGroups resources of the same template
     * @return these options
     */
    public ClassicLoadBalancerOptions securityGroups(SecurityGroup... securityGroups) {
        options.atts("SecurityGroups", securityGroups, "GroupId");
        return this;
    }

    /**
     * {@code SecurityGroups}, appended.
     *
     * @param ids their ids
     * @return these options
     */
    public ClassicLoadBalancerOptions securityGroups(Collection<String> ids) {
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
    public final ClassicLoadBalancerOptions securityGroups(
            Collection<? extends Value<String>> ids, Value<String>... more) {
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
    public ClassicLoadBalancerOptions securityGroups(
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
    public ClassicLoadBalancerOptions managedSecurityGroup(String id) {
        options.text("ManagedSecurityGroup", id);
        return this;
    }

    /**
     * {@code ManagedSecurityGroup}, computed when the stack is deployed.
     *
     * @param id its id
     * @return these options
     */
    public ClassicLoadBalancerOptions managedSecurityGroup(Value<String> id) {
        options.text("ManagedSecurityGroup", id);
        return this;
    }

    /**
     * {@code ManagedSecurityGroup}: the id of a security group.
     *
     * @param securityGroup a resource of the same template
     * @return these options
     */
    public ClassicLoadBalancerOptions managedSecurityGroup(SecurityGroup securityGroup) {
        options.att("ManagedSecurityGroup", securityGroup, "GroupId");
        return this;
    }

    /**
     * The listener on port 80.
     *
     * @param configuration sets the options
     * @return these options
     */
    public ClassicLoadBalancerOptions defaultListener(Consumer<? super ClassicListenerOptions> configuration) {
        settings.configure(configuration, new ClassicListenerOptions(settings, ""));
        return this;
    }

    /**
     * A further listener.
     *
     * @param port the port that it listens on
     * @param configuration sets the options
     * @return these options
     */
    public ClassicLoadBalancerOptions listener(int port, Consumer<? super ClassicListenerOptions> configuration) {
        settings.checkPort(port);
        settings.configure(configuration, new ClassicListenerOptions(settings, ":" + port), "listener " + port);
        return this;
    }

    /**
     * How instances are checked.
     *
     * @param configuration sets the options
     * @return these options
     */
    public ClassicLoadBalancerOptions healthCheck(Consumer<? super ClassicHealthCheckOptions> configuration) {
        settings.configure(configuration, new ClassicHealthCheckOptions(settings));
        return this;
    }

    /**
     * Stickiness, and the policies of the load balancer as a whole.
     *
     * @param configuration sets the options
     * @return these options
     */
    public ClassicLoadBalancerOptions policies(Consumer<? super ClassicPoliciesOptions> configuration) {
        settings.configure(configuration, new ClassicPoliciesOptions(settings));
        return this;
    }

    /**
     * A policy of your own.
     *
     * @param name its name
     * @param configuration sets the options
     * @return these options
     */
    public ClassicLoadBalancerOptions policy(String name, Consumer<? super ClassicPolicyOptions> configuration) {
        settings.checkName("policy", name);
        settings.configure(configuration, new ClassicPolicyOptions(settings, name), "policy " + name);
        return this;
    }
}
