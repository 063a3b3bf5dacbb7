package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.iam.Role;
import io.stratiform.value.Value;

/**
 * The architecture of an environment and the role that manages it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalkenvironment">
 *     General options: aws:elasticbeanstalk:environment</a>
 * @since 0.1.0
 */
public final class EnvironmentOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:environment";

    private final OptionNamespace options;

    EnvironmentOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code EnvironmentType}: whether the environment has a load balancer. Elastic Beanstalk's default is {@link
     * EnvironmentType#LOAD_BALANCED}.
     *
     * @param type the value
     * @return these options
     */
    public EnvironmentOptions type(EnvironmentType type) {
        options.constant("EnvironmentType", type);
        return this;
    }

    /**
     * {@code EnvironmentType}, as a string: one of the values of {@link EnvironmentType}.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public EnvironmentOptions type(String type) {
        options.text("EnvironmentType", type, new OneOf(EnvironmentType.values()));
        return this;
    }

    /**
     * {@code EnvironmentType}, computed when the stack is deployed.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public EnvironmentOptions type(Value<String> type) {
        options.text("EnvironmentType", type, new OneOf(EnvironmentType.values()));
        return this;
    }

    /**
     * {@code ServiceRole}: the role with which Elastic Beanstalk manages the environment's resources.
     *
     * @param role its name, with its path if it has one, or its ARN
     * @return these options
     */
    public EnvironmentOptions serviceRole(String role) {
        options.text("ServiceRole", role);
        return this;
    }

    /**
     * {@code ServiceRole}, computed when the stack is deployed.
     *
     * @param role its name, with its path if it has one, or its ARN
     * @return these options
     */
    public EnvironmentOptions serviceRole(Value<String> role) {
        options.text("ServiceRole", role);
        return this;
    }

    /**
     * {@code ServiceRole}: the ARN of a role.
     *
     * @param role a resource of the same template
     * @return these options
     */
    public EnvironmentOptions serviceRole(Role role) {
        options.att("ServiceRole", role, "Arn");
        return this;
    }

    /**
     * {@code LoadBalancerType}: the kind of the load balancer, which cannot be changed later. Elastic Beanstalk's
     * default is {@link LoadBalancerType#CLASSIC}.
     *
     * @param type the value
     * @return these options
     */
    public EnvironmentOptions loadBalancerType(LoadBalancerType type) {
        options.constant("LoadBalancerType", type);
        return this;
    }

    /**
     * {@code LoadBalancerType}, as a string: one of the values of {@link LoadBalancerType}.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public EnvironmentOptions loadBalancerType(String type) {
        options.text("LoadBalancerType", type, new OneOf(LoadBalancerType.values()));
        return this;
    }

    /**
     * {@code LoadBalancerType}, computed when the stack is deployed.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public EnvironmentOptions loadBalancerType(Value<String> type) {
        options.text("LoadBalancerType", type, new OneOf(LoadBalancerType.values()));
        return this;
    }

    /**
     * {@code LoadBalancerIsShared}: whether the Application Load Balancer is one of your own, given by {@link
     * LoadBalancerOptions#sharedLoadBalancer(String)}; it cannot be changed later. Elastic Beanstalk's default is
     * false.
     *
     * @param shared true or false
     * @return these options
     */
    public EnvironmentOptions loadBalancerIsShared(boolean shared) {
        options.truth("LoadBalancerIsShared", shared);
        return this;
    }

    /**
     * {@code LoadBalancerIsShared}, computed when the stack is deployed.
     *
     * @param shared true or false
     * @return these options
     */
    public EnvironmentOptions loadBalancerIsShared(Value<Boolean> shared) {
        options.truth("LoadBalancerIsShared", shared);
        return this;
    }
}
