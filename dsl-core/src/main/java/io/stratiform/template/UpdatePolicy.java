package io.stratiform.template;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An update policy: how CloudFormation updates a resource. Only a few resource types support it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html">
 *     UpdatePolicy attribute</a>
 * @since 0.1.0
 */
public final class UpdatePolicy extends PropertyType<UpdatePolicy> {

    private static final String ROLLING = "AutoScalingRollingUpdate";

    private UpdatePolicy(PropertyMap properties) {
        super(properties);
    }

    /**
     * Returns an update policy.
     *
     * @param configuration sets how to update
     * @return the policy
     */
    public static UpdatePolicy create(Consumer<? super Builder> configuration) {
        return new Builder(configuration).build();
    }

    /** Continues an existing policy, or creates one. */
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

    /** Sets how to update. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private @Nullable AutoScalingRollingUpdate rolling;

        private Builder(Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * For an Auto Scaling group: replaces its instances in batches.
         *
         * @param configuration sets the details
         * @return this builder
         */
        public Builder autoScalingRollingUpdate(Consumer<? super AutoScalingRollingUpdate> configuration) {
            if (rolling == null) {
                // Keeps the order; checked when the policy is complete.
                put(ROLLING, new PolicyStructure(PropertyMap.EMPTY));
                rolling = new AutoScalingRollingUpdate(configuration);
            } else {
                rolling.more(configuration);
            }
            return this;
        }

        /**
         * For an Auto Scaling group: sets whether the whole group is replaced.
         *
         * @param willReplace whether it is replaced
         * @return this builder
         */
        public Builder autoScalingReplacingUpdate(boolean willReplace) {
            putEntry("AutoScalingReplacingUpdate", "WillReplace", willReplace);
            return this;
        }

        /**
         * For an Auto Scaling group: sets whether the whole group is replaced.
         *
         * @param willReplace whether it is replaced
         * @return this builder
         */
        public Builder autoScalingReplacingUpdate(Value<Boolean> willReplace) {
            putEntry("AutoScalingReplacingUpdate", "WillReplace", willReplace);
            return this;
        }

        /**
         * For an Auto Scaling group with scheduled actions: sets whether sizes that the template does not change keep
         * the values that the actions have set.
         *
         * @param ignore whether they keep them
         * @return this builder
         */
        public Builder ignoreUnmodifiedGroupSizeProperties(boolean ignore) {
            putEntry("AutoScalingScheduledAction", "IgnoreUnmodifiedGroupSizeProperties", ignore);
            return this;
        }

        /**
         * For an Auto Scaling group with scheduled actions: sets whether sizes that the template does not change keep
         * the values that the actions have set.
         *
         * @param ignore whether they keep them
         * @return this builder
         */
        public Builder ignoreUnmodifiedGroupSizeProperties(Value<Boolean> ignore) {
            putEntry("AutoScalingScheduledAction", "IgnoreUnmodifiedGroupSizeProperties", ignore);
            return this;
        }

        /**
         * For a Lambda alias: shifts its traffic with CodeDeploy.
         *
         * @param configuration sets the details
         * @return this builder
         */
        public Builder codeDeployLambdaAliasUpdate(Consumer<? super CodeDeployLambdaAliasUpdate> configuration) {
            put("CodeDeployLambdaAliasUpdate", new CodeDeployLambdaAliasUpdate(configuration).structure());
            return this;
        }

        /**
         * For an ElastiCache replication group: sets whether shards are added and removed without replacement.
         *
         * @param use whether they are
         * @return this builder
         */
        public Builder useOnlineResharding(boolean use) {
            put("UseOnlineResharding", use);
            return this;
        }

        /**
         * For an ElastiCache replication group: sets whether shards are added and removed without replacement.
         *
         * @param use whether they are
         * @return this builder
         */
        public Builder useOnlineResharding(Value<Boolean> use) {
            put("UseOnlineResharding", use);
            return this;
        }

        /**
         * For an OpenSearch domain: sets whether a new engine version is an upgrade instead of a replacement.
         *
         * @param enable whether it is an upgrade
         * @return this builder
         */
        public Builder enableVersionUpgrade(boolean enable) {
            put("EnableVersionUpgrade", enable);
            return this;
        }

        /**
         * For an OpenSearch domain: sets whether a new engine version is an upgrade instead of a replacement.
         *
         * @param enable whether it is an upgrade
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
