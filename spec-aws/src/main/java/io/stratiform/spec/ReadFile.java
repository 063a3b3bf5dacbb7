package io.stratiform.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that was read: its resource types, or why there are none, which is kept until someone asks for them. */
final class ReadFile {

    private final Path file;
    private final List<ResourceTypeSpec> types;
    private final @Nullable Exception failure;

    private ReadFile(Path file, List<ResourceTypeSpec> types, @Nullable Exception failure) {
        this.file = file;
        this.types = types;
        this.failure = failure;
    }

    static ReadFile of(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new ReadFile(file, SnapshotReader.read(file.toString(), bytes), null);
        } catch (IOException | RuntimeException e) {
            return new ReadFile(file, List.of(), e);
        }
    }

    Path file() {
        return file;
    }

    List<ResourceTypeSpec> types() throws IOException {
        if (failure instanceof IOException unreadable) {
            throw unreadable;
        }
        if (failure instanceof RuntimeException wrong) {
            throw wrong;
        }
        return types;
    }
}
