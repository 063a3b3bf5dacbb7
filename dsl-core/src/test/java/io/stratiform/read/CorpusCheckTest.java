package io.stratiform.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCheckTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
    }

    @Test
    void each_template_gets_its_line() throws IOException {
        write("b.yaml", "Resources: {A: {Type: !Sub x}}");
        write("a.JSON", "{\"Resources\": {\"A\": {\"B\": 1e3}}}");
        write("sub/c.yml", "Resources: {A: &x {}}");
        write("sub/d.template", "Resources:\n  A: {B: 012}\n");
        write("e.json", "{\"name\": \"package\"}");
        write("f.yaml", "a: [");
        write("g.txt", "no");

        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "a.JSON: equal",
                        "b.yaml: equal",
                        "e.json: skipped (no template: it has no section Resources)",
                        "f.yaml: skipped (no template: line 1:5: a[0]: the text ends within brackets)",
                        "sub/c.yml: refused (line 1:16: Resources.A: &x is an anchor)",
                        "sub/d.template: equal",
                        "4 templates, 3 equal, 1 refused, 0 failed");
        assertThat(err.size()).isZero();
    }

    @Test
    void wrong_usage_is_told() throws IOException {
        write("a.txt", "Resources: {}");

        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run(folder.resolve("a.txt").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("there are 0 arguments")
                .contains("there are 2 arguments")
                .contains("none does not exist")
                .contains("a.txt is not a folder")
                .contains("there is no template below " + folder);
    }

    private int run(String... arguments) {
        return CorpusCheck.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
