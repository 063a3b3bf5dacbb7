package io.stratiform.value.dashboard;

import io.stratiform.value.Flaw;
import io.stratiform.value.HasArn;
import io.stratiform.value.ListValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of a metric widget. The default Region is the Region of the stack.
 *
 * @since 0.1.0
 */
public final class MetricWidget extends Widget<MetricWidget> {

    private static final String METRICS = "metrics";
    private static final int MAX_METRICS = 500;

    private final List<Metric> metrics = new ArrayList<>();
    private final Map<String, Axis> axes = new LinkedHashMap<>();
    private final Annotations annotations = new Annotations();

    MetricWidget() {
        super("metric");
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public MetricWidget title(String title) {
        return with("title", title);
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public MetricWidget title(Value<String> title) {
        return with("title", title);
    }

    /**
     * Sets the Region of the metrics.
     *
     * @param region such as {@code eu-central-1}
     * @return this widget
     */
    public MetricWidget region(String region) {
        return with("region", region);
    }

    /**
     * Sets the Region of the metrics.
     *
     * @param region the region
     * @return this widget
     */
    public MetricWidget region(Value<String> region) {
        return with("region", region);
    }

    /**
     * Sets how metrics are shown.
     *
     * @param view the view
     * @return this widget
     */
    public MetricWidget view(MetricView view) {
        return with("view", view);
    }

    /**
     * Shows lines as stacked areas.
     *
     * @return this widget
     */
    public MetricWidget stacked() {
        return with("stacked", true);
    }

    /**
     * Sets the default statistic of the metrics.
     *
     * @param statistic such as {@code Sum}, {@code Average} or {@code p99}
     * @return this widget
     */
    public MetricWidget stat(String statistic) {
        Flaw flaw = statistic == null
                ? null
                : Limits.flawOfStatistic("stat", "'" + statistic + "' is not a statistic", statistic);
        if (flaw != null) {
            note(flaw);
        }
        return with("stat", statistic);
    }

    /**
     * Sets the default period in seconds.
     *
     * @param seconds 1, 5, 10, 20, 30 or a multiple of 60
     * @return this widget
     */
    public MetricWidget period(long seconds) {
        String expected = Limits.expectedInsteadOfPeriod(seconds);
        if (expected != null) {
            unexpected("period", "the value is " + seconds, expected);
        }
        return with("period", seconds);
    }

    /**
     * Shows the newest data point before it is complete.
     *
     * @return this widget
     */
    public MetricWidget liveData() {
        return with("liveData", true);
    }

    /**
     * Shows one value for the whole time range of the dashboard.
     *
     * @return this widget
     */
    public MetricWidget periodOfTimeRange() {
        return with("setPeriodToTimeRange", true);
    }

    /**
     * Shows a small graph below single values.
     *
     * @return this widget
     */
    public MetricWidget sparkline() {
        return with("sparkline", true);
    }

    /**
     * Sets the position of the legend.
     *
     * @param position the position
     * @return this widget
     */
    public MetricWidget legend(LegendPosition position) {
        return with("legend", position == null ? null : Map.of("position", position));
    }

    /**
     * Sets the time zone.
     *
     * @param offset from UTC, such as {@code +0130}
     * @return this widget
     */
    public MetricWidget timezone(String offset) {
        return with("timezone", offset);
    }

    /**
     * Adds a metric.
     *
     * @param namespace such as {@code AWS/SQS}
     * @param name such as {@code NumberOfMessagesSent}
     * @param configuration sets its dimensions and display options
     * @return this widget
     */
    public MetricWidget metric(String namespace, String name, Consumer<? super Metric> configuration) {
        if (namespace == null || name == null) {
            error(METRICS, "the namespace or the name of a metric is null", "pass both");
            return this;
        }
        return add(new Metric(List.of(namespace, name)), configuration);
    }

    /**
     * Adds an expression that computes a new line from others.
     *
     * @param expression such as {@code errors / calls * 100}, in which metrics are identified by their ids
     * @param configuration sets its display options
     * @return this widget
     */
    public MetricWidget expression(String expression, Consumer<? super Metric> configuration) {
        return add(new Metric(List.of()).expression(expression), configuration);
    }

    private MetricWidget add(Metric metric, @Nullable Consumer<? super Metric> configuration) {
        metric.configure(configuration);
        metrics.add(metric);
        return this;
    }

    /**
     * Shows an alarm with its threshold, in place of metrics.
     *
     * @param arn the alarm's ARN, as in {@code alarm.attrArn()}
     * @return this widget
     */
    public MetricWidget alarm(Value<String> arn) {
        annotations.alarm(arn);
        return this;
    }

    /**
     * Shows an alarm with its threshold, in place of metrics.
     *
     * @param arn the alarm's ARN
     * @return this widget
     */
    public MetricWidget alarm(String arn) {
        if (arn == null) {
            error("annotations", "the ARN of an alarm is null", "omit the call");
            return this;
        }
        return alarm(Value.of(arn));
    }

    /**
     * Shows an alarm with its threshold, in place of metrics.
     *
     * @param alarm an alarm of the template
     * @return this widget
     */
    public MetricWidget alarm(HasArn alarm) {
        if (alarm == null) {
            error("annotations", "the alarm is null", "omit the call");
            return this;
        }
        return alarm(alarm.arn());
    }

    /**
     * Sets the left axis.
     *
     * @param configuration sets its fields
     * @return this widget
     */
    public MetricWidget leftAxis(Consumer<? super Axis> configuration) {
        axes.computeIfAbsent("left", side -> new Axis()).configure(configuration);
        return this;
    }

    /**
     * Sets the right axis.
     *
     * @param configuration sets its fields
     * @return this widget
     */
    public MetricWidget rightAxis(Consumer<? super Axis> configuration) {
        axes.computeIfAbsent("right", side -> new Axis()).configure(configuration);
        return this;
    }

    /**
     * Draws a horizontal line.
     *
     * @param label its name
     * @param value its value
     * @return this widget
     */
    public MetricWidget line(String label, double value) {
        annotations.line(label, value, null);
        return this;
    }

    /**
     * Draws a horizontal line in a colour.
     *
     * @param label its name
     * @param value its value
     * @param colour such as {@code #d62728}
     * @return this widget
     */
    public MetricWidget line(String label, double value, String colour) {
        annotations.line(label, value, colour);
        return this;
    }

    @Override
    void complete() {
        completeRegion();
        if (!axes.isEmpty()) {
            Map<String, Object> written = new LinkedHashMap<>();
            axes.forEach((side, axis) -> written.put(side, axis.finish()));
            with("yAxis", written);
        }
        if (!annotations.isEmpty()) {
            with("annotations", annotations.members());
        }
        annotations.flaws().forEach(flaw -> unexpected("annotations", flaw, "#d62728, or a colour like it"));
        Set<String> ids = new HashSet<>();
        List<Value<?>> written = new ArrayList<>();
        for (Metric metric : metrics) {
            if (metric.id() != null && !ids.add(metric.id())) {
                error(
                        METRICS + "[" + written.size() + "]",
                        "the id '" + metric.id() + "' is already used by another metric",
                        "use a different id for each metric");
            }
            written.add(metric.finish());
        }
        if (!written.isEmpty()) {
            with(METRICS, new ListValue<>(written));
        }
        if (written.isEmpty() != annotations.hasAlarm() || written.size() > MAX_METRICS) {
            tellMetrics(written.size());
        }
    }

    private void tellMetrics(int count) {
        if (count > MAX_METRICS) {
            unexpected(METRICS, "the widget has " + count + " metrics", "at most " + MAX_METRICS);
        } else if (count == 0) {
            error(METRICS, "the widget has no metrics", "call metric(...) or expression(...), or alarm(...)");
        } else {
            error(
                    METRICS,
                    "the widget shows an alarm and cannot also have metrics",
                    "add another widget for the metrics");
        }
    }
}
