package io.stratiform.template;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceOptionsTest {

    private static final Widget BASE = Widget.create("Base", b -> b.name("x"));

    /** A template in which the options may refer to a resource, a parameter and a condition. */
    private static void declare(TemplateBuilder t, Consumer<ResourceOptions.Builder> options) {
        t.add(Parameter.string("Stage"));
        t.condition("IsLive", Fn.equalTo(Fn.ref("Stage"), "live"));
        declare(t, "Custom::Seed", options);
    }

    private static void declare(TemplateBuilder t, String type, Consumer<ResourceOptions.Builder> options) {
        t.add(BASE);
        t.add(Resource.of(type, "Seed", b -> {}), options);
    }

    private static Consumer<ResourceOptions.Builder> options(Consumer<ResourceOptions.Builder> options) {
        return options;
    }

    static Stream<Arguments> written() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("x", null);
        return Stream.of(
                arguments(options(o -> {}), ""),
                arguments(options(o -> o.condition(Condition.named("IsLive"))), ", 'Condition': 'IsLive'"),
                arguments(options(o -> o.dependsOn(BASE)), ", 'DependsOn': 'Base'"),
                arguments(options(o -> o.dependsOn("Base").dependsOn(BASE)), ", 'DependsOn': ['Base', 'Base']"),
                arguments(options(o -> o.dependsOn(new Resource[0])), ""),
                arguments(options(o -> o.metadata(Map.of())), ", 'Metadata': {}"),
                arguments(options(o -> o.metadata(nothing)), ", 'Metadata': {'x': null}"),
                arguments(
                        options(o -> o.metadata(Map.of("b", List.of(Fn.ref("Stage")), "a", false))),
                        ", 'Metadata': {'a': false, 'b': [{'Ref': 'Stage'}]}"),
                arguments(options(o -> o.deletionPolicy(DeletionPolicy.DELETE)), ", 'DeletionPolicy': 'Delete'"),
                arguments(options(o -> o.deletionPolicy(DeletionPolicy.RETAIN)), ", 'DeletionPolicy': 'Retain'"),
                arguments(
                        options(o -> o.deletionPolicy(DeletionPolicy.RETAIN_EXCEPT_ON_CREATE)),
                        ", 'DeletionPolicy': 'RetainExceptOnCreate'"),
                arguments(
                        options(o -> o.updateReplacePolicy(DeletionPolicy.RETAIN)),
                        ", 'UpdateReplacePolicy': 'Retain'"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void is_written_beside_the_properties(Consumer<ResourceOptions.Builder> options, String expected) {
        Template template = Template.create("", t -> declare(t, options));

        assertThat(JsonText.at(template.toNode(), "Resources", "Seed"))
                .isEqualTo(("{'Type': 'Custom::Seed'" + expected + "}").replace('\'', '"'));
    }

    @Test
    void options_are_written_in_one_order() {
        Template template = Template.create(
                "",
                t -> declare(
                        t,
                        "AWS::AutoScaling::AutoScalingGroup",
                        o -> o.updateReplacePolicy(DeletionPolicy.RETAIN)
                                .deletionPolicy(DeletionPolicy.RETAIN)
                                .updatePolicy(u -> u.autoScalingReplacingUpdate(true))
                                .creationPolicy(c -> c.minSuccessfulInstancesPercent(50))
                                .metadata(Map.of())
                                .dependsOn(BASE)));

        assertThat(JsonText.at(template.toNode(), "Resources", "Seed"))
                .containsSubsequence(
                        "Type",
                        "DependsOn",
                        "Metadata",
                        "CreationPolicy",
                        "UpdatePolicy",
                        "DeletionPolicy",
                        "UpdateReplacePolicy");
    }

    static Stream<Arguments> wrong() {
        String isNull = " | the value is null | omit the call";
        String lambda = " | the lambda is null | pass a lambda, as in b -> {}";
        return Stream.of(
                arguments(null, "Seed |  | the lambda of the options is null" + " | pass a lambda, as in o -> {}"),
                arguments(options(o -> o.condition((Condition) null)), "Seed | Condition" + isNull),
                arguments(options(o -> o.dependsOn((Resource) null)), "Seed | DependsOn" + isNull),
                arguments(options(o -> o.dependsOn((Resource[]) null)), "Seed | DependsOn" + isNull),
                arguments(options(o -> o.dependsOn((String) null)), "Seed | DependsOn" + isNull),
                arguments(options(o -> o.dependsOn((String[]) null)), "Seed | DependsOn" + isNull),
                arguments(options(o -> o.metadata(null)), "Seed | Metadata" + isNull),
                arguments(options(o -> o.deletionPolicy((DeletionPolicy) null)), "Seed | DeletionPolicy" + isNull),
                arguments(
                        options(o -> o.updateReplacePolicy((DeletionPolicy) null)),
                        "Seed | UpdateReplacePolicy" + isNull),
                arguments(options(o -> o.creationPolicy(null)), "Seed | CreationPolicy" + lambda),
                arguments(options(o -> o.updatePolicy(null)), "Seed | UpdatePolicy" + lambda),
                arguments(
                        options(o -> o.updateReplacePolicy(DeletionPolicy.RETAIN_EXCEPT_ON_CREATE)),
                        "Seed | UpdateReplacePolicy | RetainExceptOnCreate is valid only as a deletion policy"
                                + " | expected Delete, Retain or Snapshot"),
                arguments(
                        options(o -> o.metadata(Map.of("a", Map.of("b", Double.NaN)))),
                        "Seed | Metadata.a.b | the number is NaN, which cannot be written to a template"),
                arguments(
                        options(o -> o.metadata(Map.of("a", Fn.ref("Stag")))),
                        "Seed | Metadata.a | refers to a resource or parameter 'Stag', which is not in this template"
                                + " | did you mean Stage? expected one of Stage, Base, Seed"),
                arguments(
                        options(o -> o.condition(Condition.named("IsLife"))),
                        "Seed | Condition | refers to a condition 'IsLife', which is not in this template"
                                + " | did you mean IsLive? expected IsLive"),
                arguments(
                        options(o -> o.dependsOn("base")),
                        "Seed | DependsOn | refers to a resource 'base', which is not in this template"
                                + " | did you mean Base? expected one of Base, Seed"),
                arguments(
                        options(o -> o.dependsOn("Stage")),
                        "Seed | DependsOn | refers to a resource 'Stage', which is not in this template"
                                + " | expected one of Base, Seed"),
                arguments(options(o -> o.dependsOn("Seed")), "Seed | DependsOn | the resource depends on itself"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_at_its_place(Consumer<ResourceOptions.Builder> options, String problem) {
        assertThat(problems(t -> declare(t, options))).containsExactly(problem);
    }

    @Test
    void can_be_asked_for() {
        Template template = Template.create(
                "",
                t -> declare(
                        t,
                        o -> o.dependsOn(BASE)
                                .condition(Condition.named("IsLive"))
                                .deletionPolicy(DeletionPolicy.RETAIN)
                                .updateReplacePolicy(DeletionPolicy.DELETE)));
        ResourceOptions options = template.resources().get(1).options();

        assertThat(options.condition()).isEqualTo(Condition.named("IsLive"));
        assertThat(options.dependsOn()).containsExactly(BASE.logicalId()).isUnmodifiable();
        assertThat(options.deletionPolicy()).isEqualTo(DeletionPolicy.RETAIN);
        assertThat(options.updateReplacePolicy()).isEqualTo(DeletionPolicy.DELETE);
        assertThat(template.resources().get(0).options().deletionPolicy()).isNull();
    }

    @Test
    void a_builder_takes_nothing_after_it_was_used() {
        List<ResourceOptions.Builder> kept = new ArrayList<>();
        ResourceOptions.create(kept::add);
        ResourceOptions.Builder late = kept.get(0);

        List<Runnable> calls = List.of(
                () -> late.condition(Condition.named("IsLive")),
                () -> late.dependsOn(BASE),
                () -> late.dependsOn("Base"),
                () -> late.metadata(Map.of()),
                () -> late.creationPolicy(c -> {}),
                () -> late.updatePolicy(u -> {}),
                () -> late.deletionPolicy(DeletionPolicy.RETAIN),
                () -> late.updateReplacePolicy(DeletionPolicy.RETAIN));
        assertThat(calls)
                .allSatisfy(
                        call -> assertThatIllegalStateException()
                                .isThrownBy(call::run)
                                .withMessage(
                                        "these options are complete and cannot be changed; set everything within their lambda"));
    }
}
