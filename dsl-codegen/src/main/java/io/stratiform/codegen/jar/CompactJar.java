package io.stratiform.codegen.jar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a jar with the sizes of each entry in front of it. A jar that is written as a stream has them behind each
 * entry, too, in a data descriptor of 16 bytes: half a megabyte for 29,000 classes. Names, order, times and contents
 * stay as they are.
 *
 * @since 0.1.0
 */
public final class CompactJar {

    private CompactJar() {}

    /**
     * Rewrites a jar, whole or not at all.
     *
     * @param arguments the jar's path
     * @throws IOException if it cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected one argument, the jar to rewrite");
        }
        rewrite(Path.of(arguments[0]));
    }

    static void rewrite(Path jar) throws IOException {
        Path absolute = jar.toAbsolutePath();
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".compact");
        try {
            try (ZipFile from = new ZipFile(absolute.toFile());
                    ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
                to.setLevel(Deflater.BEST_COMPRESSION);
                for (ZipEntry entry : List.copyOf(Collections.list(from.entries()))) {
                    write(from, entry, to);
                }
            }
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        byte[] content;
        try (InputStream in = from.getInputStream(entry)) {
            content = in.readAllBytes();
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        copy.setExtra(entry.getExtra());
        copy.setMethod(entry.isDirectory() ? ZipEntry.STORED : ZipEntry.DEFLATED);
        copy.setSize(content.length);
        copy.setCompressedSize(entry.isDirectory() ? content.length : deflated(content));
        CRC32 checksum = new CRC32();
        checksum.update(content);
        copy.setCrc(checksum.getValue());
        to.putNextEntry(copy);
        to.write(content);
        to.closeEntry();
    }

    /** The size of what {@link ZipOutputStream} is going to write, which it wants to be told before. */
    private static int deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[8192];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(buffer);
            }
            return size;
        } finally {
            deflater.end();
        }
    }
}
