package io.stratiform.codegen.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Tarballs as npm gives them, for tests. */
public final class Tarballs {

    private Tarballs() {}

    /** A gzipped tar archive of names and contents, long names in extended headers. */
    public static byte[] of(Object... namesAndContents) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            if (name.length() > 100) {
                String line = " path=" + name + "\n";
                entry(tar, "PaxHeader/x", 'x', bytes(line.length() + 3 + line));
                name = "cut";
            }
            entry(tar, name, '0', file.getValue());
        }
        tar.write(new byte[1024]);
        return gzip(tar.toByteArray());
    }

    private static void entry(ByteArrayOutputStream tar, String name, char type, byte[] content) throws IOException {
        byte[] header = new byte[512];
        System.arraycopy(bytes(name), 0, header, 0, name.length());
        byte[] size = bytes("%011o".formatted(content.length));
        System.arraycopy(size, 0, header, 124, size.length);
        header[156] = (byte) type;
        tar.write(header);
        tar.write(content);
        tar.write(new byte[(512 - content.length % 512) % 512]);
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
