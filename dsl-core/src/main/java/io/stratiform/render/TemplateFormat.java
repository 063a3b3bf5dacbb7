package io.stratiform.render;

/**
 * The languages in which CloudFormation takes a template.
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
     * How the name of a file in this format ends.
     *
     * @return the extension, with its dot
     */
    public String extension() {
        return extension;
    }

    /**
     * The writer that is used unless another is asked for: readable, with functions in their short form where there is
     * one.
     *
     * @return the writer
     */
    public TemplateWriter writer() {
        return this == JSON ? JsonWriter.pretty() : YamlWriter.standard();
    }
}
