package io.stratiform.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.template.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LenientReadingTest {

    private static final String TOPIC = "{\"Resources\":{\"T\":{\"Type\":\"AWS::SNS::Topic\"}}}";

    private static TemplateDocument read(String text) {
        return TemplateReader.lenient().read(text, "test");
    }

    private static String json(String text) {
        return JsonWriter.minified().write(read(text).toNode());
    }

    private static List<String> ids(String text) {
        return read(text).notices().stream().map(Problem::code).toList();
    }

    static List<Arguments> duplicates() {
        return List.of(
                arguments("a: 1\na: 2\n", "{\"a\":2}", List.of("2:1 after 1:1")),
                arguments("{\"a\": 1, \"a\": 2}", "{\"a\":2}", List.of("1:10 after 1:2")),
                arguments("{a: 1, a: 2}", "{\"a\":2}", List.of("1:2", "1:8 after 1:2")),
                arguments(
                        "x:\n  b: {c: 1}\n  d: 2\n  b: {e: 3}\n",
                        "{\"x\":{\"b\":{\"e\":3},\"d\":2}}",
                        List.of("4:3 after 2:3")),
                arguments("a: 1\na: 2\nb: 0\na: 3\n", "{\"a\":3,\"b\":0}", List.of("2:1 after 1:1", "4:1 after 2:1")),
                arguments(
                        "Resources: {A: {}}\nResources: {B: {}}\n",
                        "{\"Resources\":{\"B\":{}}}",
                        List.of("2:1 after 1:1")));
    }

    @ParameterizedTest
    @MethodSource("duplicates")
    void of_a_key_that_is_there_twice_the_last_value_is_kept(String text, String expected, List<String> places) {
        assertThat(json(text)).isEqualTo(expected);
        assertThat(read(text).notices())
                .extracting(notice -> (notice.place() + (notice.first() == null ? "" : " after " + notice.first()))
                        .replace("test:", ""))
                .isEqualTo(places);
    }

    @Test
    void a_duplicate_is_a_notice_with_both_lines() {
        Problem notice =
                read("Resources:\n  A:\n    Type: X\n    Type: Y\n").notices().get(0);

        assertThat(notice.code()).isEqualTo("syntax.duplicate-key");
        assertThat(notice.path()).isEqualTo("Resources.A.Type");
        assertThat(notice).hasToString("""
                test:4:5: notice: Resources.A.Type: the key "Type" is there twice; the last value is kept [syntax.duplicate-key]
                    expected: each key once in an object
                    hint: the first is at line 3, column 5; remove or rename one of the two""");
    }

    @Test
    void the_place_of_a_key_that_is_there_twice_is_that_of_the_value_that_is_kept() {
        LocatedNode kept = read("a:\n  b: 1\nc: 2\na:\n  d: [3]\n").root().nearest("a.d[0]");

        assertThat(kept.path()).isEqualTo("a.d[0]");
        assertThat(kept.position()).hasToString("5:7");
    }

    @Test
    void notices_of_a_lenient_reader_are_notices_of_the_template() {
        Template template =
                Template.read("Resources:\n  A:\n    Type: X\n  A:\n    Type: Y\n", TemplateReader.lenient());

        assertThat(template.resources())
                .extracting(declared -> declared.resource().type())
                .containsExactly("Y");
        assertThat(template.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo(Problem.Severity.NOTICE);
            assertThat(notice.path()).isEqualTo("Resources.A");
            assertThat(notice.hint()).startsWith("the first is at line 2, column 3");
            assertThat(notice.place()).hasToString("template:4:3");
        });
    }

    static List<Arguments> braces() {
        return List.of(
                arguments("{\"Resources\":{\"T\":{\"Type\":\"AWS::SNS::Topic\"},}}", "1:45"),
                arguments("{Resources: {T: {Type: AWS::SNS::Topic}}}", "1:2"),
                arguments("{'Resources': {'T': {'Type': 'AWS::SNS::Topic'}}}", "1:2"),
                arguments("{\"Resources\": {\"T\": {\"Type\": \"AWS::SNS::Topic\"}} # a comment\n}", "1:50"),
                arguments("{\n\t\"Resources\": {\n\t\t\"T\": {\t\"Type\": \"AWS::SNS::Topic\"\t},\n\t}\n}", "3:37"),
                arguments(TOPIC + "\n...\n", "2:1"));
    }

    @ParameterizedTest
    @MethodSource("braces")
    void a_text_in_braces_that_is_not_json_is_read_as_yaml(String text, String place) {
        TemplateDocument document = read(text);

        assertThat(JsonWriter.minified().write(document.toNode())).isEqualTo(TOPIC);
        assertThat(document.isJson()).isFalse();
        assertThat(document.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("syntax.not-json");
            assertThat(notice.place()).hasToString("test:" + place);
            assertThat(notice.message()).startsWith("this is not JSON: ").endsWith("the template is read as YAML");
        });
    }

    @Test
    void a_text_in_braces_that_is_json_is_read_as_json() {
        assertThat(json(TOPIC)).isEqualTo(TOPIC);
        assertThat(read(TOPIC).isJson()).isTrue();
        assertThat(read("{\"a\": \"b\\/c\"}").notices()).isEmpty();
    }

    @Test
    void tabs_in_quoted_texts_stay() {
        assertThat(json("{\"a\": \"b\tc\", d: 'e\tf', g: !Sub \"h\ti\",}"))
                .isEqualTo("{\"a\":\"b\\tc\",\"d\":\"e\\tf\",\"g\":{\"Fn::Sub\":\"h\\ti\"}}");
    }

    @Test
    void what_is_neither_json_nor_yaml_is_refused_by_the_mistake_that_is_further_on() {
        assertThatThrownBy(() -> read("{\"a\": 1 \"b\": 2}"))
                .hasMessageContaining("\ntest:1:9\n  a comma is missing before this");
        assertThatThrownBy(() -> read("{a: 1, b: [c}")).hasMessageContaining("\ntest:1:13\n");
        assertThatThrownBy(() -> read("{")).hasMessageContaining("\ntest:1:2\n  the text ends in the midst");
    }

    static List<Arguments> doubtful() {
        return List.of(
                arguments("a: ! 12", "{\"a\":\"12\"}", "syntax.nameless-tag"),
                arguments("a: ! [b]", "{\"a\":[\"b\"]}", "syntax.nameless-tag"),
                arguments("! a: b", "{\"a\":\"b\"}", "syntax.nameless-tag"),
                arguments("a: &x b", "{\"a\":\"b\"}", "syntax.anchor"),
                arguments("a: &x {b: c}", "{\"a\":{\"b\":\"c\"}}", "syntax.anchor"),
                arguments("&x a: b", "{\"a\":\"b\"}", "syntax.anchor"),
                arguments(
                        "Mappings: {A: {123456789012: {b: c}}}",
                        "{\"Mappings\":{\"A\":{\"123456789012\":{\"b\":\"c\"}}}}",
                        "syntax.number-key"),
                arguments(
                        "Conditions: {A: {'Fn::And': [{Condition: {Condition: B}}, {Condition: C}]}}",
                        "{\"Conditions\":{\"A\":{\"Fn::And\":[{\"Condition\":{\"Condition\":\"B\"}},{\"Condition\":\"C\"}]}}}",
                        "read.function-arguments"),
                arguments(
                        "Outputs: {A: {Value: !Join [b]}}",
                        "{\"Outputs\":{\"A\":{\"Value\":{\"Fn::Join\":[\"b\"]}}}}",
                        "read.function-arguments"),
                arguments("Resources: [a]", "{\"Resources\":[\"a\"]}", "read.section-form"),
                arguments("a: !Rain::Embed b.txt", "{\"a\":{\"Rain::Embed\":\"b.txt\"}}", "read.rain-directive"),
                arguments("a: !Rain::S3 {Path: b}", "{\"a\":{\"Rain::S3\":{\"Path\":\"b\"}}}", "read.rain-directive"));
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void what_cloudformation_may_take_is_read_and_reported(String text, String expected, String id) {
        assertThat(json(text)).isEqualTo(expected);
        assertThat(ids(text)).containsExactly(id);
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void a_strict_reader_refuses_it(String text, String expected, String id) {
        if (!id.equals("read.rain-directive")) {
            assertThat(Reading.problem(text).code()).isEqualTo(id);
        } else {
            assertThat(Reading.problem(text).message()).startsWith("the tag !Rain::");
        }
    }

    static List<Arguments> refused() {
        return List.of(
                arguments("a: &x 1\nb: *x\n", "test:2:4: b: *x is an alias"),
                arguments("a: {<<: {b: 1}}", "test:1:5: a: << is a merge key"),
                arguments("a: !Foo b", "test:1:4: a: the tag !Foo is unknown"),
                arguments("a: !!binary b", "test:1:4: a: CloudFormation does not take the tag !!binary"),
                arguments("~: b", "test:1:1: the key is empty"),
                arguments("? [a]\n: b", "test:1:3: a key cannot be a list or an object"),
                arguments("a: b\n---\nc: d\n", "test:2:1: a second document begins here"),
                arguments("- a", "test:1:1: this is a list of 1 item, not a template"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cloudformation_refuses_is_refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        TemplateReadException.class,
                        refused ->
                                assertThat(refused.problems().get(0).headline()).startsWith(message));
    }

    @Test
    void the_size_limit_holds_for_a_lenient_reader_too() {
        TemplateReader reader = TemplateReader.lenient().withSizeLimit(10);

        assertThat(reader.read("a: 1\na: 2", "x").notices()).hasSize(1);
        assertThatThrownBy(() -> reader.read("a: 12345678", "x")).hasMessageContaining("more than 10 characters");
    }
}
