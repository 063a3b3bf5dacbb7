package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How instances are replaced when a change of the configuration demands it. A single-instance environment knows
 * immutable updates alone.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-autoscalingupdatepolicyrollingupdate">
 *     General options: aws:autoscaling:updatepolicy:rollingupdate</a>
 * @since 0.1.0
 */
public final class RollingUpdateOptions {

    static final String NAMESPACE = "aws:autoscaling:updatepolicy:rollingupdate";

    private final OptionNamespace options;

    RollingUpdateOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code RollingUpdateEnabled}: whether instances are replaced in batches. Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public RollingUpdateOptions enabled(boolean enabled) {
        options.truth("RollingUpdateEnabled", enabled);
        return this;
    }

    /**
     * {@code RollingUpdateEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public RollingUpdateOptions enabled(Value<Boolean> enabled) {
        options.truth("RollingUpdateEnabled", enabled);
        return this;
    }

    /**
     * {@code RollingUpdateType}: how they are replaced. Elastic Beanstalk's default is {@link RollingUpdateType#TIME}.
     *
     * @param type the value
     * @return these options
     */
    public RollingUpdateOptions type(RollingUpdateType type) {
        options.constant("RollingUpdateType", type);
        return this;
    }

    /**
     * {@code RollingUpdateType}, as a string: one of the values of {@link RollingUpdateType}.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public RollingUpdateOptions type(String type) {
        options.text("RollingUpdateType", type, new OneOf(RollingUpdateType.values()));
        return this;
    }

    /**
     * {@code RollingUpdateType}, computed when the stack is deployed.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public RollingUpdateOptions type(Value<String> type) {
        options.text("RollingUpdateType", type, new OneOf(RollingUpdateType.values()));
        return this;
    }

    /**
     * {@code MaxBatchSize}: the most instances of a batch. Elastic Beanstalk's default is a third of the smallest size
     * of the group.
     *
     * @param instances 1 to 10,000
     * @return these options
     */
    public RollingUpdateOptions maxBatchSize(long instances) {
        options.number("MaxBatchSize", instances, 1, 10_000);
        return this;
    }

    /**
     * {@code MaxBatchSize}, computed when the stack is deployed.
     *
     * @param instances 1 to 10,000
     * @return these options
     */
    public RollingUpdateOptions maxBatchSize(Value<? extends Number> instances) {
        options.number("MaxBatchSize", instances, 1, 10_000);
        return this;
    }

    /**
     * {@code MinInstancesInService}: the fewest instances that serve while others are replaced.
     *
     * @param instances 0 to 9,999
     * @return these options
     */
    public RollingUpdateOptions minInstancesInService(long instances) {
        options.number("MinInstancesInService", instances, 0, 9999);
        return this;
    }

    /**
     * {@code MinInstancesInService}, computed when the stack is deployed.
     *
     * @param instances 0 to 9,999
     * @return these options
     */
    public RollingUpdateOptions minInstancesInService(Value<? extends Number> instances) {
        options.number("MinInstancesInService", instances, 0, 9999);
        return this;
    }

    /**
     * {@code PauseTime}: the time between two batches of time-based updates. Elastic Beanstalk's default is computed
     * from the instances.
     *
     * @param duration nothing to one hour
     * @return these options
     */
    public RollingUpdateOptions pauseTime(Duration duration) {
        duration("PauseTime", duration, 0);
        return this;
    }

    /**
     * {@code PauseTime}, computed when the stack is deployed.
     *
     * @param duration an ISO 8601 duration, as in {@code PT5M30S}
     * @return these options
     */
    public RollingUpdateOptions pauseTime(Value<String> duration) {
        options.text("PauseTime", duration);
        return this;
    }

    /**
     * {@code Timeout}: how long health-based updates wait for a batch to be healthy. Elastic Beanstalk's default is 30
     * minutes.
     *
     * @param duration five minutes to one hour
     * @return these options
     */
    public RollingUpdateOptions timeout(Duration duration) {
        duration("Timeout", duration, 5);
        return this;
    }

    /**
     * {@code Timeout}, computed when the stack is deployed.
     *
     * @param duration an ISO 8601 duration, as in {@code PT5M30S}
     * @return these options
     */
    public RollingUpdateOptions timeout(Value<String> duration) {
        options.text("Timeout", duration);
        return this;
    }

    private void duration(String option, @Nullable Duration duration, long leastMinutes) {
        boolean within = duration != null
                && duration.compareTo(Duration.ofMinutes(leastMinutes)) >= 0
                && duration.compareTo(Duration.ofHours(1)) <= 0;
        OptionRule rule = within ? null : text -> "a duration from PT" + leastMinutes + "M to PT1H";
        options.text(option, duration == null ? null : duration.toString(), rule);
    }
}
