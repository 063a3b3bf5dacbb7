package io.stratiform.template;

import io.stratiform.template.init.Authentication;
import io.stratiform.template.init.Init;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.ArrayList;
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

    private final @Nullable Condition condition;
    private final List<LogicalId> dependsOn;
    private final ResourceMetadata metadata;
    private final @Nullable CreationPolicy creationPolicy;
    private final @Nullable UpdatePolicy updatePolicy;
    private final RetentionPolicy deletionPolicy;
    private final RetentionPolicy updateReplacePolicy;
    private final List<Flaw> flaws;

    private ResourceOptions(Builder builder) {
        condition = builder.condition;
        dependsOn = List.copyOf(builder.dependsOn);
        metadata = new ResourceMetadata(builder.metadata, builder.init, builder.authentications);
        creationPolicy = builder.creationPolicy;
        updatePolicy = builder.updatePolicy;
        deletionPolicy = builder.deletionPolicy;
        updateReplacePolicy = builder.updateReplacePolicy;
        flaws = List.copyOf(builder.flaws);
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
            builder.flaws.add(Flaw.error(
                    "", "null was given where the lambda of the options is expected", "give a lambda, as in o -> {}"));
        } else {
            configuration.accept(builder);
        }
        builder.closed = true;
        return new ResourceOptions(builder);
    }

    /**
     * The condition under which the resource is created.
     *
     * @return the condition; null if it always is
     */
    public @Nullable Condition condition() {
        return condition;
    }

    /**
     * The resources that must be there before this one.
     *
     * @return their logical ids, in order
     */
    public List<LogicalId> dependsOn() {
        return dependsOn;
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
     * What becomes of the resource when it is replaced.
     *
     * @return the policy; null if it is AWS's default for the type, or if a function gives it
     */
    public @Nullable DeletionPolicy updateReplacePolicy() {
        return updateReplacePolicy.constant();
    }

    @Nullable CreationPolicy creationPolicy() {
        return creationPolicy;
    }

    @Nullable UpdatePolicy updatePolicy() {
        return updatePolicy;
    }

    /** Whether there is a policy that not every type has. */
    boolean hasPolicies() {
        return creationPolicy != null
                || updatePolicy != null
                || deletionPolicy() == DeletionPolicy.SNAPSHOT
                || updateReplacePolicy() == DeletionPolicy.SNAPSHOT;
    }

    void writeTo(Map<String, Node> resource) {
        if (condition != null) {
            resource.put("Condition", new Node.Text(condition.logicalId().name()));
        }
        if (!dependsOn.isEmpty()) {
            resource.put("DependsOn", dependencies());
        }
        metadata.writeTo(resource);
        put(resource, "CreationPolicy", creationPolicy);
        put(resource, "UpdatePolicy", updatePolicy);
        deletionPolicy.writeTo(resource, "DeletionPolicy");
        updateReplacePolicy.writeTo(resource, "UpdateReplacePolicy");
    }

    private Node dependencies() {
        List<Node> names = new ArrayList<>(dependsOn.size());
        for (LogicalId dependency : dependsOn) {
            names.add(new Node.Text(dependency.name()));
        }
        return names.size() == 1 ? names.get(0) : new Node.Sequence(names);
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
        if (condition != null) {
            inspection.operand("Condition", condition);
        }
        for (LogicalId dependency : dependsOn) {
            inspection.dependency(dependency);
        }
        metadata.inspect(inspection);
        inspectMember(inspection, "CreationPolicy", creationPolicy);
        inspectMember(inspection, "UpdatePolicy", updatePolicy);
        deletionPolicy.inspect(inspection, "DeletionPolicy");
        updateReplacePolicy.inspect(inspection, "UpdateReplacePolicy");
    }

    private static void inspectMember(Inspection inspection, String key, @Nullable Value<?> value) {
        if (value != null) {
            inspection.member(key, value);
        }
    }

    /** Sets the options. */
    public static final class Builder {

        private @Nullable Condition condition;
        private final List<LogicalId> dependsOn = new ArrayList<>(0);
        private @Nullable Value<Document> metadata;
        private @Nullable Init init;
        private final Map<String, Authentication> authentications = new LinkedHashMap<>();
        private @Nullable CreationPolicy creationPolicy;
        private @Nullable UpdatePolicy updatePolicy;
        private RetentionPolicy deletionPolicy = RetentionPolicy.NONE;
        private RetentionPolicy updateReplacePolicy = RetentionPolicy.NONE;
        private final List<Flaw> flaws = new ArrayList<>(0);
        private boolean closed;

        private Builder() {}

        private <T> @Nullable T present(String option, @Nullable T value) {
            requireOpen();
            if (value == null) {
                flaws.add(Flaw.error(option, "the value is null", "leave the call out"));
            }
            return value;
        }

        private void requireOpen() {
            if (closed) {
                throw new IllegalStateException(
                        "these options are given already and take nothing more; set everything within their lambda");
            }
        }

        /**
         * Creates the resource only if a condition holds.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder condition(Condition condition) {
            this.condition = present("Condition", condition);
            return this;
        }

        /**
         * Has other resources created before this one, and deleted after it. References imply this already.
         *
         * @param resources the others
         * @return this builder
         */
        public Builder dependsOn(Resource... resources) {
            if (present("DependsOn", resources) == null) {
                return this;
            }
            for (Resource resource : resources) {
                if (present("DependsOn", resource) != null) {
                    dependsOn.add(resource.logicalId());
                }
            }
            return this;
        }

        /**
         * Has other resources created before this one that are only known by their logical ids.
         *
         * @param logicalIds the others
         * @return this builder
         */
        public Builder dependsOn(String... logicalIds) {
            if (present("DependsOn", logicalIds) == null) {
                return this;
            }
            for (String logicalId : logicalIds) {
                if (present("DependsOn", logicalId) != null) {
                    dependsOn.add(LogicalId.named(logicalId));
                }
            }
            return this;
        }

        /**
         * Attaches data to the resource.
         *
         * @param metadata the data
         * @return this builder
         */
        public Builder metadata(Map<String, ?> metadata) {
            Map<String, ?> given = present("Metadata", metadata);
            this.metadata = given == null ? null : Document.checked(given);
            return this;
        }

        void policies(@Nullable CreationPolicy creation, @Nullable UpdatePolicy update) {
            this.creationPolicy = creation;
            this.updatePolicy = update;
        }

        /**
         * Says what cfn-init does on an instance.
         *
         * @param configuration gives its configs and config sets
         * @return this builder
         */
        public Builder init(Consumer<? super Init.Builder> configuration) {
            requireOpen();
            this.init = Init.create(configuration);
            return this;
        }

        /**
         * Has cfn-init load from buckets with credentials.
         *
         * @param name the name by which files may name it
         * @param configuration says which credentials and buckets
         * @return this builder
         */
        public Builder s3Authentication(String name, Consumer<? super Authentication.S3Builder> configuration) {
            return authentication(name, Authentication.s3(configuration));
        }

        /**
         * Has cfn-init load from addresses with a user name and a password.
         *
         * @param name the name by which files may name it
         * @param configuration says which user and addresses
         * @return this builder
         */
        public Builder basicAuthentication(String name, Consumer<? super Authentication.BasicBuilder> configuration) {
            return authentication(name, Authentication.basic(configuration));
        }

        private Builder authentication(String name, Authentication authentication) {
            if (present(ResourceMetadata.KEY + "." + Authentication.KEY, name) != null
                    && authentications.putIfAbsent(name, authentication) != null) {
                flaws.add(Flaw.error(
                        ResourceMetadata.KEY + "." + Authentication.KEY + "." + name,
                        "is given twice",
                        "give each authentication a name of its own"));
            }
            return this;
        }

        /**
         * What to wait for before the resource counts as created.
         *
         * @param configuration says what
         * @return this builder
         */
        public Builder creationPolicy(Consumer<? super CreationPolicy.Builder> configuration) {
            requireOpen();
            this.creationPolicy = CreationPolicy.create(configuration);
            return this;
        }

        /**
         * How to update the resource.
         *
         * @param configuration says how
         * @return this builder
         */
        public Builder updatePolicy(Consumer<? super UpdatePolicy.Builder> configuration) {
            requireOpen();
            this.updatePolicy = UpdatePolicy.create(configuration);
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
            this.deletionPolicy = new RetentionPolicy(present("DeletionPolicy", policy));
            return this;
        }

        /**
         * What becomes of the resource when it is replaced.
         *
         * @param policy the policy; {@link DeletionPolicy#RETAIN_EXCEPT_ON_CREATE} is none of replacement
         * @return this builder
         */
        public Builder updateReplacePolicy(DeletionPolicy policy) {
            if (policy == DeletionPolicy.RETAIN_EXCEPT_ON_CREATE) {
                flaws.add(Flaw.error(
                        "UpdateReplacePolicy",
                        "RetainExceptOnCreate is only a deletion policy",
                        "expected Delete, Retain or Snapshot"));
            }
            this.updateReplacePolicy = RetentionPolicy.of(present("UpdateReplacePolicy", policy));
            return this;
        }

        /**
         * What becomes of the resource when it is replaced, as a function decides. It needs the transform
         * {@code AWS::LanguageExtensions}.
         *
         * @param policy one of the names of the policies
         * @return this builder
         */
        public Builder updateReplacePolicy(Value<String> policy) {
            this.updateReplacePolicy = new RetentionPolicy(present("UpdateReplacePolicy", policy));
            return this;
        }
    }
}
