package io.stratiform.document;

import io.stratiform.value.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the files in a folder, for hints. */
final class FolderNames {

    private static final int MOST = 1000;

    private FolderNames() {}

    /** The files of a folder; empty if it cannot be read. */
    static List<String> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .limit(MOST)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException | SecurityException e) {
            return Collections.emptyList();
        }
    }

    /** The hint for a missing file: the most similar name in its folder, or that the folder is missing too. */
    static String hint(Path missing) {
        Path absolute = missing.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            return "";
        }
        if (!Files.isDirectory(folder)) {
            return ", and neither does its folder";
        }
        String nearest = Nearest.to(name.toString(), in(folder));
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }
}
