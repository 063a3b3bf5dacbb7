package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;

/**
 * How a Classic Load Balancer checks the instances. The deprecated option {@code Target} is left to {@link
 * BeanstalkOptions#healthCheckUrl(String)}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbhealthcheck">
 *     General options: aws:elb:healthcheck</a>
 * @since 0.1.0
 */
public final class ClassicHealthCheckOptions {

    static final String NAMESPACE = "aws:elb:healthcheck";

    private final OptionNamespace options;

    ClassicHealthCheckOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code HealthyThreshold}: how many checks in a row must succeed. Elastic Beanstalk's default is 3.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ClassicHealthCheckOptions healthyThreshold(long checks) {
        options.number("HealthyThreshold", checks, 2, 10);
        return this;
    }

    /**
     * {@code HealthyThreshold}, computed when the stack is deployed.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ClassicHealthCheckOptions healthyThreshold(Value<? extends Number> checks) {
        options.number("HealthyThreshold", checks, 2, 10);
        return this;
    }

    /**
     * {@code UnhealthyThreshold}: how many checks in a row must fail. Elastic Beanstalk's default is 5.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ClassicHealthCheckOptions unhealthyThreshold(long checks) {
        options.number("UnhealthyThreshold", checks, 2, 10);
        return this;
    }

    /**
     * {@code UnhealthyThreshold}, computed when the stack is deployed.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ClassicHealthCheckOptions unhealthyThreshold(Value<? extends Number> checks) {
        options.number("UnhealthyThreshold", checks, 2, 10);
        return this;
    }

    /**
     * {@code Interval}: the time between two checks. Elastic Beanstalk's default is 10 seconds.
     *
     * @param duration 5 to 300 whole seconds
     * @return these options
     */
    public ClassicHealthCheckOptions interval(Duration duration) {
        options.seconds("Interval", duration, 5, 300);
        return this;
    }

    /**
     * {@code Interval} in seconds, computed when the stack is deployed.
     *
     * @param seconds 5 to 300
     * @return these options
     */
    public ClassicHealthCheckOptions interval(Value<? extends Number> seconds) {
        options.seconds("Interval", seconds, 5, 300);
        return this;
    }

    /**
     * {@code Timeout}: how long a check waits for an answer. Elastic Beanstalk's default is 5 seconds.
     *
     * @param duration 2 to 60 whole seconds
     * @return these options
     */
    public ClassicHealthCheckOptions timeout(Duration duration) {
        options.seconds("Timeout", duration, 2, 60);
        return this;
    }

    /**
     * {@code Timeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 2 to 60
     * @return these options
     */
    public ClassicHealthCheckOptions timeout(Value<? extends Number> seconds) {
        options.seconds("Timeout", seconds, 2, 60);
        return this;
    }
}
