package io.stratiform.template.check;

import org.jspecify.annotations.Nullable;

/**
 * A problem in the tree of a template.
 *
 * @param declaration the path of the declaration from the root, as in {@code Resources.Web}; empty for the template
 *     itself
 * @param path the path below the declaration, such as {@code Properties.Tags[0].Key}; empty for the declaration as a
 *     whole
 * @param message what is wrong
 * @param hint what is expected, and how to fix it
 * @param refused true for an error, false for a notice
 * @since 0.1.0
 */
public record Finding(
        String declaration,
        String path,
        String message,
        @Nullable String hint,
        boolean refused) {}
