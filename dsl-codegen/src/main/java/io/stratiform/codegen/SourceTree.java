package io.stratiform.codegen;

import io.stratiform.codegen.poet.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder of generated sources. What has not changed is not touched, so that a compiler can skip it; what is not
 * generated any more is deleted. Several threads may write at once.
 */
final class SourceTree {

    private final Path root;
    private final String header;
    private final Set<Path> current = ConcurrentHashMap.newKeySet();

    SourceTree(Path root) {
        this(root, SourceFile.HEADER);
    }

    /** A folder of sources whose first line is another. */
    SourceTree(Path root, String header) {
        this.root = root;
        this.header = header;
    }

    void write(SourceFile file) throws IOException {
        Path path = root.resolve(file.path());
        current.add(path);
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
            return;
        }
        Files.createDirectories(path.getParent());
        Path draft = path.resolveSibling(path.getFileName() + ".tmp");
        Files.write(draft, bytes);
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the files of earlier generations that this one did not write; files that are not generated stay. */
    void deleteStale() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> stale;
        try (Stream<Path> files = Files.walk(root)) {
            stale = files.filter(file -> file.toString().endsWith(".java") && !current.contains(file))
                    .toList();
        }
        for (Path file : stale) {
            try (Stream<String> lines = Files.lines(file)) {
                if (!lines.findFirst().orElse("").equals(header)) {
                    continue;
                }
            }
            Files.delete(file);
        }
    }
}
