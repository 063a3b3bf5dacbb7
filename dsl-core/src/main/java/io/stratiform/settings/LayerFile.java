package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the file of a layer. */
final class LayerFile {

    private LayerFile() {}

    static Layer read(String name, Path file) {
        String source = display(file);
        try {
            return Layer.yamlText(name, source, Files.readString(file));
        } catch (NoSuchFileException absent) {
            return broken(name, source, "the file does not exist", null);
        } catch (CharacterCodingException otherEncoding) {
            return broken(name, source, "the file is not encoded in UTF-8", null);
        } catch (IOException | SecurityException unreadable) {
            return broken(
                    name,
                    source,
                    Files.isDirectory(file)
                            ? "this is a folder"
                            : "the file cannot be read: " + unreadable.getMessage(),
                    null);
        }
    }

    /** The same on every operating system. */
    static String display(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }

    private static Layer broken(String name, String source, String message, @Nullable String hint) {
        return Layer.broken(
                name,
                Origin.at(
                        Origin.named(name, source),
                        Flaw.error(Code.FILE, "", message).expecting(hint)));
    }
}
