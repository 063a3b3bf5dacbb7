package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;

/**
 * When the Auto Scaling group grows and shrinks. The breach duration is the period times the number of evaluation
 * periods; where the three disagree, Elastic Beanstalk changes one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-autoscalingtrigger">
 *     General options: aws:autoscaling:trigger</a>
 * @since 0.1.0
 */
public final class ScalingTriggerOptions {

    static final String NAMESPACE = "aws:autoscaling:trigger";

    private static final DecimalNumber THRESHOLD = new DecimalNumber("0", "20000000");

    private final OptionNamespace options;

    ScalingTriggerOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code MeasureName}: what is measured. Elastic Beanstalk's default is {@link ScalingMetric#NETWORK_OUT}.
     *
     * @param metric the value
     * @return these options
     */
    public ScalingTriggerOptions measureName(ScalingMetric metric) {
        options.constant("MeasureName", metric);
        return this;
    }

    /**
     * {@code MeasureName}, as a string: one of the values of {@link ScalingMetric}.
     *
     * @param metric the value as AWS spells it
     * @return these options
     */
    public ScalingTriggerOptions measureName(String metric) {
        options.text("MeasureName", metric, new OneOf(ScalingMetric.values()));
        return this;
    }

    /**
     * {@code MeasureName}, computed when the stack is deployed.
     *
     * @param metric the value as AWS spells it
     * @return these options
     */
    public ScalingTriggerOptions measureName(Value<String> metric) {
        options.text("MeasureName", metric, new OneOf(ScalingMetric.values()));
        return this;
    }

    /**
     * {@code Statistic}: how measurements become one number. Elastic Beanstalk's default is {@link
     * ScalingStatistic#AVERAGE}.
     *
     * @param statistic the value
     * @return these options
     */
    public ScalingTriggerOptions statistic(ScalingStatistic statistic) {
        options.constant("Statistic", statistic);
        return this;
    }

    /**
     * {@code Statistic}, as a string: one of the values of {@link ScalingStatistic}.
     *
     * @param statistic the value as AWS spells it
     * @return these options
     */
    public ScalingTriggerOptions statistic(String statistic) {
        options.text("Statistic", statistic, new OneOf(ScalingStatistic.values()));
        return this;
    }

    /**
     * {@code Statistic}, computed when the stack is deployed.
     *
     * @param statistic the value as AWS spells it
     * @return these options
     */
    public ScalingTriggerOptions statistic(Value<String> statistic) {
        options.text("Statistic", statistic, new OneOf(ScalingStatistic.values()));
        return this;
    }

    /**
     * {@code Unit}: the unit of the thresholds. Elastic Beanstalk's default is {@link ScalingUnit#BYTES}.
     *
     * @param unit the value
     * @return these options
     */
    public ScalingTriggerOptions unit(ScalingUnit unit) {
        options.constant("Unit", unit);
        return this;
    }

    /**
     * {@code Unit}, as a string: one of the values of {@link ScalingUnit}.
     *
     * @param unit the value as AWS spells it
     * @return these options
     */
    public ScalingTriggerOptions unit(String unit) {
        options.text("Unit", unit, new OneOf(ScalingUnit.values()));
        return this;
    }

    /**
     * {@code Unit}, computed when the stack is deployed.
     *
     * @param unit the value as AWS spells it
     * @return these options
     */
    public ScalingTriggerOptions unit(Value<String> unit) {
        options.text("Unit", unit, new OneOf(ScalingUnit.values()));
        return this;
    }

    /**
     * {@code LowerThreshold}: below it, instances are removed. Elastic Beanstalk's default is 2,000,000.
     *
     * @param threshold 0 to 20,000,000 in the unit of the metric
     * @return these options
     */
    public ScalingTriggerOptions lowerThreshold(double threshold) {
        options.decimal("LowerThreshold", threshold, THRESHOLD);
        return this;
    }

    /**
     * {@code LowerThreshold}, computed when the stack is deployed.
     *
     * @param threshold 0 to 20,000,000 in the unit of the metric
     * @return these options
     */
    public ScalingTriggerOptions lowerThreshold(Value<? extends Number> threshold) {
        options.text("LowerThreshold", threshold, THRESHOLD);
        return this;
    }

    /**
     * {@code UpperThreshold}: above it, instances are added. Elastic Beanstalk's default is 6,000,000.
     *
     * @param threshold 0 to 20,000,000 in the unit of the metric
     * @return these options
     */
    public ScalingTriggerOptions upperThreshold(double threshold) {
        options.decimal("UpperThreshold", threshold, THRESHOLD);
        return this;
    }

    /**
     * {@code UpperThreshold}, computed when the stack is deployed.
     *
     * @param threshold 0 to 20,000,000 in the unit of the metric
     * @return these options
     */
    public ScalingTriggerOptions upperThreshold(Value<? extends Number> threshold) {
        options.text("UpperThreshold", threshold, THRESHOLD);
        return this;
    }

    /**
     * {@code LowerBreachScaleIncrement}: the change of the group's size below the lower threshold. Elastic Beanstalk's
     * default is -1.
     *
     * @param instances -10,000 to 10,000
     * @return these options
     */
    public ScalingTriggerOptions lowerBreachScaleIncrement(long instances) {
        options.number("LowerBreachScaleIncrement", instances, -10_000, 10_000);
        return this;
    }

    /**
     * {@code LowerBreachScaleIncrement}, computed when the stack is deployed.
     *
     * @param instances -10,000 to 10,000
     * @return these options
     */
    public ScalingTriggerOptions lowerBreachScaleIncrement(Value<? extends Number> instances) {
        options.number("LowerBreachScaleIncrement", instances, -10_000, 10_000);
        return this;
    }

    /**
     * {@code UpperBreachScaleIncrement}: the change of the group's size above the upper threshold. Elastic Beanstalk's
     * default is 1.
     *
     * @param instances -10,000 to 10,000
     * @return these options
     */
    public ScalingTriggerOptions upperBreachScaleIncrement(long instances) {
        options.number("UpperBreachScaleIncrement", instances, -10_000, 10_000);
        return this;
    }

    /**
     * {@code UpperBreachScaleIncrement}, computed when the stack is deployed.
     *
     * @param instances -10,000 to 10,000
     * @return these options
     */
    public ScalingTriggerOptions upperBreachScaleIncrement(Value<? extends Number> instances) {
        options.number("UpperBreachScaleIncrement", instances, -10_000, 10_000);
        return this;
    }

    /**
     * {@code BreachDuration}: how long a threshold must be passed before anything happens. Elastic Beanstalk's default
     * is 5 minutes.
     *
     * @param duration 1 to 600 whole minutes
     * @return these options
     */
    public ScalingTriggerOptions breachDuration(Duration duration) {
        options.minutes("BreachDuration", duration, 1, 600);
        return this;
    }

    /**
     * {@code BreachDuration} in minutes, computed when the stack is deployed.
     *
     * @param minutes 1 to 600
     * @return these options
     */
    public ScalingTriggerOptions breachDuration(Value<? extends Number> minutes) {
        options.minutes("BreachDuration", minutes, 1, 600);
        return this;
    }

    /**
     * {@code Period}: the time between two measurements. Elastic Beanstalk's default is 5 minutes.
     *
     * @param duration 1 to 600 whole minutes
     * @return these options
     */
    public ScalingTriggerOptions period(Duration duration) {
        options.minutes("Period", duration, 1, 600);
        return this;
    }

    /**
     * {@code Period} in minutes, computed when the stack is deployed.
     *
     * @param minutes 1 to 600
     * @return these options
     */
    public ScalingTriggerOptions period(Value<? extends Number> minutes) {
        options.minutes("Period", minutes, 1, 600);
        return this;
    }

    /**
     * {@code EvaluationPeriods}: how many periods in a row must pass a threshold. Elastic Beanstalk's default is 1.
     *
     * @param periods 1 to 600
     * @return these options
     */
    public ScalingTriggerOptions evaluationPeriods(long periods) {
        options.number("EvaluationPeriods", periods, 1, 600);
        return this;
    }

    /**
     * {@code EvaluationPeriods}, computed when the stack is deployed.
     *
     * @param periods 1 to 600
     * @return these options
     */
    public ScalingTriggerOptions evaluationPeriods(Value<? extends Number> periods) {
        options.number("EvaluationPeriods", periods, 1, 600);
        return this;
    }
}
