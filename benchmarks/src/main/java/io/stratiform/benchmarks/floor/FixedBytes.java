package io.stratiform.benchmarks.floor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a JVM costs by itself: it writes a file that is always the same. */
public final class FixedBytes {

    private FixedBytes() {}

    /**
     * Writes the file.
     *
     * @param arguments as of the other programs; only the folder counts
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Files.write(folder.resolve("fixed.json"), "{}\n".getBytes(StandardCharsets.UTF_8));
    }
}
