package io.stratiform.codegen.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file that records where a snapshot is from. */
public final class ProvenanceFile {

    private ProvenanceFile() {}

    public static String text(List<Provenance> sources) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Provenance source : sources) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("Source", source.source());
            putUnlessNull(entry, "Version", source.version());
            entry.put("Licence", source.licence());
            putUnlessNull(entry, "Date", source.date());
            entry.put("Sha256", source.sha256());
            if (!source.packages().isEmpty()) {
                entry.put("Packages", source.packages());
            }
            entries.add(entry);
        }
        return JsonText.pretty(Map.of("Sources", entries));
    }

    /** Reads the file; nothing, where there is none. */
    public static List<Provenance> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            JsonValue json = JsonValue.parse(file.toString(), bytes);
            json.onlyKeys(Set.of("Sources"));
            return json.get("Sources").items().stream()
                    .map(ProvenanceFile::provenance)
                    .toList();
        }
    }

    /** A local file does not tell its date; the record of an earlier import of the same file may. */
    public static Provenance dated(Provenance source, List<Provenance> earlier) {
        if (source.date() == null) {
            for (Provenance other : earlier) {
                if (other.sha256().equals(source.sha256())) {
                    return source.on(other.date());
                }
            }
        }
        return source;
    }

    private static Provenance provenance(JsonValue entry) {
        entry.onlyKeys(Set.of("Source", "Version", "Licence", "Date", "Sha256", "Packages"));
        JsonValue packages = entry.find("Packages");
        return new Provenance(
                entry.get("Source").text(),
                textOrNull(entry.find("Version")),
                entry.get("Licence").text(),
                textOrNull(entry.find("Date")),
                entry.get("Sha256").text(),
                packages == null ? List.of() : packages.texts());
    }

    private static @Nullable String textOrNull(@Nullable JsonValue value) {
        return value == null ? null : value.text();
    }

    private static void putUnlessNull(Map<String, Object> entry, String key, @Nullable String value) {
        if (value != null) {
            entry.put(key, value);
        }
    }
}
