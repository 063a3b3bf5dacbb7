package io.stratiform.value.dashboard;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the fields of a variable, which changes a property or a string of all widgets.
 *
 * @since 0.1.0
 */
public final class DashboardVariable extends PropertyBuilder<DashboardVariable> {

    private boolean changes;
    private boolean chosen;

    DashboardVariable() {}

    void configure(@Nullable Consumer<? super DashboardVariable> configuration) {
        accept(configuration);
    }

    /**
     * Changes a property, such as {@code region} or the dimension {@code QueueName}.
     *
     * @param name the property's name
     * @return this variable
     */
    public DashboardVariable ofProperty(String name) {
        changes = true;
        put("type", "property");
        put("property", name);
        return this;
    }

    /**
     * Changes a string wherever it occurs in the widgets.
     *
     * @param text the string
     * @return this variable
     */
    public DashboardVariable ofPattern(String text) {
        changes = true;
        put("type", "pattern");
        put("pattern", text);
        return this;
    }

    /**
     * Sets the id of the variable.
     *
     * @param id an id, unique in the dashboard
     * @return this variable
     */
    public DashboardVariable id(String id) {
        put("id", id);
        return this;
    }

    /**
     * Sets the label.
     *
     * @param label the label
     * @return this variable
     */
    public DashboardVariable label(String label) {
        put("label", label);
        return this;
    }

    /**
     * Sets the initial value.
     *
     * @param value the value
     * @return this variable
     */
    public DashboardVariable defaultValue(String value) {
        put("defaultValue", value);
        return this;
    }

    /**
     * Lets viewers enter any value.
     *
     * @return this variable
     */
    public DashboardVariable input() {
        chosen = true;
        put("inputType", "input");
        put("visible", true);
        return this;
    }

    /**
     * Lets viewers select one of these values.
     *
     * @param values the values
     * @return this variable
     */
    public DashboardVariable select(String... values) {
        return choices("select", values);
    }

    /**
     * Lets viewers select one of these values.
     *
     * @param values the values
     * @return this variable
     */
    public DashboardVariable select(Collection<String> values) {
        return choices("select", allOf(values, new String[0]));
    }

    /**
     * Lets viewers select one of these values with radio buttons.
     *
     * @param values the values
     * @return this variable
     */
    public DashboardVariable radio(String... values) {
        return choices("radio", values);
    }

    /**
     * Lets viewers select one of these values with radio buttons.
     *
     * @param values the values
     * @return this variable
     */
    public DashboardVariable radio(Collection<String> values) {
        return choices("radio", allOf(values, new String[0]));
    }

    /**
     * Lets viewers select one of the values that metrics have.
     *
     * @param search such as {@code {AWS/SQS,QueueName} MetricName="NumberOfMessagesSent"}
     * @param populateFrom the dimension that provides the values, such as {@code QueueName}
     * @return this variable
     */
    public DashboardVariable selectFrom(String search, String populateFrom) {
        chosen = true;
        put("inputType", "select");
        put("search", search);
        put("populateFrom", populateFrom);
        put("visible", true);
        return this;
    }

    private DashboardVariable choices(String type, String @Nullable [] values) {
        chosen = true;
        put("inputType", type);
        if (values == null || values.length == 0) {
            note(Flaw.error(Code.DASHBOARD, "values", "there are no values to select", "pass the values"));
        }
        for (String value : values == null ? new String[0] : values) {
            Map<String, @Nullable Object> choice = new LinkedHashMap<>();
            choice.put("value", value);
            choice.put("label", value);
            add("values", choice);
        }
        put("visible", true);
        return this;
    }

    WidgetContent finish() {
        if (!changes) {
            note(Flaw.error(
                    Code.DASHBOARD, "type", "the variable has no target", "call ofProperty(...) or ofPattern(...)"));
        }
        if (!chosen) {
            note(Flaw.error(
                    Code.DASHBOARD,
                    "inputType",
                    "the variable has no values",
                    "call input(), select(...) or radio(...)"));
        }
        return new WidgetContent(seal());
    }
}
