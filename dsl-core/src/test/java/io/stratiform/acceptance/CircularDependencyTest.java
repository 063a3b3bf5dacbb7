package io.stratiform.acceptance;

import static io.stratiform.acceptance.Place.nextLine;
import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Resources that need each other, or themselves. */
class CircularDependencyTest {

    private static void widget(TemplateBuilder t, String name, Value<String> value) {
        t.add(Widget.create(name, b -> b.name(value)));
    }

    private static String only(Consumer<TemplateBuilder> content) {
        List<String> problems = problems(content);
        assertThat(problems).hasSize(1);
        return problems.get(0).lines().findFirst().orElse("");
    }

    @Test
    void the_whole_circle_is_shown_with_its_lines_and_properties() {
        List<String> lines = new ArrayList<>();
        InvalidTemplateException refusal = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> Template.create("", t -> {
                    lines.add(nextLine());
                    widget(t, "A", Fn.getAtt("B", "Arn"));
                    lines.add(nextLine());
                    widget(t, "B", Fn.sub("x-${C}"));
                    lines.add(nextLine());
                    t.add(Widget.named("C"), o -> o.dependsOn("A"));
                }));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.logicalId()).isEqualTo("A");
            assertThat(problem.path()).isEqualTo("Properties.Name");
            assertThat(problem.message()).contains("circular dependency: A -> B -> C -> A\n");
            assertThat(problem.message().lines().skip(1))
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .startsWith("      A, declared at ")
                                    .endsWith("needs B by Properties.Name"),
                            line -> assertThat(line)
                                    .startsWith("      B, declared at ")
                                    .endsWith("needs C by Properties.Name"),
                            line -> assertThat(line)
                                    .isEqualTo("      C, declared at " + lines.get(2) + ", needs A by DependsOn"));
            assertThat(problem.hint()).isEqualTo("remove one of these references");
        });
    }

    @Test
    void any_way_to_refer_closes_a_circle() {
        assertThat(only(t -> {
                    widget(t, "A", Fn.ref("B"));
                    widget(t, "B", Fn.ref("A"));
                }))
                .isEqualTo("A | Properties.Name | circular dependency: A -> B -> A");
        assertThat(only(t -> {
                    widget(t, "A", Fn.join("-", Fn.ref("B"), Value.of("x")));
                    widget(t, "B", Fn.sub("${A.Arn}"));
                }))
                .isEqualTo("A | Properties.Name.Fn::Join[1][0] | circular dependency: A -> B -> A");
        assertThat(only(t -> {
                    t.add(Widget.named("A"), o -> o.dependsOn("B"));
                    t.add(Widget.named("B"), o -> o.dependsOn("A"));
                }))
                .isEqualTo("A | DependsOn | circular dependency: A -> B -> A");
    }

    @Test
    void security_groups_are_told_what_breaks_their_circle() {
        Consumer<TemplateBuilder> groups = t -> {
            t.add(group("Web", "Database"));
            t.add(group("Database", "Web"));
        };

        assertThat(problems(groups)).singleElement().asString().contains("AWS::EC2::SecurityGroupIngress");
    }

    private static Resource group(String name, String source) {
        return Resource.of(
                "AWS::EC2::SecurityGroup",
                name,
                b -> b.property(
                        "SecurityGroupIngress",
                        List.of(Map.of("SourceSecurityGroupId", Fn.getAtt(source, "GroupId")))));
    }

    @Test
    void a_resource_does_not_refer_to_itself() {
        assertThat(problems(t -> widget(t, "A", Fn.ref("A"))))
                .containsExactly("A | Properties.Name | the resource refers to itself");
        assertThat(problems(t -> widget(t, "A", Fn.sub("${A.Arn}-x"))))
                .containsExactly("A | Properties.Name | the resource refers to itself");
        assertThat(problems(t -> t.add(Widget.named("A"), o -> o.dependsOn("A"))))
                .containsExactly("A | DependsOn | the resource depends on itself");
        assertThat(problems(t -> t.add(Widget.named("A"), o -> o.metadata(Map.of("k", Fn.getAtt("A", "Arn"))))))
                .containsExactly("A | Metadata.k | the resource refers to itself");
    }

    @Test
    void each_group_of_resources_is_told() {
        assertThat(problems(t -> {
                    widget(t, "A", Fn.ref("B"));
                    widget(t, "B", Fn.ref("A"));
                    widget(t, "C", Fn.ref("D"));
                    widget(t, "D", Fn.ref("C"));
                    widget(t, "E", Fn.ref("A"));
                }))
                .hasSize(2);
    }

    @Test
    void conditions_need_no_circle_either() {
        assertThat(only(t -> {
                    t.add(Widget.named("A"));
                    t.condition("X", Fn.not(Condition.named("Y")));
                    t.condition("Y", Fn.not(Condition.named("X")));
                }))
                .isEqualTo("X | Fn::Not[0] | circular dependency: X -> Y -> X");
    }

    @Test
    void what_conditions_keep_apart_is_no_circle() {
        assertThat(notices(t -> {
                    var stage = t.add(Parameter.string("Stage"));
                    Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
                    widget(t, "A", Fn.ifElse(live, Fn.ref("B"), Value.of("x")));
                    widget(t, "B", Fn.ifElse(live, Value.of("x"), Fn.ref("A")));
                }))
                .isEmpty();
        assertThat(only(t -> {
                    var stage = t.add(Parameter.string("Stage"));
                    Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
                    widget(t, "A", Fn.ifElse(live, Fn.ref("B"), Value.of("x")));
                    widget(t, "B", Fn.ifElse(live, Fn.ref("A"), Value.of("x")));
                }))
                .isEqualTo("A | Properties.Name.Fn::If[1] | circular dependency: A -> B -> A");
    }

    @Test
    void a_circle_within_a_loop_is_one() {
        assertThat(only(t -> {
                    t.transform("AWS::LanguageExtensions");
                    t.forEach("Pairs", "Name", List.of("a", "b"), each -> {
                        each.add(Widget.create("Left${Name}", b -> b.name(Fn.ref("Right${Name}"))));
                        each.add(Widget.create("Right${Name}", b -> b.name(Fn.ref("Left${Name}"))));
                    });
                }))
                .isEqualTo(
                        "Left${Name} | Properties.Name | circular dependency: Left${Name} -> Right${Name} -> Left${Name}");
    }

    @Test
    void ten_thousand_resources_take_no_time_to_speak_of() {
        Consumer<TemplateBuilder> chain = t -> {
            for (int i = 0; i < 10_000; i++) {
                int next = (i + 1) % 10_000;
                t.add(Widget.create("R" + i, b -> b.name(Fn.ref("R" + next)).labels(Fn.ref("R" + next))));
            }
        };

        List<String> problems = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> problems(chain));

        assertThat(problems).hasSize(1);
    }
}
