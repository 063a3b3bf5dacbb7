package io.stratiform.document;

import io.stratiform.value.DeclarationSite;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document or script cannot be loaded. The message names it, the reason and how to fix it.
 *
 * @since 0.1.0
 */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentException(String name, String problem, @Nullable Throwable cause) {
        super(
                "Cannot load " + name + ", in the call at " + DeclarationSite.calling(DocumentException.class) + ": "
                        + problem,
                cause);
    }
}
