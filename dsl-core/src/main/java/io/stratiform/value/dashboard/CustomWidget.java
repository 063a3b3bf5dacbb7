package io.stratiform.value.dashboard;

import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sets the fields of a custom widget.
 *
 * @since 0.1.0
 */
public final class CustomWidget extends Widget<CustomWidget> {

    private static final String ENDPOINT = "endpoint";

    CustomWidget() {
        super("custom");
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public CustomWidget title(String title) {
        return with("title", title);
    }

    /**
     * Sets the function that is called.
     *
     * @param arn its ARN
     * @return this widget
     */
    public CustomWidget endpoint(String arn) {
        return with(ENDPOINT, arn);
    }

    /**
     * Sets the function that is called.
     *
     * @param arn its ARN, as in {@code function.attrArn()}
     * @return this widget
     */
    public CustomWidget endpoint(Value<String> arn) {
        return with(ENDPOINT, arn);
    }

    /**
     * Sets the input of the function.
     *
     * @param parameters strings, numbers, booleans, values, and maps and lists of them
     * @return this widget
     */
    public CustomWidget params(Map<String, ?> parameters) {
        return with("params", parameters);
    }

    /**
     * Sets when the function is called again.
     *
     * @param refresh when the dashboard is refreshed
     * @param resize when the widget is resized
     * @param timeRange when the time range changes
     * @return this widget
     */
    public CustomWidget updateOn(boolean refresh, boolean resize, boolean timeRange) {
        Map<String, Object> events = new LinkedHashMap<>();
        events.put("refresh", refresh);
        events.put("resize", resize);
        events.put("timeRange", timeRange);
        return with("updateOn", events);
    }

    @Override
    void complete() {
        if (!has(ENDPOINT)) {
            error(ENDPOINT, "the widget has no function", "call endpoint(...)");
        }
    }
}
