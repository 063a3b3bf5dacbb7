package io.stratiform.spec.build;

import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import io.stratiform.spec.pack.PackFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs a snapshot of the specification into the file that the jar holds. The build of this module runs it. */
public final class PackSnapshot {

    private PackSnapshot() {}

    /**
     * Packs a snapshot.
     *
     * @param arguments the snapshot's folder, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the snapshot's folder and the file to write");
        }
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, pack(SnapshotReader.read(Path.of(arguments[0]))));
    }

    /** Packs resource types; their order does not matter. */
    static byte[] pack(List<ResourceTypeSpec> types) {
        PackFileWriter writer = new PackFileWriter();
        for (ResourceTypeSpec type : types) {
            writer.add(type.name(), TypeEncoder.encode(type));
        }
        return writer.toBytes();
    }
}
