package io.stratiform.benchmarks.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, printed by Jackson's databind. */
public final class JacksonDatabindProgram extends MapProgram {

    private @Nullable ObjectWriter writer;

    private JacksonDatabindProgram() {}

    /**
     * Writes the templates of a workload.
     *
     * @param arguments the workload, the format, the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        new JacksonDatabindProgram().run(arguments);
    }

    @Override
    String json(Map<String, Object> tree) throws IOException {
        if (writer == null) {
            writer = new ObjectMapper().writer(SerializationFeature.INDENT_OUTPUT);
        }
        return writer.writeValueAsString(tree);
    }

    @Override
    String yaml(Map<String, Object> tree) throws IOException {
        if (writer == null) {
            writer = new ObjectMapper(new YAMLFactory()).writer();
        }
        return writer.writeValueAsString(tree);
    }
}
