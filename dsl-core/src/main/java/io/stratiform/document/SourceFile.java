package io.stratiform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text and where it is from.
 *
 * @param text the text, without a byte order mark
 * @param name the path or name that errors call it by
 */
record SourceFile(String text, String name) {

    /** As much as a template may have in all, and somewhat more for white space. */
    private static final int MOST_BYTES = 2_000_000;

    static SourceFile at(Path path) {
        if (Files.isDirectory(path)) {
            throw new DocumentException(path.toString(), "it is a directory; give the path of a file", null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, path.toString());
        } catch (NoSuchFileException e) {
            String folder = String.valueOf(path.toAbsolutePath().getParent());
            throw new DocumentException(
                    path.toString(),
                    "there is no such file" + FolderNames.hint(path)
                            + (path.isAbsolute() ? "" : "; looked in " + folder),
                    e);
        } catch (AccessDeniedException e) {
            throw new DocumentException(path.toString(), "permission to read the file is denied", e);
        } catch (IOException e) {
            throw new DocumentException(path.toString(), e.toString(), e);
        }
    }

    static SourceFile onClasspath(Class<?> anchor, String name) {
        try (InputStream in = new ClasspathResource(anchor, name).open()) {
            return read(in, name);
        } catch (IOException e) {
            throw new DocumentException(name, e.toString(), e);
        }
    }

    private static SourceFile read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new DocumentException(
                    name, "it has more than " + MOST_BYTES + " bytes; a template takes 1,000,000 in all", null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
        } catch (CharacterCodingException e) {
            throw new DocumentException(name, "it is not UTF-8; save it in that encoding", e);
        }
    }
}
