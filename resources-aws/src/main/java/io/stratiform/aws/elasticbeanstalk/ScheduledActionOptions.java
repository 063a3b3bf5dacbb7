package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Instant;

/**
 * A change of the Auto Scaling group's size at a certain time.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-autoscalingscheduledaction">
 *     General options: aws:autoscaling:scheduledaction</a>
 * @since 0.1.0
 */
public final class ScheduledActionOptions {

    static final String NAMESPACE = "aws:autoscaling:scheduledaction";

    private final OptionNamespace options;

    ScheduledActionOptions(OptionSettings settings, String name) {
        options = new OptionNamespace(settings, NAMESPACE, name);
    }

    /**
     * {@code MinSize}: the fewest instances from then on.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public ScheduledActionOptions minSize(long instances) {
        options.number("MinSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code MinSize}, computed when the stack is deployed.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public ScheduledActionOptions minSize(Value<? extends Number> instances) {
        options.number("MinSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code MaxSize}: the most instances from then on.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public ScheduledActionOptions maxSize(long instances) {
        options.number("MaxSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code MaxSize}, computed when the stack is deployed.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public ScheduledActionOptions maxSize(Value<? extends Number> instances) {
        options.number("MaxSize", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code DesiredCapacity}: the number of instances at that time, which triggers may change.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public ScheduledActionOptions desiredCapacity(long instances) {
        options.number("DesiredCapacity", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code DesiredCapacity}, computed when the stack is deployed.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public ScheduledActionOptions desiredCapacity(Value<? extends Number> instances) {
        options.number("DesiredCapacity", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code StartTime}: when the action takes place, or begins to be repeated.
     *
     * @param time the time
     * @return these options
     */
    public ScheduledActionOptions startTime(Instant time) {
        options.text("StartTime", time == null ? null : time.toString());
        return this;
    }

    /**
     * {@code StartTime}, computed when the stack is deployed.
     *
     * @param time an ISO 8601 time in UTC, as in {@code 2026-12-12T00:00:00Z}
     * @return these options
     */
    public ScheduledActionOptions startTime(Value<String> time) {
        options.text("StartTime", time);
        return this;
    }

    /**
     * {@code EndTime}: when the action ends to be repeated.
     *
     * @param time the time
     * @return these options
     */
    public ScheduledActionOptions endTime(Instant time) {
        options.text("EndTime", time == null ? null : time.toString());
        return this;
    }

    /**
     * {@code EndTime}, computed when the stack is deployed.
     *
     * @param time an ISO 8601 time in UTC, as in {@code 2026-12-12T00:00:00Z}
     * @return these options
     */
    public ScheduledActionOptions endTime(Value<String> time) {
        options.text("EndTime", time);
        return this;
    }

    /**
     * {@code Recurrence}: when the action is repeated, in UTC.
     *
     * @param cron five fields: minute, hour, day of the month, month, day of the week, as in {@code 30 6 * * 2}
     * @return these options
     */
    public ScheduledActionOptions recurrence(String cron) {
        options.text("Recurrence", cron, new CronExpression());
        return this;
    }

    /**
     * {@code Recurrence}, computed when the stack is deployed.
     *
     * @param cron five fields: minute, hour, day of the month, month, day of the week, as in {@code 30 6 * * 2}
     * @return these options
     */
    public ScheduledActionOptions recurrence(Value<String> cron) {
        options.text("Recurrence", cron, new CronExpression());
        return this;
    }

    /**
     * {@code Suspend}: whether a repeated action rests. Elastic Beanstalk's default is false.
     *
     * @param suspended true or false
     * @return these options
     */
    public ScheduledActionOptions suspend(boolean suspended) {
        options.truth("Suspend", suspended);
        return this;
    }

    /**
     * {@code Suspend}, computed when the stack is deployed.
     *
     * @param suspended true or false
     * @return these options
     */
    public ScheduledActionOptions suspend(Value<Boolean> suspended) {
        options.truth("Suspend", suspended);
        return this;
    }
}
