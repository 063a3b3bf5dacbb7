package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * The policies of a Classic Load Balancer as a whole, and its default policy for stickiness.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbpolicies">
 *     General options: aws:elb:policies</a>
 * @since 0.1.0
 */
public final class ClassicPoliciesOptions {

    static final String NAMESPACE = "aws:elb:policies";

    private final OptionNamespace options;

    ClassicPoliciesOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code ConnectionDrainingEnabled}: whether requests under way may end when an instance is taken out. Elastic
     * Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicPoliciesOptions connectionDrainingEnabled(boolean enabled) {
        options.truth("ConnectionDrainingEnabled", enabled);
        return this;
    }

    /**
     * {@code ConnectionDrainingEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicPoliciesOptions connectionDrainingEnabled(Value<Boolean> enabled) {
        options.truth("ConnectionDrainingEnabled", enabled);
        return this;
    }

    /**
     * {@code ConnectionDrainingTimeout}: how long they may take. Elastic Beanstalk's default is 20 seconds.
     *
     * @param duration 1 to 3,600 whole seconds
     * @return these options
     */
    public ClassicPoliciesOptions connectionDrainingTimeout(Duration duration) {
        options.seconds("ConnectionDrainingTimeout", duration, 1, 3600);
        return this;
    }

    /**
     * {@code ConnectionDrainingTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 3,600
     * @return these options
     */
    public ClassicPoliciesOptions connectionDrainingTimeout(Value<? extends Number> seconds) {
        options.seconds("ConnectionDrainingTimeout", seconds, 1, 3600);
        return this;
    }

    /**
     * {@code ConnectionSettingIdleTimeout}: how long a connection may be idle. Elastic Beanstalk's default is 60
     * seconds.
     *
     * @param duration 1 to 3,600 whole seconds
     * @return these options
     */
    public ClassicPoliciesOptions connectionSettingIdleTimeout(Duration duration) {
        options.seconds("ConnectionSettingIdleTimeout", duration, 1, 3600);
        return this;
    }

    /**
     * {@code ConnectionSettingIdleTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 3,600
     * @return these options
     */
    public ClassicPoliciesOptions connectionSettingIdleTimeout(Value<? extends Number> seconds) {
        options.seconds("ConnectionSettingIdleTimeout", seconds, 1, 3600);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}: the listeners to which stickiness applies.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    public ClassicPoliciesOptions loadBalancerPorts(String... ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, computed when the stack is deployed.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ClassicPoliciesOptions loadBalancerPorts(Value<String>... ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, a list that is only known when the stack is deployed.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    public ClassicPoliciesOptions loadBalancerPorts(Value<List<String>> ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, appended.
     *
     * @param ports ports, or {@code :all}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPoliciesOptions loadBalancerPorts(Object... ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, appended.
     *
     * @param ports ports, or {@code :all}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPoliciesOptions loadBalancerPorts(Collection<?> ports) {
        options.list("LoadBalancerPorts", OptionItems.of(ports, new Object[0]));
        return this;
    }

    /**
     * {@code Stickiness Policy}: whether a client is sent to the same instance again. Elastic Beanstalk's default is
     * false.
     *
     * @param sticky true or false
     * @return these options
     */
    public ClassicPoliciesOptions stickinessPolicy(boolean sticky) {
        options.truth("Stickiness Policy", sticky);
        return this;
    }

    /**
     * {@code Stickiness Policy}, computed when the stack is deployed.
     *
     * @param sticky true or false
     * @return these options
     */
    public ClassicPoliciesOptions stickinessPolicy(Value<Boolean> sticky) {
        options.truth("Stickiness Policy", sticky);
        return this;
    }

    /**
     * {@code Stickiness Cookie Expiration}: how long the cookie lives by which it is recognised. Elastic Beanstalk's
     * default is 0.
     *
     * @param duration 0 to 1,000,000 whole seconds
     * @return these options
     */
    public ClassicPoliciesOptions stickinessCookieExpiration(Duration duration) {
        options.seconds("Stickiness Cookie Expiration", duration, 0, 1_000_000);
        return this;
    }

    /**
     * {@code Stickiness Cookie Expiration} in seconds, computed when the stack is deployed.
     *
     * @param seconds 0 to 1,000,000
     * @return these options
     */
    public ClassicPoliciesOptions stickinessCookieExpiration(Value<? extends Number> seconds) {
        options.seconds("Stickiness Cookie Expiration", seconds, 0, 1_000_000);
        return this;
    }
}
