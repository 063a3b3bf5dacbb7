package io.stratiform.render;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a template cannot be written to a file. The message names the file, the reason and how to fix it.
 *
 * @since 0.1.0
 */
public final class TemplateFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    private TemplateFileException(Path path, String reason, @Nullable Exception cause) {
        super("Cannot write " + path + ": " + reason, cause);
        this.path = path;
    }

    /**
     * Returns the path of the file.
     *
     * @return the path that was passed
     */
    public Path path() {
        return path;
    }

    static TemplateFileException directory(Path path) {
        return new TemplateFileException(path, "it is a directory; expected the path of a file", null);
    }

    static TemplateFileException because(Path path, Exception cause) {
        return new TemplateFileException(path, reason(cause), cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " exists and is not a directory";
        }
        if (cause instanceof AccessDeniedException denied) {
            return "permission denied for " + denied.getFile() + "; make the directory writable, or choose another one";
        }
        if (cause instanceof ReadOnlyFileSystemException) {
            return "the file system is read-only; choose another directory";
        }
        if (cause instanceof CharacterCodingException) {
            return "the text contains an unpaired surrogate, which UTF-8 cannot encode";
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return cause.toString();
    }
}
