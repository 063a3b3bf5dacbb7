package io.stratiform.benchmarks.setup;

import io.stratiform.value.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is measured, with what, and how often.
 *
 * @param root the repository
 * @param jdks the JDKs, the first of which is the one that counts
 * @param classPath all jars of the benchmarks
 * @param cdk the class path of the CDK's program; empty if it is left out
 * @param node the version of Node.js; empty if there is none
 * @param folder where files are put meanwhile
 * @param parts the parts to run
 * @param quick whether little time is to be spent
 * @param json whether the result is printed for machines
 * @param colored whether the result has colours
 * @param check whether a missed budget is a failure
 * @param progress whom to tell what is being done
 */
public record Setup(
        Path root,
        List<Jdk> jdks,
        ClassPath classPath,
        String cdk,
        String node,
        Path folder,
        List<String> parts,
        boolean quick,
        boolean json,
        boolean colored,
        boolean check,
        Progress progress) {

    /** The names of all parts, in the order in which they run. */
    public static final List<String> PARTS = List.of("process", "sizes", "scaling", "jmh");

    private static final List<String> WITH_VALUE =
            List.of("--root", "--jdk", "--class-path", "--cdk-class-path", "--node", "--folder", "--only", "--format");
    private static final List<String> FLAGS = List.of("--quick", "--check", "--color", "--terminal");

    /**
     * Reads the arguments that {@code benchmarks/run} gives.
     *
     * @param arguments the arguments
     * @return what they say
     * @throws IOException if what they name is not there
     */
    public static Setup of(String... arguments) throws IOException {
        Map<String, List<String>> given = parse(arguments);
        List<Jdk> jdks = new ArrayList<>();
        for (String home : required(given, "--jdk")) {
            jdks.add(Jdk.at(Path.of(home)));
        }
        return new Setup(
                Path.of(required(given, "--root").get(0)),
                jdks,
                ClassPath.parse(required(given, "--class-path").get(0)),
                optional(given, "--cdk-class-path", ""),
                optional(given, "--node", ""),
                Files.createDirectories(Path.of(required(given, "--folder").get(0))),
                parts(given),
                given.containsKey("--quick"),
                oneOf("--format", optional(given, "--format", "text"), List.of("text", "json"))
                        .equals("json"),
                given.containsKey("--color"),
                given.containsKey("--check"),
                new Progress(System.err, given.containsKey("--terminal")));
    }

    private static Map<String, List<String>> parse(String... arguments) {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            String value = "";
            if (WITH_VALUE.contains(name)) {
                if (++i == arguments.length) {
                    throw new IllegalArgumentException(name + " needs a value");
                }
                value = arguments[i];
            } else if (!FLAGS.contains(name)) {
                List<String> valid = new ArrayList<>(WITH_VALUE);
                valid.addAll(FLAGS);
                throw new IllegalArgumentException("unknown argument " + name + "; " + Nearest.hint(name, valid));
            }
            given.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return given;
    }

    private static List<String> required(Map<String, List<String>> given, String name) {
        List<String> values = given.get(name);
        if (values == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return values;
    }

    private static String optional(Map<String, List<String>> given, String name, String otherwise) {
        List<String> values = given.get(name);
        return values == null ? otherwise : values.get(values.size() - 1);
    }

    private static List<String> parts(Map<String, List<String>> given) {
        List<String> parts = given.getOrDefault("--only", PARTS);
        for (String part : parts) {
            oneOf("--only", part, PARTS);
        }
        return PARTS.stream().filter(parts::contains).toList();
    }

    private static String oneOf(String option, String value, List<String> valid) {
        if (!valid.contains(value)) {
            throw new IllegalArgumentException(option + " " + value + ": " + Nearest.hint(value, valid));
        }
        return value;
    }

    /**
     * The JDK that counts.
     *
     * @return the first of the JDKs
     */
    public Jdk jdk() {
        return jdks.get(0);
    }

    /**
     * Whether the CDK is measured, too.
     *
     * @return whether there is a class path for it
     */
    public boolean hasCdk() {
        return !cdk.isEmpty();
    }
}
