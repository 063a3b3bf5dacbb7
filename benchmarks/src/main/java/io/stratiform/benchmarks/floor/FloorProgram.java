package io.stratiform.benchmarks.floor;

import java.io.IOException;
import java.util.Map;

/** The floor: maps, printed by the tiny writers. */
public final class FloorProgram extends MapProgram {

    private FloorProgram() {}

    /**
     * Writes the templates of a workload.
     *
     * @param arguments the workload, the format, the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        new FloorProgram().run(arguments);
    }

    @Override
    String json(Map<String, Object> tree) {
        return TinyJson.write(tree);
    }

    @Override
    String yaml(Map<String, Object> tree) {
        return TinyYaml.write(tree);
    }
}
