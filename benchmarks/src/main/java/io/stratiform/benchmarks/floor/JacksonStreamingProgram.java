package io.stratiform.benchmarks.floor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, printed by Jackson's generators. */
public final class JacksonStreamingProgram extends MapProgram {

    private @Nullable JsonFactory factory;

    private JacksonStreamingProgram() {}

    /**
     * Writes the templates of a workload.
     *
     * @param arguments the workload, the format, the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        new JacksonStreamingProgram().run(arguments);
    }

    @Override
    String json(Map<String, Object> tree) throws IOException {
        if (factory == null) {
            factory = new JsonFactory();
        }
        return write(factory, tree);
    }

    @Override
    String yaml(Map<String, Object> tree) throws IOException {
        if (factory == null) {
            factory = new YAMLFactory();
        }
        return write(factory, tree);
    }

    private static String write(JsonFactory factory, Map<String, Object> tree) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            if (!(factory instanceof YAMLFactory)) {
                generator.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            value(generator, tree);
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static void value(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Map) {
            generator.writeStartObject();
            for (Map.Entry<String, Object> entry : ((Map<String, Object>) value).entrySet()) {
                generator.writeFieldName(entry.getKey());
                value(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List) {
            generator.writeStartArray();
            for (Object item : (List<Object>) value) {
                value(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else {
            generator.writeBoolean((Boolean) value);
        }
    }
}
