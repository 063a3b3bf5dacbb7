package io.stratiform.codegen.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs a script in npm's place. */
@DisabledOnOs(OS.WINDOWS)
class NpmTest {

    private static final String PACKS = """
            #!/bin/sh
            echo "npm warn something harmless" >&2
            case "$1" in
              pack) echo content > "$4/thing-1.2.3.tgz"
                    echo '[{"id": "'$5'", "version": "1.2.3", "filename": "thing-1.2.3.tgz"}]' ;;
              view) echo '"2026-03-04T05:06:07.000Z"' ;;
            esac
            """;

    @TempDir
    private Path folder;

    @Test
    void fetches_a_package_and_the_day_it_was_published() throws IOException {
        Npm.Fetched fetched = npm(PACKS).fetch("@scope/thing", null);

        assertThat(fetched.file()).hasFileName("thing-1.2.3.tgz").hasContent("content\n");
        assertThat(fetched.date()).isEqualTo("2026-03-04");
    }

    @Test
    void does_without_the_day_if_the_registry_does_not_tell() throws IOException {
        assertThat(npm(PACKS.replace("'\"2026-03-04T05:06:07.000Z\"'", "null"))
                        .fetch("thing", "1.2.3")
                        .date())
                .isNull();
    }

    @Test
    void should_fail_with_what_npm_says() throws IOException {
        Npm npm = npm("""
                #!/bin/sh
                echo "npm warn something harmless" >&2
                echo "npm error code ETARGET" >&2
                echo "npm error No matching version found for $5." >&2
                exit 1
                """);

        assertThatThrownBy(() -> npm.fetch("thing", "9.9.9"))
                .isInstanceOf(ImportException.class)
                .hasMessage("npm could not fetch thing@9.9.9: npm error No matching version found for thing@9.9.9.");
    }

    @Test
    void should_fail_if_npm_leaves_no_file() throws IOException {
        Npm npm = npm(PACKS.replace("echo content >", ": #"));

        assertThatThrownBy(() -> npm.fetch("thing", null))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("reported thing-1.2.3.tgz but left no such file");
    }

    @Test
    void should_leave_nothing_behind() throws IOException {
        Path fetched;
        try (Npm npm = npm(PACKS)) {
            fetched = npm.fetch("thing", null).file();
            assertThat(fetched).exists();
        }
        assertThat(fetched.getParent()).doesNotExist();
    }

    @Test
    void should_fail_if_there_is_no_npm() {
        Npm npm = new Npm(folder, folder.resolve("absent").toString());

        assertThatThrownBy(() -> npm.fetch("thing", null))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("npm cannot be run")
                .hasMessageContaining("install Node.js, or give the package's tarball as a file");
    }

    private Npm npm(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("npm"), script, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Npm(folder, program.toString());
    }
}
