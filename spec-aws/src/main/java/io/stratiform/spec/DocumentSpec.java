package io.stratiform.spec;

/**
 * The documented structure of a property that holds a JSON document, as an object or as the text of its JSON.
 *
 * @since 0.1.0
 */
public sealed interface DocumentSpec {

    /**
     * A property type of the same resource.
     *
     * @param name its name within the resource, as in {@code RedrivePolicy}
     */
    record Structure(String name) implements DocumentSpec {}

    /**
     * A language that properties of several resource types share.
     *
     * @param language which
     */
    record Language(DocumentLanguage language) implements DocumentSpec {}
}
