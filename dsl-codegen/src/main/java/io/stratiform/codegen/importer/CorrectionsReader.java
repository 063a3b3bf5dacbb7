package io.stratiform.codegen.importer;

import io.stratiform.spec.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the corrections file. Every correction in it gives its reason, which is for people only. */
final class CorrectionsReader {

    private CorrectionsReader() {}

    static Corrections read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ImportException(file + ": there is no such corrections file");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(JsonValue.parse(file.toString(), bytes));
        }
    }

    private static Corrections read(JsonValue json) {
        json.onlyKeys(Set.of("Corrects", "RefReturns", "Meanings", "Dropped", "Added", "AddedByName"));
        return new Corrections(
                json.place(),
                json.get("Corrects").text(),
                each(json.find("RefReturns"), CorrectionsReader::refReturns),
                each(json.find("Meanings"), CorrectionsReader::meaning),
                each(json.find("Dropped"), CorrectionsReader::drop),
                each(json.find("Added"), CorrectionsReader::addition),
                each(json.find("AddedByName"), CorrectionsReader::namedAddition));
    }

    private static <T> List<T> each(@Nullable JsonValue corrections, Function<JsonValue, T> reader) {
        return corrections == null
                ? List.of()
                : corrections.items().stream().map(reader).toList();
    }

    private static Corrections.RefReturns refReturns(JsonValue json) {
        check(json, Set.of("ResourceType", "RefReturns"));
        return new Corrections.RefReturns(
                json.get("ResourceType").text(), json.get("RefReturns").texts());
    }

    private static Corrections.Meaning meaning(JsonValue json) {
        check(json, Set.of("ResourceType", "Words", "Ref", "Attribute"));
        return new Corrections.Meaning(
                json.get("ResourceType").text(), json.get("Words").text(), reference(json));
    }

    private static Corrections.Drop drop(JsonValue json) {
        check(json, Set.of("Property", "ResourceTypes", "Words"));
        JsonValue types = json.find("ResourceTypes");
        JsonValue words = json.find("Words");
        return new Corrections.Drop(
                property(json.get("Property")),
                types == null ? Set.of() : new TreeSet<>(types.texts()),
                words == null ? null : words.text());
    }

    private static Corrections.Addition addition(JsonValue json) {
        check(json, Set.of("Properties", "ResourceType", "Ref", "Attribute"));
        return new Corrections.Addition(properties(json.get("Properties")), reference(json));
    }

    private static Corrections.NamedAddition namedAddition(JsonValue json) {
        check(json, Set.of("Names", "ResourceType", "Ref", "Attribute", "Except"));
        JsonValue except = json.find("Except");
        return new Corrections.NamedAddition(
                json.get("Names").texts(), reference(json), except == null ? List.of() : properties(except));
    }

    private static void check(JsonValue json, Set<String> keys) {
        Set<String> known = new TreeSet<>(keys);
        known.add("Reason");
        json.onlyKeys(known);
        if (json.get("Reason").text().isBlank()) {
            throw json.error("a correction needs a reason");
        }
    }

    private static Reference reference(JsonValue json) {
        JsonValue attribute = json.find("Attribute");
        JsonValue ref = json.find("Ref");
        if ((attribute == null) == (ref == null) || (ref != null && !ref.bool())) {
            throw json.error("expected either \"Ref\": true or an Attribute");
        }
        return new Reference(json.get("ResourceType").text(), attribute == null ? null : attribute.text());
    }

    private static List<Element> properties(JsonValue json) {
        return json.items().stream().map(CorrectionsReader::property).toList();
    }

    private static Element property(JsonValue json) {
        String[] parts = json.text().split("\\.", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw json.expected("a property like AWS::EC2::Instance.SubnetId or AWS::EC2::Instance.Ebs.KmsKeyId");
        }
        return Element.property(parts[0], parts.length == 2 ? "" : parts[1], parts[parts.length - 1]);
    }
}
