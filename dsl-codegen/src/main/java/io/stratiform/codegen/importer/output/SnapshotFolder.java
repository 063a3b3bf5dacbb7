package io.stratiform.codegen.importer.output;

import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotException;
import io.stratiform.spec.SnapshotReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder that holds a snapshot, one file for each resource type, and the file beside it that says where it is from. */
public final class SnapshotFolder {

    private final Path folder;

    public SnapshotFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The file beside the folder that holds the provenance of what is in it. */
    public Path provenanceFile() {
        return folder.resolveSibling(folder.getFileName() + "-sources.json");
    }

    /** What is in the folder; nothing, where there is no folder. */
    public List<ResourceTypeSpec> read() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try {
            return SnapshotReader.read(folder);
        } catch (SnapshotException e) {
            throw new ImportException(
                    folder + " holds something else than a snapshot, so nothing is written there: " + e.getMessage());
        }
    }

    /**
     * Replaces the content. Everything is written to a temporary folder first; then files that differ are moved into
     * their places, and files of types that are gone are deleted, so that what is the same keeps its time.
     *
     * @param types the resource types
     * @param provenance the content of the file beside the folder
     */
    public void write(List<ResourceTypeSpec> types, String provenance) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (ResourceTypeSpec type : types) {
            texts.put(SnapshotNotation.fileName(type.name()), new SnapshotNotation(type).text());
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempDirectory(folder, ".update");
        try {
            SortedMap<String, Path> changed = new TreeMap<>();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (!isThere(folder.resolve(text.getKey()), text.getValue())) {
                    changed.put(text.getKey(), writeTo(temporary.resolve(text.getKey()), text.getValue()));
                }
            }
            Path sources = writeTo(temporary.resolve("sources"), provenance);
            for (Map.Entry<String, Path> file : changed.entrySet()) {
                move(file.getValue(), folder.resolve(file.getKey()));
            }
            deleteOthers(texts);
            if (!isThere(provenanceFile(), provenance)) {
                move(sources, provenanceFile());
            }
        } finally {
            deleteTree(temporary);
        }
    }

    private static boolean isThere(Path file, String text) throws IOException {
        return Files.isRegularFile(file)
                && Files.readString(file, StandardCharsets.UTF_8).equals(text);
    }

    private static Path writeTo(Path file, String text) throws IOException {
        Files.createDirectories(parent(file));
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(parent(to));
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private void deleteOthers(SortedMap<String, String> texts) throws IOException {
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(folder)) {
            entries = new ArrayList<>(walk.sorted(Comparator.reverseOrder()).toList());
        }
        for (Path entry : entries) {
            String name = folder.relativize(entry).toString().replace('\\', '/');
            if (Files.isRegularFile(entry)
                    && name.endsWith(".json")
                    && !texts.containsKey(name)
                    && !name.startsWith(".update")) {
                Files.delete(entry);
            } else if (Files.isDirectory(entry) && !entry.equals(folder) && isEmpty(entry)) {
                Files.delete(entry);
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path entry : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
