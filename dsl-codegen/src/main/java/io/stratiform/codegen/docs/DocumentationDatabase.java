package io.stratiform.codegen.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stratiform.codegen.poet.Prose;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The texts of {@code db.json.gz} as the npm package {@code @aws-cdk/aws-service-spec} has it, found by CloudFormation
 * names.
 *
 * @since 0.1.0
 */
public final class DocumentationDatabase implements Prose {

    private static final String TEXT = "documentation";
    private static final int GZIP_MAGIC = 0x1f;

    private final Map<String, String> texts = new HashMap<>();

    private DocumentationDatabase() {}

    /**
     * Reads a database.
     *
     * @param file the file, gzipped or not
     * @return its texts
     * @throws IOException if the file cannot be read
     * @throws DocumentationException if it is not such a database
     */
    public static DocumentationDatabase read(Path file) throws IOException {
        JsonNode schema;
        try (InputStream bytes = open(file)) {
            schema = new ObjectMapper().readTree(bytes).path("schema");
        } catch (JsonProcessingException e) {
            throw new DocumentationException(file + ": this is not valid JSON: " + e.getOriginalMessage());
        }
        if (!schema.path("resource").has("entities")) {
            throw new DocumentationException(
                    file + ": schema.resource.entities is missing; expected db.json.gz of @aws-cdk/aws-service-spec");
        }
        DocumentationDatabase database = new DocumentationDatabase();
        database.addAll(schema);
        return database;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(1);
        int first = bytes.read();
        bytes.reset();
        return first == GZIP_MAGIC ? new GZIPInputStream(bytes) : bytes;
    }

    private void addAll(JsonNode schema) {
        Map<String, JsonNode> structures = new HashMap<>();
        for (JsonNode structure : schema.path("typeDefinition").path("entities")) {
            structures.put(structure.path("$id").asText(), structure);
        }
        JsonNode uses = schema.path("usesType").path("forward");
        for (JsonNode resource : schema.path("resource").path("entities")) {
            String name = resource.path("cloudFormationType").asText();
            add(name, resource);
            addMembers(name, "/", resource.path("properties"));
            addMembers(name, "@", resource.path("attributes"));
            for (JsonNode use : uses.path(resource.path("$id").asText())) {
                JsonNode structure = structures.get(use.path("$id").asText());
                if (structure != null) {
                    String path = name + "." + structure.path("name").asText();
                    add(path, structure);
                    addMembers(path, "/", structure.path("properties"));
                }
            }
        }
    }

    private void addMembers(String owner, String separator, JsonNode members) {
        members.properties().forEach(member -> add(owner + separator + member.getKey(), member.getValue()));
    }

    private void add(String path, JsonNode documented) {
        String text = documented.path(TEXT).asText().strip();
        if (!text.isEmpty()) {
            texts.put(path, text);
        }
    }

    private String find(String path) {
        String text = texts.get(path);
        return text == null ? "" : new MarkdownText(text).toHtml() + "\n<p>";
    }

    @Override
    public String ofResource(String resource) {
        return find(resource);
    }

    @Override
    public String ofAttribute(String resource, String attribute) {
        return find(resource + "@" + attribute);
    }

    @Override
    public String ofStructure(String resource, String structure) {
        return find(resource + "." + structure);
    }

    @Override
    public String ofProperty(String resource, String structure, String property) {
        return find(resource + (structure.isEmpty() ? "" : "." + structure) + "/" + property);
    }
}
