package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;

/**
 * A process of the application, to which listeners send requests: the port that it listens on, and how its health is
 * checked.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-environmentprocess">
 *     General options: aws:elasticbeanstalk:environment:process</a>
 * @since 0.1.0
 */
public final class ProcessOptions {

    private final OptionNamespace options;

    ProcessOptions(OptionSettings settings, String name) {
        options = new OptionNamespace(settings, "aws:elasticbeanstalk:environment:process:" + name);
    }

    /**
     * {@code Port}: the port that the process listens on. Elastic Beanstalk's default is 80.
     *
     * @param port 1 to 65,535
     * @return these options
     */
    public ProcessOptions port(long port) {
        options.number("Port", port, 1, 65_535);
        return this;
    }

    /**
     * {@code Port}, computed when the stack is deployed.
     *
     * @param port 1 to 65,535
     * @return these options
     */
    public ProcessOptions port(Value<? extends Number> port) {
        options.number("Port", port, 1, 65_535);
        return this;
    }

    /**
     * {@code Protocol}: the protocol that the process speaks. Elastic Beanstalk's default is {@link
     * ProcessProtocol#HTTP}, behind a Network Load Balancer {@link ProcessProtocol#TCP}.
     *
     * @param protocol the value
     * @return these options
     */
    public ProcessOptions protocol(ProcessProtocol protocol) {
        options.constant("Protocol", protocol);
        return this;
    }

    /**
     * {@code Protocol}, as a string: one of the values of {@link ProcessProtocol}.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ProcessOptions protocol(String protocol) {
        options.text("Protocol", protocol, new OneOf(ProcessProtocol.values()));
        return this;
    }

    /**
     * {@code Protocol}, computed when the stack is deployed.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ProcessOptions protocol(Value<String> protocol) {
        options.text("Protocol", protocol, new OneOf(ProcessProtocol.values()));
        return this;
    }

    /**
     * {@code HealthCheckPath}: the path that is asked for the process's health. Elastic Beanstalk's default is {@code
     * /}.
     *
     * @param path a path, as in {@code /health}
     * @return these options
     */
    public ProcessOptions healthCheckPath(String path) {
        options.text("HealthCheckPath", path);
        return this;
    }

    /**
     * {@code HealthCheckPath}, computed when the stack is deployed.
     *
     * @param path a path, as in {@code /health}
     * @return these options
     */
    public ProcessOptions healthCheckPath(Value<String> path) {
        options.text("HealthCheckPath", path);
        return this;
    }

    /**
     * {@code HealthCheckInterval}: the time between two health checks; a Network Load Balancer knows 10 and 30 seconds
     * alone. Elastic Beanstalk's default is 15 seconds, with a Network Load Balancer 30.
     *
     * @param duration 5 to 300 whole seconds
     * @return these options
     */
    public ProcessOptions healthCheckInterval(Duration duration) {
        options.seconds("HealthCheckInterval", duration, 5, 300);
        return this;
    }

    /**
     * {@code HealthCheckInterval} in seconds, computed when the stack is deployed.
     *
     * @param seconds 5 to 300
     * @return these options
     */
    public ProcessOptions healthCheckInterval(Value<? extends Number> seconds) {
        options.seconds("HealthCheckInterval", seconds, 5, 300);
        return this;
    }

    /**
     * {@code HealthCheckTimeout}: how long a health check waits for an answer, with an Application Load Balancer.
     * Elastic Beanstalk's default is 5 seconds.
     *
     * @param duration 1 to 60 whole seconds
     * @return these options
     */
    public ProcessOptions healthCheckTimeout(Duration duration) {
        options.seconds("HealthCheckTimeout", duration, 1, 60);
        return this;
    }

    /**
     * {@code HealthCheckTimeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 60
     * @return these options
     */
    public ProcessOptions healthCheckTimeout(Value<? extends Number> seconds) {
        options.seconds("HealthCheckTimeout", seconds, 1, 60);
        return this;
    }

    /**
     * {@code HealthyThresholdCount}: how many health checks in a row must succeed. Elastic Beanstalk's default is 3,
     * with a Network Load Balancer 5.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ProcessOptions healthyThresholdCount(long checks) {
        options.number("HealthyThresholdCount", checks, 2, 10);
        return this;
    }

    /**
     * {@code HealthyThresholdCount}, computed when the stack is deployed.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ProcessOptions healthyThresholdCount(Value<? extends Number> checks) {
        options.number("HealthyThresholdCount", checks, 2, 10);
        return this;
    }

    /**
     * {@code UnhealthyThresholdCount}: how many health checks in a row must fail. Elastic Beanstalk's default is 5.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ProcessOptions unhealthyThresholdCount(long checks) {
        options.number("UnhealthyThresholdCount", checks, 2, 10);
        return this;
    }

    /**
     * {@code UnhealthyThresholdCount}, computed when the stack is deployed.
     *
     * @param checks 2 to 10
     * @return these options
     */
    public ProcessOptions unhealthyThresholdCount(Value<? extends Number> checks) {
        options.number("UnhealthyThresholdCount", checks, 2, 10);
        return this;
    }

    /**
     * {@code MatcherHTTPCode}: the HTTP status codes of a healthy process, with commas between them. Elastic
     * Beanstalk's default is 200.
     *
     * @param codes 200 to 499, with a Network Load Balancer 200 to 399
     * @return these options
     */
    public ProcessOptions matcherHttpCode(String codes) {
        options.text("MatcherHTTPCode", codes);
        return this;
    }

    /**
     * {@code MatcherHTTPCode}, computed when the stack is deployed.
     *
     * @param codes 200 to 499, with a Network Load Balancer 200 to 399
     * @return these options
     */
    public ProcessOptions matcherHttpCode(Value<String> codes) {
        options.text("MatcherHTTPCode", codes);
        return this;
    }

    /**
     * {@code DeregistrationDelay}: how long requests under way may take before an instance is taken out. Elastic
     * Beanstalk's default is 20 seconds.
     *
     * @param duration 0 to 3,600 whole seconds
     * @return these options
     */
    public ProcessOptions deregistrationDelay(Duration duration) {
        options.seconds("DeregistrationDelay", duration, 0, 3600);
        return this;
    }

    /**
     * {@code DeregistrationDelay} in seconds, computed when the stack is deployed.
     *
     * @param seconds 0 to 3,600
     * @return these options
     */
    public ProcessOptions deregistrationDelay(Value<? extends Number> seconds) {
        options.seconds("DeregistrationDelay", seconds, 0, 3600);
        return this;
    }

    /**
     * {@code StickinessEnabled}: whether an Application Load Balancer sends a client to the same instance again.
     * Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public ProcessOptions stickinessEnabled(boolean enabled) {
        options.truth("StickinessEnabled", enabled);
        return this;
    }

    /**
     * {@code StickinessEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ProcessOptions stickinessEnabled(Value<Boolean> enabled) {
        options.truth("StickinessEnabled", enabled);
        return this;
    }

    /**
     * {@code StickinessType}: how it recognises the client. Elastic Beanstalk's default is {@code lb_cookie}.
     *
     * @param type {@code lb_cookie}
     * @return these options
     */
    public ProcessOptions stickinessType(String type) {
        options.text("StickinessType", type);
        return this;
    }

    /**
     * {@code StickinessType}, computed when the stack is deployed.
     *
     * @param type {@code lb_cookie}
     * @return these options
     */
    public ProcessOptions stickinessType(Value<String> type) {
        options.text("StickinessType", type);
        return this;
    }

    /**
     * {@code StickinessLBCookieDuration}: how long the cookie lives by which it does. Elastic Beanstalk's default is a
     * day.
     *
     * @param duration 1 to 604,800 whole seconds
     * @return these options
     */
    public ProcessOptions stickinessLbCookieDuration(Duration duration) {
        options.seconds("StickinessLBCookieDuration", duration, 1, 604_800);
        return this;
    }

    /**
     * {@code StickinessLBCookieDuration} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 604,800
     * @return these options
     */
    public ProcessOptions stickinessLbCookieDuration(Value<? extends Number> seconds) {
        options.seconds("StickinessLBCookieDuration", seconds, 1, 604_800);
        return this;
    }
}
