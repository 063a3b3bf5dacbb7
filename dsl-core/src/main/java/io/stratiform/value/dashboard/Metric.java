package io.stratiform.value.dashboard;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the dimensions of a metric, and how it or an expression is shown.
 *
 * @since 0.1.0
 */
public final class Metric extends PropertyBuilder<Metric> {

    private final List<Object> names;
    private final Map<String, Object> dimensions = new LinkedHashMap<>();
    private boolean shown;
    private @Nullable String id;

    /** A metric with its namespace and name, or the display options of an expression. */
    Metric(List<Object> names) {
        this.names = names;
    }

    void configure(@Nullable Consumer<? super Metric> configuration) {
        accept(configuration);
    }

    /**
     * Adds a dimension.
     *
     * @param name its name, such as {@code QueueName}
     * @param value a string, or a value, such as {@code queue.attrQueueName()}
     * @return this metric
     */
    public Metric dimension(String name, Object value) {
        if (names.isEmpty()) {
            fault("an expression cannot have dimensions", "call dimension(...) on a metric");
        } else if (name == null || value == null) {
            fault("the name or the value of a dimension is null", "pass both");
        } else if (dimensions.putIfAbsent(name, value) != null) {
            fault("the metric has two dimensions " + name, "use each dimension only once");
        }
        return this;
    }

    /**
     * Sets the statistic.
     *
     * @param statistic such as {@code Sum}, {@code Average} or {@code p99}
     * @return this metric
     */
    public Metric stat(String statistic) {
        Flaw flaw = statistic == null ? null : Limits.flawOfStatistic("stat", message(statistic), statistic);
        if (flaw != null) {
            fault(flaw);
        }
        return with("stat", statistic);
    }

    /**
     * Sets the period in seconds.
     *
     * @param seconds 1, 5, 10, 20, 30 or a multiple of 60
     * @return this metric
     */
    public Metric period(long seconds) {
        return checked("period", seconds, Limits.expectedInsteadOfPeriod(seconds));
    }

    /**
     * Sets the label.
     *
     * @param label the name
     * @return this metric
     */
    public Metric label(String label) {
        return with("label", label);
    }

    /**
     * Sets the colour of its line.
     *
     * @param colour such as {@code #d62728}
     * @return this metric
     */
    public Metric color(String colour) {
        return checked("color", colour, colour == null ? null : Limits.expectedInsteadOfColour(colour));
    }

    /**
     * Sets the id, for expressions.
     *
     * @param id a name that begins with a lowercase letter
     * @return this metric
     */
    public Metric id(String id) {
        this.id = id;
        return checked("id", id, id == null ? null : Limits.expectedInsteadOfId(id));
    }

    /**
     * Uses the right axis.
     *
     * @return this metric
     */
    public Metric rightAxis() {
        return with("yAxis", "right");
    }

    /**
     * Hides the metric, which is then only used in expressions.
     *
     * @return this metric
     */
    public Metric hidden() {
        return with("visible", false);
    }

    /**
     * Sets the Region of the metric, if it differs from the Region of the widget.
     *
     * @param region the region
     * @return this metric
     */
    public Metric region(String region) {
        return with("region", region);
    }

    /**
     * Sets the account of the metric, if it differs from the account of the dashboard.
     *
     * @param account the id of the account
     * @return this metric
     */
    public Metric accountId(String account) {
        return with("accountId", account);
    }

    /** The text of an expression. */
    Metric expression(Object expression) {
        return with("expression", expression);
    }

    @Nullable String id() {
        return id;
    }

    private Metric with(String field, @Nullable Object value) {
        shown = true;
        put(field, value);
        return this;
    }

    private Metric checked(String field, @Nullable Object value, @Nullable String expected) {
        if (expected != null) {
            fault(Flaw.error(Code.DASHBOARD, field, message(value)).expecting(expected));
        }
        return with(field, value);
    }

    private static String message(@Nullable Object value) {
        return "the value is " + (value instanceof String ? "'" + value + "'" : value);
    }

    private void fault(String message, String hint) {
        fault(Flaw.error(Code.DASHBOARD, "", message, hint));
    }

    private void fault(Flaw flaw) {
        shown = true;
        note(flaw);
    }

    @Override
    protected Value<?> noticeSetByName(Value<?> value) {
        shown = true;
        return super.noticeSetByName(value);
    }

    /** The array of the metric: names, dimensions and display options. */
    Value<?> finish() {
        List<Value<?>> items = new ArrayList<>();
        for (Object name : names) {
            items.add(valueOf(name));
        }
        for (Map.Entry<String, Object> dimension : dimensions.entrySet()) {
            items.add(Value.of(dimension.getKey()));
            items.add(valueOf(dimension.getValue()));
        }
        WidgetContent rendering = new WidgetContent(seal());
        if (shown) {
            items.add(rendering);
        }
        return new ListValue<>(items);
    }

    private static Value<?> valueOf(Object given) {
        return given instanceof Value<?> value ? value : Value.of(String.valueOf(given));
    }
}
