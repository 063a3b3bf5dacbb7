package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.template.Mapping;
import io.stratiform.template.Template;
import io.stratiform.value.Fn;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions that need a transform, and those that call macros or look into other stacks. */
class LanguageExtensionsTest {

    private static final Mapping SIZES = Mapping.create("Sizes", m -> m.entry("a", "b", "c"));

    static Stream<Arguments> functions() {
        return Stream.of(
                arguments(Fn.length(Value.strings(List.of("a", "b"))), "{\"Fn::Length\": [\"a\", \"b\"]}"),
                arguments(Fn.toJsonString(Value.strings(List.of("a", "b"))), "{\"Fn::ToJsonString\": [\"a\", \"b\"]}"),
                arguments(
                        Fn.findInMap(SIZES, Value.of("a"), Value.of("x"), Value.of("small")),
                        "{\"Fn::FindInMap\": [\"Sizes\", \"a\", \"x\", {\"DefaultValue\": \"small\"}]}"),
                arguments(
                        Fn.transform("AWS::Include", Map.of("Location", Value.of("s3://x/y"))),
                        "{\"Fn::Transform\": {\"Name\": \"AWS::Include\", \"Parameters\": {\"Location\": \"s3://x/y\"}}}"),
                arguments(Fn.transform("Count", Map.of()), "{\"Fn::Transform\": {\"Name\": \"Count\"}}"),
                arguments(
                        Fn.getStackOutput("network", "VpcId"),
                        "{\"Fn::GetStackOutput\": {\"StackName\": \"network\", \"OutputName\": \"VpcId\"}}"),
                arguments(
                        Fn.getStackOutput(
                                Value.of("network"), Value.of("VpcId"), Value.of("eu-west-1"), Value.of("role")),
                        "{\"Fn::GetStackOutput\": {\"StackName\": \"network\", \"OutputName\": \"VpcId\","
                                + " \"Region\": \"eu-west-1\", \"RoleArn\": \"role\"}}"));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void is_written_as_cloudformation_reads_it(Value<?> function, String expected) {
        assertThat(JsonText.of(function.toNode())).isEqualTo(expected);
    }

    @Test
    void a_function_of_the_language_extensions_needs_their_transform() {
        String needs =
                " requires the transform AWS::LanguageExtensions" + " | call t.transform(\"AWS::LanguageExtensions\")";

        assertThat(problems(t -> {
                    t.add(Widget.create("Data", b -> b.name("x")));
                    t.mapping("Sizes", m -> m.entry("a", "b", "c"));
                    t.output("Length", Fn.length(Value.strings(List.of("a"))));
                    t.output("Text", Fn.toJsonString(Value.strings(List.of("a"))));
                }))
                .containsExactly("Length | Value | Fn::Length" + needs, "Text | Value | Fn::ToJsonString" + needs);
    }

    @Test
    void a_default_of_a_mapping_needs_no_transform() {
        Template template = Template.create("", t -> {
            t.add(Widget.create("Data", b -> b.name("x")));
            Mapping sizes = t.mapping("Sizes", m -> m.entry("a", "b", "c"));
            t.output("Size", Fn.findInMap(sizes, "a", "x", "small"));
            t.output("List", Fn.findInMapList(sizes, PseudoParameter.REGION, "x", List.of("small")));
        });

        assertThat(template.notices()).isEmpty();
        assertThat(JsonText.at(template.toNode(), "Outputs", "Size"))
                .isEqualTo(
                        "{\"Value\": {\"Fn::FindInMap\": [\"Sizes\", \"a\", \"x\", {\"DefaultValue\": \"small\"}]}}");
        assertThat(JsonText.at(template.toNode(), "Outputs", "List"))
                .isEqualTo("{\"Value\": {\"Fn::FindInMap\": [\"Sizes\", {\"Ref\": \"AWS::Region\"}, \"x\","
                        + " {\"DefaultValue\": [\"small\"]}]}}");
    }

    @Test
    void with_their_transform_the_functions_are_accepted_and_looked_into() {
        Template template = Template.create("", t -> {
            t.transform("AWS::LanguageExtensions");
            t.add(Widget.create("Data", b -> b.name("x")));
            t.output("Length", Fn.length(Value.strings(List.of("a"))));
        });
        assertThat(JsonText.at(template.toNode(), "Transform")).isEqualTo("\"AWS::LanguageExtensions\"");

        assertThat(problems(t -> {
                    t.transform("AWS::LanguageExtensions");
                    t.add(Widget.create("Data", b -> b.name("x")));
                    t.output("Text", Fn.toJsonString(Value.list(List.of(Fn.ref("Dat")))));
                }))
                .singleElement()
                .asString()
                .startsWith("Text | Value.Fn::ToJsonString[0] | refers to a resource or parameter 'Dat'");
    }

    @Test
    void the_language_extensions_transform_no_part_of_a_template() {
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.output("Part", Fn.transform("AWS::LanguageExtensions", Map.of()));
                }))
                .containsExactly("Part | Value | AWS::LanguageExtensions can only transform whole templates"
                        + " | call t.transform(\"AWS::LanguageExtensions\")");
    }
}
