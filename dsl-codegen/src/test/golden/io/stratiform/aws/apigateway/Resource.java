// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.apigateway;

import io.stratiform.aws.serverless.Api;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::ApiGateway::Resource}. {@code Ref} returns {@code ResourceId}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html">AWS::ApiGateway::Resource</a>
 */
@Generated("io.stratiform.codegen")
public final class Resource extends io.stratiform.template.Resource {
    /** The resource type, {@code AWS::ApiGateway::Resource}. */
    public static final String TYPE = "AWS::ApiGateway::Resource";

    private Resource(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "ResourceId");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Resource create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Resource.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code ResourceId}. */
    public Value<String> attrResourceId() {
        return attr("ResourceId");
    }

    /** A builder for {@code AWS::ApiGateway::Resource}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code ParentId}. Required. Updates cause replacement. */
        public Builder parentId(String parentId) {
            put("ParentId", parentId);
            return this;
        }

        /** Sets {@code ParentId} to a parameter or an intrinsic function. */
        public Builder parentId(Value<String> parentId) {
            put("ParentId", parentId);
            return this;
        }

        /** Sets {@code ParentId} to the {@code Ref} of a resource. */
        public Builder parentId(Resource parentId) {
            putRef("ParentId", parentId);
            return this;
        }

        /** Sets {@code ParentId} to the attribute {@code RootResourceId} of a resource. */
        public Builder parentId(RestApi parentId) {
            putAtt("ParentId", parentId, "RootResourceId");
            return this;
        }

        /** Sets {@code ParentId} to the attribute {@code RootResourceId} of a resource. */
        public Builder parentId(Api parentId) {
            putAtt("ParentId", parentId, "RootResourceId");
            return this;
        }

        /** Sets {@code PathPart}. Required. Updates cause replacement. */
        public Builder pathPart(String pathPart) {
            put("PathPart", pathPart);
            return this;
        }

        /** Sets {@code PathPart} to a parameter or an intrinsic function. */
        public Builder pathPart(Value<String> pathPart) {
            put("PathPart", pathPart);
            return this;
        }

        /** Sets {@code RestApiId}. Required. Updates cause replacement. */
        public Builder restApiId(String restApiId) {
            put("RestApiId", restApiId);
            return this;
        }

        /** Sets {@code RestApiId} to a parameter or an intrinsic function. */
        public Builder restApiId(Value<String> restApiId) {
            put("RestApiId", restApiId);
            return this;
        }

        /** Sets {@code RestApiId} to the {@code Ref} of a resource. */
        public Builder restApiId(RestApi restApiId) {
            putRef("RestApiId", restApiId);
            return this;
        }

        /** Sets {@code RestApiId} to the {@code Ref} of a resource. */
        public Builder restApiId(Api restApiId) {
            putRef("RestApiId", restApiId);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Resource build() {
            return new Resource(logicalId, seal("ParentId", "PathPart", "RestApiId"));
        }
    }
}
