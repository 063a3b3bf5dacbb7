package io.stratiform.template;

import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.function.Consumer;

/**
 * A resource whose type has no class.
 *
 * @since 0.1.0
 */
public final class UntypedResource extends Resource {

    private UntypedResource(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties);
    }

    static UntypedResource create(String type, String logicalId, Consumer<? super Builder> configuration) {
        Builder builder = new Builder(LogicalId.declare(logicalId, type == null ? "" : type, UntypedResource.class));
        builder.configure(configuration);
        return builder.build();
    }

    static UntypedResource read(LogicalId logicalId, PropertyMap properties) {
        return new UntypedResource(logicalId, properties);
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap());
    }

    @Override
    boolean isUntyped() {
        return true;
    }

    /** Sets properties by their names. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private final LogicalId logicalId;

        private Builder(LogicalId logicalId) {
            this.logicalId = logicalId;
        }

        private Builder(LogicalId logicalId, PropertyMap start) {
            super(start);
            this.logicalId = logicalId;
        }

        /** Every property of an untyped resource is set by its name, so the resource is reported once instead. */
        @Override
        protected Value<?> noticeSetByName(Value<?> value) {
            return value;
        }

        private void configure(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public UntypedResource build() {
            return new UntypedResource(logicalId, seal());
        }
    }
}
