package io.stratiform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A string and its source.
 *
 * @param text the string, without a byte order mark
 * @param name the path or name in error messages
 */
record SourceFile(String text, String name) {

    /** The limit of a whole template, and some more for white space. */
    private static final int MOST_BYTES = 2_000_000;

    /** More than any property accepts; the actual limit is checked where the string is used. */
    private static final int MOST_TEXT_BYTES = 64 * 1024 * 1024;

    /** Reads a document, which is limited by the size of a template. */
    static SourceFile at(Path path) {
        return at(path, MOST_BYTES);
    }

    /** Reads a string for any purpose. */
    static SourceFile text(Path path) {
        return at(path, MOST_TEXT_BYTES);
    }

    private static SourceFile at(Path path, int most) {
        if (Files.isDirectory(path)) {
            throw new DocumentException(path.toString(), "it is a directory; use the path of a file", null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, path.toString(), most);
        } catch (NoSuchFileException e) {
            String folder = String.valueOf(path.toAbsolutePath().getParent());
            throw new DocumentException(
                    path.toString(),
                    "the file does not exist" + FolderNames.hint(path)
                            + (path.isAbsolute() ? "" : "; looked in " + folder),
                    e);
        } catch (AccessDeniedException e) {
            throw new DocumentException(path.toString(), "permission to read the file is denied", e);
        } catch (IOException e) {
            throw new DocumentException(path.toString(), e.toString(), e);
        }
    }

    /** Reads a document on the class path. */
    static SourceFile onClasspath(Class<?> anchor, String name) {
        return onClasspath(anchor, name, MOST_BYTES);
    }

    /** Reads a string for any purpose on the class path. */
    static SourceFile text(Class<?> anchor, String name) {
        return onClasspath(anchor, name, MOST_TEXT_BYTES);
    }

    private static SourceFile onClasspath(Class<?> anchor, String name, int most) {
        try (InputStream in = new ClasspathResource(anchor, name).open()) {
            return read(in, name, most);
        } catch (IOException e) {
            throw new DocumentException(name, e.toString(), e);
        }
    }

    private static SourceFile read(InputStream in, String name, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new DocumentException(
                    name, "it has more than " + most + " bytes; the limit of a template is 1,000,000", null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
        } catch (CharacterCodingException e) {
            throw new DocumentException(
                    name + ":" + lineOfFlaw(bytes), "it is not encoded in UTF-8; save it in this encoding", e);
        }
    }

    /** The line with invalid UTF-8. */
    private static int lineOfFlaw(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
