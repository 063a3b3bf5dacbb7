package io.stratiform.codegen.docs;

/**
 * A file that is not a database with documentation. The message says what is missing.
 *
 * @since 0.1.0
 */
public final class DocumentationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentationException(String message) {
        super(message);
    }
}
