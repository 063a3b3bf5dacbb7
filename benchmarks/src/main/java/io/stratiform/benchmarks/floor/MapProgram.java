package io.stratiform.benchmarks.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A program that writes the templates of a workload from maps. Its arguments are the workload, {@code json} or
 * {@code yaml}, and the folder to write to.
 */
abstract class MapProgram {

    private static final int BRANCHES = 200;
    private static final int LARGE = 450;

    abstract String json(Map<String, Object> tree) throws IOException;

    abstract String yaml(Map<String, Object> tree) throws IOException;

    final void run(String[] arguments) throws IOException {
        boolean yaml = arguments[1].equals("yaml");
        String extension = yaml ? ".yaml" : ".json";
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        switch (arguments[0]) {
            case "W1" -> write(folder.resolve("branch" + extension), BranchMaps.template("feature-checkout"), yaml);
            case "W2" -> write(folder.resolve("queues" + extension), QueueMaps.template(LARGE), yaml);
            case "W3" -> {
                for (int i = 1; i <= BRANCHES; i++) {
                    write(folder.resolve("branch-" + i + extension), BranchMaps.template("feature-" + i), yaml);
                }
            }
            default -> throw new IllegalArgumentException("no workload " + arguments[0] + "; there are W1, W2 and W3");
        }
    }

    private void write(Path file, Map<String, Object> tree, boolean yaml) throws IOException {
        Files.writeString(file, yaml ? yaml(tree) : json(tree));
    }
}
