package io.stratiform.render;

import io.stratiform.value.Node;

/**
 * Writes JSON. Members keep the order of the tree, numbers their literal, and characters outside ASCII stay as they are;
 * only what JSON demands is escaped, and halves of surrogate pairs, which UTF-8 could not carry.
 *
 * @since 0.1.0
 */
public final class JsonWriter implements TemplateWriter {

    private static final JsonWriter PRETTY = new JsonWriter(true);
    private static final JsonWriter MINIFIED = new JsonWriter(false);

    private final boolean indented;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /**
     * JSON to be read by people: indented by two spaces, one member a line, ended by a line break.
     *
     * @return the writer
     */
    public static JsonWriter pretty() {
        return PRETTY;
    }

    /**
     * JSON without any white space between tokens, for templates close to CloudFormation's size limits.
     *
     * @return the writer
     */
    public static JsonWriter minified() {
        return MINIFIED;
    }

    @Override
    public String write(Node node) {
        return new JsonEmitter(indented).document(node);
    }
}
