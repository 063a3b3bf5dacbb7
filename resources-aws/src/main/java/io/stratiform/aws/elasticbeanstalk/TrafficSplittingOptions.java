package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;

/**
 * Deployments with {@link DeploymentPolicy#TRAFFIC_SPLITTING}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalktrafficsplitting">
 *     General options: aws:elasticbeanstalk:trafficsplitting</a>
 * @since 0.1.0
 */
public final class TrafficSplittingOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:trafficsplitting";

    private final OptionNamespace options;

    TrafficSplittingOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code NewVersionPercent}: the share of the requests that new instances get at first. Elastic Beanstalk's default
     * is 10.
     *
     * @param percent 1 to 100
     * @return these options
     */
    public TrafficSplittingOptions newVersionPercent(long percent) {
        options.number("NewVersionPercent", percent, 1, 100);
        return this;
    }

    /**
     * {@code NewVersionPercent}, computed when the stack is deployed.
     *
     * @param percent 1 to 100
     * @return these options
     */
    public TrafficSplittingOptions newVersionPercent(Value<? extends Number> percent) {
        options.number("NewVersionPercent", percent, 1, 100);
        return this;
    }

    /**
     * {@code EvaluationTime}: how long new instances must be healthy before they get all requests. Elastic Beanstalk's
     * default is 5 minutes.
     *
     * @param duration 3 to 600 whole minutes
     * @return these options
     */
    public TrafficSplittingOptions evaluationTime(Duration duration) {
        options.minutes("EvaluationTime", duration, 3, 600);
        return this;
    }

    /**
     * {@code EvaluationTime} in minutes, computed when the stack is deployed.
     *
     * @param minutes 3 to 600
     * @return these options
     */
    public TrafficSplittingOptions evaluationTime(Value<? extends Number> minutes) {
        options.minutes("EvaluationTime", minutes, 3, 600);
        return this;
    }
}
