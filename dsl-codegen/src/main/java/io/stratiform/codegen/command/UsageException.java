package io.stratiform.codegen.command;

/** Arguments that make no sense, worded for the person who typed them. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
