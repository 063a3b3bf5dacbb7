package io.stratiform.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.JsonWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentsTest {

    private static final Path MANUAL = Path.of("..", "docs").toAbsolutePath().normalize();

    private static String yaml(Template template) {
        return YamlWriter.standard().write(template.toNode());
    }

    @Test
    void documents_in_code_and_in_files_make_templates() {
        assertThat(Documents.code().notices()).isEmpty();
        assertThat(Documents.extended().notices()).isEmpty();
        assertThat(Documents.script().notices()).isEmpty();
        assertThat(JsonWriter.minified().write(Documents.code().toNode()))
                .contains("\\\"QueueUrl\\\":\\\"${Orders}\\\"", "{\"QueueUrl\":{\"Ref\":\"Orders\"}");
        assertThat(yaml(Documents.files()))
                .contains("\"title\":\"Orders of live\"", "\"period\":${Period}", "'200':", "${TakeOrder}/invocations");
    }

    @Test
    void the_manual_shows_what_becomes_of_a_script() throws IOException {
        String written = yaml(Documents.userData());
        String userData = written.substring(written.indexOf("        UserData:"));

        assertThat(Files.readString(MANUAL.resolve("user-data.md")))
                .contains("```yaml\n" + userData.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void the_manual_shows_the_code_of_a_function() throws IOException {
        String written = yaml(Documents.function());
        String code = written.substring(written.indexOf("        ZipFile:"));

        assertThat(Documents.function().notices()).isEmpty();
        assertThat(Files.readString(MANUAL.resolve("documents.md")))
                .contains("```yaml\n" + code.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void nothing_is_to_be_told_of_the_size_of_a_small_template(@TempDir Path folder) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Documents.write(Documents.code(), folder, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("wrote " + folder.resolve("shop.yaml"));
    }
}
