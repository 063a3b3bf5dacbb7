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
 * The resource attributes: what a template says of a resource beside its properties.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html">
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
     * Options.
     *
     * @param configuration sets them
     * @return the options
     */
    public static ResourceOptions create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        if (configuration == null) {
            builder.note(Flaw.error(
                    Code.NULL,
                    "",
                    "null was given where the lambda of the options is expected",
                    "give a lambda, as in o -> {}"));
        } else {
            configuration.accept(builder);
        }
        builder.close();
        return new ResourceOptions(builder);
    }

    /**
     * The condition under which the resource is created.
     *
     * @return the condition; null if it always is, or if a function gives the name of the condition
     */
    public @Nullable Condition condition() {
        return condition.named();
    }

    /**
     * What gives the name of the condition under which the resource is created.
     *
     * @return the function; null if there is none, as where the condition is named
     */
    public @Nullable Value<String> conditionValue() {
        return condition.function();
    }

    /**
     * The resources that must be there before this one.
     *
     * @return their logical ids, in order
     */
    public List<LogicalId> dependsOn() {
        return dependsOn.resources();
    }

    /**
     * The metadata, with what cfn-init does.
     *
     * @return the metadata as it stands in a template; null if there is none
     */
    public @Nullable Node metadata() {
        return metadata.toNode();
    }

    /**
     * What becomes of the resource when it leaves the stack.
     *
     * @return the policy; null if it is AWS's default for the type, or if a function gives it
     */
    public @Nullable DeletionPolicy deletionPolicy() {
        return deletionPolicy.constant();
    }

    /**
     * What gives the deletion policy.
     *
     * @return one of the constants as a literal, or a function; null if there is no policy
     */
    public @Nullable Value<?> deletionPolicyValue() {
        return deletionPolicy.value();
    }

    /**
     * What becomes of the resource when it is replaced.
     *
     * @return the policy; null if it is AWS's default for the type, or if a function gives it
     */
    public @Nullable DeletionPolicy updateReplacePolicy() {
        return updateReplacePolicy.constant();
    }

    /**
     * What gives the update replace policy.
     *
     * @return one of the constants as a literal, or a function; null if there is no policy
     */
    public @Nullable Value<?> updateReplacePolicyValue() {
        return updateReplacePolicy.value();
    }

    /**
     * What to wait for before the resource counts as created.
     *
     * @return the policy; null if there is none
     */
    public @Nullable CreationPolicy creationPolicy() {
        return creationPolicy;
    }

    /**
     * How to update the resource.
     *
     * @return the policy; null if there is none
     */
    public @Nullable UpdatePolicy updatePolicy() {
        return updatePolicy;
    }

    /** Whether there is a policy that not every type has. */
    boolean hasPolicies() {
        return creationPolicy != null
                || updatePolicy != null
                || deletionPolicy() == DeletionPolicy.SNAPSHOT
                || updateReplacePolicy() == DeletionPolicy.SNAPSHOT;
    }

    /**
     * The attributes beside its type, its properties and these options: those of SAM, and whatever a text says.
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

    /** Two are equal if they say the same. */
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
         * Creates the resource only if a condition holds.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder condition(Condition condition) {
            this.condition = new ConditionAttribute(present("Condition", condition), null);
            return this;
        }

        /**
         * Creates the resource only if the condition holds whose name a function gives. It needs the transform
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
         * What to wait for before the resource counts as created. A second call goes on with the first.
         *
         * @param configuration says what
         * @return this builder
         */
        public Builder creationPolicy(Consumer<? super CreationPolicy.Builder> configuration) {
            requireOpen();
            this.creation = CreationPolicy.begin(creation, configuration);
            return this;
        }

        /**
         * How to update the resource. A second call goes on with the first.
         *
         * @param configuration says how
         * @return this builder
         */
        public Builder updatePolicy(Consumer<? super UpdatePolicy.Builder> configuration) {
            requireOpen();
            this.update = UpdatePolicy.begin(update, configuration);
            return this;
        }

        /**
         * What becomes of the resource when it leaves the stack.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder deletionPolicy(DeletionPolicy policy) {
            this.deletionPolicy = RetentionPolicy.of(present("DeletionPolicy", policy));
            return this;
        }

        /**
         * What becomes of the resource when it leaves the stack, as a function decides. It needs the transform
         * {@code AWS::LanguageExtensions}.
         *
         * @param policy one of the names of the policies
         * @return this builder
         */
        public Builder deletionPolicy(Value<String> policy) {
            this.deletionPolicy = RetentionPolicy.of(present("DeletionPolicy", policy));
            return this;
        }

        /**
         * What becomes of the resource when it is replaced.
         *
         * @param policy the policy; {@link DeletionPolicy#RETAIN_EXCEPT_ON_CREATE} is none of replacement
         * @return this builder
         */
        public Builder updateReplacePolicy(DeletionPolicy policy) {
            return replacement(RetentionPolicy.of(present("UpdateReplacePolicy", policy)));
        }

        /**
         * What becomes of the resource when it is replaced, as a function decides. It needs the transform
         * {@code AWS::LanguageExtensions}.
         *
         * @param policy one of the names of the policies
         * @return this builder
         */
        public Builder updateReplacePolicy(Value<String> policy) {
            return replacement(RetentionPolicy.of(present("UpdateReplacePolicy", policy)));
        }

        private Builder replacement(RetentionPolicy policy) {
            if (policy.constant() == DeletionPolicy.RETAIN_EXCEPT_ON_CREATE) {
                note(Flaw.error(Code.ATTRIBUTE, "UpdateReplacePolicy", "RetainExceptOnCreate is only a deletion policy")
                        .expecting("Delete, Retain or Snapshot"));
            }
            this.updateReplacePolicy = policy;
            return this;
        }
    }
}
