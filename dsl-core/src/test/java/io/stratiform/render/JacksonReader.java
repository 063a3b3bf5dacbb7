package io.stratiform.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.stratiform.value.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON, or YAML, by a parser that is none of ours. */
public final class JacksonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonFactory YAML = new YAMLFactory();

    private JacksonReader() {}

    static Node read(String json) throws IOException {
        return read(json, JSON);
    }

    /** Jackson's parser of YAML follows YAML 1.1. */
    public static Node readYaml(String yaml) throws IOException {
        return read(yaml, YAML);
    }

    private static Node read(String text, JsonFactory factory) throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            Node node = node(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("More than one value: " + text);
            }
            return node;
        }
    }

    private static Node node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Node.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(parser.getText());
            case VALUE_TRUE -> new Node.Bool(true);
            case VALUE_FALSE -> new Node.Bool(false);
            case VALUE_NULL -> new Node.Null();
            case START_ARRAY -> sequence(parser);
            default -> mapping(parser);
        };
    }

    private static Node sequence(JsonParser parser) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Sequence(items);
    }

    private static Node mapping(JsonParser parser) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, node(parser));
        }
        return new Node.Mapping(entries);
    }
}
