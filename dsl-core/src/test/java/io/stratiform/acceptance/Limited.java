package io.stratiform.acceptance;

import io.stratiform.template.Resource;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A resource type whose properties have limits, in the shape of the generated ones. */
public final class Limited extends Resource {

    private Limited(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties);
    }

    public static Limited create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, "Acme::Limited", Limited.class), configuration).build();
    }

    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap());
    }

    public static final class Builder extends PropertyBuilder<Builder> {

        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, Consumer<? super Builder> configuration) {
            this.logicalId = logicalId;
            accept(configuration);
        }

        private Builder(LogicalId logicalId, PropertyMap start) {
            super(start);
            this.logicalId = logicalId;
        }

        public Builder timeout(long timeout) {
            put("Timeout", timeout);
            return this;
        }

        public Builder timeout(Value<? extends Number> timeout) {
            put("Timeout", timeout);
            return this;
        }

        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        public Builder password(String password) {
            put("Password", password);
            return this;
        }

        public Builder subnets(String... subnets) {
            addAll("Subnets", subnets);
            return this;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder subnets(Value<String>... subnets) {
            addAll("Subnets", subnets);
            return this;
        }

        public Builder subnets(Value<List<String>> subnets) {
            put("Subnets", subnets);
            return this;
        }

        public Builder labels(Map<String, String> labels) {
            putEntries("Labels", labels);
            return this;
        }

        public Limited build() {
            return new Limited(logicalId, sealWithin("""
                            Timeout=0..900
                            Weight=0.5..
                            Name#1..8
                            Name~^[a-z-]+$
                            Password#8..
                            Subnets@2..3
                            Subnets~^subnet-
                            Labels@..2
                            Labels#..5""", "Name"));
        }
    }
}
