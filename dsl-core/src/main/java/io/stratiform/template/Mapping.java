package io.stratiform.template;

import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Referable;
import java.util.List;
import java.util.function.Consumer;

/**
 * A mapping of the {@code Mappings} section: literal values under two keys.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html">Mappings
 *     section</a>
 * @since 0.1.0
 */
public final class Mapping implements Referable {

    private final LogicalId logicalId;
    private final PropertyMap entries;

    private Mapping(Builder builder) {
        this.logicalId = builder.logicalId;
        this.entries = builder.entries();
    }

    /**
     * A mapping.
     *
     * @param logicalId its name
     * @param configuration gives its entries
     * @return the mapping
     */
    public static Mapping create(String logicalId, Consumer<? super Builder> configuration) {
        return new Mapping(new Builder(logicalId, configuration));
    }

    @Override
    public LogicalId logicalId() {
        return logicalId;
    }

    PropertyMap entries() {
        return entries;
    }

    /** Gives the entries of a mapping. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private final LogicalId logicalId;

        private Builder(String logicalId, Consumer<? super Builder> configuration) {
            this.logicalId = LogicalId.declare(logicalId, "Mapping", Mapping.class);
            accept(configuration);
        }

        /**
         * A literal text under two keys.
         *
         * @param topLevelKey the first key
         * @param secondLevelKey the second key
         * @param value the text
         * @return this builder
         */
        public Builder entry(String topLevelKey, String secondLevelKey, String value) {
            putNested(topLevelKey, secondLevelKey, value);
            return this;
        }

        /**
         * A literal number under two keys.
         *
         * @param topLevelKey the first key
         * @param secondLevelKey the second key
         * @param value the number
         * @return this builder
         */
        public Builder entry(String topLevelKey, String secondLevelKey, Number value) {
            putNested(topLevelKey, secondLevelKey, value);
            return this;
        }

        /**
         * A list of literal texts under two keys.
         *
         * @param topLevelKey the first key
         * @param secondLevelKey the second key
         * @param values the texts
         * @return this builder
         */
        public Builder entry(String topLevelKey, String secondLevelKey, List<String> values) {
            putNested(topLevelKey, secondLevelKey, values);
            return this;
        }

        private void putNested(String topLevelKey, String secondLevelKey, Object value) {
            putEntry(topLevelKey == null ? "" : topLevelKey, secondLevelKey, value);
        }

        private PropertyMap entries() {
            return seal();
        }
    }
}
