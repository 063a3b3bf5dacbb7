package io.stratiform.render;

import io.stratiform.value.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * A template file. It is replaced atomically: a reader sees either the old text or the new one, even if an error
 * occurs.
 *
 * @since 0.1.0
 */
public final class TemplateFile {

    private final Path path;

    private TemplateFile(Path path) {
        this.path = path;
    }

    /**
     * Returns the file at a path. The file and its folder need not exist.
     *
     * @param path the path
     * @return the file
     */
    public static TemplateFile at(Path path) {
        return new TemplateFile(path);
    }

    /**
     * Returns the path of the file.
     *
     * @return the path that was passed
     */
    public Path path() {
        return path;
    }

    /**
     * Writes a template to the file, like {@link #write(String)}, and measures it.
     *
     * @param template the root of its tree
     * @param writer the writer
     * @return whether the file was written, and a notice about the size of the template
     * @throws RenderException if the tree cannot be written
     * @throws TemplateFileException if the file cannot be written, with the path and the reason; the file is unchanged
     */
    public WrittenTemplate write(Node template, TemplateWriter writer) {
        String text = writer.write(template);
        boolean changed = write(text);
        return new WrittenTemplate(path, changed, TemplateSize.noticeOf(template, text));
    }

    /**
     * Writes a string to the file, in UTF-8. A file with the same content is not touched, so its modification time does
     * not change and tools that watch it are not triggered. A symbolic link is kept; its target is replaced.
     *
     * @param text the content of the file
     * @return whether the file was written
     * @throws TemplateFileException if it cannot be written, with the path and the reason; the file is unchanged
     */
    public boolean write(String text) {
        try {
            boolean exists = Files.exists(path);
            if (exists && Files.isDirectory(path)) {
                throw TemplateFileException.directory(path);
            }
            Path target = exists ? path.toRealPath() : path.toAbsolutePath();
            byte[] bytes = DraftFile.encode(text);
            if (exists && holds(target, bytes)) {
                return false;
            }
            replace(target, bytes);
            return true;
        } catch (IOException | ReadOnlyFileSystemException | SecurityException e) {
            throw TemplateFileException.because(path, e);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path draft = target.resolveSibling(DraftFile.nextName());
        try {
            DraftFile.write(draft, bytes);
            // The draft is in the folder of its target, where a file system can replace a file in one step.
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }
}
