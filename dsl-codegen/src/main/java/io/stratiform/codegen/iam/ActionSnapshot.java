package io.stratiform.codegen.iam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that holds the snapshot of actions, one file for each service.
 *
 * @since 0.1.0
 */
public final class ActionSnapshot {

    private static final String EXTENSION = ".txt";
    private static final String DRAFT = ".draft";

    private final Path folder;

    /**
     * A snapshot that may or may not exist.
     *
     * @param folder where it is
     */
    public ActionSnapshot(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads it.
     *
     * @return the services by prefix in order; none, where there is no folder
     * @throws IOException if it cannot be read
     * @throws SnapshotFormatException if something else is in it
     */
    public List<ServiceActions> read() throws IOException {
        List<ServiceActions> services = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            ServiceActions service =
                    ActionNotation.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            if (!name.equals(service.prefix() + EXTENSION)) {
                throw new SnapshotFormatException(file + ":1: the file of the service " + service.prefix() + " is "
                        + service.prefix() + EXTENSION);
            }
            services.add(service);
        }
        return services;
    }

    /**
     * Replaces it. New texts are written beside the files that they replace, and moved when all are there; files that
     * stay the same are not touched.
     *
     * @param services all services
     * @throws IOException if it cannot be written
     */
    public void write(List<ServiceActions> services) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (ServiceActions service : services) {
            texts.put(folder.resolve(service.prefix() + EXTENSION), ActionNotation.text(service));
        }
        Files.createDirectories(folder);
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            Path file = text.getKey();
            if (!Files.exists(file)
                    || !Files.readString(file, StandardCharsets.UTF_8).equals(text.getValue())) {
                Files.writeString(draft(file), text.getValue(), StandardCharsets.UTF_8);
                changed.add(file);
            }
        }
        for (Path file : changed) {
            Files.move(draft(file), file, StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path file : files()) {
            if (!texts.containsKey(file)) {
                Files.delete(file);
            }
        }
    }

    private static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + DRAFT);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }
}
