package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;

/**
 * How a new version of the application is deployed.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalkcommand">
 *     General options: aws:elasticbeanstalk:command</a>
 * @since 0.1.0
 */
public final class DeploymentOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:command";

    private final OptionNamespace options;

    DeploymentOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code DeploymentPolicy}: how it reaches the instances. Elastic Beanstalk's default is {@link
     * DeploymentPolicy#ALL_AT_ONCE}.
     *
     * @param policy the value
     * @return these options
     */
    public DeploymentOptions policy(DeploymentPolicy policy) {
        options.constant("DeploymentPolicy", policy);
        return this;
    }

    /**
     * {@code DeploymentPolicy}, as a string: one of the values of {@link DeploymentPolicy}.
     *
     * @param policy the value as AWS spells it
     * @return these options
     */
    public DeploymentOptions policy(String policy) {
        options.text("DeploymentPolicy", policy, new OneOf(DeploymentPolicy.values()));
        return this;
    }

    /**
     * {@code DeploymentPolicy}, computed when the stack is deployed.
     *
     * @param policy the value as AWS spells it
     * @return these options
     */
    public DeploymentOptions policy(Value<String> policy) {
        options.text("DeploymentPolicy", policy, new OneOf(DeploymentPolicy.values()));
        return this;
    }

    /**
     * {@code BatchSize} with the {@code BatchSizeType} {@code Percentage}: the share of the instances that a batch has.
     *
     * @param percent 1 to 100
     * @return these options
     */
    public DeploymentOptions batchPercentage(long percent) {
        options.text("BatchSizeType", "Percentage");
        options.number("BatchSize", percent, 1, 100);
        return this;
    }

    /**
     * {@code BatchSize} with the {@code BatchSizeType} {@code Percentage}, computed when the stack is deployed.
     *
     * @param percent 1 to 100
     * @return these options
     */
    public DeploymentOptions batchPercentage(Value<? extends Number> percent) {
        options.text("BatchSizeType", "Percentage");
        options.number("BatchSize", percent, 1, 100);
        return this;
    }

    /**
     * {@code BatchSize} with the {@code BatchSizeType} {@code Fixed}: the number of instances that a batch has, at most
     * {@code MaxSize}.
     *
     * @param instances 1 to 10,000
     * @return these options
     */
    public DeploymentOptions batchSize(long instances) {
        options.text("BatchSizeType", "Fixed");
        options.number("BatchSize", instances, 1, 10_000);
        return this;
    }

    /**
     * {@code BatchSize} with the {@code BatchSizeType} {@code Fixed}, computed when the stack is deployed.
     *
     * @param instances 1 to 10,000
     * @return these options
     */
    public DeploymentOptions batchSize(Value<? extends Number> instances) {
        options.text("BatchSizeType", "Fixed");
        options.number("BatchSize", instances, 1, 10_000);
        return this;
    }

    /**
     * {@code Timeout}: how long an instance may take to execute commands; Elastic Beanstalk adds four minutes. Elastic
     * Beanstalk's default is 600 seconds.
     *
     * @param duration 1 to 3,600 whole seconds
     * @return these options
     */
    public DeploymentOptions timeout(Duration duration) {
        options.seconds("Timeout", duration, 1, 3600);
        return this;
    }

    /**
     * {@code Timeout} in seconds, computed when the stack is deployed.
     *
     * @param seconds 1 to 3,600
     * @return these options
     */
    public DeploymentOptions timeout(Value<? extends Number> seconds) {
        options.seconds("Timeout", seconds, 1, 3600);
        return this;
    }

    /**
     * {@code IgnoreHealthCheck}: whether a deployment continues despite failed health checks. Elastic Beanstalk's
     * default is false.
     *
     * @param ignored true or false
     * @return these options
     */
    public DeploymentOptions ignoreHealthCheck(boolean ignored) {
        options.truth("IgnoreHealthCheck", ignored);
        return this;
    }

    /**
     * {@code IgnoreHealthCheck}, computed when the stack is deployed.
     *
     * @param ignored true or false
     * @return these options
     */
    public DeploymentOptions ignoreHealthCheck(Value<Boolean> ignored) {
        options.truth("IgnoreHealthCheck", ignored);
        return this;
    }
}
