package io.stratiform.value.dashboard;

import static io.stratiform.value.Documents.errors;
import static io.stratiform.value.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.document.JsonText;
import io.stratiform.template.Resource;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DashboardBodyTest {

    private static DashboardBody metric(Consumer<MetricWidget> widget) {
        return DashboardBody.create(d -> d.metric(w -> widget.accept(w.metric("AWS/SQS", "Sent", m -> {}))));
    }

    @Test
    void widgets_of_every_type_are_written() {
        Value<String> arn = Value.of("arn:aws:x");
        DashboardBody body = DashboardBody.create(d -> d.start("-PT6H")
                .periodOverride(PeriodOverride.INHERIT)
                .variable(v -> v.ofProperty("region").id("region").select("eu-west-1", "us-east-1"))
                .metric(w -> w.at(0, 0)
                        .size(12, 6)
                        .title("Messages")
                        .region("eu-west-1")
                        .view(MetricView.TIME_SERIES)
                        .stat("Sum")
                        .period(300)
                        .metric(
                                "AWS/SQS",
                                "Sent",
                                m -> m.dimension("QueueName", "orders").id("m1").hidden())
                        .metric("AWS/SQS", "Received", m -> {})
                        .expression(
                                "m1 * 2", m -> m.label("Twice").color("#d62728").rightAxis())
                        .leftAxis(a -> a.min(0).max(10.5))
                        .line("Much", 100))
                .text(w -> w.markdown("# Orders"))
                .log(w -> w.logGroups("/orders").query("fields @message").view(LogView.TABLE))
                .alarm(w -> w.title("Alarms").alarms(arn).states(AlarmState.ALARM))
                .explorer(w -> w.metric("AWS::EC2::Instance", "CPUUtilization", "Average")
                        .label("team")
                        .grid(2, 3))
                .custom(w -> w.endpoint(arn).params(Map.of("a", 1)).updateOn(true, false, true)));

        assertThat(errors(body)).isEmpty();
        assertThat(json(body))
                .isEqualTo("{\"start\":\"-PT6H\",\"periodOverride\":\"inherit\",\"variables\":[{\"type\":\"property\","
                        + "\"property\":\"region\",\"id\":\"region\",\"inputType\":\"select\","
                        + "\"values\":[{\"value\":\"eu-west-1\",\"label\":\"eu-west-1\"},"
                        + "{\"value\":\"us-east-1\",\"label\":\"us-east-1\"}],\"visible\":true}],\"widgets\":["
                        + "{\"type\":\"metric\",\"x\":0,\"y\":0,\"width\":12,\"height\":6,\"properties\":{"
                        + "\"title\":\"Messages\",\"region\":\"eu-west-1\",\"view\":\"timeSeries\",\"stat\":\"Sum\",\"period\":300,"
                        + "\"yAxis\":{\"left\":{\"min\":0,\"max\":10.5}},"
                        + "\"annotations\":{\"horizontal\":[{\"label\":\"Much\",\"value\":100}]},"
                        + "\"metrics\":[[\"AWS/SQS\",\"Sent\",\"QueueName\",\"orders\",{\"id\":\"m1\",\"visible\":false}],"
                        + "[\"AWS/SQS\",\"Received\"],"
                        + "[{\"expression\":\"m1 * 2\",\"label\":\"Twice\",\"color\":\"#d62728\",\"yAxis\":\"right\"}]]}},"
                        + "{\"type\":\"text\",\"properties\":{\"markdown\":\"# Orders\"}},"
                        + "{\"type\":\"log\",\"properties\":{\"view\":\"table\",\"region\":{\"Ref\":\"AWS::Region\"},"
                        + "\"query\":\"SOURCE '/orders' | fields @message\"}},"
                        + "{\"type\":\"alarm\",\"properties\":{\"title\":\"Alarms\",\"alarms\":[\"arn:aws:x\"],\"states\":[\"ALARM\"]}},"
                        + "{\"type\":\"explorer\",\"properties\":{\"metrics\":[{\"metricName\":\"CPUUtilization\","
                        + "\"resourceType\":\"AWS::EC2::Instance\",\"stat\":\"Average\"}],\"labels\":[{\"key\":\"team\"}],"
                        + "\"widgetOptions\":{\"widgetsPerRow\":2,\"rowsPerPage\":3}}},"
                        + "{\"type\":\"custom\",\"properties\":{\"endpoint\":\"arn:aws:x\",\"params\":{\"a\":1},"
                        + "\"updateOn\":{\"refresh\":true,\"resize\":false,\"timeRange\":true}}}]}");
    }

    @Test
    void references_stand_in_the_text() {
        Resource queue = Resource.of("AWS::SQS::Queue", "Orders", b -> {});
        DashboardBody body = DashboardBody.create(d -> d.metric(
                        w -> w.metric("AWS/SQS", "Sent", m -> m.dimension("QueueName", queue.attr("QueueName"))))
                .log(w -> w.logGroups(queue.ref()).query("filter @message like \"x\"")));

        assertThat(json(JsonText.of(body)))
                .isEqualTo("{\"Fn::Sub\":\"{\\\"widgets\\\":[{\\\"type\\\":\\\"metric\\\",\\\"properties\\\":{"
                        + "\\\"region\\\":\\\"${AWS::Region}\\\",\\\"metrics\\\":[[\\\"AWS/SQS\\\",\\\"Sent\\\","
                        + "\\\"QueueName\\\",\\\"${Orders.QueueName}\\\"]]}},{\\\"type\\\":\\\"log\\\",\\\"properties\\\":{"
                        + "\\\"region\\\":\\\"${AWS::Region}\\\",\\\"query\\\":\\\"SOURCE '${Orders}' | "
                        + "filter @message like \\\\\\\"x\\\\\\\"\\\"}}]}\"}");
    }

    @Test
    void an_alarm_is_shown_in_place_of_metrics() {
        assertThat(json(DashboardBody.create(d -> d.metric(w -> w.alarm(Value.of("arn:aws:x"))))))
                .contains("\"annotations\":{\"alarms\":[\"arn:aws:x\"]}");
        assertThat(errors(metric(w -> w.alarm(Value.of("arn:aws:x")))))
                .containsExactly(
                        "widgets[0].properties.metrics: the widget shows an alarm and cannot also have metrics;"
                                + " add another widget for the metrics");
    }

    @Test
    void widgets_without_what_they_show_are_told() {
        DashboardBody body = DashboardBody.create(d -> d.metric(w -> {})
                .text(w -> {})
                .log(w -> {})
                .log(w -> w.query("fields @message"))
                .alarm(w -> {})
                .explorer(w -> {})
                .custom(w -> {})
                .variable(v -> {}));

        assertThat(errors(body))
                .containsExactly(
                        "variables[0].type: the variable has no target; call ofProperty(...) or ofPattern(...)",
                        "variables[0].inputType: the variable has no values; call input(), select(...) or radio(...)",
                        "widgets[0].properties.metrics: the widget has no metrics; call metric(...) or expression(...), or alarm(...)",
                        "widgets[1].properties.markdown: the widget has no text; call markdown(...)",
                        "widgets[2].properties.query: the widget has no query; call query(...)",
                        "widgets[3].properties.query: the query has no log groups; call logGroups(...)",
                        "widgets[4].properties.alarms: the widget has no alarms; call alarms(...)",
                        "widgets[5].properties.metrics: the widget has no metrics; call metric(...)",
                        "widgets[5].properties.labels: the widget has no resources; call label(...) with the key of a tag",
                        "widgets[6].properties.endpoint: the widget has no function; call endpoint(...)");
        assertThat(errors(DashboardBody.create(d -> {}))).hasSize(1);
    }

    @Test
    void places_and_sizes_are_checked() {
        assertThat(errors(metric(w -> w.at(24, -1).size(25, 0)))).hasSize(4);
        assertThat(errors(metric(w -> w.at(20, 0).size(12, 6))))
                .containsExactly(
                        "widgets[0].width: the value is 12; expected a number from 1 to 4, because the dashboard has 24 columns");
    }

    @Test
    void statistics_periods_colours_and_ids_are_checked() {
        assertThat(errors(metric(w -> w.stat("Averge").period(90).line("x", 1, "red"))))
                .containsExactly(
                        "widgets[0].properties.stat: 'Averge' is not a statistic; did you mean Average?"
                                + " expected one of Average, Sum, Minimum, Maximum, SampleCount, IQM, or a percentile such as p99",
                        "widgets[0].properties.period: the value is 90; expected 1, 5, 10, 20, 30 or a multiple of 60",
                        "widgets[0].properties.annotations: 'red' is not a colour; expected #d62728, or a colour like it");
        assertThat(errors(metric(w -> w.stat("p99.9")
                        .metric("a", "b", m -> m.id("M1").dimension("x", "1").dimension("x", "2"))
                        .expression("1", m -> m.id("e").dimension("x", "1"))
                        .expression("2", m -> m.id("e"))
                        .leftAxis(a -> a.min(2).max(1)))))
                .hasSize(5);
    }

    @Test
    void times_are_checked() {
        assertThat(errors(DashboardBody.create(d -> d.start("6h").text(w -> w.markdown("x")))))
                .containsExactly(
                        "start: '6h' is neither a duration nor a time; expected one like -PT6H, -P7D or 2030-01-31T12:00:00.000Z");
    }
}
