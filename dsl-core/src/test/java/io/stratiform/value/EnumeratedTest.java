package io.stratiform.value;

import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.acceptance.Templates.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Status;
import io.stratiform.acceptance.Widget;
import io.stratiform.problem.Problem;
import io.stratiform.template.Template;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumeratedTest {

    private static List<String> wrong(Consumer<Widget.Builder> configuration) {
        return problems(t -> t.add(Widget.create("Data", b -> configuration.accept(b.name("x")))));
    }

    @Test
    void a_wrong_text_is_told_with_the_nearest_and_the_way_out() {
        assertThat(wrong(b -> b.status("Enabeld")))
                .containsExactly("Data | Properties.Status | 'Enabeld' is not an allowed value"
                        + " | did you mean Enabled? expected one of Enabled, Suspended;"
                        + " if AWS has added the value since this release, use property(\"Status\", \"Enabeld\")");
    }

    @Test
    void case_matters_and_is_told() {
        assertThat(wrong(b -> b.status("ENABLED"))).singleElement().asString().contains("did you mean Enabled?");
    }

    @Test
    void nothing_is_guessed_where_nothing_is_near() {
        assertThat(wrong(b -> b.status("")))
                .containsExactly("Data | Properties.Status | '' is not an allowed value"
                        + " | expected one of Enabled, Suspended;"
                        + " if AWS has added the value since this release, use property(\"Status\", \"\")");
    }

    @Test
    void a_wrong_number_is_told() {
        assertThat(wrong(b -> b.generation(4)))
                .containsExactly("Data | Properties.Generation | '4' is not an allowed value"
                        + " | did you mean 3? expected one of 2, 3;"
                        + " if AWS has added the value since this release, use property(\"Generation\", 4)");
    }

    @Test
    void a_wrong_item_is_told_with_its_index() {
        assertThat(wrong(b -> b.allowed("Enabled").allowed("Suspended", "Suspend")))
                .containsExactly(
                        "Data | Properties.Allowed[2] | 'Suspend' is not an allowed value"
                                + " | did you mean Suspended? expected one of Enabled, Suspended;"
                                + " if AWS has added the value since this release, use property(\"Allowed\", List.of(\"Suspend\"))");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" Enabled", "Enabled ", "   Enabled\t\t", "Enabled\n", "\u00a0Enabled", "\ufeffEnabled\u200b"})
    void a_blank_around_a_value_is_told(String text) {
        assertThat(wrong(b -> b.status(text)))
                .singleElement()
                .asString()
                .contains("did you mean Enabled without spaces around it? expected one of Enabled, Suspended;");
    }

    @Test
    void a_blank_around_a_misspelled_value_does_not_hide_what_was_meant() {
        assertThat(wrong(b -> b.status("   enabeld   ")))
                .singleElement()
                .asString()
                .contains("did you mean Enabled? expected");
        assertThat(wrong(b -> b.status("   ")))
                .singleElement()
                .asString()
                .contains("| expected one of Enabled, Suspended;");
    }

    @Test
    void a_blank_around_an_item_is_told() {
        assertThat(wrong(b -> b.allowed("Enabled", "  Suspended  ")))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Allowed[1] | '  Suspended  ' is not an allowed value")
                .contains("did you mean Suspended without spaces around it?");
    }

    @Test
    void a_text_that_an_open_set_lacks_is_written_and_reported() {
        Template template = Template.create(
                "T", t -> t.add(Widget.create("Data", b -> b.name("x").runtime("Enabeld"))));

        assertThat(template.notices().stream().map(Problem::toString))
                .singleElement()
                .asString()
                .contains("Properties.Runtime")
                .contains("'Enabeld' is not a value that this release knows")
                .contains("expected: one of Enabled, Suspended")
                .contains("did you mean Enabled? the value is written as given");
        assertThat(properties(Widget.create("Data", b -> b.name("x").runtime("Enabeld"))))
                .contains("\"Runtime\": \"Enabeld\"");
    }

    @Test
    void what_an_open_set_has_is_not_reported() {
        Template template = Template.create(
                "T",
                t -> t.add(Widget.create(
                        "Data",
                        b -> b.name("x")
                                .runtime(Status.SUSPENDED)
                                .runtimes("Enabled", "{{resolve:ssm:x}}")
                                .count(3))));

        assertThat(template.notices()).isEmpty();
    }

    @Test
    void items_and_numbers_that_an_open_set_lacks_are_written_and_reported() {
        Widget widget = Widget.create(
                "Data", b -> b.name("x").runtimes("Enabled", "Paused").count(31));

        assertThat(Template.create("T", t -> t.add(widget)).notices().stream().map(Problem::toString))
                .hasSize(2)
                .anyMatch(notice -> notice.contains("Properties.Runtimes[1]") && notice.contains("'Paused'"))
                .anyMatch(notice -> notice.contains("Properties.Count") && notice.contains("did you mean 3?"));
        assertThat(properties(widget)).contains("\"Enabled\", \"Paused\"").contains("\"Count\": 31");
    }

    @Test
    void null_is_refused_by_an_open_set_too() {
        assertThat(wrong(b -> b.runtime((String) null)))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Runtime | the value is null");
    }

    @Test
    void the_way_out_works() {
        assertThat(properties(Widget.create("Data", b -> b.name("x").property("Status", "Archived"))))
                .contains("\"Status\": \"Archived\"");
        assertThat(properties(Widget.create("Data", b -> b.name("x").property("Allowed", List.of("Archived")))))
                .contains("\"Allowed\": [\"Archived\"]");
    }

    @Test
    void what_is_resolved_on_deployment_is_left_to_it() {
        assertThat(properties(Widget.create("Data", b -> b.name("x").status("{{resolve:ssm:/widget/status}}"))))
                .contains("\"Status\": \"{{resolve:ssm:/widget/status}}\"");
    }
}
