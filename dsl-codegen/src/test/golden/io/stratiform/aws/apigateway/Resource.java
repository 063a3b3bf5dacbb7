// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.apigateway;

import io.stratiform.aws.serverless.Api;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.function.Consumer;

/**
 * {@code AWS::ApiGateway::Resource}. {@code Ref} gives {@code ResourceId}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html">AWS::ApiGateway::Resource</a>
 */
public final class Resource extends io.stratiform.template.Resource {
    /** The resource type, {@code AWS::ApiGateway::Resource}. */
    public static final String TYPE = "AWS::ApiGateway::Resource";

    private Resource(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "ResourceId");
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Resource create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Resource.class), null, configuration).build();
    }

    /**
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code ResourceId}. */
    public Value<String> attrResourceId() {
        return attr("ResourceId");
    }

    /** Sets the properties of {@code AWS::ApiGateway::Resource}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code ParentId}: required; an update means replacement. */
        public Builder parentId(String parentId) {
            put("ParentId", parentId);
            return this;
        }

        /** {@code ParentId} as a value. */
        public Builder parentId(Value<String> parentId) {
            put("ParentId", parentId);
            return this;
        }

        /** {@code ParentId}: what {@code Ref} gives of a resource. */
        public Builder parentId(Resource parentId) {
            putRef("ParentId", parentId);
            return this;
        }

        /** {@code ParentId}: the attribute {@code RootResourceId} of a resource. */
        public Builder parentId(RestApi parentId) {
            putAtt("ParentId", parentId, "RootResourceId");
            return this;
        }

        /** {@code ParentId}: the attribute {@code RootResourceId} of a resource. */
        public Builder parentId(Api parentId) {
            putAtt("ParentId", parentId, "RootResourceId");
            return this;
        }

        /** {@code PathPart}: required; an update means replacement. */
        public Builder pathPart(String pathPart) {
            put("PathPart", pathPart);
            return this;
        }

        /** {@code PathPart} as a value. */
        public Builder pathPart(Value<String> pathPart) {
            put("PathPart", pathPart);
            return this;
        }

        /** {@code RestApiId}: required; an update means replacement. */
        public Builder restApiId(String restApiId) {
            put("RestApiId", restApiId);
            return this;
        }

        /** {@code RestApiId} as a value. */
        public Builder restApiId(Value<String> restApiId) {
            put("RestApiId", restApiId);
            return this;
        }

        /** {@code RestApiId}: what {@code Ref} gives of a resource. */
        public Builder restApiId(RestApi restApiId) {
            putRef("RestApiId", restApiId);
            return this;
        }

        /** {@code RestApiId}: what {@code Ref} gives of a resource. */
        public Builder restApiId(Api restApiId) {
            putRef("RestApiId", restApiId);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public Resource build() {
            return new Resource(logicalId, seal("ParentId", "PathPart", "RestApiId"));
        }
    }
}
