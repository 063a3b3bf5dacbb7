package io.stratiform.codegen.compare;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why some differences stay. A file holds a list of entries like
 * {@code {"Of": ["AWS::SQS::Queue.QueueName"], "Kind": "limit-there", "Reason": "..."}}.
 */
final class Explanations {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KEYS = Set.of("Of", "Kind", "Reason");

    private final Map<String, String> reasons = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    /** Reads a file, or all {@code *.json} files of a folder; without a path there are no explanations. */
    static Explanations read(@Nullable Path path) throws IOException {
        Explanations explanations = new Explanations();
        if (path == null) {
            return explanations;
        }
        if (!Files.exists(path)) {
            throw new ComparisonException(path + ": there is no such file or folder; expected explanations");
        }
        for (Path file : Files.isDirectory(path) ? jsonFiles(path) : List.of(path)) {
            explanations.readFile(file);
        }
        return explanations;
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void readFile(Path file) throws IOException {
        JsonNode list;
        try {
            list = JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new ComparisonException(
                    file + ":" + e.getLocation().getLineNr() + ": this is not valid JSON: " + e.getOriginalMessage());
        }
        if (!list.isArray()) {
            throw new ComparisonException(file + ": expected a list of explanations");
        }
        for (int i = 0; i < list.size(); i++) {
            readEntry(file + ", entry " + (i + 1), list.get(i));
        }
    }

    private void readEntry(String place, JsonNode entry) {
        Set<String> unknown = new TreeSet<>();
        entry.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new ComparisonException(
                    place + ": unknown key '" + unknown.iterator().next() + "'; known are Of, Kind, Reason");
        }
        String reason = entry.path("Reason").asText();
        String word = entry.path("Kind").asText();
        if (reason.isBlank() || word.isEmpty() || !entry.path("Of").isArray()) {
            throw new ComparisonException(
                    place + ": an explanation needs \"Of\" (a list of properties), \"Kind\" and" + " \"Reason\"");
        }
        Kind kind = Kind.ofWord(word);
        for (JsonNode property : entry.path("Of")) {
            if (reasons.put(key(kind, property.asText()), reason) != null) {
                throw new ComparisonException(
                        place + ": " + property.asText() + " has an explanation of this kind already");
            }
        }
    }

    /** The reason of a difference; null if it is open. */
    @Nullable String reason(Difference difference) {
        String key = key(difference.kind(), difference.property());
        String reason = reasons.get(key);
        if (reason != null) {
            used.add(key);
        }
        return reason;
    }

    /** Explanations of differences that are not there any more. */
    List<String> unused() {
        List<String> unused = new ArrayList<>(reasons.keySet());
        unused.removeAll(used);
        return unused;
    }

    private static String key(Kind kind, String property) {
        return property + " (" + kind.word() + ")";
    }
}
