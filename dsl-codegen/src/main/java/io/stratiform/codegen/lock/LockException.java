package io.stratiform.codegen.lock;

/**
 * A lock file that cannot be read, or names that differ from it. The message says which and what to do.
 *
 * @since 0.1.0
 */
public final class LockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LockException(String message) {
        super(message);
    }
}
