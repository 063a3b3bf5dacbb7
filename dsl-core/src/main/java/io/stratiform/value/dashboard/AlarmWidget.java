package io.stratiform.value.dashboard;

import io.stratiform.value.Value;
import java.util.Collection;

/**
 * Sets the fields of an alarm widget.
 *
 * @since 0.1.0
 */
public final class AlarmWidget extends Widget<AlarmWidget> {

    private static final String ALARMS = "alarms";

    AlarmWidget() {
        super("alarm");
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public AlarmWidget title(String title) {
        return with("title", title);
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this widget
     */
    public AlarmWidget title(Value<String> title) {
        return with("title", title);
    }

    /**
     * Adds alarms.
     *
     * @param arns their ARNs
     * @return this widget
     */
    public AlarmWidget alarms(String... arns) {
        return append(ALARMS, arns);
    }

    /**
     * Adds alarms.
     *
     * @param arns their ARNs, as in {@code alarm.attrArn()}
     * @return this widget
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final AlarmWidget alarms(Value<String>... arns) {
        return append(ALARMS, arns);
    }

    /**
     * Adds alarms.
     *
     * @param alarms alarms of the template, and ARNs as strings or values
     * @return this widget
     */
    public AlarmWidget alarms(Object... alarms) {
        return appendArns(ALARMS, alarms);
    }

    /**
     * Adds alarms.
     *
     * @param alarms alarms of the template, and ARNs as strings or values
     * @return this widget
     */
    public AlarmWidget alarms(Collection<?> alarms) {
        return appendArns(ALARMS, alarms);
    }

    /**
     * Sets how alarms are sorted.
     *
     * @param order the order
     * @return this widget
     */
    public AlarmWidget sortBy(AlarmOrder order) {
        return with("sortBy", order);
    }

    /**
     * Shows only alarms in these states.
     *
     * @param states the states
     * @return this widget
     */
    public AlarmWidget states(AlarmState... states) {
        return append("states", states);
    }

    /**
     * Shows only alarms in these states.
     *
     * @param states the states
     * @return this widget
     */
    public AlarmWidget states(Collection<AlarmState> states) {
        return append("states", states);
    }

    @Override
    void complete() {
        if (!has(ALARMS)) {
            error(ALARMS, "the widget has no alarms", "call alarms(...)");
        }
    }
}
