package io.stratiform.benchmarks.sizes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes that a program loaded, from the JVM's own log. */
final class LoadedClasses {

    /** What no synthesis needs. */
    private static final List<String> FORBIDDEN = List.of(
            "com.fasterxml.jackson.databind.",
            "io.stratiform.codegen.",
            "io.stratiform.validation.",
            // Links the methods that a record has by itself, and with them some 40 hidden classes.
            "java.lang.runtime.ObjectMethods",
            "jakarta.validation.",
            "javax.validation.",
            "picocli.",
            "software.amazon.");

    private static final String SOURCE = " source: ";

    private final Map<String, Integer> byOrigin = new TreeMap<>();
    private final List<String> forbidden = new ArrayList<>();

    /** Runs a program, whose command line is given without the option that logs. */
    static LoadedClasses of(List<String> command, Path log) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.add(1, "-Xlog:class+load:file=" + log);
        int status = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", line) + " ended with status " + status);
        }
        return read(Files.readAllLines(log));
    }

    /** Reads lines like {@code [0.1s][info][class,load] a.b.C source: file:/x/y.jar}. */
    static LoadedClasses read(List<String> lines) {
        LoadedClasses classes = new LoadedClasses();
        for (String line : lines) {
            int source = line.indexOf(SOURCE);
            int prefix = line.lastIndexOf("] ", source < 0 ? 0 : source);
            if (source >= 0) {
                classes.add(
                        line.substring(prefix < 0 ? 0 : prefix + 2, source), line.substring(source + SOURCE.length()));
            }
        }
        return classes;
    }

    private void add(String name, String source) {
        byOrigin.merge(origin(name, source), 1, Integer::sum);
        for (String start : FORBIDDEN) {
            if (name.startsWith(start)) {
                forbidden.add(name);
            }
        }
    }

    private static String origin(String name, String source) {
        if (source.endsWith(".jar")) {
            return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf(File.separatorChar)) + 1);
        }
        return name.startsWith("io.stratiform.") ? "made as it runs, for Stratiform" : "the JDK";
    }

    /** How many classes are from which jar. */
    Map<String, Integer> byOrigin() {
        return byOrigin;
    }

    /** Those that have no place in a synthesis. */
    List<String> forbidden() {
        return forbidden;
    }
}
