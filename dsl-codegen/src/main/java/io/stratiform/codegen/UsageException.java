package io.stratiform.codegen;

/** An argument that cannot be understood. The message says which. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
