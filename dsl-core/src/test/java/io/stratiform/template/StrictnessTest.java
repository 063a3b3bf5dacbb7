package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.stratiform.acceptance.Widget;
import io.stratiform.problem.Problem;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Notices that are refused like errors. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class StrictnessTest {

    private static void noticed(TemplateBuilder t) {
        t.add(Widget.create("Data", b -> b.name("x").property("New", 1).property("Newer", 2)));
    }

    private static Template template(Consumer<TemplateBuilder> strictness) {
        return Template.create("Shop", t -> {
            strictness.accept(t);
            noticed(t);
        });
    }

    @AfterEach
    void forget_the_property() {
        System.clearProperty(Strictness.PROPERTY);
    }

    @Test
    void notices_are_reported_where_nothing_is_said() {
        assertThat(template(t -> {}).notices()).hasSize(2);
        assertThat(template(t -> t.strictness(Strictness.lenient())).notices()).hasSize(2);
    }

    @Test
    void a_strict_template_is_refused_with_all_its_notices() {
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> template(TemplateBuilder::strict))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::severity)
                        .containsExactly(Problem.Severity.NOTICE, Problem.Severity.NOTICE))
                .withMessageContaining("has 2 problems:")
                .withMessageContaining(
                        "  notice: Properties.New: set by its name, so it is not checked [template.unchecked]\n")
                .withMessageContaining(
                        "  notice: Properties.Newer: set by its name, so it is not checked [template.unchecked]\n")
                .withMessageEndingWith("\n2 of them are notices, refused because the template is strict;"
                        + " Strictness.strict().allowing(...) accepts some\n");
    }

    @Test
    void errors_and_notices_are_told_together() {
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> template(t -> {
                    t.strict();
                    t.add(Widget.create("Other", b -> b.status("None")));
                }))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(4))
                .withMessageContaining("  Properties.Status: 'None' is not an allowed value [template.value]");
    }

    @Test
    void some_notices_are_allowed() {
        Strictness strictness =
                Strictness.strict().allowing(notice -> notice.path().equals("Properties.New"));

        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> template(t -> t.strictness(strictness)))
                .satisfies(refusal ->
                        assertThat(refusal.problems()).extracting(Problem::path).containsExactly("Properties.Newer"));
        assertThat(template(t -> t.strictness(
                                strictness.allowing(notice -> notice.logicalId().equals("Data"))))
                        .notices())
                .hasSize(2);
    }

    @Test
    void notices_are_allowed_by_their_code() {
        Strictness strictness = Strictness.strict().allowing("template.unchecked");

        assertThat(template(t -> t.strictness(strictness)).notices()).hasSize(2);
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> template(t -> t.strictness(Strictness.strict().allowing("template.tag"))))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(2));
        assertThat(template(t -> t.strictness(Strictness.strict().allowing("template.tag", "template.unchecked")))
                        .notices())
                .hasSize(2);
    }

    @Test
    void a_code_that_does_not_exist_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Strictness.strict().allowing("template.unchekced"))
                .withMessageContaining("no problems with the code 'template.unchekced'")
                .withMessageContaining("given to Strictness.allowing in the call at ")
                .withMessageEndingWith("did you mean template.unchecked?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Strictness.strict().allowing("x"))
                .withMessageEndingWith("; docs/errors.md lists the codes");
    }

    @Test
    void the_system_property_makes_every_template_strict() {
        System.setProperty(Strictness.PROPERTY, "true");

        assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(() -> template(t -> {}));
        assertThat(template(t -> t.strictness(Strictness.lenient())).notices()).hasSize(2);
        System.setProperty(Strictness.PROPERTY, "false");
        assertThat(template(t -> {}).notices()).hasSize(2);
    }

    @Test
    void the_system_property_is_true_or_false() {
        System.setProperty(Strictness.PROPERTY, "yes");

        assertThatIllegalStateException()
                .isThrownBy(() -> template(t -> {}))
                .withMessage("the system property stratiform.strict is 'yes': expected true or false");
    }

    @Test
    void a_finished_template_is_held_to_it() {
        Template made = template(t -> {});
        Template read = Template.read("""
                Parameters: {Stage: {Type: String, Default: x, MinLength: 2}}
                Resources: {Data: {Type: 'AWS::SNS::Topic'}}
                """);

        assertThat(Strictness.lenient().check(made)).isSameAs(made);
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> Strictness.strict().check(made))
                .withMessageContaining("has 2 problems:");
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> Strictness.strict().check(read))
                .withMessageContaining("Stage (Parameter), declared at template:1:");
        assertThat(Strictness.strict().isStrict()).isTrue();
        assertThat(Strictness.lenient()).hasToString("lenient");
    }

    @Test
    void null_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Strictness.strict().allowing(null))
                .withMessageContaining("the predicate passed to Strictness.allowing is null");
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> template(t -> t.strictness(null)))
                .withMessageContaining("a strictness is null");
    }
}
