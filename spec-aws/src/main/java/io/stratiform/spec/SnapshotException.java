package io.stratiform.spec;

/**
 * A specification snapshot that cannot be read. The message says where, what was found and what was expected.
 *
 * @since 0.1.0
 */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SnapshotException(String message) {
        super(message);
    }
}
