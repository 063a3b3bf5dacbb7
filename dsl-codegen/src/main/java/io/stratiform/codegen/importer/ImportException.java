package io.stratiform.codegen.importer;

/** Something that stops an import, worded for the person who started it: what, where, what was expected. */
final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportException(String message) {
        super(message);
    }
}
