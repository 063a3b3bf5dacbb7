package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.TemplateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with its reviewed copy in {@code src/test/snapshots}. What differs is written to
 * {@code target/snapshots}, to be looked at and copied.
 */
final class Snapshot {

    static final Path REVIEWED = Path.of("src/test/snapshots");
    private static final Path RECEIVED = Path.of("target/snapshots");

    private Snapshot() {}

    static void assertSame(String name, String text) throws IOException {
        Path reviewed = REVIEWED.resolve(name);
        String expected = Files.exists(reviewed) ? Files.readString(reviewed) : "";
        if (!expected.equals(text)) {
            TemplateFile.at(RECEIVED.resolve(name)).write(text);
        }
        assertThat(text)
                .as("%s; if it is right, copy %s there", reviewed, RECEIVED.resolve(name))
                .isEqualTo(expected);
    }
}
