package io.stratiform.document;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.read.TemplateReadException;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFileTest {

    private static String json(Value<?> document) {
        return JsonText.of(document.toNode());
    }

    private static Value<Document> text(String json) {
        return DocumentFile.ofText(json, "doc.json").substituted();
    }

    private static Consumer<TemplateBuilder> templateOf(Value<Document> document) {
        return t -> t.add(Widget.create("Data", b -> b.name("x").property("Body", document)));
    }

    @Test
    void names_become_functions_and_nothing_else_changes() {
        Value<Document> dashboard = DocumentFile.onClasspath(DocumentFileTest.class, "dashboard.json")
                .substituted(Map.of("Stage", "live", "Period", 60));

        assertThat(json(dashboard))
                .isEqualTo(
                        "{\"start\": \"-PT3H\", \"widgets\": [{\"type\": \"metric\", \"width\": 1.50, \"properties\": {"
                                + "\"region\": {\"Fn::Sub\": \"${AWS::Region}\"}, \"title\": \"live: orders\", \"period\": 60, "
                                + "\"metrics\": [[\"AWS/SQS\", \"Sent\", \"QueueName\", {\"Fn::Sub\": \"${Orders.QueueName}\"}]],"
                                + " \"annotation\": \"costs ${literal} and live\"}}]}");
    }

    @Test
    void as_it_is_it_keeps_every_character() {
        Value<Document> dashboard = DocumentFile.onClasspath(
                        DocumentFileTest.class, "/io/stratiform/document/dashboard.json")
                .asIs();

        assertThat(json(dashboard))
                .contains("\"region\": \"${AWS::Region}\"", "\"annotation\": \"costs ${!literal} and ${Stage}\"");
    }

    @Test
    void variables_that_are_values_are_variables_of_the_function() {
        Value<Document> document = DocumentFile.ofText(
                        "{\"a\": \"${Table}/${Stage}/${AWS::Region}\", \"b\": \"${Table}\"}", "x")
                .substituted(Map.of("Table", Fn.importValue("orders"), "Stage", "live"));

        assertThat(json(document))
                .isEqualTo("{\"a\": {\"Fn::Sub\": [\"${Table}/live/${AWS::Region}\", {\"Table\": {\"Fn::ImportValue\":"
                        + " \"orders\"}}]}, \"b\": {\"Fn::ImportValue\": \"orders\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "$        | \"$\"",
                "{}       | \"{}\"",
                "${!a}    | \"${a}\"",
                "${!!a}   | \"${!a}\"",
                "${!}     | \"${}\"",
                "${!a}${b}| {\"Fn::Sub\": \"${!a}${b}\"}",
                "$${b}    | {\"Fn::Sub\": \"$${b}\"}",
            })
    void texts_are_read_as_the_function_reads_them(String text, String expected) {
        assertThat(json(text("[\"" + text + "\"]"))).isEqualTo("[" + expected + "]");
    }

    @Test
    void a_text_that_is_one_variable_becomes_it_whatever_it_is() {
        Value<Document> document = DocumentFile.ofText("- ${List}\n- ${Flag}\n- ${Map}\n", "x.yaml")
                .substituted(Map.of("List", List.of(1, "a"), "Flag", true, "Map", Map.of("k", Fn.ref("AWS::Region"))));

        assertThat(json(document)).isEqualTo("[[1, \"a\"], true, {\"k\": {\"Ref\": \"AWS::Region\"}}]");
    }

    @Test
    void names_that_the_template_lacks_are_told_with_their_line() {
        Value<Document> document = DocumentFile.ofText(
                        "{\"a\": [\n  \"${Datta}\",\n  {\"Ref\": \"Gone\"}, {\"Fn::GetAtt\": \"Gone.Arn\"}]}",
                        "doc.json")
                .substituted();

        assertThat(problems(templateOf(document)))
                .containsExactly(
                        "Data | Properties.Body.a[0] | refers to a resource or parameter 'Datta', which is not in this"
                                + " template, in doc.json:2:3 | did you mean Data? expected Data; for a literal ${Datta}, write ${!Datta}",
                        "Data | Properties.Body.a[1] | refers to a resource or parameter 'Gone', which is not in this"
                                + " template, in doc.json:3:11 | expected Data",
                        "Data | Properties.Body.a[2] | refers to a resource 'Gone', which is not in this template,"
                                + " in doc.json:3:35 | expected Data");
    }

    @Test
    void what_is_no_name_is_told_with_its_line() {
        assertThat(problems(templateOf(text("{\"a\": \"${a b}\",\n \"b\": \"${open\"}"))))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("valid name, in doc.json:1:7"))
                .anySatisfy(problem -> assertThat(problem).contains("is not closed, in doc.json:2:7"));
    }

    @Test
    void functions_in_the_document_are_not_substituted_again() {
        Value<Document> document = text(
                "{\"a\": {\"Fn::Sub\": \"${AWS::Region}\"}, \"b\": {\"Fn::Sub\": [\"${V}\", {\"V\": \"${AWS::Region}\"}]}}");

        assertThat(json(document))
                .isEqualTo("{\"a\": {\"Fn::Sub\": \"${AWS::Region}\"}, \"b\": {\"Fn::Sub\": [\"${V}\","
                        + " {\"V\": {\"Fn::Sub\": \"${AWS::Region}\"}}]}}");
        assertThat(notices(templateOf(document)))
                .containsExactly("Data | Properties.Body | set by its name, so it is not checked");
    }

    @Test
    void variables_that_are_not_named_are_reported() {
        Value<Document> document = DocumentFile.ofText("{\"a\": \"${Buckett}\"}", "doc.json")
                .substituted(Map.of("Bucket", "b", "Buckett", "c"));

        assertThat(notices(templateOf(document)))
                .contains(
                        "Data | Properties.Body | doc.json does not use the variable Bucket | remove it, or write ${Bucket}");
    }

    @Test
    void keys_with_names_are_reported() {
        assertThat(notices(templateOf(text("{\"${AWS::Region}\": 1}"))))
                .contains("Data | Properties.Body.${AWS::Region} | the key ${AWS::Region} is not substituted, in"
                        + " doc.json:1:2 | CloudFormation only substitutes in values; build this object in code");
    }

    @Test
    void numbers_as_keys_of_yaml_are_text() {
        assertThat(json(DocumentFile.ofText("responses:\n  200:\n    on: 0755\n", "api.yaml")
                        .asIs()))
                .isEqualTo("{\"responses\": {\"200\": {\"on\": 493}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doc.json | {\"a\": 1,\\n  \"a\": 2}  | doc.json:2:3: a: the key \"a\" is there twice",
                "doc.yaml | a: 1\\n\\tb: 2            | doc.yaml:2:1",
                "doc.yaml | a: &x 1                   | doc.yaml:1:4: a: &x is an anchor",
                "doc.json | text                      | doc.json:1:1",
                "doc.yaml | text                      | doc.yaml:1:1: this is the text \"text\"",
                "doc.json | ' '                       | doc.json:1:1: there is nothing here",
            })
    void what_is_neither_json_nor_yaml_is_told_with_line_and_column(String name, String text, String message) {
        String lines = text.replace("\\n", "\n").replace("\\t", "\t");

        assertThatExceptionOfType(TemplateReadException.class)
                .isThrownBy(() -> DocumentFile.ofText(lines, name).asIs())
                .satisfies(refused ->
                        assertThat(refused.problems().get(0).headline()).startsWith(message));
    }

    @Test
    void the_nearest_resource_is_named_where_one_is_missing() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.onClasspath(DocumentFileTest.class, "dashbord.json"))
                .withMessageContainingAll(
                        "Cannot load dashbord.json, in the call at",
                        "the resource does not exist; did you mean dashboard.json?; looked for"
                                + " io/stratiform/document/dashbord.json");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.onClasspath(DocumentFileTest.class, "files/a.json"))
                .withMessageContaining("or absolute with a leading slash, as in \"/files/a.json\"");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.onClasspath(DocumentFileTest.class, ""))
                .withMessageContaining("the file name is empty");
    }

    @Test
    void a_package_that_is_not_open_is_told_with_the_line_that_opens_it() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.onClasspath(String.class, "a.json"))
                .withMessageContaining("add `opens java.lang to io.stratiform.core;`");
    }

    @Test
    void files_are_read_from_paths(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.json"), "\uFEFF[\"\u00e4\"]");
        Path latin = Files.write(folder.resolve("latin.json"), "[\"\u00e4\"]".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(json(DocumentFile.at(file).asIs())).isEqualTo("[\"\u00e4\"]");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.at(folder.resolve("rule.json")))
                .withMessageContaining("the file does not exist; did you mean rules.json?");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.at(folder.resolve("gone").resolve("rule.json")))
                .withMessageContaining("the file does not exist, and neither does its folder");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.at(folder))
                .withMessageContaining("it is a directory");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> DocumentFile.at(latin))
                .withMessageContaining("it is not");
    }

    @Test
    void variables_have_names_and_values() {
        Map<String, String> none = new HashMap<>();
        none.put("a", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentFile.ofText("{}", "x").substituted(Map.of("a-b", "x")))
                .withMessageStartingWith("the variable 'a-b' has an invalid name: expected letters A-Z,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentFile.ofText("{}", "x").substituted(none))
                .withMessage("the variable a is null; set a value");
    }
}
