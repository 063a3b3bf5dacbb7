package io.stratiform.acceptance;

import static io.stratiform.acceptance.Place.nextLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.problem.Problem;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProblemReportTest {

    private static final List<String> LINES = new ArrayList<>();

    private static InvalidTemplateException refusal(String description, Consumer<TemplateBuilder> content) {
        LINES.clear();
        LINES.add(nextLine());
        return catchThrowableOfType(InvalidTemplateException.class, () -> Template.create(description, content));
    }

    private static void wrong(TemplateBuilder t) {
        LINES.add(nextLine());
        Parameter<String> zone = t.add(Parameter.string("zone-id", p -> p.minValue(1)));
        LINES.add(nextLine());
        Widget data = t.add(Widget.create("Data", b -> b.status("Enabeld").main(p -> p.weight(-1))));
        LINES.add(nextLine());
        t.add(Widget.create("Data", b -> b.name(zone).labels("a", null)), o -> o.dependsOn("Dta"));
        LINES.add(nextLine());
        t.output("Url", Fn.sub("https://${Web.Url}/${Zone}"), o -> o.exportName(data.ref()));
        t.metadata(Map.of("Owner", Fn.ref("Team")));
    }

    @Test
    void everything_is_told_at_once_in_the_order_of_the_template() {
        InvalidTemplateException refusal = refusal("Shop, branch main", ProblemReportTest::wrong);

        assertThat(refusal).hasMessage("""
                The template 'Shop, branch main', created at %1$s, has 12 problems:

                the template, at %1$s
                  Metadata.Owner: refers to a resource or parameter 'Team', which is not in this template [template.unknown-reference]
                      expected: Data

                zone-id (Parameter), declared at %2$s
                  the logical id 'zone-id' contains '-' [template.logical-id]
                      expected: 1 to 255 letters A-Z, a-z and digits, as in ZoneId
                  a parameter of type String does not support MinValue or MaxValue [template.parameter]
                      hint: use minLength and maxLength

                Data (Vendor::Factory::Widget), declared at %3$s
                  Properties.Name: the required property is not set [template.required-property]
                  Properties.Status: 'Enabeld' is not an allowed value [template.value]
                      expected: one of Enabled, Suspended
                      hint: did you mean Enabled? if AWS has added the value since this release, use property("Status", "Enabeld")
                  Properties.Main.Material: the required property is not set [template.required-property]

                Data (Vendor::Factory::Widget), declared at %4$s
                  the logical id is already used by the Vendor::Factory::Widget declared at %3$s [template.duplicate-logical-id]
                      hint: use a logical id that is unique in the template
                  Properties.Labels[1]: the value is null [template.null]
                      hint: omit the call, or pass Fn.noValue() to omit the property
                  DependsOn: refers to a resource 'Dta', which is not in this template [template.unknown-reference]
                      expected: Data
                      hint: did you mean Data?

                Url (Output), declared at %5$s
                  Value: refers to a resource 'Web', which is not in this template [template.unknown-reference]
                      expected: Data
                      hint: for a literal ${Web.Url}, write ${!Web.Url}
                  Value: refers to a resource or parameter 'Zone', which is not in this template [template.unknown-reference]
                      expected: Data
                      hint: for a literal ${Zone}, write ${!Zone}
                  Export.Name: the name of an export uses the resource Data, which CloudFormation does not allow there [template.forbidden-reference]
                      hint: it is resolved before resources are created; use parameters, pseudo parameters, mappings and literals
                """.formatted(LINES.toArray()));
        assertThat(refusal.problems()).hasSize(12).isUnmodifiable();
        assertThat(refusal.problems()).extracting(Problem::severity).containsOnly(Problem.Severity.ERROR);
    }

    @Test
    void it_is_the_same_every_time_and_everywhere() {
        String first = refusal("", ProblemReportTest::wrong).getMessage();
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(refusal("", ProblemReportTest::wrong)).hasMessage(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_template_without_a_description_is_known_by_its_line() {
        assertThat(refusal("", t -> {})).hasMessage("""
                The template, created at %1$s, has 1 problem:

                the template, at %1$s
                  Resources: the template has no resources [template.incomplete]
                      hint: add at least one with t.add(...)
                """.formatted(LINES.toArray()));
    }

    @Test
    void what_is_only_told_is_no_part_of_it() {
        assertThat(refusal("", t -> t.add(Widget.create("Data", b -> b.property("Shade", "dark"))))
                        .getMessage())
                .doesNotContain("Shade");
    }

    @Test
    void a_notice_knows_its_place_as_well() {
        String line = nextLine();
        Widget widget = Widget.create("Data", b -> b.name("x").property("Shade", "dark"));

        assertThat(Template.create("", t -> t.add(widget)).notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.severity()).isEqualTo(Problem.Severity.NOTICE);
                    assertThat(notice.logicalId()).isEqualTo("Data");
                    assertThat(notice.type()).isEqualTo(Widget.TYPE);
                    assertThat(notice.path()).isEqualTo("Properties.Shade");
                    assertThat(notice.place()).hasToString(line);
                });
    }

    @Test
    void many_problems_are_told_in_full() {
        InvalidTemplateException refusal = refusal("", t -> {
            for (int i = 0; i < 2_000; i++) {
                t.add(Widget.create("W" + i % 1_000, b -> b.name(Fn.ref("Nowhere"))));
            }
        });

        assertThat(refusal.problems()).hasSize(3_000);
        assertThat(refusal.getMessage()).contains("has 3000 problems:", "\nW999 (");
    }
}
