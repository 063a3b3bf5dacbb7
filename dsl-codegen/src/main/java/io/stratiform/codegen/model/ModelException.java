package io.stratiform.codegen.model;

/**
 * A fact of the specification for which no Java can be generated. The message says which.
 *
 * @since 0.1.0
 */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }
}
