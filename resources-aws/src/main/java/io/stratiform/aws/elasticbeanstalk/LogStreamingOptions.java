package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;

/**
 * What becomes of logs in CloudWatch Logs.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-cloudwatchlogs">
 *     General options: aws:elasticbeanstalk:cloudwatch:logs</a>
 * @since 0.1.0
 */
public final class LogStreamingOptions {

    static final String LOGS = "aws:elasticbeanstalk:cloudwatch:logs";
    static final String HEALTH = "aws:elasticbeanstalk:cloudwatch:logs:health";

    private final OptionNamespace options;
    private final String enabled;

    private LogStreamingOptions(OptionNamespace options, String enabled) {
        this.options = options;
        this.enabled = enabled;
    }

    static LogStreamingOptions logs(OptionSettings settings) {
        return new LogStreamingOptions(new OptionNamespace(settings, LOGS), "StreamLogs");
    }

    static LogStreamingOptions health(OptionSettings settings) {
        return new LogStreamingOptions(new OptionNamespace(settings, HEALTH), "HealthStreamingEnabled");
    }

    /**
     * {@code StreamLogs} or {@code HealthStreamingEnabled}: whether there are log groups, and logs are sent to them.
     * Elastic Beanstalk's default is false.
     *
     * @param streamed true or false
     * @return these options
     */
    public LogStreamingOptions enabled(boolean streamed) {
        options.truth(enabled, streamed);
        return this;
    }

    /**
     * {@code StreamLogs} or {@code HealthStreamingEnabled}, computed when the stack is deployed.
     *
     * @param streamed true or false
     * @return these options
     */
    public LogStreamingOptions enabled(Value<Boolean> streamed) {
        options.truth(enabled, streamed);
        return this;
    }

    /**
     * {@code DeleteOnTerminate}: whether the log groups are deleted with the environment. Elastic Beanstalk's default
     * is false.
     *
     * @param deleted true or false
     * @return these options
     */
    public LogStreamingOptions deleteOnTerminate(boolean deleted) {
        options.truth("DeleteOnTerminate", deleted);
        return this;
    }

    /**
     * {@code DeleteOnTerminate}, computed when the stack is deployed.
     *
     * @param deleted true or false
     * @return these options
     */
    public LogStreamingOptions deleteOnTerminate(Value<Boolean> deleted) {
        options.truth("DeleteOnTerminate", deleted);
        return this;
    }

    /**
     * {@code RetentionInDays}: how long logs are kept. Elastic Beanstalk's default is 7 days.
     *
     * @param days one of the numbers that CloudWatch Logs knows: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400,
     *     545, 731, 1827, 3653
     * @return these options
     */
    public LogStreamingOptions retentionInDays(long days) {
        options.text("RetentionInDays", Long.toString(days), new RetentionDays());
        return this;
    }

    /**
     * {@code RetentionInDays}, computed when the stack is deployed.
     *
     * @param days one of the numbers that CloudWatch Logs knows
     * @return these options
     */
    public LogStreamingOptions retentionInDays(Value<? extends Number> days) {
        options.text("RetentionInDays", days, new RetentionDays());
        return this;
    }
}
