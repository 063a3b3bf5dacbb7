package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** {@code AWS::NoValue} where something has to be. */
class AbsentValuesTest {

    private static Consumer<TemplateBuilder> named(Function<Condition, Value<String>> name) {
        return t -> {
            var stage = t.add(Parameter.string("Stage"));
            Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
            t.add(Widget.create("Data", b -> b.name(name.apply(live))));
        };
    }

    private static Consumer<TemplateBuilder> tagged(Function<Condition, Value<String>> value) {
        return t -> {
            var stage = t.add(Parameter.string("Stage"));
            Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
            t.add(Widget.create("Data", b -> b.name("x").tags(Tags.of("a", value.apply(live)))));
        };
    }

    private static Consumer<TemplateBuilder> output(Function<Condition, Value<String>> value) {
        return t -> {
            var stage = t.add(Parameter.string("Stage"));
            Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
            t.add(Widget.named("Data"));
            t.output("Url", value.apply(live));
        };
    }

    @Test
    void a_required_property_has_a_value() {
        assertThat(problems(named(live -> Fn.noValue())))
                .containsExactly("Data | Properties.Name | the required property is AWS::NoValue and therefore not set"
                        + " | set a value; Fn.noValue() omits the property");
        assertThat(problems(named(live -> Fn.ifElse(live, Fn.<String>noValue(), Fn.<String>noValue()))))
                .containsExactly("Data | Properties.Name | the required property is AWS::NoValue and therefore not set"
                        + " | set a value; Fn.noValue() omits the property");
        assertThat(problems(named(live -> Fn.ref("AWS::NoValue")))).hasSize(1);
    }

    @Test
    void a_required_property_that_one_branch_leaves_out_is_reported() {
        assertThat(notices(named(live -> Fn.ifElse(live, Value.of("x"), Fn.<String>noValue()))))
                .containsExactly(
                        "Data | Properties.Name | the required property may not be set, because one branch of Fn::If is AWS::NoValue | set a value in both branches");
        assertThat(notices(named(live -> Fn.ifElse(live, Value.of("x"), Value.of("y")))))
                .isEmpty();
    }

    @Test
    void a_copy_that_sets_it_is_right() {
        Widget wrong = Widget.create("Data", b -> b.name(Fn.<String>noValue()));

        assertThat(notices(t -> t.add(wrong.toBuilder().name("x").build()))).isEmpty();
        assertThat(problems(t -> t.add(wrong.toBuilder().build()))).hasSize(1);
    }

    @Test
    void a_tag_has_a_value() {
        assertThat(problems(tagged(live -> Fn.noValue())))
                .containsExactly(
                        "Data | Properties.Tags[0].Value | the value of a tag is AWS::NoValue and therefore missing"
                                + " | set a value, or omit the tag");
        assertThat(problems(tagged(live -> Fn.ifElse(live, Fn.<String>noValue(), Fn.<String>noValue()))))
                .hasSize(1);
        assertThat(notices(tagged(live -> Fn.ifElse(live, Value.of("x"), Fn.<String>noValue()))))
                .containsExactly(
                        "Data | Properties.Tags[0].Value | the value of a tag may be missing, because one branch of Fn::If is AWS::NoValue | set a value in both branches, or omit the tag");
        assertThat(notices(tagged(live -> Value.of("")))).isEmpty();
    }

    @Test
    void an_output_has_a_value() {
        assertThat(problems(output(live -> Fn.noValue())))
                .containsExactly(
                        "Url | Value | the value of an output is AWS::NoValue and therefore missing | set a value,"
                                + " or set a condition on the output");
        assertThat(notices(output(live -> Fn.ifElse(live, Fn.<String>noValue(), Value.of("x")))))
                .hasSize(1);
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.output("Url", Value.of("x"), o -> o.exportName(Fn.<String>noValue()));
                }))
                .hasSize(1);
    }

    @Test
    void what_is_not_required_is_left_out_by_it() {
        assertThat(notices(t -> t.add(Widget.create("Data", b -> b.name("x").policy(Fn.<Document>noValue())))))
                .isEmpty();
    }
}
