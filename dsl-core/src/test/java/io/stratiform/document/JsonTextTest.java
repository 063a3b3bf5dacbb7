package io.stratiform.document;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Widget;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static String written(Value<?> document) {
        return io.stratiform.acceptance.JsonText.of(JsonText.of(document).toNode());
    }

    @Test
    void a_document_without_values_is_a_literal() {
        Document document = Document.create(d -> d.put("b", 1)
                .object("a", o -> o.put("quote", "\"\\\n").put("none", Arrays.asList(null, true)))
                .list("empty")
                .list("some", o -> o.put("x", "${y}")));

        assertThat(JsonText.of(document).toNode())
                .isEqualTo(Value.of("{\"b\":1,\"a\":{\"quote\":\"\\\"\\\\\\n\",\"none\":[null,true]},\"empty\":[],"
                                + "\"some\":[{\"x\":\"${y}\"}]}")
                        .toNode());
    }

    @Test
    void references_stand_in_the_text() {
        Document document = Document.create(d -> d.put("region", PseudoParameter.REGION)
                .put("arn", Fn.getAtt("Orders", "Arn"))
                .put("literal", "${HOME}"));

        assertThat(written(document))
                .isEqualTo("{\"Fn::Sub\": \"{\"region\":\"${AWS::Region}\",\"arn\":\"${Orders.Arn}\","
                        + "\"literal\":\"${!HOME}\"}\"}");
    }

    @Test
    void other_functions_are_variables_named_like_their_member() {
        Document document = Document.create(d -> d.put("stage-name", Fn.importValue("a"))
                .put("stagename", Fn.importValue("b"))
                .object("again", o -> o.put("stagename", Fn.importValue("b"))));

        assertThat(written(document))
                .isEqualTo("{\"Fn::Sub\": [\"{\"stage-name\":\"${stagename}\",\"stagename\":\"${stagename2}\","
                        + "\"again\":{\"stagename\":\"${stagename2}\"}}\", {\"stagename\": {\"Fn::ImportValue\": \"a\"},"
                        + " \"stagename2\": {\"Fn::ImportValue\": \"b\"}}]}");
    }

    @Test
    void the_texts_of_sub_are_part_of_the_text() {
        Document document =
                Document.of(List.of(Fn.sub("a \"${AWS::Region}\" ${!b} ${V}", Map.of("V", Value.of("\"v\"")))));

        assertThat(written(document)).isEqualTo("{\"Fn::Sub\": \"[\"a \\\"${AWS::Region}\\\" ${!b} \\\"v\\\"\"]\"}");
    }

    @Test
    void numbers_have_no_quotes() {
        Document document = Document.of(
                List.of(Parameter.number("Size"), Parameter.string("Name"), JsonText.unquoted(Fn.ref("Other")), 1.5));

        assertThat(written(document)).isEqualTo("{\"Fn::Sub\": \"[${Size},\"${Name}\",${Other},1.5]\"}");
        assertThat(io.stratiform.acceptance.JsonText.of(document.toNode()))
                .isEqualTo("[{\"Ref\": \"Size\"}, {\"Ref\": \"Name\"}, {\"Ref\": \"Other\"}, 1.5]");
    }

    @Test
    void a_choice_is_between_pieces_of_json() {
        Condition live = new Condition(io.stratiform.value.LogicalId.named("Live"));
        Document document = Document.of(Map.of("a", Fn.ifElse(live, Value.of("x"), Fn.ref("Size"))));

        assertThat(written(document))
                .isEqualTo("{\"Fn::Sub\": [\"{\"a\":${a}}\", {\"a\": {\"Fn::If\": [\"Live\", \"\"x\"\","
                        + " {\"Fn::Sub\": \"\"${Size}\"\"}]}}]}");
    }

    @Test
    void structures_of_all_kinds_are_written() {
        assertThat(written(Document.of(List.of(Tags.of("k", "v"), Value.strings(List.of("a")), Map.of()))))
                .isEqualTo("\"[[{\"Key\":\"k\",\"Value\":\"v\"}],[\"a\"],{}]\"");
    }

    @Test
    void what_can_be_no_text_is_told_at_its_place() {
        Document document = Document.of(Map.of(
                "w",
                List.of(Fn.getAZs()),
                "x",
                Fn.noValue(),
                "y",
                Parameter.awsListType("Ids", "AWS::EC2::Subnet::Id")));

        String list = "a list from a function or a parameter cannot be part of a JSON string";
        String hint = " | use Fn.toJsonString, in a template with the transform AWS::LanguageExtensions";
        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name(JsonText.of(document))))))
                .contains(
                        "Data | Properties.Name.w[0] | " + list + hint,
                        "Data | Properties.Name.x | AWS::NoValue cannot omit a part of a string" + hint,
                        "Data | Properties.Name.y | " + list + hint);
    }

    @Test
    void what_the_document_refers_to_is_checked() {
        Document document = Document.of(Map.of("a", List.of(Fn.ref("Gone"))));

        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name(JsonText.of(document))))))
                .containsExactly(
                        "Data | Properties.Name.a[0] | refers to a resource or parameter 'Gone', which is not in"
                                + " this template | expected Data");
    }

    @Test
    void what_is_known_is_escaped_in_the_arguments_of_functions() {
        Parameter<String> p = Parameter.string("P");
        Document document = Document.create(d -> d.put("a", Fn.join("", Value.of("say \"hi\" to "), p))
                .put("b", Fn.join("\"", "x", p))
                .put("c", Fn.select(1, "x", "\\"))
                .put("d", Fn.ifElse(Condition.named("IsLive"), "\n", "y")));

        assertThat(JsonText.of(document).toNode().toString())
                .contains("say \\\"hi\\\" to ")
                .contains("Fn::Join=Sequence[items=[Text[value=\\\"], Sequence[items=[Text[value=x]")
                .contains("[Text[value=x], Text[value=\\\\]]")
                .contains("Text[value=\"\\n\"]");
    }

    @Test
    void an_entry_of_a_mapping_that_would_have_to_be_escaped_is_refused() {
        String hint =
                " | remove quotes, backslashes and line breaks, or use Fn.toJsonString, which requires the transform"
                        + " AWS::LanguageExtensions";
        assertThat(problems(t -> {
                    var titles = t.mapping(
                            "Titles",
                            m -> m.entry("eu", "plain", "x")
                                    .entry("eu", "quoted", "\"x\"")
                                    .entry("us", "plain", "back\\slash"));
                    t.add(Widget.create(
                            "A",
                            b -> b.name(JsonText.of(Document.of(Map.of(
                                    "known", Fn.findInMap(titles, "eu", "plain"),
                                    "quoted", Fn.join("", Fn.findInMap(titles, "eu", "quoted"), "!"),
                                    "open", List.of(Fn.findInMap(titles, PseudoParameter.REGION, "plain"))))))));
                }))
                .containsExactlyInAnyOrder(
                        "A | Properties.Name.quoted | the entry Titles.eu.quoted is part of a JSON string, where CloudFormation does not escape it: \"x\""
                                + hint,
                        "A | Properties.Name.open[0] | the entry Titles.us.plain is part of a JSON string, where CloudFormation does not escape it: back\\slash"
                                + hint);
    }

    @Test
    void a_default_of_a_parameter_that_would_have_to_be_escaped_is_refused() {
        assertThat(problems(t -> {
                    var title = t.add(Parameter.string("Title", p -> p.defaultValue("a \"b\"")));
                    t.add(Widget.create("A", b -> b.name(JsonText.of(Document.of(Map.of("t", title))))));
                    t.add(Widget.create("B", b -> b.name(JsonText.of(Document.of(Map.of("t", Fn.sub("${Title}!")))))));
                }))
                .satisfiesExactly(
                        given -> assertThat(given)
                                .startsWith("A | Properties.Name.t | the default of the parameter Title"),
                        named -> assertThat(named)
                                .startsWith("B | Properties.Name.t | the default of the parameter Title"));
    }

    @Test
    void what_cannot_be_escaped_is_refused_with_its_place() {
        Document document =
                Document.create(d -> d.put("split", Fn.select(0, Fn.split("n", Fn.sub("say \"${AWS::Region}\""))))
                        .put("json", Fn.toJsonString(Map.of("a", 1)))
                        .put("joined", Fn.join("-", "a", Fn.toJsonString(List.of(1)))));

        assertThat(problems(t -> {
                    t.transform("AWS::LanguageExtensions");
                    t.add(Widget.create("A", b -> b.name(JsonText.of(document))));
                }))
                .satisfiesExactly(
                        split -> assertThat(split)
                                .startsWith("A | Properties.Name.split | Fn::Split at 'n' would split"),
                        json -> assertThat(json).startsWith("A | Properties.Name.json | Fn::ToJsonString"),
                        joined -> assertThat(joined).startsWith("A | Properties.Name.joined | Fn::ToJsonString"));
    }
}
