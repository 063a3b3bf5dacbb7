package io.stratiform.render;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The result of writing a template to a file.
 *
 * @param path the file
 * @param changed whether it was written; false if it already had the same content
 * @param sizeNotice the notice about the size of the template; null for a template that fits into a request
 * @since 0.1.0
 */
public record WrittenTemplate(
        Path path, boolean changed, @Nullable String sizeNotice) {

    /**
     * Returns a report for the user.
     *
     * @return a line that states whether the file was written, and another one for a template that is too large for a
     *     request
     */
    public String report() {
        String outcome = (changed ? "wrote " : "unchanged ") + path;
        return sizeNotice == null ? outcome : outcome + "\n" + path + ": " + sizeNotice;
    }
}
