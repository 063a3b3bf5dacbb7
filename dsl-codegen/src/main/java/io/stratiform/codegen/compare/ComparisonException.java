package io.stratiform.codegen.compare;

/** Arguments or files that cannot be used, worded for the person who gave them. */
final class ComparisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ComparisonException(String message) {
        super(message);
    }
}
