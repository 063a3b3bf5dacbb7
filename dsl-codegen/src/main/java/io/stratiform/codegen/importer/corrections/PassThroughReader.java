package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.input.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the sections of a corrections file that are about transforms. */
final class PassThroughReader {

    /** The keys of the sections. */
    static final Set<String> KEYS = Set.of("PassedThrough", "Renamed", "StandIns");

    private PassThroughReader() {}

    static PassThrough read(JsonValue file) {
        return new PassThrough(
                each(file, "StandIns", PassThroughReader::standIn),
                each(file, "PassedThrough", PassThroughReader::passed),
                each(file, "Renamed", PassThroughReader::renamed));
    }

    private static <T> List<T> each(JsonValue file, String section, Function<JsonValue, T> reader) {
        return file.optional(section)
                .map(corrections -> corrections.items().stream().map(reader).toList())
                .orElse(List.of());
    }

    private static PassThrough.StandIn standIn(JsonValue json) {
        CorrectionsReader.check(json, Set.of("ResourceType", "Becomes", "Without"));
        return new PassThrough.StandIn(
                json.get("ResourceType").text(), json.get("Becomes").text(), texts(json, "Without"));
    }

    private static PassThrough.Passed passed(JsonValue json) {
        CorrectionsReader.check(json, Set.of("From", "To", "Properties", "Names", "Required", "Structures"));
        Map<String, String> names = names(json, "Names");
        texts(json, "Properties").forEach(name -> names.put(name, name));
        if (names.isEmpty() && !json.has("Properties")) {
            throw json.error("expected Properties, which may be empty, Names or both");
        }
        Set<String> required = texts(json, "Required");
        if (!names.keySet().containsAll(required)) {
            throw json.get("Required").error("names a property that is not among the Properties and Names");
        }
        return new PassThrough.Passed(
                json.get("From").items().stream().map(PassThroughReader::owner).toList(),
                owner(json.get("To")),
                names,
                required,
                names(json, "Structures"));
    }

    private static PassThrough.Renamed renamed(JsonValue json) {
        CorrectionsReader.check(json, Set.of("Property", "Name"));
        return new PassThrough.Renamed(
                CorrectionsReader.property(json.get("Property")),
                json.get("Name").text());
    }

    private static Set<String> texts(JsonValue json, String key) {
        return new TreeSet<>(json.optional(key).map(JsonValue::texts).orElse(List.of()));
    }

    private static Map<String, String> names(JsonValue json, String key) {
        Map<String, String> names = new TreeMap<>();
        json.optional(key).ifPresent(all -> all.members().forEach((name, other) -> names.put(name, other.text())));
        return names;
    }

    private static Element owner(JsonValue json) {
        String[] parts = json.text().split("\\.", -1);
        return switch (parts.length) {
            case 1 -> Element.resource(parts[0]);
            case 2 -> Element.propertyType(parts[0], parts[1]);
            default -> throw json.expected("a resource type or a property type like AWS::S3::Bucket.Rule");
        };
    }
}
