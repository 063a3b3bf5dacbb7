package io.stratiform.benchmarks.sizes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * How large a jar is.
 *
 * @param name its file's name
 * @param bytes its size
 * @param classes how many classes are in it
 */
record Jar(String name, long bytes, int classes) {

    static Jar of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long classes = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .filter(entry -> !entry.getName().endsWith("-info.class"))
                    .count();
            return new Jar(String.valueOf(file.getFileName()), Files.size(file), (int) classes);
        }
    }
}
