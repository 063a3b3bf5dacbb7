package io.stratiform.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how often.
 *
 * @param jdks the JDKs, the first of which is the one that counts
 * @param classPath all jars of the benchmarks
 * @param cdkClassPath the class path of the CDK's program; empty if it is left out
 * @param folder where files are put meanwhile
 * @param runs how often quick programs are run
 * @param slowRuns how often slow ones are
 * @param json whether the result is printed for machines
 */
record Setup(
        List<Jdk> jdks, List<Path> classPath, String cdkClassPath, Path folder, int runs, int slowRuns, boolean json) {

    private static final int RUNS = 21;
    private static final int SLOW_RUNS = 5;
    private static final int QUICK_RUNS = 9;

    static Setup of(String[] arguments) throws IOException {
        List<Jdk> jdks = new ArrayList<>();
        List<Path> classPath = new ArrayList<>();
        String cdk = "";
        Path folder = null;
        int runs = RUNS;
        int slowRuns = SLOW_RUNS;
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--jdk" -> jdks.add(Jdk.at(Path.of(value(arguments, ++i))));
                case "--class-path" -> classPath = split(value(arguments, ++i));
                case "--cdk-class-path" -> cdk = value(arguments, ++i);
                case "--folder" -> folder = Path.of(value(arguments, ++i));
                case "--json" -> json = true;
                case "--quick" -> {
                    runs = QUICK_RUNS;
                    slowRuns = 1;
                }
                default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
            }
        }
        require(!jdks.isEmpty(), "--jdk");
        require(!classPath.isEmpty(), "--class-path");
        return new Setup(jdks, classPath, cdk, given(folder), runs, slowRuns, json);
    }

    private static void require(boolean given, String option) {
        if (!given) {
            throw new IllegalArgumentException(option + " is missing");
        }
    }

    private static Path given(@Nullable Path folder) throws IOException {
        if (folder == null) {
            throw new IllegalArgumentException("--folder is missing");
        }
        return Files.createDirectories(folder);
    }

    private static String value(String[] arguments, int index) {
        if (index == arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }

    private static List<Path> split(String classPath) {
        List<Path> paths = new ArrayList<>();
        for (String path : classPath.split(File.pathSeparator, -1)) {
            paths.add(Path.of(path));
        }
        return paths;
    }

    String separator() {
        return File.pathSeparator;
    }

    /** The class path of those jars whose names start like this. */
    String jars(String... prefixes) {
        List<String> found = new ArrayList<>();
        for (String prefix : prefixes) {
            int before = found.size();
            for (Path path : classPath) {
                String name = String.valueOf(path.getFileName());
                if (name.startsWith(prefix) && Character.isDigit(name.charAt(prefix.length() + 1))) {
                    found.add(path.toString());
                }
            }
            if (found.size() == before) {
                throw new IllegalArgumentException("the class path has no jar " + prefix + ": " + classPath);
            }
        }
        return String.join(File.pathSeparator, found);
    }
}
