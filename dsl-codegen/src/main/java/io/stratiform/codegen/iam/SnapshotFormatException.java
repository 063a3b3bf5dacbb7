package io.stratiform.codegen.iam;

/**
 * Something in or for the snapshot of actions that does not fit its format. The message says what and where.
 *
 * @since 0.1.0
 */
public final class SnapshotFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SnapshotFormatException(String message) {
        super(message);
    }
}
