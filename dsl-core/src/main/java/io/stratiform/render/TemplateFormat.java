package io.stratiform.render;

/**
 * The formats of a template.
 *
 * @since 0.1.0
 */
public enum TemplateFormat {
    /** JSON. */
    JSON(".json"),
    /** YAML. */
    YAML(".yaml");

    private final String extension;

    TemplateFormat(String extension) {
        this.extension = extension;
    }

    /**
     * Returns the file extension of this format.
     *
     * @return the extension, including the dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Returns the default writer: readable, with intrinsic functions in their short form if there is one.
     *
     * @return the writer
     */
    public TemplateWriter writer() {
        return this == JSON ? JsonWriter.pretty() : YamlWriter.standard();
    }
}
