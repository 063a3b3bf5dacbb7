package io.stratiform.render;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The temporary file beside a template file, which contains the new text until it replaces the file. */
final class DraftFile {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private DraftFile() {}

    /** A unique name. Files.createTempFile is slower, because it uses secure random numbers. */
    static String nextName() {
        return ".stratiform-" + Long.toHexString(System.nanoTime()) + "-" + COUNT.incrementAndGet();
    }

    /**
     * A string in UTF-8.
     *
     * @throws CharacterCodingException if the text contains an unpaired surrogate, which getBytes would replace with a
     *     question mark
     */
    static byte[] encode(String text) throws CharacterCodingException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean mayHaveReplaced = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?') >= 0;
        if (mayHaveReplaced && !new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new MalformedInputException(1);
        }
        return bytes;
    }

    /**
     * Files.write is only used where java.io is not sufficient: it loads three dozen classes that the archive of the
     * JDK does not contain.
     */
    static void write(Path draft, byte[] bytes) throws IOException {
        if (draft.getFileSystem() != FileSystems.getDefault()) {
            Files.write(draft, bytes);
            return;
        }
        try (FileOutputStream file = new FileOutputStream(draft.toFile())) {
            file.write(bytes);
        } catch (FileNotFoundException e) {
            // Files.write reports the file and the reason.
            Files.write(draft, bytes);
        }
    }
}
