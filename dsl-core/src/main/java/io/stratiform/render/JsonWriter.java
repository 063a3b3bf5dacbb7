package io.stratiform.render;

import io.stratiform.value.Node;

/**
 * Writes JSON. Members keep the order of the tree, numbers keep their literal, and characters outside ASCII are not
 * escaped. Only characters for which JSON requires it are escaped, and unpaired surrogates, which UTF-8 cannot encode.
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
     * Returns a writer for JSON that is easy to read: indented by two spaces, one member per line, with a line break at
     * the end.
     *
     * @return the writer
     */
    public static JsonWriter pretty() {
        return PRETTY;
    }

    /**
     * Returns a writer for JSON without white space between tokens, for templates close to CloudFormation's size
     * limits.
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
