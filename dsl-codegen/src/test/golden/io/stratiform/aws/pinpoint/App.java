// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.pinpoint;

import io.stratiform.template.Resource;
import io.stratiform.value.Document;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code AWS::Pinpoint::App}. {@code Ref} gives {@code Id}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html">AWS::Pinpoint::App</a>
 */
public final class App extends Resource implements HasArn {
    /** The resource type, {@code AWS::Pinpoint::App}. */
    public static final String TYPE = "AWS::Pinpoint::App";

    private App(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn Id");
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static App create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, App.class), null, configuration).build();
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

    /** The attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** Sets the properties of {@code AWS::Pinpoint::App}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code Name}: required; an update means replacement. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption. */
        public Builder tags(Map<String, ?> tags) {
            put("Tags", tags);
            return this;
        }

        /** {@code Tags} as one value. */
        public Builder tags(Value<Document> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** {@code Tags}, tags added. */
        public Builder tags(Tags tags) {
            putTags("Tags", tags);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public App build() {
            return new App(logicalId, seal("Name"));
        }
    }
}
