package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.GetAtt;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Ref;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A resource: a logical id, a type and properties. Each resource type has a generated subclass. A resource is
 * immutable. You set its options, such as the deletion policy, when you add it to a template.
 *
 * @since 0.1.0
 */
public abstract class Resource implements Referable {

    private final LogicalId logicalId;
    private final PropertyMap properties;
    // Names separated by spaces: a list for each resource would slow down the start.
    private final @Nullable String attributes;

    /**
     * Creates a resource.
     *
     * @param logicalId the logical id, whose type is the resource type
     * @param properties the properties
     */
    protected Resource(LogicalId logicalId, PropertyMap properties) {
        this(logicalId, properties, null);
    }

    /**
     * Creates a resource of a type whose attributes are known.
     *
     * @param logicalId the logical id, whose type is the resource type
     * @param properties the properties
     * @param attributes the names of all attributes of the type, separated by spaces; a name that ends with a dot may
     *     have any suffix. Null if they are not known.
     */
    protected Resource(LogicalId logicalId, PropertyMap properties, @Nullable String attributes) {
        this.logicalId = logicalId;
        this.properties = properties;
        this.attributes = attributes;
    }

    /**
     * Returns a resource of a type without a class: a custom resource, a type of the registry, a module, or a type that
     * is newer than this release.
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
     * Returns the resource type.
     *
     * @return the type, as in {@code AWS::S3::Bucket}
     */
    public final String type() {
        return logicalId.type();
    }

    /**
     * Returns the properties by name.
     *
     * @return the values, unmodifiable
     */
    @Override
    public final Map<String, Value<?>> properties() {
        return properties.values();
    }

    /**
     * Returns the {@code Ref} of this resource, usually its name or its physical id. The Javadoc of the class states
     * what it returns.
     *
     * @return the reference
     */
    public final Value<String> ref() {
        return new Ref<>(logicalId);
    }

    /**
     * Returns an attribute that is a single value, by its name. If the attributes of the type are known, the name is
     * checked when the template is created. For an attribute that is newer than this release, use
     * {@link #uncheckedAttr}.
     *
     * @param attribute the name, dots included
     * @return the attribute's value
     */
    public final Value<String> attr(String attribute) {
        return attribute(attribute);
    }

    /**
     * Returns an attribute that is a list, by its name.
     *
     * @param attribute the name, dots included
     * @return the whole list
     */
    public final Value<List<String>> attrList(String attribute) {
        return attribute(attribute);
    }

    /**
     * Returns an attribute by its name, with the type in the specification.
     *
     * @param attribute the name, dots included
     * @param <T> the type of the attribute
     * @return the attribute's value
     */
    protected final <T> Value<T> attribute(String attribute) {
        return GetAtt.of(logicalId, attribute);
    }

    /**
     * Returns an attribute that is newer than this release, by its name. The name is not checked; a notice of the
     * template reports it.
     *
     * @param attribute the name, dots included
     * @return the attribute's value
     */
    public final Value<String> uncheckedAttr(String attribute) {
        // Without a type, the target of the reference is unknown.
        LogicalId untyped =
                logicalId.site() == null ? logicalId : LogicalId.declaredAt(logicalId.name(), "", logicalId.site());
        return new CheckedValue<>(
                GetAtt.of(untyped, attribute),
                List.of(Flaw.notice(
                        Code.UNCHECKED,
                        "",
                        "the attribute " + attribute + " is used by its name, so it is not checked")));
    }

    /** The names of all attributes of the type, as the constructor takes them; null if they are not known. */
    final @Nullable String attributes() {
        return attributes;
    }

    /**
     * Returns the properties as they were built.
     *
     * @return the properties, for the builder of a copy
     */
    protected final PropertyMap propertyMap() {
        return properties;
    }

    /**
     * Returns the transform that this type requires.
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
