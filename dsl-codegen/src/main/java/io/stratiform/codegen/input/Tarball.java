package io.stratiform.codegen.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a gzipped tar archive as npm packs it: plain files with short or extended names. */
public final class Tarball {

    private static final int BLOCK = 512;

    private Tarball() {}

    /** The content of the files whose names are wanted, by name. */
    public static SortedMap<String, byte[]> read(String source, byte[] archive, Predicate<String> wanted)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (InputStream tar = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            String longName = null;
            for (byte[] header = header(tar); header != null; header = header(tar)) {
                byte[] content = content(tar, size(header));
                char type = (char) header[156];
                if (type == 'x') {
                    longName = paxPath(content);
                } else if (type == '0' || type == '\0') {
                    String name = longName == null ? name(header) : longName;
                    longName = null;
                    if (wanted.test(name)) {
                        files.put(name, content);
                    }
                } else if (type != 'g' && type != '5') {
                    throw new ImportException(
                            source + ": unknown kind '" + type + "' of the archive's entry " + name(header));
                }
            }
        } catch (ZipException | EOFException e) {
            throw new ImportException(source + ": not a complete gzipped tar archive: " + e.getMessage());
        }
        return files;
    }

    private static byte @Nullable [] header(InputStream tar) throws IOException {
        byte[] header = tar.readNBytes(BLOCK);
        if (header.length == 0 || header[0] == 0) {
            return null;
        }
        if (header.length < BLOCK) {
            throw new EOFException("it ends within a header");
        }
        return header;
    }

    private static byte[] content(InputStream tar, int size) throws IOException {
        byte[] content = tar.readNBytes(size);
        int padding = (BLOCK - size % BLOCK) % BLOCK;
        if (content.length < size || tar.readNBytes(padding).length < padding) {
            throw new EOFException("it ends within a file");
        }
        return content;
    }

    private static int size(byte[] header) throws ZipException {
        String octal = text(header, 124, 12).strip();
        try {
            return Integer.parseInt(octal, 8);
        } catch (NumberFormatException e) {
            throw new ZipException("'" + octal + "' is not the size of a file");
        }
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /** Extended headers hold lines of length, key and value. */
    private static @Nullable String paxPath(byte[] content) {
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n", -1)) {
            int key = line.indexOf(" path=");
            if (key >= 0) {
                return line.substring(key + " path=".length());
            }
        }
        return null;
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
}
