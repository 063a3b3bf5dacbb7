package io.stratiform.template;

import io.stratiform.value.DeclarationSite;
import org.jspecify.annotations.Nullable;

/**
 * An error or a notice of a template, with its place.
 *
 * @param severity its severity
 * @param declaration the logical id concerned; empty for the template as a whole
 * @param type the type of the declaration, such as {@code AWS::S3::Bucket} or {@code Output}; may be empty
 * @param path the path below the declaration, such as {@code Properties.Tags[0].Key}; empty for the declaration as a
 *     whole
 * @param message what is wrong
 * @param hint what was expected and how to fix it; null if the message says it
 * @param site the Java line of the declaration; null if there is none
 * @since 0.1.0
 */
public record Problem(
        Severity severity,
        String declaration,
        String type,
        String path,
        String message,
        @Nullable String hint,
        @Nullable DeclarationSite site) {

    /** The severity of a problem. */
    public enum Severity {
        /** The template is invalid. */
        ERROR,
        /** The template is valid; the problem is reported. */
        NOTICE
    }
}
