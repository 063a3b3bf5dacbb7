package io.stratiform.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JDK to run programs on.
 *
 * @param java its launcher
 * @param version its version, as in {@code 17.0.15}
 */
record Jdk(String java, String version) {

    static Jdk at(Path home) throws IOException {
        Path launcher = home.resolve("bin").resolve("java");
        Path release = home.resolve("release");
        if (!Files.isExecutable(launcher) || !Files.exists(release)) {
            throw new IOException(home + " is no JDK: it needs bin/java and the file release");
        }
        for (String line : Files.readAllLines(release)) {
            if (line.startsWith("JAVA_VERSION=")) {
                return new Jdk(
                        launcher.toString(),
                        line.substring("JAVA_VERSION=".length()).replace("\"", ""));
            }
        }
        throw new IOException(release + " does not tell the version: no line starts with JAVA_VERSION=");
    }

    int feature() {
        return Runtime.Version.parse(version).feature();
    }
}
