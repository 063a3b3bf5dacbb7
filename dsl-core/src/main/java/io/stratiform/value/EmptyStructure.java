package io.stratiform.value;

import java.util.function.Consumer;

/**
 * A structure without properties, whose presence is its meaning: {@code "None": {}}. To create it, pass a lambda that
 * sets nothing: {@code none(n -> {})}.
 *
 * @since 0.1.0
 */
public final class EmptyStructure extends PropertyType<Document> {

    private EmptyStructure(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates an empty structure.
     *
     * @param configuration sets nothing, or properties by their names if AWS has added them since this release
     * @return the structure
     */
    public static EmptyStructure create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** A builder that has no properties of its own; you can set properties by their names. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private Builder() {}

        private void configure(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        private EmptyStructure build() {
            return new EmptyStructure(seal());
        }
    }
}
