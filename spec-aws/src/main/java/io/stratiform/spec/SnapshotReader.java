package io.stratiform.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the specification snapshot: JSON files in the layout of the official CloudFormation resource specification,
 * with the keys that Stratiform adds. A key or a word it does not know is an error, for a fact that is skipped is a
 * fact that the generated classes silently lack.
 *
 * @since 0.1.0
 */
public final class SnapshotReader {

    private SnapshotReader() {}

    /**
     * Reads a file, or all {@code .json} files of a folder and of the folders below it.
     *
     * @param path the file or the folder
     * @return the resource types, sorted by name
     * @throws IOException if a file cannot be read
     * @throws SnapshotException if a file is not what it should be, or two declare one resource type
     */
    public static List<ResourceTypeSpec> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new SnapshotException(
                    path + ": there is no such file or folder; a specification snapshot was expected");
        }
        Map<String, Path> origins = new TreeMap<>();
        Map<String, ResourceTypeSpec> types = new TreeMap<>();
        for (ReadFile read : readAll(jsonFiles(path))) {
            for (ResourceTypeSpec type : read.types()) {
                Path other = origins.putIfAbsent(type.name(), read.file());
                if (other != null) {
                    throw new SnapshotException(read.file() + ": the resource type " + type.name() + " is declared in "
                            + other + " already");
                }
                types.put(type.name(), type);
            }
        }
        return List.copyOf(types.values());
    }

    /**
     * Reads one file's content.
     *
     * @param source what to call it in messages
     * @param bytes its bytes; the caller closes them
     * @return the resource types in it, sorted by name
     * @throws IOException if the bytes cannot be read
     * @throws SnapshotException if the content is not what it should be
     */
    public static List<ResourceTypeSpec> read(String source, InputStream bytes) throws IOException {
        try (JsonCursor cursor = new JsonCursor(source, bytes)) {
            return new SnapshotFile(source, cursor).read();
        }
    }

    /** Reads on all cores. What is wrong with a file is told in its turn, so that the first of several is always the same. */
    private static List<ReadFile> readAll(List<Path> files) {
        return files.parallelStream().map(ReadFile::of).toList();
    }

    private static List<Path> jsonFiles(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> found = new ArrayList<>(files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .toList());
            found.sort(null);
            return found;
        }
    }
}
