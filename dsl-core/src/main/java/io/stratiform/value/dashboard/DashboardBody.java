package io.stratiform.value.dashboard;

import io.stratiform.problem.Code;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The body of a CloudWatch dashboard. The setter of a dashboard writes it as a JSON string, in which references and
 * attributes become an {@code Fn::Sub}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html">
 *     Dashboard body structure and syntax</a>
 * @since 0.1.0
 */
public final class DashboardBody extends PropertyType<Document> {

    private DashboardBody(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates a dashboard body.
     *
     * @param configuration adds the widgets
     * @return the body
     */
    public static DashboardBody create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** Adds the widgets of a dashboard. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private static final int MAX_WIDGETS = 500;

        private final List<Widget<?>> widgets = new ArrayList<>();
        private final List<DashboardVariable> variables = new ArrayList<>(0);

        private Builder() {}

        private void configure(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Sets the start of the time range.
         *
         * @param start a duration before now, such as {@code -PT6H}, or a time such as {@code 2030-01-31T12:00:00.000Z}
         * @return this builder
         */
        public Builder start(String start) {
            if (start != null && !isTime(start)) {
                note(Flaw.error(Code.DASHBOARD, "start", "'" + start + "' is neither a duration nor a time")
                        .expecting("one like -PT6H, -P7D or 2030-01-31T12:00:00.000Z"));
            }
            put("start", start);
            return this;
        }

        private static boolean isTime(String text) {
            return text.startsWith("-P") || (text.length() > 10 && text.charAt(4) == '-' && text.charAt(10) == 'T');
        }

        /**
         * Sets the end of the time range, if the start is a time.
         *
         * @param end a time such as {@code 2030-01-31T12:00:00.000Z}
         * @return this builder
         */
        public Builder end(String end) {
            put("end", end);
            return this;
        }

        /**
         * Sets how the periods of metrics are determined.
         *
         * @param override the rule
         * @return this builder
         */
        public Builder periodOverride(PeriodOverride override) {
            put("periodOverride", override);
            return this;
        }

        /**
         * Adds a variable, which viewers of the dashboard can change.
         *
         * @param configuration sets its fields
         * @return this builder
         */
        public Builder variable(Consumer<? super DashboardVariable> configuration) {
            DashboardVariable variable = new DashboardVariable();
            variable.configure(configuration);
            variables.add(variable);
            return this;
        }

        /**
         * Adds a metric widget.
         *
         * @param configuration sets its fields
         * @return this builder
         */
        public Builder metric(Consumer<? super MetricWidget> configuration) {
            return add(new MetricWidget(), configuration);
        }

        /**
         * Adds a string widget.
         *
         * @param configuration sets its fields
         * @return this builder
         */
        public Builder text(Consumer<? super TextWidget> configuration) {
            return add(new TextWidget(), configuration);
        }

        /**
         * Adds a log widget, which shows the results of a CloudWatch Logs Insights query.
         *
         * @param configuration sets its fields
         * @return this builder
         */
        public Builder log(Consumer<? super LogWidget> configuration) {
            return add(new LogWidget(), configuration);
        }

        /**
         * Adds an alarm widget, which shows the states of alarms.
         *
         * @param configuration sets its fields
         * @return this builder
         */
        public Builder alarm(Consumer<? super AlarmWidget> configuration) {
            return add(new AlarmWidget(), configuration);
        }

        /**
         * Adds an explorer widget, which shows metrics of the resources that have certain tags.
         *
         * @param configuration sets its fields
         * @return this builder
         */
        public Builder explorer(Consumer<? super ExplorerWidget> configuration) {
            return add(new ExplorerWidget(), configuration);
        }

        /**
         * Adds a custom widget, which shows the output of a Lambda function.
         *
         * @param configuration sets its fields
         * @return this builder
         */
        public Builder custom(Consumer<? super CustomWidget> configuration) {
            return add(new CustomWidget(), configuration);
        }

        private <W extends Widget<W>> Builder add(W widget, Consumer<? super W> configuration) {
            widget.configure(configuration);
            widgets.add(widget);
            return this;
        }

        private DashboardBody build() {
            if (!variables.isEmpty()) {
                List<Value<?>> written = new ArrayList<>();
                for (DashboardVariable variable : variables) {
                    written.add(variable.finish());
                }
                put("variables", new ListValue<>(written));
            }
            List<Value<?>> written = new ArrayList<>(widgets.size());
            for (Widget<?> widget : widgets) {
                written.add(widget.finish());
            }
            if (written.isEmpty() || written.size() > MAX_WIDGETS) {
                note(
                        written.isEmpty()
                                ? Flaw.error(
                                        Code.DASHBOARD,
                                        "widgets",
                                        "the dashboard has no widgets",
                                        "call metric(w -> ...), or another method that adds one")
                                : Flaw.error(
                                                Code.DASHBOARD,
                                                "widgets",
                                                "the dashboard has " + written.size() + " widgets")
                                        .expecting("at most 500"));
            }
            put("widgets", new ListValue<>(written));
            return new DashboardBody(seal());
        }
    }
}
