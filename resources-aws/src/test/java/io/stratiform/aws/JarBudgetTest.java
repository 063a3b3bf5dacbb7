package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The jar is part of every user's class path, and has a budget. It is packed here as the jar plugin packs it later. */
class JarBudgetTest {

    private static final long BUDGET = 24_000_000;

    /** Counts what is written to it. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }

    @Test
    void the_jar_is_within_its_budget(TestReporter reporter) throws IOException, URISyntaxException {
        Path folder = CompiledClasses.folder();
        List<Path> files = CompiledClasses.files();
        Counter size = new Counter();
        try (ZipOutputStream jar = new ZipOutputStream(size)) {
            for (Path file : files) {
                jar.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                jar.write(CompiledClasses.read(file));
                jar.closeEntry();
            }
        }
        long classes = files.stream()
                .filter(file -> file.toString().endsWith(".class"))
                .count();
        reporter.publishEntry("classes and bytes", classes + " classes, " + size.bytes + " bytes");

        assertThat(classes).isGreaterThan(20_000);
        assertThat(size.bytes).as("bytes of the jar").isLessThan(BUDGET);
    }
}
