package io.stratiform.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationDatabaseTest {

    private static final String DATABASE = """
            {"schema": {
              "resource": {"entities": [{"$id": "1", "cloudFormationType": "AWS::Shop::Thing",
                "documentation": "A `thing`.",
                "properties": {"Name": {"documentation": "Its name."}, "Silent": {}},
                "attributes": {"Arn": {"documentation": "Its ARN."}}}]},
              "typeDefinition": {"entities": [{"$id": "2", "name": "Part", "documentation": "A part.",
                "properties": {"Name": {"documentation": "The part's name."}}}]},
              "usesType": {"forward": {"1": [{"$id": "2"}]}}
            }}
            """;

    @TempDir
    Path folder;

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("db.json"), json);
    }

    @Test
    void texts_are_found_by_their_cloudformation_names() throws IOException {
        DocumentationDatabase database = DocumentationDatabase.read(write(DATABASE));

        assertThat(database.ofResource("AWS::Shop::Thing")).isEqualTo("A <code>thing</code>.\n<p>");
        assertThat(database.ofProperty("AWS::Shop::Thing", "", "Name")).isEqualTo("Its name.\n<p>");
        assertThat(database.ofAttribute("AWS::Shop::Thing", "Arn")).isEqualTo("Its ARN.\n<p>");
        assertThat(database.ofStructure("AWS::Shop::Thing", "Part")).isEqualTo("A part.\n<p>");
        assertThat(database.ofProperty("AWS::Shop::Thing", "Part", "Name")).isEqualTo("The part's name.\n<p>");
    }

    @Test
    void what_has_no_text_gets_none() throws IOException {
        DocumentationDatabase database = DocumentationDatabase.read(write(DATABASE));

        assertThat(database.ofProperty("AWS::Shop::Thing", "", "Silent")).isEmpty();
        assertThat(database.ofResource("AWS::Shop::Other")).isEmpty();
    }

    @Test
    void a_compressed_database_is_the_same() throws IOException {
        Path file = folder.resolve("db.json.gz");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file))) {
            bytes.write(DATABASE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(DocumentationDatabase.read(file).ofResource("AWS::Shop::Thing"))
                .isEqualTo("A <code>thing</code>.\n<p>");
    }

    @Test
    void should_fail_if_it_is_no_such_database() throws IOException {
        Path other = write("{\"schema\": {}}");

        assertThatThrownBy(() -> DocumentationDatabase.read(other))
                .isInstanceOf(DocumentationException.class)
                .hasMessageContaining("db.json: schema.resource.entities is missing");
    }

    @Test
    void should_fail_if_it_is_no_json() throws IOException {
        Path broken = write("{oops");

        assertThatThrownBy(() -> DocumentationDatabase.read(broken))
                .isInstanceOf(DocumentationException.class)
                .hasMessageContaining("db.json: this is not valid JSON");
    }
}
