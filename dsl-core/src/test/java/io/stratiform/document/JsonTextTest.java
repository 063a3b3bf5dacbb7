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

        String list = "a list that a function or a parameter gives cannot be written into a text of JSON";
        String hint = " | Fn.toJsonString can, in a template with the transform AWS::LanguageExtensions";
        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name(JsonText.of(document))))))
                .contains(
                        "Data | Properties.Name.w[0] | " + list + hint,
                        "Data | Properties.Name.x | AWS::NoValue can leave nothing out of a text" + hint,
                        "Data | Properties.Name.y | " + list + hint);
    }

    @Test
    void what_the_document_refers_to_is_checked() {
        Document document = Document.of(Map.of("a", List.of(Fn.ref("Gone"))));

        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name(JsonText.of(document))))))
                .containsExactly(
                        "Data | Properties.Name.a[0] | refers to a resource or parameter 'Gone', which is not in"
                                + " this template | the template has Data");
    }
}
