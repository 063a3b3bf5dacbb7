package io.stratiform.codegen.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactJarTest {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    @TempDir
    private Path folder;

    @Test
    void a_jar_keeps_everything_but_the_descriptors_behind_its_entries() throws IOException {
        Path jar = jar();
        List<String> before = entries(jar);
        long size = Files.size(jar);

        CompactJar.main(jar.toString());

        assertThat(entries(jar)).isEqualTo(before);
        assertThat(size - Files.size(jar)).isEqualTo(2 * 16);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(jar);
        }
    }

    @Test
    void a_compact_jar_stays_the_same() throws IOException {
        Path jar = jar();
        CompactJar.main(jar.toString());
        byte[] once = Files.readAllBytes(jar);

        CompactJar.main(jar.toString());

        assertThat(jar).hasBinaryContent(once);
    }

    @Test
    void should_fail_if_there_is_no_such_jar() {
        assertThatThrownBy(() -> CompactJar.main(folder.resolve("none.jar").toString()))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.jar");
        assertThatThrownBy(() -> CompactJar.main()).isInstanceOf(IllegalArgumentException.class);
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("some.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(out, "META-INF/", "");
            add(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
            add(out, "a/B.class", "b".repeat(10_000));
        }
        return jar;
    }

    private static void add(ZipOutputStream out, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (entry.isDirectory()) {
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(0);
            entry.setCrc(0);
        }
        out.putNextEntry(entry);
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static List<String> entries(Path jar) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                String content = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                entries.add(entry.getName() + " " + entry.getTimeLocal() + " " + content);
            }
        }
        return entries;
    }
}
