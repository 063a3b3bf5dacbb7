package io.stratiform.acceptance;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;

/** A property type, in the shape of the generated ones. */
public final class Part extends PropertyType<Part> {

    private Part(PropertyMap properties) {
        super(properties);
    }

    public static Part create(Consumer<? super Builder> configuration) {
        return new Builder(configuration).build();
    }

    public static Part of(String material) {
        return create(p -> p.material(material));
    }

    public Builder toBuilder() {
        return new Builder(propertyMap());
    }

    public static final class Builder extends PropertyBuilder<Builder> {

        private Builder(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        private Builder(PropertyMap start) {
            super(start);
        }

        /** Required. */
        public Builder material(String material) {
            put("Material", material);
            return this;
        }

        public Builder material(Value<String> material) {
            put("Material", material);
            return this;
        }

        public Builder weight(long weight) {
            put("Weight", weight);
            return this;
        }

        public Builder inner(Consumer<? super Builder> inner) {
            put("Inner", create(inner));
            return this;
        }

        public Builder marks(String... marks) {
            addAll("Marks", marks);
            return this;
        }

        public Builder marks(Value<List<String>> marks) {
            putWhole("Marks", marks);
            return this;
        }

        public Part build() {
            return new Part(seal("Material"));
        }
    }
}
