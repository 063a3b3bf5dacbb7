package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is nested too deeply is told, before the stack of the thread ends. */
class NestingTest {

    private static Object document(int levels) {
        Object document = "innermost";
        for (int level = 0; level < levels; level++) {
            document = level % 2 == 0 ? Map.of("m", document) : List.of(document);
        }
        return document;
    }

    private static Value<String> join(int levels) {
        Value<String> value = Value.of("innermost");
        for (int level = 0; level < levels; level++) {
            value = Fn.join("", value);
        }
        return value;
    }

    private static ConditionExpression not(int levels) {
        ConditionExpression condition = Condition.named("IsLive");
        for (int level = 0; level < levels; level++) {
            condition = Fn.not(condition);
        }
        return condition;
    }

    private static Consumer<TemplateBuilder> widget(Consumer<Widget.Builder> configuration) {
        return t -> {
            t.condition("IsLive", Fn.equalTo(Fn.ref("AWS::Region"), "x"));
            t.add(Widget.create("Data", b -> configuration.accept(b.name("x"))));
        };
    }

    static Stream<Arguments> tooDeep() {
        return Stream.of(
                arguments(widget(b -> b.property("Deep", document(5_000)))),
                arguments(widget(b -> b.policy(Map.of("Deep", document(5_000))))),
                arguments(widget(b -> b.labels(join(5_000)))),
                arguments(widget(b -> {}).andThen(t -> t.condition("Deep", not(5_000)))),
                arguments(widget(b -> {}).andThen(t -> t.metadata(Map.of("Deep", document(5_000))))));
    }

    @ParameterizedTest
    @MethodSource("tooDeep")
    void is_refused_with_its_place(Consumer<TemplateBuilder> content) {
        assertThat(refusal(content).problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.message()).contains("nested deeper than 700 levels");
            assertThat(problem.path()).hasSizeBetween(10, 250).endsWith("...");
        });
    }

    static Stream<Arguments> deepest() {
        return Stream.of(
                arguments(widget(b -> b.labels(conditional(300)))),
                arguments(widget(b -> b.labels(conditional(338)))),
                arguments(widget(b -> b.labels(join(220)))),
                arguments(widget(b -> b.labels(substitution(220)))),
                arguments(widget(b -> b.property("Deep", document(670)))),
                arguments(widget(b -> {}).andThen(t -> t.condition("Deep", not(338)))));
    }

    private static Value<String> conditional(int levels) {
        Value<String> value = Value.of("innermost");
        for (int level = 0; level < levels; level++) {
            value = Fn.ifElse(Condition.named("IsLive"), value, Value.of("other"));
        }
        return value;
    }

    private static Value<String> substitution(int levels) {
        Value<String> value = Value.of("innermost");
        for (int level = 0; level < levels; level++) {
            value = Fn.sub("${a}", Map.of("a", value));
        }
        return value;
    }

    @ParameterizedTest
    @MethodSource("deepest")
    void what_a_template_takes_is_written_and_read_back(Consumer<TemplateBuilder> content) {
        Template template = Template.create("", content);

        for (TemplateWriter writer :
                List.of(JsonWriter.minified(), JsonWriter.pretty(), YamlWriter.standard(), YamlWriter.longForm())) {
            assertThat(Template.read(writer.write(template.toNode())).equals(template))
                    .isTrue();
        }
    }

    @Test
    void functions_are_refused_where_their_text_would_be_too_deep_to_be_read() {
        assertThat(refusal(widget(b -> b.labels(conditional(345)))).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.logicalId()).isEqualTo("Data");
                    assertThat(problem.path()).startsWith("Properties.Labels[0].Fn::If[1]");
                });
        assertThat(refusal(widget(b -> b.labels(substitution(240)))).problems()).hasSize(1);
    }

    @Test
    void some_hundred_levels_are_fine() {
        Template template = Template.create(
                "",
                widget(b -> b.property("Deep", document(600)).labels(join(200)))
                        .andThen(t -> t.condition("Deep", not(300))));

        assertThat(JsonText.of(template.toNode())).contains("[{\"m\": \"innermost\"}]");
        assertThat(template.notices()).extracting(Problem::path).containsExactly("Properties.Deep");
    }
}
