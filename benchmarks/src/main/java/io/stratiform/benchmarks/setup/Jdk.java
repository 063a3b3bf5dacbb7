package io.stratiform.benchmarks.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JDK to run programs on.
 *
 * @param home where it is
 * @param version its version, as in {@code 17.0.15}
 */
public record Jdk(Path home, String version) {

    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final String VERSION = "JAVA_VERSION=";

    static Jdk at(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.exists(release)) {
            throw new IOException(home + " is not a JDK: it must contain bin/java and the file release");
        }
        for (String line : Files.readAllLines(release)) {
            if (line.startsWith(VERSION)) {
                return new Jdk(home, line.substring(VERSION.length()).replace("\"", ""));
            }
        }
        throw new IOException(release + " contains no version: no line starts with " + VERSION);
    }

    /**
     * Its launcher.
     *
     * @return the path of java
     */
    public String java() {
        return home.resolve("bin").resolve("java").toString();
    }

    /**
     * Whether classes are archived as a cache of ahead-of-time work, and not as an archive for sharing.
     *
     * @return whether it has {@code -XX:AOTCache}
     */
    public boolean hasAotCache() {
        return Runtime.Version.parse(version).feature() >= FIRST_WITH_AOT_CACHE;
    }
}
