package io.stratiform.acceptance;

import static io.stratiform.acceptance.Place.nextLine;
import static io.stratiform.acceptance.Templates.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Problem;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each mistake gives one clear error, with the Java file and line of the declaration. */
class WrongDeclarationTest {

    /** What is said below the first line. */
    private static String report(Consumer<TemplateBuilder> content) {
        String message = refusal(content).getMessage();
        return message.substring(message.indexOf("\n\n") + 2);
    }

    @Test
    void a_required_property_is_missing() {
        String line = nextLine();
        Widget widget = Widget.create("Data", b -> b.size(1));

        assertThat(report(t -> t.add(widget))).isEqualTo("""
                Data (Vendor::Factory::Widget), declared at %s
                  Properties.Name: the required property is not set [template.required-property]
                """.formatted(line));
    }

    @Test
    void a_value_is_not_one_of_its_enumeration() {
        String line = nextLine();
        Widget widget = Widget.create("Data", b -> b.name("x").status("Enabeld"));

        assertThat(report(t -> t.add(widget))).isEqualTo("""
                Data (Vendor::Factory::Widget), declared at %s
                  Properties.Status: 'Enabeld' is not an allowed value [template.value]
                      expected: one of Enabled, Suspended
                      hint: did you mean Enabled? \
                if AWS has added the value since this release, use property("Status", "Enabeld")
                """.formatted(line));
    }

    @Test
    void a_value_is_null() {
        String line = nextLine();
        Widget widget = Widget.create("Data", b -> b.name((String) null));

        assertThat(report(t -> t.add(widget))).isEqualTo("""
                Data (Vendor::Factory::Widget), declared at %s
                  Properties.Name: the value is null [template.null]
                      hint: omit the call, or pass Fn.noValue() to omit the property
                """.formatted(line));
    }

    @Test
    void a_logical_id_is_taken_by_another_resource() {
        String first = nextLine();
        Widget one = Widget.create("Data", b -> b.name("x"));
        String second = nextLine();
        Widget other = Widget.create("Data", b -> b.name("y"));

        String report = report(t -> {
            t.add(one);
            t.add(other);
            t.output("Both", Fn.join(",", one.ref(), other.ref()));
        });

        assertThat(report).isEqualTo("""
                Data (Vendor::Factory::Widget), declared at %s
                  the logical id is already used by the Vendor::Factory::Widget declared at %s [template.duplicate-logical-id]
                      hint: use a logical id that is unique in the template
                """.formatted(second, first));
    }

    @Test
    void a_logical_id_is_taken_by_a_parameter() {
        String first = nextLine();
        Parameter<String> parameter = Parameter.string("Data");
        String second = nextLine();
        Widget widget = Widget.create("Data", b -> b.name("x"));

        String report = report(t -> {
            t.add(parameter);
            t.output("Arn", t.add(widget).attrArn());
        });

        assertThat(report).isEqualTo("""
                Data (Vendor::Factory::Widget), declared at %s
                  the logical id is already used by the Parameter declared at %s [template.duplicate-logical-id]
                      hint: use a logical id that is unique in the template
                """.formatted(second, first));
    }

    @Test
    void the_same_resource_is_added_twice() {
        String line = nextLine();
        Widget widget = Widget.create("Data", b -> b.name("x"));

        String expected = """
                Data (Vendor::Factory::Widget), declared at %s
                  it is already in the template [template.duplicate-logical-id]
                      hint: add it only once; a copy from toBuilder() has the same logical id
                """.formatted(line);
        assertThat(report(t -> {
                    t.add(widget);
                    t.add(widget);
                }))
                .isEqualTo(expected);
        assertThat(report(t -> {
                    t.add(widget);
                    t.add(widget.toBuilder().size(1).build());
                }))
                .isEqualTo(expected);
    }

    @Test
    void names_of_outputs_conditions_and_mappings_are_taken() {
        List<String> lines = new ArrayList<>();

        List<Problem> problems = refusal(t -> {
                    t.add(Widget.create("Data", b -> b.name("x")));
                    t.output("Data", "x");
                    lines.add(nextLine());
                    t.output("Data", "y");
                    t.condition("Data", Fn.equalTo(Fn.ref("AWS::Region"), "x"));
                    lines.add(nextLine());
                    t.condition("Data", Fn.equalTo(Fn.ref("AWS::Region"), "y"));
                    t.mapping("Data", m -> m.entry("a", "b", "c"));
                    lines.add(nextLine());
                    t.mapping("Data", m -> m.entry("a", "b", "d"));
                })
                .problems();

        assertThat(problems).extracting(Problem::type).containsExactly("Mapping", "Condition", "Output");
        assertThat(problems)
                .extracting(problem -> problem.place().toString())
                .containsExactly(lines.get(2), lines.get(1), lines.get(0));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.message())
                        .startsWith("the logical id is already used by the " + problem.type() + " declared at "));
    }

    @Test
    void a_logical_id_is_invalid() {
        String line = nextLine();
        Widget widget = Widget.create("my-data", b -> b.name("x"));

        assertThat(report(t -> t.output("Arn", t.add(widget).attrArn()))).isEqualTo("""
                my-data (Vendor::Factory::Widget), declared at %s
                  the logical id 'my-data' contains '-' [template.logical-id]
                      expected: 1 to 255 letters A-Z, a-z and digits, as in MyData
                """.formatted(line));
    }

    @Test
    void a_logical_id_is_missing() {
        String line = nextLine();
        Widget widget = Widget.create(null, b -> b.name("x"));

        assertThat(report(t -> {
                    t.add(widget);
                    t.add(Widget.create("", b -> b.name("x")));
                }))
                .startsWith("""
                        (no logical id) (Vendor::Factory::Widget), declared at %s
                          the logical id is missing [template.logical-id]
                              expected: 1 to 255 letters A-Z, a-z and digits
                        """.formatted(line))
                .doesNotContain("taken");
    }

    @Test
    void a_logical_id_is_too_long() {
        Widget widget = Widget.create("x".repeat(256), b -> b.name("x"));

        assertThat(refusal(t -> t.add(widget)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("the logical id has 256 characters"));
        assertThat(Template.create("", t -> t.add(Widget.create("x".repeat(255), b -> b.name("x"))))
                        .resources())
                .hasSize(1);
    }

    @Test
    void a_resource_is_null() {
        String[] line = new String[1];
        Widget missing = null;

        InvalidTemplateException refusal = refusal(t -> {
            t.transform(null);
            line[0] = nextLine();
            t.add(missing);
        });

        assertThat(refusal.problems()).hasSize(2);
        assertThat(refusal).hasMessageEndingWith("""

                the template, at %s
                  a resource is null [template.null]
                      hint: omit the call
                """.formatted(line[0]));
    }

    @Test
    void arguments_of_the_template_are_null() {
        List<String> lines = new ArrayList<>();
        Parameter<String> missing = null;

        InvalidTemplateException refusal = refusal(t -> {
            lines.add(nextLine());
            t.transform(null);
            lines.add(nextLine());
            t.metadata(null);
            lines.add(nextLine());
            t.tags(null);
            t.add(Widget.create("Data", b -> b.name("x")));
        });

        assertThat(refusal.problems())
                .extracting(problem -> problem.message() + " at " + problem.place())
                .containsExactly(
                        "the name of a transform is null at " + lines.get(0),
                        "metadata is null at " + lines.get(1),
                        "tags is null at " + lines.get(2));
        assertThat(refusal(t -> t.add(missing))).hasMessageContaining("a parameter must not be null");
    }

    @Test
    void the_line_is_that_of_a_method_that_declares_for_others() {
        String[] line = new String[1];

        assertThat(report(t -> {
                    t.add(declaredElsewhere(line));
                }))
                .startsWith("Data (Vendor::Factory::Widget), declared at " + line[0] + "\n");
    }

    @Test
    void the_line_is_that_of_a_method_reference() {
        String line = nextLine();
        List<Widget> widgets = Stream.of("my-data").map(Widget::named).toList();

        assertThat(report(t -> widgets.forEach(t::add)))
                .startsWith("my-data (Vendor::Factory::Widget), declared at " + line + "\n");
    }

    private static Widget declaredElsewhere(String[] line) {
        line[0] = nextLine();
        return Widget.create("Data", b -> {});
    }

    @Test
    void lines_of_parameters_mappings_conditions_and_outputs_are_known_as_well() {
        List<String> lines = new ArrayList<>();

        List<Problem> problems = refusal(t -> {
                    lines.add(nextLine());
                    t.add(Parameter.string("p-", p -> p.defaultValue("x")));
                    lines.add(nextLine());
                    t.mapping("m-", m -> m.entry("a", "b", "c"));
                    lines.add(nextLine());
                    t.condition("c-", Fn.equalTo(Fn.ref("AWS::Region"), "x"));
                    t.add(Widget.create("Data", b -> b.name("x")));
                    lines.add(nextLine());
                    t.output("o-", Fn.ref("Data"), o -> o.description("y"));
                })
                .problems();

        assertThat(problems).extracting(problem -> problem.place().toString()).containsExactlyElementsOf(lines);
    }
}
