package io.stratiform.template;

import io.stratiform.value.DeclarationSite;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a template, or worth telling, and where it is.
 *
 * @param severity how bad it is
 * @param declaration the logical id concerned; empty for the template as a whole
 * @param type what is declared under it, such as {@code AWS::S3::Bucket} or {@code Output}; may be empty
 * @param path where below the declaration, as in {@code Properties.Tags[0].Key}; empty for the declaration as a whole
 * @param message what is wrong
 * @param hint what was expected, and how to mend it, as a phrase that stands for itself; null where the message says it
 * @param site the Java line of the declaration; null where there is none
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

    /** How bad a problem is. */
    public enum Severity {
        /** The template is refused. */
        ERROR,
        /** The template is made; somebody should know. */
        NOTICE
    }
}
