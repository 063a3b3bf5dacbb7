package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.read.TemplateReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual's templates are read as they stand there, and what the manual prints is what comes of it. */
class ReadingGuideTest {

    private static final Pattern FILE = Pattern.compile("<!-- file: (\\S+) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String manual = "";

    @BeforeEach
    void write_the_templates() throws IOException {
        manual = Files.readString(Path.of("..", "docs", "reading.md"));
        Matcher file = FILE.matcher(manual);
        while (file.find()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
    }

    private Path shop() {
        return folder.resolve("shop.yaml");
    }

    private void assertShown(String output) {
        String text =
                output.replace(folder + "/", "").replace(folder + "\\", "").strip();
        assertThat(manual).contains("```text\n" + text + "\n```");
    }

    @Test
    void it_lists_resources() {
        assertShown(ReadingGuide.list(shop()));
    }

    @Test
    void it_reads_what_cloudformation_takes() {
        assertShown(ReadingGuide.lenient(folder.resolve("published.yaml")));
    }

    @Test
    void it_shows_the_model() {
        assertShown(ReadingGuide.model(folder.resolve("queues.yaml")));
    }

    @Test
    void it_finds_places() {
        assertThat(ReadingGuide.place(shop())).isEqualTo(shop() + ":9:18");
        assertThat(ReadingGuide.document(shop())).isEqualTo("3:3 Resources.Uploads");
    }

    @Test
    void it_writes_the_same() {
        assertThat(Template.read(ReadingGuide.rewrite(shop()))).isEqualTo(Template.read(shop()));
    }

    @Test
    void it_tells_mistakes() {
        Path mistakes = folder.resolve("mistakes.yaml");
        TemplateReadException refused =
                catchThrowableOfType(TemplateReadException.class, () -> Template.read(mistakes));

        assertShown(refused.getMessage());
        assertThat(ReadingGuide.problems(mistakes)).startsWith("4 the key \"Type\" is there twice\n");
    }
}
