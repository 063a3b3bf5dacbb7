package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.LoopBuilder;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.ParameterBuilder;
import io.stratiform.value.RepeatedProperties;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How deep loops nest, and what they may run through. */
class LoopLimitsTest {

    private static final List<String> ONE = List.of("a");

    private static Consumer<TemplateBuilder> beside(Consumer<TemplateBuilder> content) {
        return t -> {
            t.transform("AWS::LanguageExtensions");
            t.add(Widget.named("Data"));
            content.accept(t);
        };
    }

    private static Consumer<TemplateBuilder> loops(int levels) {
        return t -> t.forEach("L1", "I1", ONE, each -> nest(each, 2, levels, "${I1}"));
    }

    private static void nest(LoopBuilder loop, int level, int levels, String name) {
        if (level > levels) {
            loop.add(Widget.named("Widget" + name));
        } else {
            loop.forEach(
                    "L" + level, "I" + level, ONE, each -> nest(each, level + 1, levels, name + "${I" + level + "}"));
        }
    }

    private static void nest(RepeatedProperties loop, int level, int levels, String name) {
        if (level > levels) {
            loop.property(name, "x");
        } else {
            loop.forEach(
                    "P" + level, "J" + level, ONE, each -> nest(each, level + 1, levels, name + "${J" + level + "}"));
        }
    }

    @Test
    void five_loops_within_each_other_are_fine() {
        assertThat(notices(beside(loops(5)))).isEmpty();
    }

    @Test
    void a_sixth_is_refused() {
        assertThat(problems(beside(loops(6))))
                .containsExactly("L6 |  | loops are nested more than 5 deep"
                        + " | CloudFormation does not allow more; use a Java loop");
        assertThat(problems(beside(loops(8)))).hasSize(1);
    }

    @Test
    void loops_among_properties_count_with_those_around_the_resource() {
        Consumer<TemplateBuilder> content = t -> t.forEach(
                "L1",
                "I1",
                ONE,
                each -> each.forEach(
                        "L2",
                        "I2",
                        ONE,
                        inner -> inner.add(Widget.create(
                                "Widget${I1}${I2}",
                                b -> b.name("x").forEach("P1", "J1", ONE, p -> nest(p, 2, 4, "k${J1}"))))));

        assertThat(problems(beside(content)))
                .singleElement()
                .asString()
                .startsWith("Widget${I1}${I2} | Properties.Fn::ForEach::P1")
                .contains("loops are nested more than 5 deep");
    }

    private static Consumer<TemplateBuilder> over(Consumer<ParameterBuilder> parameter) {
        return beside(t -> {
            Parameter<List<String>> names = t.add(Parameter.commaDelimitedList("Names", parameter));
            t.forEach("Widgets", "Name", names, each -> each.add(Widget.named("Widget${Name}")));
        });
    }

    @Test
    void no_loop_runs_through_a_parameter_that_is_not_shown() {
        assertThat(notices(over(p -> {}))).isEmpty();
        assertThat(problems(over(p -> p.noEcho())))
                .containsExactly(
                        "Widgets | [1] | the collection is a parameter with NoEcho, which CloudFormation does not allow in loops"
                                + " | use literal items, or a parameter of type CommaDelimitedList");
    }

    @Test
    void every_item_is_known_before_the_stack_is_deployed() {
        Value<List<String>> items = Value.list(List.of(Value.of("a"), Fn.getAtt("Data", "Arn")));

        assertThat(problems(beside(
                        t -> t.forEach("Widgets", "Name", items, each -> each.add(Widget.named("Widget${Name}"))))))
                .containsExactly(
                        "Widgets | [1][1] | the item is not known until the stack is deployed, but loops are resolved before that | use a string or a parameter");
    }
}
