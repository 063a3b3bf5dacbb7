package io.stratiform.examples;

import java.io.Serial;

/** Says that there is no stack for a branch, because the branch's name says that it wants none. */
public final class NoStackException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    NoStackException(String message) {
        super(message);
    }
}
