package io.stratiform.template;

import io.stratiform.value.GetAtt;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Ref;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A resource: a logical id, a type and properties. Generated classes extend it, one for each resource type. It is
 * immutable; its options, such as the deletion policy, are given when it is added to a template.
 *
 * @since 0.1.0
 */
public abstract class Resource implements Referable {

    private final LogicalId logicalId;
    private final PropertyMap properties;

    /**
     * Takes what a builder has made.
     *
     * @param logicalId the logical id, whose type is the resource type
     * @param properties the properties
     */
    protected Resource(LogicalId logicalId, PropertyMap properties) {
        this.logicalId = logicalId;
        this.properties = properties;
    }

    /**
     * A resource of a type that has no class: a custom resource, a type of the registry, a module, or a type newer than
     * this release.
     *
     * @param type the resource type, as in {@code Custom::Seed}
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static UntypedResource of(
            String type, String logicalId, Consumer<? super UntypedResource.Builder> configuration) {
        return UntypedResource.create(type, logicalId, configuration);
    }

    @Override
    public final LogicalId logicalId() {
        return logicalId;
    }

    /**
     * The resource type.
     *
     * @return the type, as in {@code AWS::S3::Bucket}
     */
    public final String type() {
        return logicalId.type();
    }

    /**
     * The properties by name.
     *
     * @return the values, unmodifiable
     */
    @Override
    public final Map<String, Value<?>> properties() {
        return properties.values();
    }

    /**
     * {@code Ref} of this resource: mostly its name or its physical id; the class of the resource says which.
     *
     * @return the reference
     */
    public final Value<String> ref() {
        return new Ref<>(logicalId);
    }

    /**
     * {@code Fn::GetAtt} of this resource, by the attribute's name.
     *
     * @param attribute the name, dots included
     * @param <T> what the attribute is
     * @return the attribute's value
     */
    public final <T> Value<T> attr(String attribute) {
        return new GetAtt<>(logicalId, attribute);
    }

    /**
     * The properties as they were built.
     *
     * @return the properties, for a builder that edits a copy
     */
    protected final PropertyMap propertyMap() {
        return properties;
    }

    /**
     * The transform without which CloudFormation does not know this type.
     *
     * @return the name of a transform; null for most types
     */
    protected @Nullable String requiredTransform() {
        return null;
    }

    /** Whether the type has no class of its own. */
    boolean isUntyped() {
        return false;
    }

    @Override
    public final String toString() {
        return logicalId + " (" + type() + ")";
    }
}
