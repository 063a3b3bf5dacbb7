package io.stratiform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem DEEP = Problem.error("template.value", "'Enable' is not an allowed value")
            .at(new Place.InText("shop.yaml", 12, 7))
            .about("Uploads", "AWS::S3::Bucket")
            .in("Properties.Status")
            .expecting("one of Enabled, Suspended")
            .hinting("did you mean Enabled?");

    @Test
    void a_problem_says_what_where_what_is_expected_and_how_to_fix_it() {
        assertThat(DEEP).hasToString("""
                Uploads (AWS::S3::Bucket), declared at shop.yaml:12:7: Properties.Status: \
                'Enable' is not an allowed value [template.value]
                    expected: one of Enabled, Suspended
                    hint: did you mean Enabled?""");
        assertThat(DEEP.headline())
                .isEqualTo("Uploads (AWS::S3::Bucket), declared at shop.yaml:12:7: Properties.Status:"
                        + " 'Enable' is not an allowed value");
    }

    @Test
    void what_is_no_error_says_so() {
        assertThat(Problem.warning("diff.replaced", "a database is replaced"))
                .hasToString("warning: a database is replaced [diff.replaced]");
        assertThat(Problem.notice("diff.added", "a topic is added").at(new Place.InText("SHOP_SIZE", 0, 0)))
                .hasToString("SHOP_SIZE: notice: a topic is added [diff.added]");
        assertThat(DEEP.as(Problem.Severity.WARNING).severity()).isEqualTo(Problem.Severity.WARNING);
    }

    @Test
    void the_code_follows_the_first_line_of_a_message() {
        assertThat(Problem.error("template.circular-dependency", "circular dependency: A -> A\n      A needs A"))
                .hasToString("circular dependency: A -> A [template.circular-dependency]\n      A needs A");
    }

    @Test
    void problems_of_one_place_are_reported_together() {
        Problem first = Problem.error("settings.final", "it is final").in("a");
        Place place = new Place.InText("base.yaml", 2, 0);

        assertThat(ProblemReport.of(
                        "The settings of 'test' have",
                        "missing",
                        List.of(
                                first.at(place).inLayer("base"),
                                Problem.error("settings.missing", "no layer sets it"),
                                first.in("b")
                                        .at(place)
                                        .inLayer("base")
                                        .saying("it is set twice")
                                        .hinting("set it once"))))
                .isEqualTo("""
                        The settings of 'test' have 3 problems:

                        base.yaml:2 (layer base)
                          a: it is final [settings.final]
                          b: it is set twice [settings.final]
                              hint: set it once

                        missing
                          no layer sets it [settings.missing]
                        """);
    }

    @Test
    void a_declaration_without_a_name_is_told_from_others() {
        assertThat(Problem.error("template.logical-id", "the logical id is missing")
                        .about("", "Output"))
                .hasToString("(no logical id) (Output): the logical id is missing [template.logical-id]");
    }

    @Test
    void a_line_of_java_is_found_when_it_is_asked_for() {
        JavaLine here = JavaLine.in(new Throwable(), "io.stratiform.problem.Place");

        assertThat(here.file()).isEqualTo("ProblemTest.java");
        assertThat(here.line()).isPositive();
        assertThat(here.column()).isZero();
        assertThat(here).hasToString("io.stratiform.problem.ProblemTest(ProblemTest.java:" + here.line() + ")");
        assertThat(JavaLine.in(new Throwable(), ProblemTest.class.getName()).frame())
                .isNotEqualTo(here.frame());
        assertThat(ProblemReport.of(
                        "The template has",
                        "the template",
                        List.of(DEEP.about("", "").at(here))))
                .contains("\nthe template, at io.stratiform.problem.ProblemTest(ProblemTest.java:");
    }

    @Test
    void a_stack_trace_without_elements_leads_nowhere() {
        Throwable empty = new Throwable();
        empty.setStackTrace(new StackTraceElement[0]);
        JavaLine line = JavaLine.in(empty, "");

        assertThat(line).hasToString("an unknown place").isEqualTo(JavaLine.in(empty, "x"));
        assertThat(line.file()).isEmpty();
        assertThat(line.line()).isZero();
        assertThat(Place.NOWHERE.file() + Place.NOWHERE.line() + Place.NOWHERE.column())
                .isEqualTo("00");
        assertThat(Place.NOWHERE).hasToString("an unknown place");
    }
}
