package io.stratiform.value.dashboard;

import io.stratiform.value.Flaw;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of an explorer widget.
 *
 * @since 0.1.0
 */
public final class ExplorerWidget extends Widget<ExplorerWidget> {

    private static final String METRICS = "metrics";

    private final Map<String, Object> options = new LinkedHashMap<>();

    ExplorerWidget() {
        super("explorer");
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public ExplorerWidget title(String title) {
        return with("title", title);
    }

    /**
     * Adds a metric.
     *
     * @param resourceType the type of the resources, such as {@code AWS::EC2::Instance}
     * @param metricName the metric, such as {@code CPUUtilization}
     * @param statistic such as {@code Average}
     * @return this widget
     */
    public ExplorerWidget metric(String resourceType, String metricName, String statistic) {
        Flaw flaw = statistic == null
                ? null
                : Limits.flawOfStatistic(METRICS, "'" + statistic + "' is not a statistic", statistic);
        if (flaw != null) {
            note(flaw);
        }
        Map<String, @Nullable Object> metric = new LinkedHashMap<>();
        metric.put("metricName", metricName);
        metric.put("resourceType", resourceType);
        metric.put("stat", statistic);
        return append(METRICS, metric);
    }

    /**
     * Shows the resources that have a tag.
     *
     * @param key the tag's key
     * @return this widget
     */
    public ExplorerWidget label(String key) {
        Map<String, @Nullable Object> label = new LinkedHashMap<>();
        label.put("key", key);
        return append("labels", label);
    }

    /**
     * Shows the resources that have a tag with a value.
     *
     * @param key the tag's key
     * @param value the tag's value
     * @return this widget
     */
    public ExplorerWidget label(String key, String value) {
        Map<String, @Nullable Object> label = new LinkedHashMap<>();
        label.put("key", key);
        label.put("value", value);
        return append("labels", label);
    }

    /**
     * Sets the period in seconds.
     *
     * @param seconds 1, 5, 10, 20, 30 or a multiple of 60
     * @return this widget
     */
    public ExplorerWidget period(long seconds) {
        String expected = Limits.expectedInsteadOfPeriod(seconds);
        if (expected != null) {
            unexpected("period", "the value is " + seconds, expected);
        }
        return with("period", seconds);
    }

    /**
     * Creates a graph for each value of a tag.
     *
     * @param key the tag's key
     * @return this widget
     */
    public ExplorerWidget splitBy(String key) {
        return with("splitBy", key);
    }

    /**
     * Aggregates the resources with the same value of a tag.
     *
     * @param key the tag's key
     * @param function {@code AVG}, {@code MAX}, {@code MIN} or {@code SUM}
     * @return this widget
     */
    public ExplorerWidget aggregateBy(String key, String function) {
        Map<String, @Nullable Object> rule = new LinkedHashMap<>();
        rule.put("key", key);
        rule.put("func", function);
        return with("aggregateBy", rule);
    }

    /**
     * Sets how metrics are shown.
     *
     * @param view the view
     * @return this widget
     */
    public ExplorerWidget view(MetricView view) {
        options.put("view", view);
        return with("widgetOptions", options);
    }

    /**
     * Sets the number of graphs per row and the number of rows.
     *
     * @param perRow the graphs in a row
     * @param rows the rows on a page
     * @return this widget
     */
    public ExplorerWidget grid(long perRow, long rows) {
        options.put("widgetsPerRow", perRow);
        options.put("rowsPerPage", rows);
        return with("widgetOptions", options);
    }

    @Override
    void complete() {
        if (!has(METRICS)) {
            error(METRICS, "the widget has no metrics", "call metric(...)");
        }
        if (!has("labels")) {
            error("labels", "the widget has no resources", "call label(...) with the key of a tag");
        }
    }
}
