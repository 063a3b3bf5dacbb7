package io.stratiform.benchmarks.sizes;

import io.stratiform.benchmarks.setup.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Maven repository with what was built here, so that a project can depend on it though nothing was installed. Maven puts
 * into it what it has to download.
 */
final class LocalRepository {

    /** From a jar to its repository, as from com/fasterxml/jackson/core/jackson-core/1.0/jackson-core-1.0.jar. */
    private static final String UP = "../../../../../../..";

    private final Path folder;
    private final Path usual;

    private LocalRepository(Path folder, Path usual) {
        this.folder = folder;
        this.usual = usual;
    }

    static LocalRepository of(Path folder, Path root, ClassPath classPath, String version) throws IOException {
        Path usual = classPath.jar("jackson-core").resolve(UP).normalize();
        LocalRepository repository = new LocalRepository(folder, usual);
        repository.add("stratiform", version, "pom", root.resolve("pom.xml"));
        for (String module : new String[] {"dsl-core", "resources-aws"}) {
            String artifact = "stratiform-" + module;
            repository.add(artifact, version, "pom", root.resolve(module).resolve("pom.xml"));
            repository.add(artifact, version, "jar", classPath.jar(artifact));
        }
        return repository;
    }

    private void add(String artifact, String version, String type, Path file) throws IOException {
        Path versions =
                folder.resolve("io").resolve("stratiform").resolve(artifact).resolve(version);
        Files.createDirectories(versions);
        Files.copy(file, versions.resolve(artifact + "-" + version + "." + type));
    }

    /** The options by which Maven finds it, and all that the usual one has. */
    String[] options() {
        return new String[] {
            "-Dmaven.repo.local=" + folder,
            "-Dmaven.repo.local.tail=" + usual,
            "-Dmaven.repo.local.tail.ignoreAvailability=true"
        };
    }
}
