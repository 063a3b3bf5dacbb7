package io.stratiform.value.dashboard;

import io.stratiform.value.ComposedText;
import io.stratiform.value.ListValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of a log widget. The default Region is the Region of the stack.
 *
 * @since 0.1.0
 */
public final class LogWidget extends Widget<LogWidget> {

    private static final String QUERY = "query";

    private final List<Value<?>> logGroups = new ArrayList<>();
    private @Nullable String query;

    LogWidget() {
        super("log");
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public LogWidget title(String title) {
        return with("title", title);
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public LogWidget title(Value<String> title) {
        return with("title", title);
    }

    /**
     * Sets the Region of the log groups.
     *
     * @param region such as {@code eu-central-1}
     * @return this widget
     */
    public LogWidget region(String region) {
        return with("region", region);
    }

    /**
     * Sets the Region of the log groups.
     *
     * @param region the region
     * @return this widget
     */
    public LogWidget region(Value<String> region) {
        return with("region", region);
    }

    /**
     * Sets how the events are shown.
     *
     * @param view the view
     * @return this widget
     */
    public LogWidget view(LogView view) {
        return with("view", view);
    }

    /**
     * Adds log groups to query.
     *
     * @param names their names
     * @return this widget
     */
    public LogWidget logGroups(String... names) {
        return addLogGroups(names);
    }

    /**
     * Adds log groups to query.
     *
     * @param names their names, as in {@code logGroup.ref()}
     * @return this widget
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final LogWidget logGroups(Value<String>... names) {
        return addLogGroups(names);
    }

    /**
     * Adds log groups to query.
     *
     * @param names their names: strings, and values that are strings
     * @return this widget
     */
    public LogWidget logGroups(Object... names) {
        return addLogGroups(names);
    }

    /**
     * Adds log groups to query.
     *
     * @param names their names: strings, and values that are strings
     * @return this widget
     */
    public LogWidget logGroups(Collection<?> names) {
        return addLogGroups(names == null ? null : allOf(names, new Object[0]));
    }

    private LogWidget addLogGroups(@Nullable Object @Nullable [] names) {
        if (names == null) {
            error(QUERY, "the names of the log groups are null", "omit the call");
            return this;
        }
        for (Object name : names) {
            if (name instanceof String text) {
                logGroups.add(Value.of(text));
            } else if (name instanceof Value<?> value) {
                logGroups.add(value);
            } else {
                error(
                        QUERY,
                        name == null
                                ? "the name of a log group is null"
                                : "a " + name.getClass().getSimpleName() + " is not the name of a log group",
                        "give a string, or a value such as logGroup.ref()");
            }
        }
        return this;
    }

    /**
     * Sets the query.
     *
     * @param query a CloudWatch Logs Insights query, such as {@code fields @timestamp, @message | limit 20}
     * @return this widget
     */
    public LogWidget query(String query) {
        this.query = query;
        return this;
    }

    @Override
    void complete() {
        completeRegion();
        if (query == null || query.isBlank()) {
            error(QUERY, "the widget has no query", "call query(...)");
            return;
        }
        if (logGroups.isEmpty() && !query.startsWith("SOURCE")) {
            error(QUERY, "the query has no log groups", "call logGroups(...)");
        }
        List<ComposedText.Part> parts = new ArrayList<>();
        for (Value<?> group : logGroups) {
            parts.add(literal("SOURCE '"));
            parts.add(new ComposedText.Part(group, "LogGroup"));
            parts.add(literal("' | "));
        }
        parts.add(literal(query));
        with(QUERY, new ComposedText(parts, new ListValue<>(logGroups)));
    }

    private static ComposedText.Part literal(String text) {
        return new ComposedText.Part(Value.of(text), "");
    }
}
