package io.stratiform.codegen.input;

/** Something that stops an import, worded for the person who started it: what, where, what was expected. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportException(String message) {
        super(message);
    }
}
