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
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::FraudDetector::List}. {@code Ref} returns {@code Arn}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html">AWS::FraudDetector::List</a>
 */
@Generated("io.stratiform.codegen")
public final class List extends Resource implements HasArn {
    /** The resource type, {@code AWS::FraudDetector::List}. */
    public static final String TYPE = "AWS::FraudDetector::List";

    private List(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CreatedTime LastUpdatedTime");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static List create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, List.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code Arn}. */
    public Value<String> attrArn() {
        return attr("Arn");
    }

    /** Returns the attribute {@code CreatedTime}. */
    public Value<String> attrCreatedTime() {
        return attr("CreatedTime");
    }

    /** Returns the attribute {@code LastUpdatedTime}. */
    public Value<String> attrLastUpdatedTime() {
        return attr("LastUpdatedTime");
    }

    /** A builder for {@code AWS::FraudDetector::List}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code Description}. Optional. Updates cause no interruption. Length: 1 to 128 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code Description} to a parameter or an intrinsic function. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** Appends items to {@code Elements}. Optional. Updates cause no interruption. Items: 0 to 100000. */
        public Builder elements(String... elements) {
            addAll("Elements", elements);
            return this;
        }

        /** Appends parameters or intrinsic functions to {@code Elements}. */
        @SafeVarargs
        public final Builder elements(Value<String>... elements) {
            addAll("Elements", elements);
            return this;
        }

        /** Appends the items of a collection to {@code Elements}. */
        public Builder elements(Collection<String> elements) {
            addAll("Elements", elements);
            return this;
        }

        /** Sets {@code Elements} to a list parameter or an intrinsic function that returns a list. */
        public Builder elements(Value<java.util.List<String>> elements) {
            putWhole("Elements", elements);
            return this;
        }

        /** Appends the items of a collection, then further items, to {@code Elements}. */
        @SafeVarargs
        public final Builder elements(Collection<? extends Value<String>> elements,
                Value<String>... more) {
            addAll("Elements", allOf(elements, more));
            return this;
        }

        /** Sets {@code Name}. Required. Updates cause replacement. Length: 1 to 64 characters. Pattern: <code>^[0-9a-z_]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Name} to a parameter or an intrinsic function. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** Appends items to {@code Tags}. Optional. Updates cause no interruption. Items: at most 200. */
        @SafeVarargs
        public final Builder tags(Value<Tag>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Appends the items of a collection to {@code Tags}. */
        public Builder tags(Collection<? extends Value<Tag>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Sets {@code Tags} to a list parameter or an intrinsic function that returns a list. */
        public Builder tags(Value<java.util.List<Tag>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** Adds tags to {@code Tags}. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, false);
            return this;
        }

        /** Sets {@code VariableType}. Optional. Updates cause no interruption. Length: 1 to 64 characters. Pattern: <code>^[A-Z_]&#123;1,64&#125;$</code>. */
        public Builder variableType(String variableType) {
            put("VariableType", variableType);
            return this;
        }

        /** Sets {@code VariableType} to a parameter or an intrinsic function. */
        public Builder variableType(Value<String> variableType) {
            put("VariableType", variableType);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
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
