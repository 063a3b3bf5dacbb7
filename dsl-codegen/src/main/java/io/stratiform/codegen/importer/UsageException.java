package io.stratiform.codegen.importer;

/** Arguments that make no sense, worded for the person who typed them. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
