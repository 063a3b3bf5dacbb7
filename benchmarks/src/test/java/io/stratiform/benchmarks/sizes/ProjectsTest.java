package io.stratiform.benchmarks.sizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.benchmarks.setup.ParentPom;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ProjectsTest {

    @TempDir
    private Path folder;

    @Test
    void the_classes_of_a_jar_are_counted() throws IOException {
        Path file = folder.resolve("a-1.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name :
                    List.of("a/A.class", "a/A$B.class", "a/package-info.class", "module-info.class", "a.txt")) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }

        assertThat(Jar.of(file)).isEqualTo(new Jar("a-1.jar", Files.size(file), 2));
    }

    @Test
    void a_project_is_complete() throws IOException {
        create("echo");

        assertThat(folder.resolve("src/main/java/com/example/Main.java"))
                .content()
                .contains("class Main");
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<groupId>io.stratiform</groupId>", "<artifactId>it</artifactId>", "<version>7</version>")
                .doesNotContain("@");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_project_that_does_not_build_is_told_with_what_was_said() throws IOException {
        MinimalProject project = create("ls");

        assertThatThrownBy(() -> project.compile(1))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("minimal does not build:\nls: ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_measured_runs_are_offline() throws IOException, InterruptedException {
        assertThat(runs(2)).containsExactly("compile", "--offline compile", "--offline compile");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_missing_is_downloaded_even_if_nothing_is_measured() throws IOException, InterruptedException {
        assertThat(runs(0)).containsExactly("compile");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_class_path_is_looked_up_online() throws IOException {
        MinimalProject project = create(recorder().toString());

        assertThatThrownBy(project::dependencies).isInstanceOf(IOException.class);
        assertThat(Files.readString(folder.resolve("runs.txt")))
                .contains(":build-classpath")
                .doesNotContain("--offline");
    }

    /** The arguments of each run behind the project's file. */
    private List<String> runs(int measured) throws IOException, InterruptedException {
        create(recorder().toString()).compile(measured);

        return Files.readAllLines(folder.resolve("runs.txt"));
    }

    /** A program in Maven's place that writes down what it is asked for. */
    private Path recorder() throws IOException {
        Path program = folder.resolve("recorder");
        Files.writeString(program, "#!/bin/sh\nshift 2\necho \"$*\" >> runs.txt\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }

    private MinimalProject create(String maven) throws IOException {
        return MinimalProject.create(
                "minimal", folder, "stratiform.txt", "io.stratiform:it:7", ParentPom.in(Path.of("..")), List.of(maven));
    }
}
