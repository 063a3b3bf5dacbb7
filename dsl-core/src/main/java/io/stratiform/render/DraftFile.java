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

/** The file beside a template's, which holds its text until it takes its place. */
final class DraftFile {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private DraftFile() {}

    /** No other draft's, nor that of Files.createTempFile, whose secure random numbers take longer than all the rest. */
    static String nextName() {
        return ".stratiform-" + Long.toHexString(System.nanoTime()) + "-" + COUNT.incrementAndGet();
    }

    /**
     * A text in UTF-8.
     *
     * @throws CharacterCodingException if the text has half of a surrogate pair, which getBytes replaces by a question mark
     */
    static byte[] encode(String text) throws CharacterCodingException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean mayHaveReplaced = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?') >= 0;
        if (mayHaveReplaced && !new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new MalformedInputException(1);
        }
        return bytes;
    }

    /** Files.write is for what java.io cannot do: it loads three dozen classes that no archive of the JDK has. */
    static void write(Path draft, byte[] bytes) throws IOException {
        if (draft.getFileSystem() != FileSystems.getDefault()) {
            Files.write(draft, bytes);
            return;
        }
        try (FileOutputStream file = new FileOutputStream(draft.toFile())) {
            file.write(bytes);
        } catch (FileNotFoundException e) {
            // Files.write tells which file it is and why.
            Files.write(draft, bytes);
        }
    }
}
