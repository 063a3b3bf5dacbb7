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
 * A mapping of the {@code Mappings} section: literal values with a top-level and a second-level key.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html">Mappings
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
     * Returns a mapping.
     *
     * @param logicalId its name
     * @param configuration adds its entries
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
     * Returns the entries.
     *
     * @return a map of values for each top-level key; unmodifiable
     */
    public Map<String, Value<?>> values() {
        return entries.values();
    }

    PropertyMap entries() {
        return entries;
    }

    /** Ignores the site of the declaration. */
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

    /** Adds the entries of a mapping. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private final LogicalId logicalId;
        private boolean isEmpty = true;

        private Builder(String logicalId, Consumer<? super Builder> configuration) {
            this.logicalId = LogicalId.declare(logicalId, "Mapping", Mapping.class);
            accept(configuration);
        }

        /**
         * Adds a literal string.
         *
         * @param topLevelKey the top-level key
         * @param secondLevelKey the second-level key
         * @param value the string
         * @return this builder
         */
        public Builder entry(String topLevelKey, String secondLevelKey, String value) {
            putNested(topLevelKey, secondLevelKey, value);
            return this;
        }

        /**
         * Adds a literal number.
         *
         * @param topLevelKey the top-level key
         * @param secondLevelKey the second-level key
         * @param value the number
         * @return this builder
         */
        public Builder entry(String topLevelKey, String secondLevelKey, Number value) {
            putNested(topLevelKey, secondLevelKey, value);
            return this;
        }

        /**
         * Adds a list of literal strings.
         *
         * @param topLevelKey the top-level key
         * @param secondLevelKey the second-level key
         * @param values the strings
         * @return this builder
         */
        public Builder entry(String topLevelKey, String secondLevelKey, List<String> values) {
            int nulls = values == null ? 0 : Collections.frequency(values, null);
            if (nulls > 0) {
                note(Flaw.error(
                        Code.NULL, topLevelKey + "." + secondLevelKey, "an item is null", "remove it from the list"));
            }
            putNested(topLevelKey, secondLevelKey, values);
            return this;
        }

        private void putNested(String topLevelKey, String secondLevelKey, @Nullable Object value) {
            isEmpty = false;
            if (topLevelKey == null) {
                note(Flaw.error(Code.NULL, "", "the top-level key is null", "use a top-level and a second-level key"));
            } else {
                putEntry(topLevelKey, secondLevelKey, value);
            }
        }

        private PropertyMap entries() {
            if (isEmpty) {
                note(Flaw.error(Code.MAPPING, "", "the mapping has no entries", "add entries with m.entry(...)"));
            }
            return seal();
        }
    }
}
