package io.stratiform.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFileTest {

    @TempDir
    Path folder;

    @Test
    void a_new_file_is_written_with_its_folders() throws IOException {
        Path path = folder.resolve("a/b/template.yaml");

        assertThat(TemplateFile.at(path).write("é😀\n")).isTrue();

        assertThat(Files.readAllBytes(path)).containsExactly(0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, '\n');
        assertThat(filesIn(path.getParent())).containsExactly("template.yaml");
    }

    @Test
    void an_old_file_is_replaced() throws IOException {
        Path path = Files.writeString(folder.resolve("template.yaml"), "a longer text than the new one");

        assertThat(TemplateFile.at(path).write("new")).isTrue();

        assertThat(path).hasContent("new");
        assertThat(filesIn(folder)).containsExactly("template.yaml");
    }

    @Test
    void an_unchanged_file_keeps_its_time() throws IOException {
        Path path = Files.writeString(folder.resolve("template.yaml"), "é\n");
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(path, time);

        assertThat(TemplateFile.at(path).write("é\n")).isFalse();
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(time);

        assertThat(TemplateFile.at(path).write("è\n")).isTrue();
        assertThat(Files.getLastModifiedTime(path)).isNotEqualTo(time);
    }

    @Test
    void a_symbolic_link_stays_one() throws IOException {
        Path target = Files.writeString(folder.resolve("target.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), target);

        assertThat(TemplateFile.at(link).write("new")).isTrue();

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void a_directory_in_place_of_the_file_is_named() {
        assertThatThrownBy(() -> TemplateFile.at(folder).write("text"))
                .isInstanceOfSatisfying(
                        TemplateFileException.class, e -> assertThat(e.path()).isEqualTo(folder))
                .hasMessage("Cannot write " + folder + ": it is a directory; expected the path of a file");
    }

    @Test
    void a_file_in_place_of_a_folder_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Path path = file.resolve("template.yaml");

        assertThatThrownBy(() -> TemplateFile.at(path).write("text"))
                .isInstanceOf(TemplateFileException.class)
                .hasMessage("Cannot write " + path + ": " + file + " exists and is not a directory");
        assertThat(file).hasContent("kept");
    }

    @Test
    void a_read_only_place_is_named() {
        Path path = Path.of(URI.create("jrt:/modules/java.base/template.yaml"));

        assertThatThrownBy(() -> TemplateFile.at(path).write("text"))
                .isInstanceOf(TemplateFileException.class)
                .hasMessage("Cannot write " + path + ": the file system is read-only; choose another directory");
    }

    @Test
    void a_failure_leaves_the_old_file_and_nothing_else() throws IOException {
        Path path = Files.writeString(folder.resolve("template.yaml"), "old");

        assertThatThrownBy(() -> TemplateFile.at(path).write("half a pair: \uD83D"))
                .isInstanceOf(TemplateFileException.class)
                .hasMessageContaining("Cannot");

        assertThat(path).hasContent("old");
        assertThat(filesIn(folder)).containsExactly("template.yaml");
    }

    @Test
    void a_question_mark_is_no_half_of_a_pair() throws IOException {
        Path path = folder.resolve("template.yaml");

        TemplateFile.at(path).write("who? \uD83D\uDE00 \u00e4?");

        assertThat(Files.readString(path)).isEqualTo("who? \uD83D\uDE00 \u00e4?");
    }

    @Test
    void a_name_that_the_file_system_refuses_leaves_nothing_behind() throws IOException {
        Path path = folder.resolve("n".repeat(5000));

        assertThatThrownBy(() -> TemplateFile.at(path).write("text"))
                .isInstanceOf(TemplateFileException.class)
                .hasMessageStartingWith("Cannot write " + path + ": ");

        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void formats_have_their_extension_and_writer() {
        assertThat(TemplateFormat.JSON.extension()).isEqualTo(".json");
        assertThat(TemplateFormat.JSON.writer()).isSameAs(JsonWriter.pretty());
        assertThat(TemplateFormat.YAML.extension()).isEqualTo(".yaml");
        assertThat(TemplateFormat.YAML.writer()).isSameAs(YamlWriter.standard());
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
