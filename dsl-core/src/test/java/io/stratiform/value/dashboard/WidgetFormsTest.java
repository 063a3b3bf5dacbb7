package io.stratiform.value.dashboard;

import static io.stratiform.value.Documents.errors;
import static io.stratiform.value.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.CustomResource;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms in which widgets take lists, and what is set in several calls. */
class WidgetFormsTest {

    private static final Value<String> REGION = io.stratiform.value.Fn.ref("AWS::Region");

    private static HasArn alarm() {
        return () -> LogicalId.named("Late");
    }

    @Test
    void alarms_are_literals_values_and_resources_in_any_mixture() {
        DashboardBody body = DashboardBody.create(d -> d.alarm(w -> w.title(REGION)
                .alarms("arn:a")
                .alarms(alarm(), "arn:b", REGION)
                .alarms(Set.of("arn:d", "arn:c"))
                .states(List.of(AlarmState.OK))
                .states(AlarmState.ALARM)));

        assertThat(json(body))
                .contains(
                        "\"alarms\":[\"arn:a\",{\"Fn::GetAtt\":[\"Late\",\"Arn\"]},\"arn:b\",{\"Ref\":\"AWS::Region\"},"
                                + "\"arn:c\",\"arn:d\"],\"states\":[\"OK\",\"ALARM\"]")
                .contains("\"title\":{\"Ref\":\"AWS::Region\"}");
    }

    @Test
    void the_alarm_of_a_metric_widget_is_a_literal_a_value_or_a_resource() {
        for (String expected :
                List.of("\"arn:a\"", "{\"Fn::GetAtt\":[\"Late\",\"Arn\"]}", "{\"Ref\":\"AWS::Region\"}")) {
            DashboardBody body = DashboardBody.create(d -> d.metric(w -> {
                if (expected.equals("\"arn:a\"")) {
                    w.alarm("arn:a");
                } else if (expected.contains("GetAtt")) {
                    w.alarm(alarm());
                } else {
                    w.alarm(REGION);
                }
            }));
            assertThat(json(body)).contains("\"annotations\":{\"alarms\":[" + expected + "]}");
        }
    }

    @Test
    void log_groups_are_literals_and_values_in_any_mixture() {
        DashboardBody body = DashboardBody.create(d -> d.log(w -> w.logGroups("/a", REGION)
                .logGroups(Set.of("/c", "/b"))
                .logGroups("/d")
                .query("fields @message")));

        assertThat(json(body))
                .contains("SOURCE '/a' | SOURCE '${AWS::Region}' | SOURCE '/b' | SOURCE '/c' | SOURCE '/d' | fields");
    }

    @Test
    void choices_of_a_variable_are_a_collection_too() {
        DashboardBody body = DashboardBody.create(
                d -> d.variable(v -> v.ofProperty("region").id("region").radio(List.of("eu-west-1"))));

        assertThat(json(body)).contains("\"values\":[{\"value\":\"eu-west-1\",\"label\":\"eu-west-1\"}]");
    }

    @Test
    void what_is_neither_a_text_nor_an_alarm_is_refused() {
        String missing = null;
        HasArn nothing = null;
        Collection<?> none = null;
        var resource = CustomResource.of("Own", "Custom::Own", "arn:x", p -> {});

        assertThat(errors(DashboardBody.create(d -> d.alarm(w -> w.alarms("arn:a", missing, 7)))))
                .singleElement()
                .asString()
                .contains("alarms[1]", "null");
        assertThat(errors(DashboardBody.create(d -> d.alarm(w -> w.alarms("arn:a", resource)))))
                .singleElement()
                .asString()
                .contains("alarms[1]");
        assertThat(errors(DashboardBody.create(d -> d.alarm(w -> w.alarms(none)))))
                .isNotEmpty();
        assertThat(errors(DashboardBody.create(d ->
                        d.log(w -> w.logGroups("/a", missing, 7).logGroups(none).query("fields @message")))))
                .anyMatch(it -> it.contains("the name of a log group is null"))
                .anyMatch(it -> it.contains("a Integer is not the name of a log group"))
                .anyMatch(it -> it.contains("null was given where the names of log groups are expected"))
                .hasSize(3);
        assertThat(errors(DashboardBody.create(
                        d -> d.metric(w -> w.alarm("arn:a").alarm(missing).alarm(nothing)))))
                .anyMatch(it -> it.contains("the ARN of an alarm is null"))
                .anyMatch(it -> it.contains("the alarm is null"));
    }
}
