package io.stratiform.value;

import java.util.function.Consumer;

/**
 * A structure without properties, which says by its presence alone what is meant: {@code "None": {}}. A lambda that sets
 * nothing makes it, as it makes every structure that is left empty: {@code none(n -> {})}.
 *
 * @since 0.1.0
 */
public final class EmptyStructure extends PropertyType<Document> {

    private EmptyStructure(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates one.
     *
     * @param configuration sets nothing, or by its name what AWS has added since this release
     * @return what was configured
     */
    public static EmptyStructure create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** Takes properties by their names only, for there are no others. */
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
