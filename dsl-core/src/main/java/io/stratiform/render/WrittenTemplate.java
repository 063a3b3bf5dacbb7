package io.stratiform.render;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of a template that was to be written to a file.
 *
 * @param path the file
 * @param changed whether it had to be written; false if it held the same text already
 * @param sizeNotice what somebody should know of the template's size; null for a template that fits into a request
 * @since 0.1.0
 */
public record WrittenTemplate(
        Path path, boolean changed, @Nullable String sizeNotice) {

    /**
     * Tells all of it, for whoever runs a synthesis.
     *
     * @return a line that says whether the file was written, and another for a template that is too large for a request
     */
    public String report() {
        String outcome = (changed ? "wrote " : "unchanged ") + path;
        return sizeNotice == null ? outcome : outcome + "\n" + path + ": " + sizeNotice;
    }
}
