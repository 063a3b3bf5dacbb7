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
 * A resource: a logical id, a type and properties. Generated classes extend it, one for each resource type. It is
 * immutable; its options, such as the deletion policy, are given when it is added to a template.
 *
 * @since 0.1.0
 */
public abstract class Resource implements Referable {

    private final LogicalId logicalId;
    private final PropertyMap properties;
    // Names with blanks between them: a list of them for each resource would cost a start more than they do.
    private final @Nullable String attributes;

    /**
     * Takes what a builder has made.
     *
     * @param logicalId the logical id, whose type is the resource type
     * @param properties the properties
     */
    protected Resource(LogicalId logicalId, PropertyMap properties) {
        this(logicalId, properties, null);
    }

    /**
     * Takes what a builder has made, of a type whose attributes are known.
     *
     * @param logicalId the logical id, whose type is the resource type
     * @param properties the properties
     * @param attributes the names of all attributes of the type, with blanks between them; behind one that ends with a dot,
     *     there may be anything. Null if they are not known.
     */
    protected Resource(LogicalId logicalId, PropertyMap properties, @Nullable String attributes) {
        this.logicalId = logicalId;
        this.properties = properties;
        this.attributes = attributes;
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
     * {@code Fn::GetAtt} of this resource, by the name of an attribute that is one value. Where the attributes of the type
     * are known, the name is checked when the template is made; {@link #uncheckedAttr} takes one that is newer than this
     * release.
     *
     * @param attribute the name, dots included
     * @return the attribute's value
     */
    public final Value<String> attr(String attribute) {
        return attribute(attribute);
    }

    /**
     * {@code Fn::GetAtt} of this resource, by the name of an attribute that is a list.
     *
     * @param attribute the name, dots included
     * @return the whole list
     */
    public final Value<List<String>> attrList(String attribute) {
        return attribute(attribute);
    }

    /**
     * {@code Fn::GetAtt} of this resource, by the name of an attribute whose type the specification says.
     *
     * @param attribute the name, dots included
     * @param <T> what the attribute is
     * @return the attribute's value
     */
    protected final <T> Value<T> attribute(String attribute) {
        return GetAtt.of(logicalId, attribute);
    }

    /**
     * {@code Fn::GetAtt} of this resource, by the name of an attribute that AWS has and this release lacks. It is not
     * checked, but reported among the template's notices.
     *
     * @param attribute the name, dots included
     * @return the attribute's value
     */
    public final Value<String> uncheckedAttr(String attribute) {
        // Without a type, nothing is known of what it refers to.
        LogicalId untyped =
                logicalId.site() == null ? logicalId : LogicalId.declaredAt(logicalId.name(), "", logicalId.site());
        return new CheckedValue<>(
                GetAtt.of(untyped, attribute),
                List.of(Flaw.notice(
                        Code.UNCHECKED, "", "the attribute " + attribute + " is taken by its name, and not checked")));
    }

    /** The names of all attributes of the type, as the constructor takes them; null if they are not known. */
    final @Nullable String attributes() {
        return attributes;
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
