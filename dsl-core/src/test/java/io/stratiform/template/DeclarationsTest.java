package io.stratiform.template;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Outputs, mappings, conditions and resources without a class. */
class DeclarationsTest {

    private static final String NULL =
            " | the value is null | omit the call, or pass Fn.noValue() to omit the property";

    /** Beside a resource and a condition, which are always there. */
    private static Consumer<TemplateBuilder> beside(Consumer<TemplateBuilder> content) {
        return t -> {
            t.add(Widget.create("Data", b -> b.name("x")));
            t.condition("IsLive", Fn.equalTo(Fn.ref("AWS::Region"), "eu-west-1"));
            content.accept(t);
        };
    }

    private static String written(Consumer<TemplateBuilder> content, String... keys) {
        return JsonText.at(Template.create("", beside(content)).toNode(), keys);
    }

    @Test
    void an_output_has_the_order_of_AWS_s_examples() {
        assertThat(written(
                        t -> t.output(
                                "Url",
                                Fn.sub("${Data}"),
                                o -> o.exportName("shop-url")
                                        .property("Later", 1)
                                        .description("Where it is")
                                        .condition(Condition.named("IsLive"))),
                        "Outputs",
                        "Url"))
                .isEqualTo(
                        "{\"Condition\": \"IsLive\", \"Description\": \"Where it is\","
                                + " \"Value\": {\"Fn::Sub\": \"${Data}\"}, \"Export\": {\"Name\": \"shop-url\"}, \"Later\": 1}");
    }

    @Test
    void an_output_may_be_literal_and_its_export_computed() {
        assertThat(written(t -> t.output("Empty", ""), "Outputs", "Empty")).isEqualTo("{\"Value\": \"\"}");
        assertThat(written(
                        t -> t.output("Name", Value.of("x"), o -> o.exportName(Fn.sub("${AWS::StackName}-x"))),
                        "Outputs",
                        "Name",
                        "Export"))
                .isEqualTo("{\"Name\": {\"Fn::Sub\": \"${AWS::StackName}-x\"}}");
    }

    @Test
    void what_is_wrong_with_an_output_is_told_at_its_place() {
        assertThat(problems(beside(t -> {
                    t.output("A", (String) null);
                    t.output("B", (Value<?>) null);
                    t.output("C", Value.of("x"), null);
                    t.output(
                            "D",
                            Value.of("x"),
                            o -> o.condition(null).description(null).exportName((String) null));
                    t.output("E", Fn.ref("Dat"), o -> o.condition(Condition.named("IsLife")));
                    t.output("F", "x".repeat(10));
                    t.output("G", Value.of("x"), o -> o.description("\u20ac".repeat(342)));
                    t.output(null, "x");
                })))
                .containsExactly(
                        "A | Value" + NULL,
                        "B | Value" + NULL,
                        "C |  | the lambda is null | pass a lambda, as in b -> {}",
                        "D | Condition | the value is null | omit the call",
                        "D | Description" + NULL,
                        "D | Export.Name" + NULL,
                        "E | Condition | refers to a condition 'IsLife', which is not in this template"
                                + " | did you mean IsLive? expected IsLive",
                        "E | Value | refers to a resource or parameter 'Dat', which is not in this template"
                                + " | did you mean Data? expected Data",
                        "G | Description | has 1026 bytes | expected at most 1024 bytes",
                        " |  | the logical id is missing | expected 1 to 255 letters A-Z, a-z and digits");
    }

    @Test
    void a_mapping_holds_literals_under_two_keys() {
        assertThat(written(
                        t -> t.mapping(
                                "Sizes",
                                m -> m.entry("live", "Class", "large")
                                        .entry("test", "Class", "")
                                        .entry("live", "Count", 0)
                                        .entry("live", "Zones", List.of("a", "b"))),
                        "Mappings"))
                .isEqualTo("{\"Sizes\": {\"live\": {\"Class\": \"large\", \"Count\": 0, \"Zones\": [\"a\", \"b\"]},"
                        + " \"test\": {\"Class\": \"\"}}}");
    }

    @Test
    void what_is_wrong_with_a_mapping_is_told_at_its_place() {
        assertThat(problems(beside(t -> {
                    t.mapping("A", null);
                    t.mapping("B", m -> {});
                    t.mapping(
                            "C",
                            m -> m.entry(null, "b", "c")
                                    .entry("a", null, "c")
                                    .entry("a", "b", (String) null)
                                    .entry("a", "c", (Number) null)
                                    .entry("a", "d", (List<String>) null)
                                    .entry("a", "e", Arrays.asList("x", null))
                                    .entry("a", "f", Double.NaN));
                    t.mapping("my-sizes", m -> m.entry("a", "b", "c"));
                })))
                .containsExactly(
                        "A |  | the lambda is null | pass a lambda, as in b -> {}",
                        "A |  | the mapping has no entries | add entries with m.entry(...)",
                        "B |  | the mapping has no entries | add entries with m.entry(...)",
                        "C |  | the top-level key is null | use a top-level and a second-level key",
                        "C | a | a key is null | use a key that is not null",
                        "C | a.e | an item is null | remove it from the list",
                        "C | a.b" + NULL,
                        "C | a.c" + NULL,
                        "C | a.d" + NULL,
                        "C | a.f | the number is NaN, which cannot be written to a template",
                        "my-sizes |  | the logical id 'my-sizes' contains '-'"
                                + " | expected 1 to 255 letters A-Z, a-z and digits, as in MySizes");
    }

    @Test
    void conditions_are_written_under_their_names() {
        assertThat(written(
                        t -> {
                            Condition test = t.condition("IsTest", Fn.not(Condition.named("IsLive")));
                            t.condition("Any", Fn.or(test, Condition.named("IsLive")));
                        },
                        "Conditions"))
                .isEqualTo("{\"IsLive\": {\"Fn::Equals\": [{\"Ref\": \"AWS::Region\"}, \"eu-west-1\"]},"
                        + " \"IsTest\": {\"Fn::Not\": [{\"Condition\": \"IsLive\"}]},"
                        + " \"Any\": {\"Fn::Or\": [{\"Condition\": \"IsTest\"}, {\"Condition\": \"IsLive\"}]}}");
    }

    @Test
    void what_is_wrong_with_a_condition_is_told_at_its_place() {
        Condition live = Condition.named("IsLive");
        Condition[] eleven = new Condition[11];
        Arrays.fill(eleven, live);

        assertThat(problems(beside(t -> {
                    t.condition("A", null);
                    t.condition("B", Fn.and(live));
                    t.condition("C", Fn.or(eleven));
                    t.condition("D", Fn.not(Fn.and(live, Fn.equalTo(Fn.ref("Stage"), "x"))));
                    t.condition("E", Fn.not(Condition.named("F")));
                    t.condition("is live", live);
                    t.condition(null, live);
                })))
                .containsExactly(
                        "A |  | the expression is null | use one of Fn.equalTo, and, or, not",
                        "B |  | Fn::And has 1 condition | expected 2 to 10",
                        "C |  | Fn::Or has 11 conditions | expected 2 to 10",
                        "D | Fn::Not[0].Fn::And[1].Fn::Equals[0] | refers to a resource or parameter 'Stage',"
                                + " which is not in this template | expected Data",
                        "E | Fn::Not[0] | refers to a condition 'F', which is not in this template"
                                + " | expected one of IsLive, A, B, C, D, E",
                        "is live |  | the logical id 'is live' contains U+0020"
                                + " | expected 1 to 255 letters A-Z, a-z and digits, as in IsLive",
                        " |  | the logical id is missing | expected 1 to 255 letters A-Z, a-z and digits");
    }

    @Test
    void a_resource_without_a_class_is_written_like_any_other() {
        UntypedResource seed = Resource.of(
                "Custom::Seed",
                "Seed",
                b -> b.property("ServiceToken", Fn.ref("Data")).property("Rows", 0));

        assertThat(written(t -> t.add(seed), "Resources", "Seed"))
                .isEqualTo("{\"Type\": \"Custom::Seed\","
                        + " \"Properties\": {\"ServiceToken\": {\"Ref\": \"Data\"}, \"Rows\": 0}}");
        assertThat(written(t -> t.add(seed.toBuilder().property("Rows", 1).build()), "Resources", "Seed"))
                .endsWith("\"Rows\": 1}}");
        assertThat(seed).hasToString("Seed (Custom::Seed)");
        assertThat(JsonText.of(seed.attr("Count").toNode())).isEqualTo("{\"Fn::GetAtt\": [\"Seed\", \"Count\"]}");
    }

    @Test
    void a_resource_without_a_class_is_reported_once() {
        assertThat(notices(beside(t -> t.add(Resource.of(
                        "Custom::Seed", "Seed", b -> b.property("A", 1).property("B", 2))))))
                .containsExactly("Seed |  | there is no class for its type, so its properties are not checked");
    }

    @Test
    void a_resource_without_a_class_needs_a_type() {
        String problem = " | Type | the resource type is missing | set a type, such as Custom::Seed";

        assertThat(problems(t -> {
                    t.add(Resource.of("", "A", b -> {}));
                    t.add(Resource.of(null, "B", b -> b.property("X", null)));
                }))
                .containsExactly("A" + problem, "B | Properties.X" + NULL, "B" + problem);
    }

    @Test
    void a_resource_type_may_need_a_transform() {
        Consumer<TemplateBuilder> content = t -> t.add(new Function());

        assertThat(problems(content))
                .containsExactly("Api |  | its type requires the transform"
                        + " AWS::Serverless-2016-10-31 | call t.transform(\"AWS::Serverless-2016-10-31\")");
        assertThat(notices(content.andThen(t -> t.transform("AWS::Serverless-2016-10-31"))))
                .isEmpty();
    }

    private static final class Function extends Resource {

        Function() {
            super(
                    LogicalId.declare("Api", "AWS::Serverless::Function", Function.class),
                    Widget.create("Other", b -> b.name("x")).propertyMap());
        }

        @Override
        protected String requiredTransform() {
            return "AWS::Serverless-2016-10-31";
        }
    }

    @Test
    void parameters_are_values_of_the_template() {
        assertThat(written(
                        t -> {
                            Parameter<String> zone = t.add(Parameter.string("Zone"));
                            t.output("Zone", zone);
                        },
                        "Outputs"))
                .isEqualTo("{\"Zone\": {\"Value\": {\"Ref\": \"Zone\"}}}");
    }
}
