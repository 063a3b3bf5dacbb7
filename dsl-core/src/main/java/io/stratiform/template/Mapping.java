package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    private Mapping(LogicalId logicalId, PropertyMap entries) {
        this.logicalId = logicalId;
        this.entries = entries;
    }

    static Mapping read(LogicalId logicalId, PropertyMap entries) {
        return new Mapping(logicalId, entries);
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

    /**
     * The entries.
     *
     * @return a map of values for each top-level key; unmodifiable
     */
    public Map<String, Value<?>> values() {
        return entries.values();
    }

    PropertyMap entries() {
        return entries;
    }

    /** Two are equal if they say the same, wherever they were declared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mapping mapping
                && mapping.logicalId.equals(logicalId)
                && mapping.entries.toNode().equals(entries.toNode());
    }

    @Override
    public int hashCode() {
        return logicalId.hashCode();
    }

    /** Gives the entries of a mapping. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private final LogicalId logicalId;
        private boolean isEmpty = true;

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
            int nulls = values == null ? 0 : Collections.frequency(values, null);
            if (nulls > 0) {
                note(Flaw.error(
                        Code.NULL, topLevelKey + "." + secondLevelKey, "an item is null", "leave it out of the list"));
            }
            putNested(topLevelKey, secondLevelKey, values);
            return this;
        }

        private void putNested(String topLevelKey, String secondLevelKey, @Nullable Object value) {
            isEmpty = false;
            if (topLevelKey == null) {
                note(Flaw.error(Code.NULL, "", "the top-level key is null", "give every entry two keys"));
            } else {
                putEntry(topLevelKey, secondLevelKey, value);
            }
        }

        private PropertyMap entries() {
            if (isEmpty) {
                note(Flaw.error(Code.MAPPING, "", "the mapping has no entries", "give it some by m.entry(...)"));
            }
            return seal();
        }
    }
}
