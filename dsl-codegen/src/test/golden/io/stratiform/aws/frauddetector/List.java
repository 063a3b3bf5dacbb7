// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.frauddetector;

import io.stratiform.template.Resource;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Tag;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * {@code AWS::FraudDetector::List}. {@code Ref} gives {@code Arn}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html">AWS::FraudDetector::List</a>
 */
public final class List extends Resource implements HasArn {
    /** The resource type, {@code AWS::FraudDetector::List}. */
    public static final String TYPE = "AWS::FraudDetector::List";

    private List(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CreatedTime LastUpdatedTime");
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static List create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, List.class), null, configuration).build();
    }

    /**
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code Arn}. */
    public Value<String> attrArn() {
        return attr("Arn");
    }

    /** The attribute {@code CreatedTime}. */
    public Value<String> attrCreatedTime() {
        return attr("CreatedTime");
    }

    /** The attribute {@code LastUpdatedTime}. */
    public Value<String> attrLastUpdatedTime() {
        return attr("LastUpdatedTime");
    }

    /** Sets the properties of {@code AWS::FraudDetector::List}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code Description}: optional; an update means no interruption; 1 to 128 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** {@code Description} as a value. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** {@code Elements}: optional; an update means no interruption; 0 to 100000 items. */
        public Builder elements(String... elements) {
            addAll("Elements", elements);
            return this;
        }

        /** {@code Elements}, items appended. */
        @SafeVarargs
        public final Builder elements(Value<String>... elements) {
            addAll("Elements", elements);
            return this;
        }

        /** {@code Elements}, items appended. */
        public Builder elements(Collection<String> elements) {
            addAll("Elements", elements);
            return this;
        }

        /** {@code Elements} as one value. */
        public Builder elements(Value<java.util.List<String>> elements) {
            putWhole("Elements", elements);
            return this;
        }

        /** {@code Elements}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder elements(Collection<? extends Value<String>> elements,
                Value<String>... more) {
            addAll("Elements", allOf(elements, more));
            return this;
        }

        /** {@code Name}: required; an update means replacement; 1 to 64 characters; pattern <code>^[0-9a-z_]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption; at most 200 items. */
        @SafeVarargs
        public final Builder tags(Value<Tag>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags}, items appended. */
        public Builder tags(Collection<? extends Value<Tag>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags} as one value. */
        public Builder tags(Value<java.util.List<Tag>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** {@code Tags}, tags appended. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, false);
            return this;
        }

        /** {@code VariableType}: optional; an update means no interruption; 1 to 64 characters; pattern <code>^[A-Z_]&#123;1,64&#125;$</code>. */
        public Builder variableType(String variableType) {
            put("VariableType", variableType);
            return this;
        }

        /** {@code VariableType} as a value. */
        public Builder variableType(Value<String> variableType) {
            put("VariableType", variableType);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public List build() {
            return new List(logicalId, sealWithin("Description#1..128\n"
                            + "Elements@..100000\n"
                            + "Name#1..64\n"
                            + "Name~^[0-9a-z_]+$\n"
                            + "Tags@..200\n"
                            + "VariableType#1..64\n"
                            + "VariableType~^[A-Z_]{1,64}$", "Name"));
        }
    }
}
