package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.ArrayList;
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
    private final @Nullable Value<Document> metadata;
    private final @Nullable CreationPolicy creationPolicy;
    private final @Nullable UpdatePolicy updatePolicy;
    private final @Nullable DeletionPolicy deletionPolicy;
    private final @Nullable DeletionPolicy updateReplacePolicy;
    private final List<Flaw> flaws;

    private ResourceOptions(Builder builder) {
        condition = builder.condition;
        dependsOn = List.copyOf(builder.dependsOn);
        metadata = builder.metadata;
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
     * @return the policy; null if it is AWS's default for the type
     */
    public @Nullable DeletionPolicy deletionPolicy() {
        return deletionPolicy;
    }

    /**
     * What becomes of the resource when it is replaced.
     *
     * @return the policy; null if it is AWS's default for the type
     */
    public @Nullable DeletionPolicy updateReplacePolicy() {
        return updateReplacePolicy;
    }

    void writeTo(Map<String, Node> resource) {
        if (condition != null) {
            resource.put("Condition", new Node.Text(condition.logicalId().name()));
        }
        if (!dependsOn.isEmpty()) {
            resource.put("DependsOn", dependencies());
        }
        put(resource, "Metadata", metadata);
        put(resource, "CreationPolicy", creationPolicy);
        put(resource, "UpdatePolicy", updatePolicy);
        putPolicy(resource, "DeletionPolicy", deletionPolicy);
        putPolicy(resource, "UpdateReplacePolicy", updateReplacePolicy);
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

    private static void putPolicy(Map<String, Node> resource, String key, @Nullable DeletionPolicy policy) {
        if (policy != null) {
            resource.put(key, new Node.Text(policy.value()));
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
        inspectMember(inspection, "Metadata", metadata);
        inspectMember(inspection, "CreationPolicy", creationPolicy);
        inspectMember(inspection, "UpdatePolicy", updatePolicy);
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
        private @Nullable CreationPolicy creationPolicy;
        private @Nullable UpdatePolicy updatePolicy;
        private @Nullable DeletionPolicy deletionPolicy;
        private @Nullable DeletionPolicy updateReplacePolicy;
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
            this.deletionPolicy = present("DeletionPolicy", policy);
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
            this.updateReplacePolicy = present("UpdateReplacePolicy", policy);
            return this;
        }
    }
}
