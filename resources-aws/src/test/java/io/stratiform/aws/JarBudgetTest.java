package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The jar is part of every user's class path, but has a budget. It does not exist yet when tests run, but its size
 * follows from what is packed.
 */
class JarBudgetTest {

    private static final long BUDGET = 25_500_000;

    /** What an entry takes besides its name, which stands twice, and its content. */
    private static final int HEADERS = 30 + 46;

    @Test
    void the_jar_is_within_its_budget(TestReporter reporter) throws IOException, URISyntaxException {
        Path folder = CompiledClasses.folder();
        List<Path> files = CompiledClasses.files();
        long size = 0;
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            size += HEADERS + 2L * name.getBytes(StandardCharsets.UTF_8).length;
            size += deflated(CompiledClasses.read(file));
        }
        long classes = files.stream()
                .filter(file -> file.toString().endsWith(".class"))
                .count();
        reporter.publishEntry("jar", classes + " classes in " + size + " bytes");

        assertThat(classes).isGreaterThan(20_000);
        assertThat(size).as("bytes of the jar").isLessThan(BUDGET);
    }

    private static int deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[8192];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(buffer);
            }
            return size;
        } finally {
            deflater.end();
        }
    }
}
