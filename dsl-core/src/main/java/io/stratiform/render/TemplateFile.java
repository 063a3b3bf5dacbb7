package io.stratiform.render;

import io.stratiform.value.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * A file that holds a template's text. It is replaced as a whole: whoever reads it, and whatever goes wrong, sees the old
 * text or the new one.
 *
 * @since 0.1.0
 */
public final class TemplateFile {

    private final Path path;

    private TemplateFile(Path path) {
        this.path = path;
    }

    /**
     * The file at a path, which need not exist, nor need its folder.
     *
     * @param path the path
     * @return the file
     */
    public static TemplateFile at(Path path) {
        return new TemplateFile(path);
    }

    /**
     * Where the file is.
     *
     * @return its path, as given
     */
    public Path path() {
        return path;
    }

    /**
     * Makes the file hold a template, as {@link #write(String)} does, and measures it.
     *
     * @param template the root of its tree
     * @param writer turns the tree into text
     * @return whether the file had to be written, and what is to be known of the template's size
     * @throws RenderException if the tree cannot be written
     * @throws TemplateFileException if the file cannot be written, with the path and the reason; the file is as it was
     */
    public WrittenTemplate write(Node template, TemplateWriter writer) {
        String text = writer.write(template);
        boolean changed = write(text);
        return new WrittenTemplate(path, changed, TemplateSize.noticeOf(template, text));
    }

    /**
     * Makes the file hold a text, as UTF-8. A file that holds it already is not touched, so that its time stays and tools
     * that watch it rest. A symbolic link stays one; the file it points to is replaced.
     *
     * @param text all that the file is to hold
     * @return whether the file had to be written
     * @throws TemplateFileException if it cannot be written, with the path and the reason; the file is as it was
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
