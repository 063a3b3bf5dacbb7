package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotException;
import io.stratiform.spec.SnapshotReader;
import io.stratiform.spec.TypeSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a corrections file, or all those of a folder. Every correction gives its reason, which is for people only.
 */
public final class CorrectionsReader {

    private CorrectionsReader() {}

    public static Corrections read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Corrections.united(path.toString(), readAll(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new ImportException(path + ": there is no such corrections file or folder");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(JsonValue.parse(path.toString(), bytes));
        }
    }

    private static List<Corrections> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Corrections> read = new ArrayList<>();
        for (Path file : files) {
            read.add(read(file));
        }
        return read;
    }

    private static Corrections read(JsonValue json) {
        Set<String> sections = new TreeSet<>(PassThroughReader.KEYS);
        sections.addAll(
                Set.of("Corrects", "RefReturns", "Meanings", "Dropped", "Added", "AddedByName", "Facts", "Declared"));
        json.onlyKeys(sections);
        JsonValue source = json.find("Corrects");
        return new Corrections(
                json.place(),
                source == null ? Set.of() : Set.of(source.text()),
                each(json.find("RefReturns"), CorrectionsReader::refReturns),
                each(json.find("Meanings"), CorrectionsReader::meaning),
                each(json.find("Dropped"), CorrectionsReader::drop),
                each(json.find("Added"), CorrectionsReader::addition),
                each(json.find("AddedByName"), CorrectionsReader::namedAddition),
                each(json.find("Facts"), CorrectionsReader::facts),
                each(json.find("Declared"), CorrectionsReader::declared).stream()
                        .flatMap(List::stream)
                        .toList(),
                PassThroughReader.read(json));
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
        check(json, Set.of("Properties", "ResourceType", "Ref", "Attribute", "Sub", "Members"));
        return new Corrections.Addition(properties(json.get("Properties")), reference(json));
    }

    private static Corrections.NamedAddition namedAddition(JsonValue json) {
        check(json, Set.of("Names", "ResourceType", "Ref", "Attribute", "Sub", "Except"));
        JsonValue except = json.find("Except");
        return new Corrections.NamedAddition(
                json.get("Names").texts(), reference(json), except == null ? List.of() : properties(except));
    }

    private static Corrections.OwnFacts facts(JsonValue json) {
        check(json, Set.of("Of", "Set", "Remove"));
        List<Element> elements =
                json.get("Of").items().stream().map(CorrectionsReader::element).toList();
        JsonValue set = json.find("Set");
        JsonValue remove = json.find("Remove");
        if (elements.isEmpty() || (set == null && remove == null)) {
            throw json.error("expected at least one name in Of, and Set, Remove or both");
        }
        FactNotation notation = FactNotation.of(elements.get(0));
        if (elements.stream().map(Element::kind).distinct().count() > 1) {
            throw json.get("Of").error("name either properties or resource types, not both");
        }
        boolean property = elements.get(0).kind() == Element.Kind.PROPERTY;
        Map<String, TypeSpec> attributes = new TreeMap<>();
        if (set != null && !property) {
            set.optional("Attributes")
                    .ifPresent(all ->
                            all.members().forEach((name, type) -> attributes.put(name, FactNotation.type(type))));
        }
        return new Corrections.OwnFacts(
                elements,
                set == null ? Map.of() : notation.read(set, property ? Set.of() : Set.of("Attributes")),
                remove == null ? Set.of() : notation.keys(remove),
                attributes);
    }

    private static List<ResourceTypeSpec> declared(JsonValue json) {
        check(json, Set.of("Specification"));
        JsonValue specification = json.get("Specification");
        byte[] text = specification.json().getBytes(StandardCharsets.UTF_8);
        try {
            return SnapshotReader.read(specification.place(), new ByteArrayInputStream(text));
        } catch (SnapshotException e) {
            throw new ImportException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check(JsonValue json, Set<String> keys) {
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
        JsonValue sub = json.find("Sub");
        JsonValue members = json.find("Members");
        long ways =
                Stream.of(attribute, ref, sub, members).filter(Objects::nonNull).count();
        if (ways != 1 || (ref != null && !ref.bool())) {
            throw json.error("expected one of \"Ref\": true, an Attribute, a Sub, or Members");
        }
        return new Reference(
                json.get("ResourceType").text(),
                attribute == null ? null : attribute.text(),
                sub == null ? null : sub.text(),
                members == null ? List.of() : members.texts());
    }

    private static List<Element> properties(JsonValue json) {
        return json.items().stream().map(CorrectionsReader::property).toList();
    }

    private static Element element(JsonValue json) {
        return json.text().indexOf('.') < 0 ? Element.resource(json.text()) : property(json);
    }

    static Element property(JsonValue json) {
        String[] parts = json.text().split("\\.", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw json.expected("a property like AWS::EC2::Instance.SubnetId or AWS::EC2::Instance.Ebs.KmsKeyId");
        }
        return Element.property(parts[0], parts.length == 2 ? "" : parts[1], parts[parts.length - 1]);
    }
}
