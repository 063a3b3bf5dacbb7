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
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::Pinpoint::App}. {@code Ref} returns {@code Id}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html">AWS::Pinpoint::App</a>
 */
@Generated("io.stratiform.codegen")
public final class App extends Resource implements HasArn {
    /** The resource type, {@code AWS::Pinpoint::App}. */
    public static final String TYPE = "AWS::Pinpoint::App";

    private App(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn Id");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static App create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, App.class), null, configuration).build();
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

    /** Returns the attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** A builder for {@code AWS::Pinpoint::App}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code Name}. Required. Updates cause replacement. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Name} to a parameter or an intrinsic function. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Tags}. Optional. Updates cause no interruption. */
        public Builder tags(Map<String, ?> tags) {
            put("Tags", tags);
            return this;
        }

        /** Sets {@code Tags} to an intrinsic function. */
        public Builder tags(Value<Document> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** Adds tags to {@code Tags}. */
        public Builder tags(Tags tags) {
            putTags("Tags", tags);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public App build() {
            return new App(logicalId, seal("Name"));
        }
    }
}
