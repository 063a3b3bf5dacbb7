package io.stratiform.benchmarks.setup;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All jars of the benchmarks.
 *
 * @param jars the jars
 */
public record ClassPath(List<Path> jars) {

    /** What a user's project has on its class path. */
    private static final List<String> STRATIFORM =
            List.of("stratiform-dsl-core", "stratiform-resources-aws", "jackson-core", "snakeyaml", "jspecify");

    static ClassPath parse(String text) {
        List<Path> jars = new ArrayList<>();
        for (String path : text.split(File.pathSeparator, -1)) {
            jars.add(Path.of(path));
        }
        return new ClassPath(jars);
    }

    /**
     * The jar of an artifact.
     *
     * @param artifact the artifact's id
     * @return its jar
     */
    public Path jar(String artifact) {
        for (Path jar : jars) {
            String name = String.valueOf(jar.getFileName());
            if (name.startsWith(artifact + "-") && Character.isDigit(name.charAt(artifact.length() + 1))) {
                return jar;
            }
        }
        throw new IllegalArgumentException("the class path has no jar of " + artifact + ": " + jars);
    }

    /**
     * A class path of some of the jars.
     *
     * @param artifacts the ids of artifacts
     * @return the class path
     */
    public String of(String... artifacts) {
        List<String> found = new ArrayList<>();
        for (String artifact : artifacts) {
            found.add(jar(artifact).toString());
        }
        return String.join(File.pathSeparator, found);
    }

    /**
     * The class path of Stratiform's program: the programs' jar, and what a user's project has.
     *
     * @return the class path
     */
    public String ofStratiform() {
        List<String> artifacts = new ArrayList<>(List.of("stratiform-benchmarks"));
        artifacts.addAll(STRATIFORM);
        return of(artifacts.toArray(new String[0]));
    }

    /**
     * All of it.
     *
     * @return the class path
     */
    public String all() {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }
}
