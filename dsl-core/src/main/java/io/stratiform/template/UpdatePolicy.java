package io.stratiform.template;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How CloudFormation updates a resource of the few types that leave a choice.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html">
 *     UpdatePolicy attribute</a>
 * @since 0.1.0
 */
public final class UpdatePolicy extends PropertyType<UpdatePolicy> {

    private static final String ROLLING = "AutoScalingRollingUpdate";

    private UpdatePolicy(PropertyMap properties) {
        super(properties);
    }

    /**
     * An update policy.
     *
     * @param configuration says how to update
     * @return the policy
     */
    public static UpdatePolicy create(Consumer<? super Builder> configuration) {
        return new Builder(configuration).build();
    }

    /** Lets the caller's code go on with a policy, or begin one. */
    static Builder begin(@Nullable Builder begun, Consumer<? super Builder> configuration) {
        if (begun == null) {
            return new Builder(configuration);
        }
        begun.more(configuration);
        return begun;
    }

    static UpdatePolicy read(PropertyMap properties) {
        return new UpdatePolicy(properties);
    }

    /** Says how to update. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private @Nullable AutoScalingRollingUpdate rolling;

        private Builder(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Of an Auto Scaling group: replaces its instances in batches.
         *
         * @param configuration says how
         * @return this builder
         */
        public Builder autoScalingRollingUpdate(Consumer<? super AutoScalingRollingUpdate> configuration) {
            if (rolling == null) {
                // Holds the place until all that was said can be checked.
                put(ROLLING, new PolicyStructure(PropertyMap.EMPTY));
                rolling = new AutoScalingRollingUpdate(configuration);
            } else {
                rolling.more(configuration);
            }
            return this;
        }

        /**
         * Of an Auto Scaling group: whether the whole group is replaced.
         *
         * @param willReplace whether it is
         * @return this builder
         */
        public Builder autoScalingReplacingUpdate(boolean willReplace) {
            putEntry("AutoScalingReplacingUpdate", "WillReplace", willReplace);
            return this;
        }

        /**
         * Of an Auto Scaling group: whether the whole group is replaced.
         *
         * @param willReplace whether it is
         * @return this builder
         */
        public Builder autoScalingReplacingUpdate(Value<Boolean> willReplace) {
            putEntry("AutoScalingReplacingUpdate", "WillReplace", willReplace);
            return this;
        }

        /**
         * Of an Auto Scaling group with scheduled actions: whether sizes that the template did not change stay as the
         * actions have set them.
         *
         * @param ignore whether they do
         * @return this builder
         */
        public Builder ignoreUnmodifiedGroupSizeProperties(boolean ignore) {
            putEntry("AutoScalingScheduledAction", "IgnoreUnmodifiedGroupSizeProperties", ignore);
            return this;
        }

        /**
         * Of an Auto Scaling group with scheduled actions: whether sizes that the template did not change stay as the
         * actions have set them.
         *
         * @param ignore whether they do
         * @return this builder
         */
        public Builder ignoreUnmodifiedGroupSizeProperties(Value<Boolean> ignore) {
            putEntry("AutoScalingScheduledAction", "IgnoreUnmodifiedGroupSizeProperties", ignore);
            return this;
        }

        /**
         * Of a Lambda alias: shifts its traffic with CodeDeploy.
         *
         * @param configuration says how
         * @return this builder
         */
        public Builder codeDeployLambdaAliasUpdate(Consumer<? super CodeDeployLambdaAliasUpdate> configuration) {
            put("CodeDeployLambdaAliasUpdate", new CodeDeployLambdaAliasUpdate(configuration).structure());
            return this;
        }

        /**
         * Of an ElastiCache replication group: whether shards are added and removed without replacing it.
         *
         * @param use whether they are
         * @return this builder
         */
        public Builder useOnlineResharding(boolean use) {
            put("UseOnlineResharding", use);
            return this;
        }

        /**
         * Of an ElastiCache replication group: whether shards are added and removed without replacing it.
         *
         * @param use whether they are
         * @return this builder
         */
        public Builder useOnlineResharding(Value<Boolean> use) {
            put("UseOnlineResharding", use);
            return this;
        }

        /**
         * Of an OpenSearch domain: whether a new engine version is an upgrade instead of a replacement.
         *
         * @param enable whether it is
         * @return this builder
         */
        public Builder enableVersionUpgrade(boolean enable) {
            put("EnableVersionUpgrade", enable);
            return this;
        }

        /**
         * Of an OpenSearch domain: whether a new engine version is an upgrade instead of a replacement.
         *
         * @param enable whether it is
         * @return this builder
         */
        public Builder enableVersionUpgrade(Value<Boolean> enable) {
            put("EnableVersionUpgrade", enable);
            return this;
        }

        private void more(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        UpdatePolicy build() {
            if (rolling != null) {
                put(ROLLING, rolling.structure());
            }
            return new UpdatePolicy(seal());
        }
    }
}
