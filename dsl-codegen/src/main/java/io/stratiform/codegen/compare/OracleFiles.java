package io.stratiform.codegen.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads provider schemas from a folder, a zip archive or a single file. */
final class OracleFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OracleFiles() {}

    /** The schemas by the name of their resource type. */
    static NavigableMap<String, JsonNode> read(Path path) throws IOException {
        NavigableMap<String, JsonNode> schemas = new TreeMap<>();
        for (var file : files(path).entrySet()) {
            JsonNode schema = parse(file.getKey(), file.getValue());
            String type = schema.path("typeName").asText();
            if (type.isEmpty()) {
                throw new ComparisonException(file.getKey()
                        + ": this is not a provider schema: it has no typeName; expected an object like"
                        + " {\"typeName\": \"AWS::SQS::Queue\", \"properties\": {...}}");
            }
            if (schemas.put(type, schema) != null) {
                throw new ComparisonException(
                        file.getKey() + ": another file has a schema of the resource type " + type + " already");
            }
        }
        if (schemas.isEmpty()) {
            throw new ComparisonException(path + ": there are no *.json files in it; expected provider schemas");
        }
        return schemas;
    }

    private static NavigableMap<String, byte[]> files(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new ComparisonException(path + ": there is no such file or folder; expected CloudformationSchema.zip"
                    + " or a folder of provider schemas");
        }
        byte[] bytes = Files.readAllBytes(path);
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return zipped ? zip(path, bytes) : new TreeMap<>(Map.of(path.toString(), bytes));
    }

    private static NavigableMap<String, byte[]> folder(Path folder) throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                if (file.toString().endsWith(".json")) {
                    files.put(file.toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static NavigableMap<String, byte[]> zip(Path path, byte[] bytes) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    files.put(path + "/" + entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new ComparisonException(path + ": this zip archive is damaged: " + e.getMessage());
        }
        return files;
    }

    private static JsonNode parse(String name, byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new ComparisonException(
                    name + ":" + e.getLocation().getLineNr() + ": this is not valid JSON: " + e.getOriginalMessage());
        }
    }
}
