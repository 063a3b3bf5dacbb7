package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Condition;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The resource attributes: everything in the declaration of a resource except its type and properties.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html">
 *     Resource attribute reference</a>
 * @since 0.1.0
 */
public final class ResourceOptions {

    static final ResourceOptions NONE = new ResourceOptions(new Builder());

    private final ConditionAttribute condition;
    private final DependsOn dependsOn;
    private final ResourceMetadata metadata;
    private final @Nullable CreationPolicy creationPolicy;
    private final @Nullable UpdatePolicy updatePolicy;
    private final RetentionPolicy deletionPolicy;
    private final RetentionPolicy updateReplacePolicy;
    private final PropertyMap others;
    private final List<Flaw> flaws;

    private ResourceOptions(Builder builder) {
        condition = builder.condition;
        dependsOn = builder.dependencies();
        metadata = builder.resourceMetadata();
        creationPolicy = builder.creation == null ? builder.creationPolicy : builder.creation.build();
        updatePolicy = builder.update == null ? builder.updatePolicy : builder.update.build();
        deletionPolicy = builder.deletionPolicy;
        updateReplacePolicy = builder.updateReplacePolicy;
        others = builder.attributes();
        flaws = List.copyOf(builder.flaws());
    }

    /**
     * Creates options.
     *
     * @param configuration sets them
     * @return the options
     */
    public static ResourceOptions create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        if (configuration == null) {
            builder.note(
                    Flaw.error(Code.NULL, "", "the lambda of the options is null", "pass a lambda, as in o -> {}"));
        } else {
            configuration.accept(builder);
        }
        builder.close();
        return new ResourceOptions(builder);
    }

    /**
     * Returns the condition under which the resource is created.
     *
     * @return the condition; null if there is none, or if a function returns its name
     */
    public @Nullable Condition condition() {
        return condition.named();
    }

    /**
     * Returns the function that returns the name of the condition.
     *
     * @return the function; null if there is none
     */
    public @Nullable Value<String> conditionValue() {
        return condition.function();
    }

    /**
     * Returns the resources that this one depends on.
     *
     * @return their logical ids, in order
     */
    public List<LogicalId> dependsOn() {
        return dependsOn.resources();
    }

    /**
     * Returns the metadata, including the configuration of cfn-init.
     *
     * @return the metadata as it appears in a template; null if there is none
     */
    public @Nullable Node metadata() {
        return metadata.toNode();
    }

    /**
     * Returns the deletion policy.
     *
     * @return the policy; null for AWS's default for the type, or if it is a function
     */
    public @Nullable DeletionPolicy deletionPolicy() {
        return deletionPolicy.constant();
    }

    /**
     * Returns the deletion policy as a value.
     *
     * @return one of the constants as a literal, or a function; null if there is no policy
     */
    public @Nullable Value<?> deletionPolicyValue() {
        return deletionPolicy.value();
    }

    /**
     * Returns the update replace policy.
     *
     * @return the policy; null for AWS's default for the type, or if it is a function
     */
    public @Nullable DeletionPolicy updateReplacePolicy() {
        return updateReplacePolicy.constant();
    }

    /**
     * Returns the update replace policy as a value.
     *
     * @return one of the constants as a literal, or a function; null if there is no policy
     */
    public @Nullable Value<?> updateReplacePolicyValue() {
        return updateReplacePolicy.value();
    }

    /**
     * Returns the creation policy.
     *
     * @return the policy; null if there is none
     */
    public @Nullable CreationPolicy creationPolicy() {
        return creationPolicy;
    }

    /**
     * Returns the update policy.
     *
     * @return the policy; null if there is none
     */
    public @Nullable UpdatePolicy updatePolicy() {
        return updatePolicy;
    }

    /** Whether there is a policy that only some types support. */
    boolean hasPolicies() {
        return creationPolicy != null
                || updatePolicy != null
                || deletionPolicy() == DeletionPolicy.SNAPSHOT
                || updateReplacePolicy() == DeletionPolicy.SNAPSHOT;
    }

    /**
     * Returns all other resource attributes: those of SAM, and unknown ones of a template that was read.
     *
     * @return the values by their keys, unmodifiable
     */
    public Map<String, Value<?>> others() {
        return others.values();
    }

    void writeTo(Map<String, Node> resource) {
        condition.writeTo(resource);
        dependsOn.writeTo(resource);
        metadata.writeTo(resource);
        put(resource, "CreationPolicy", creationPolicy);
        put(resource, "UpdatePolicy", updatePolicy);
        deletionPolicy.writeTo(resource, "DeletionPolicy");
        updateReplacePolicy.writeTo(resource, "UpdateReplacePolicy");
        for (Map.Entry<String, Value<?>> other : others.values().entrySet()) {
            put(resource, other.getKey(), other.getValue());
        }
    }

    private static void put(Map<String, Node> resource, String key, @Nullable Value<?> value) {
        if (value != null) {
            resource.put(key, value.toNode());
        }
    }

    void inspect(Inspection inspection) {
        for (Flaw flaw : flaws) {
            inspection.flaw(flaw);
        }
        condition.inspect(inspection);
        dependsOn.inspect(inspection);
        metadata.inspect(inspection);
        inspectMember(inspection, "CreationPolicy", creationPolicy);
        inspectMember(inspection, "UpdatePolicy", updatePolicy);
        deletionPolicy.inspect(inspection, "DeletionPolicy");
        updateReplacePolicy.inspect(inspection, "UpdateReplacePolicy");
        for (String attribute : ServerlessOptions.ATTRIBUTES) {
            if (others.values().containsKey(attribute)) {
                inspection.requires(ServerlessGlobals.TRANSFORM, attribute);
            }
        }
        others.inspect(inspection);
    }

    private static void inspectMember(Inspection inspection, String key, @Nullable Value<?> value) {
        if (value != null) {
            inspection.member(key, value);
        }
    }

    /** Compares the content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourceOptions options && options.written().equals(written());
    }

    @Override
    public int hashCode() {
        return written().hashCode();
    }

    private Map<String, Node> written() {
        Map<String, Node> written = new LinkedHashMap<>();
        writeTo(written);
        return written;
    }

    /** Sets the options. */
    public static final class Builder extends DependencyOptions<Builder> {

        private ConditionAttribute condition = ConditionAttribute.NONE;
        private @Nullable CreationPolicy creationPolicy;
        private CreationPolicy.@Nullable Builder creation;
        private @Nullable UpdatePolicy updatePolicy;
        private UpdatePolicy.@Nullable Builder update;
        private RetentionPolicy deletionPolicy = RetentionPolicy.NONE;
        private RetentionPolicy updateReplacePolicy = RetentionPolicy.NONE;

        private Builder() {}

        /**
         * Creates the resource only if a condition is true.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder condition(Condition condition) {
            this.condition = new ConditionAttribute(present("Condition", condition), null);
            return this;
        }

        /**
         * Creates the resource only if the condition whose name a function returns is true. It requires the transform
         * {@code AWS::LanguageExtensions}.
         *
         * @param condition the name of a condition
         * @return this builder
         */
        public Builder condition(Value<String> condition) {
            this.condition = new ConditionAttribute(null, present("Condition", condition));
            return this;
        }

        void read(CreationPolicy policy) {
            this.creationPolicy = policy;
        }

        void read(UpdatePolicy policy) {
            this.updatePolicy = policy;
        }

        /**
         * Sets the creation policy. A second call continues the first.
         *
         * @param configuration sets the policy
         * @return this builder
         */
        public Builder creationPolicy(Consumer<? super CreationPolicy.Builder> configuration) {
            requireOpen();
            this.creation = CreationPolicy.begin(creation, configuration);
            return this;
        }

        /**
         * Sets the update policy. A second call continues the first.
         *
         * @param configuration sets the policy
         * @return this builder
         */
        public Builder updatePolicy(Consumer<? super UpdatePolicy.Builder> configuration) {
            requireOpen();
            this.update = UpdatePolicy.begin(update, configuration);
            return this;
        }

        /**
         * Sets the deletion policy.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder deletionPolicy(DeletionPolicy policy) {
            this.deletionPolicy = RetentionPolicy.of(present("DeletionPolicy", policy));
            return this;
        }

        /**
         * Sets the deletion policy to a function. It requires the transform {@code AWS::LanguageExtensions}.
         *
         * @param policy one of the names of the policies
         * @return this builder
         */
        public Builder deletionPolicy(Value<String> policy) {
            this.deletionPolicy = RetentionPolicy.of(present("DeletionPolicy", policy));
            return this;
        }

        /**
         * Sets the update replace policy.
         *
         * @param policy the policy; {@link DeletionPolicy#RETAIN_EXCEPT_ON_CREATE} is not valid here
         * @return this builder
         */
        public Builder updateReplacePolicy(DeletionPolicy policy) {
            return replacement(RetentionPolicy.of(present("UpdateReplacePolicy", policy)));
        }

        /**
         * Sets the update replace policy to a function. It requires the transform {@code AWS::LanguageExtensions}.
         *
         * @param policy one of the names of the policies
         * @return this builder
         */
        public Builder updateReplacePolicy(Value<String> policy) {
            return replacement(RetentionPolicy.of(present("UpdateReplacePolicy", policy)));
        }

        private Builder replacement(RetentionPolicy policy) {
            if (policy.constant() == DeletionPolicy.RETAIN_EXCEPT_ON_CREATE) {
                note(Flaw.error(
                                Code.ATTRIBUTE,
                                "UpdateReplacePolicy",
                                "RetainExceptOnCreate is valid only as a deletion policy")
                        .expecting("Delete, Retain or Snapshot"));
            }
            this.updateReplacePolicy = policy;
            return this;
        }
    }
}
