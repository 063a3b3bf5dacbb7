package io.stratiform.benchmarks.sizes;

import io.stratiform.benchmarks.report.Series;
import io.stratiform.benchmarks.setup.ParentPom;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A Maven project of one class, one template and one dependency. */
final class MinimalProject {

    private static final String DEPENDENCY = "org.apache.maven.plugins:maven-dependency-plugin:";
    private static final double NANOS_PER_SECOND = 1e9;

    private final String name;
    private final Path folder;
    private final ParentPom versions;
    private final List<String> maven;

    private MinimalProject(String name, Path folder, ParentPom versions, List<String> maven) {
        this.name = name;
        this.folder = folder;
        this.versions = versions;
        this.maven = maven;
    }

    /**
     * Writes one.
     *
     * @param name what the tables call it
     * @param source the resource with its class
     * @param dependency group, artifact and version of what it depends on, with colons between
     * @param maven the command that builds a project
     */
    static MinimalProject create(
            String name, Path folder, String source, String dependency, ParentPom versions, List<String> maven)
            throws IOException {
        String[] parts = dependency.split(":", -1);
        String pom = resource("pom.xml")
                .replace("@groupId@", parts[0])
                .replace("@artifactId@", parts[1])
                .replace("@version@", parts[2]);
        for (String plugin : List.of("maven-resources-plugin", "maven-compiler-plugin")) {
            pom = pom.replace("@" + plugin + "@", versions.plugin(plugin));
        }
        Path sources = Files.createDirectories(folder.resolve("src/main/java/com/example"));
        Files.writeString(folder.resolve("pom.xml"), pom);
        Files.writeString(sources.resolve("Main.java"), resource(source));
        return new MinimalProject(name, folder, versions, maven);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = MinimalProject.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String name() {
        return name;
    }

    /**
     * Seconds of {@code mvn compile}, each time without what was compiled before. A first run, which is not counted,
     * downloads the plugins and libraries that the machine lacks; the measured runs are offline.
     */
    Series compile(int times) throws IOException, InterruptedException {
        clean();
        maven("compile");
        Series series = new Series();
        for (int i = 0; i < times; i++) {
            clean();
            long start = System.nanoTime();
            maven("--offline", "compile");
            series.add((System.nanoTime() - start) / NANOS_PER_SECOND);
        }
        return series;
    }

    /** The jars on its class path. What the machine lacks is downloaded. */
    List<Path> dependencies() throws IOException, InterruptedException {
        Path file = folder.resolve("classpath.txt");
        maven(
                DEPENDENCY + versions.plugin("maven-dependency-plugin") + ":build-classpath",
                "-Dmdep.outputFile=" + file,
                "-Dmdep.includeScope=runtime");
        List<Path> jars = new ArrayList<>();
        for (String path : Files.readString(file).strip().split(File.pathSeparator, -1)) {
            jars.add(Path.of(path));
        }
        return jars;
    }

    private void clean() throws IOException {
        Path target = folder.resolve("target");
        if (!Files.exists(target)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(target)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private void maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of("-f", folder.resolve("pom.xml").toString()));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("maven.log");
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(
                    name + " does not build:\n" + Files.readString(log).strip());
        }
    }
}
