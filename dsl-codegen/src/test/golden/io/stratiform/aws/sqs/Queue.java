// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.sqs;

import io.stratiform.aws.kms.Alias;
import io.stratiform.aws.kms.Key;
import io.stratiform.template.Resource;
import io.stratiform.value.EnumValue;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tag;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::SQS::Queue}. {@code Ref} returns {@code QueueUrl}. Deleting this resource deletes its data.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">AWS::SQS::Queue</a>
 */
@Generated("io.stratiform.codegen")
public final class Queue extends Resource implements HasArn {
    /** The resource type, {@code AWS::SQS::Queue}. */
    public static final String TYPE = "AWS::SQS::Queue";

    private Queue(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn QueueName QueueUrl");
    }

    /**
     * Creates a resource without properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Queue create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Queue.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Queue create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Queue.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code Arn}. */
    public Value<String> attrArn() {
        return attr("Arn");
    }

    /** Returns the attribute {@code QueueName}. */
    public Value<String> attrQueueName() {
        return attr("QueueName");
    }

    /** Returns the attribute {@code QueueUrl}. */
    public Value<String> attrQueueUrl() {
        return attr("QueueUrl");
    }

    /** A builder for {@code AWS::SQS::Queue}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code ContentBasedDeduplication}. Optional. Updates cause no interruption. */
        public Builder contentBasedDeduplication(boolean contentBasedDeduplication) {
            put("ContentBasedDeduplication", contentBasedDeduplication);
            return this;
        }

        /** Sets {@code ContentBasedDeduplication} to a parameter or an intrinsic function. */
        public Builder contentBasedDeduplication(Value<Boolean> contentBasedDeduplication) {
            put("ContentBasedDeduplication", contentBasedDeduplication);
            return this;
        }

        /** Sets {@code DeduplicationScope}. Optional. Updates cause no interruption. */
        public Builder deduplicationScope(String deduplicationScope) {
            put("DeduplicationScope", deduplicationScope);
            return this;
        }

        /** Sets {@code DeduplicationScope} to a parameter or an intrinsic function. */
        public Builder deduplicationScope(Value<String> deduplicationScope) {
            put("DeduplicationScope", deduplicationScope);
            return this;
        }

        /** Sets {@code DelaySeconds}. Optional. Updates cause no interruption. Range: 0 to 900. */
        public Builder delaySeconds(long delaySeconds) {
            put("DelaySeconds", delaySeconds);
            return this;
        }

        /** Sets {@code DelaySeconds} to a parameter or an intrinsic function. */
        public Builder delaySeconds(Value<? extends Number> delaySeconds) {
            put("DelaySeconds", delaySeconds);
            return this;
        }

        /** Sets {@code FifoQueue}. Optional. Updates cause replacement. */
        public Builder fifoQueue(boolean fifoQueue) {
            put("FifoQueue", fifoQueue);
            return this;
        }

        /** Sets {@code FifoQueue} to a parameter or an intrinsic function. */
        public Builder fifoQueue(Value<Boolean> fifoQueue) {
            put("FifoQueue", fifoQueue);
            return this;
        }

        /** Sets {@code FifoThroughputLimit}. Optional. Updates cause no interruption. */
        public Builder fifoThroughputLimit(String fifoThroughputLimit) {
            put("FifoThroughputLimit", fifoThroughputLimit);
            return this;
        }

        /** Sets {@code FifoThroughputLimit} to a parameter or an intrinsic function. */
        public Builder fifoThroughputLimit(Value<String> fifoThroughputLimit) {
            put("FifoThroughputLimit", fifoThroughputLimit);
            return this;
        }

        /** Sets {@code KmsDataKeyReusePeriodSeconds}. Optional. Updates cause no interruption. Range: 60 to 86400. */
        public Builder kmsDataKeyReusePeriodSeconds(long kmsDataKeyReusePeriodSeconds) {
            put("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds);
            return this;
        }

        /** Sets {@code KmsDataKeyReusePeriodSeconds} to a parameter or an intrinsic function. */
        public Builder kmsDataKeyReusePeriodSeconds(
                Value<? extends Number> kmsDataKeyReusePeriodSeconds) {
            put("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds);
            return this;
        }

        /** Sets {@code KmsMasterKeyId}. Optional. Updates cause no interruption. */
        public Builder kmsMasterKeyId(String kmsMasterKeyId) {
            put("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** Sets {@code KmsMasterKeyId} to a parameter or an intrinsic function. */
        public Builder kmsMasterKeyId(Value<String> kmsMasterKeyId) {
            put("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** Sets {@code KmsMasterKeyId} to the {@code Ref} of a resource. */
        public Builder kmsMasterKeyId(Alias kmsMasterKeyId) {
            putRef("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** Sets {@code KmsMasterKeyId} to the {@code Ref} of a resource. */
        public Builder kmsMasterKeyId(Key kmsMasterKeyId) {
            putRef("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** Sets {@code MaximumMessageSize}. Optional. Updates cause no interruption. Range: 1024 to 1048576. */
        public Builder maximumMessageSize(long maximumMessageSize) {
            put("MaximumMessageSize", maximumMessageSize);
            return this;
        }

        /** Sets {@code MaximumMessageSize} to a parameter or an intrinsic function. */
        public Builder maximumMessageSize(Value<? extends Number> maximumMessageSize) {
            put("MaximumMessageSize", maximumMessageSize);
            return this;
        }

        /** Sets {@code MessageRetentionPeriod}. Optional. Updates cause no interruption. Range: 60 to 1209600. */
        public Builder messageRetentionPeriod(long messageRetentionPeriod) {
            put("MessageRetentionPeriod", messageRetentionPeriod);
            return this;
        }

        /** Sets {@code MessageRetentionPeriod} to a parameter or an intrinsic function. */
        public Builder messageRetentionPeriod(Value<? extends Number> messageRetentionPeriod) {
            put("MessageRetentionPeriod", messageRetentionPeriod);
            return this;
        }

        /** Sets {@code QueueName}. Optional. Updates cause replacement. Length: 1 to 80 characters. Pattern: <code>^[a-zA-Z0-9_-]+(&#92;.fifo)?$</code>. */
        public Builder queueName(String queueName) {
            put("QueueName", queueName);
            return this;
        }

        /** Sets {@code QueueName} to a parameter or an intrinsic function. */
        public Builder queueName(Value<String> queueName) {
            put("QueueName", queueName);
            return this;
        }

        /** Sets {@code ReceiveMessageWaitTimeSeconds}. Optional. Updates cause no interruption. Range: 0 to 20. */
        public Builder receiveMessageWaitTimeSeconds(long receiveMessageWaitTimeSeconds) {
            put("ReceiveMessageWaitTimeSeconds", receiveMessageWaitTimeSeconds);
            return this;
        }

        /** Sets {@code ReceiveMessageWaitTimeSeconds} to a parameter or an intrinsic function. */
        public Builder receiveMessageWaitTimeSeconds(
                Value<? extends Number> receiveMessageWaitTimeSeconds) {
            put("ReceiveMessageWaitTimeSeconds", receiveMessageWaitTimeSeconds);
            return this;
        }

        /** Sets {@code RedriveAllowPolicy}. Optional. Updates cause no interruption. */
        public Builder redriveAllowPolicy(Map<String, ?> redriveAllowPolicy) {
            put("RedriveAllowPolicy", redriveAllowPolicy);
            return this;
        }

        /** Sets {@code RedriveAllowPolicy} to a string. */
        public Builder redriveAllowPolicy(String redriveAllowPolicy) {
            put("RedriveAllowPolicy", redriveAllowPolicy);
            return this;
        }

        /** Sets {@code RedriveAllowPolicy} to an intrinsic function. */
        public Builder redriveAllowPolicy(Value<?> redriveAllowPolicy) {
            putWhole("RedriveAllowPolicy", redriveAllowPolicy);
            return this;
        }

        /** Configures {@code RedriveAllowPolicy}. */
        public Builder redriveAllowPolicy(
                Consumer<? super RedriveAllowPolicy.Builder> redriveAllowPolicy) {
            put("RedriveAllowPolicy", RedriveAllowPolicy.create(redriveAllowPolicy));
            return this;
        }

        /** Sets {@code RedrivePolicy}. Optional. Updates cause no interruption. */
        public Builder redrivePolicy(Map<String, ?> redrivePolicy) {
            put("RedrivePolicy", redrivePolicy);
            return this;
        }

        /** Sets {@code RedrivePolicy} to a string. */
        public Builder redrivePolicy(String redrivePolicy) {
            put("RedrivePolicy", redrivePolicy);
            return this;
        }

        /** Sets {@code RedrivePolicy} to an intrinsic function. */
        public Builder redrivePolicy(Value<?> redrivePolicy) {
            putWhole("RedrivePolicy", redrivePolicy);
            return this;
        }

        /** Configures {@code RedrivePolicy}. */
        public Builder redrivePolicy(Consumer<? super RedrivePolicy.Builder> redrivePolicy) {
            put("RedrivePolicy", RedrivePolicy.create(redrivePolicy));
            return this;
        }

        /** Sets {@code SqsManagedSseEnabled}. Optional. Updates cause no interruption. */
        public Builder sqsManagedSseEnabled(boolean sqsManagedSseEnabled) {
            put("SqsManagedSseEnabled", sqsManagedSseEnabled);
            return this;
        }

        /** Sets {@code SqsManagedSseEnabled} to a parameter or an intrinsic function. */
        public Builder sqsManagedSseEnabled(Value<Boolean> sqsManagedSseEnabled) {
            put("SqsManagedSseEnabled", sqsManagedSseEnabled);
            return this;
        }

        /** Appends items to {@code Tags}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder tags(Value<Tag>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Appends the items of a collection to {@code Tags}. */
        public Builder tags(Collection<? extends Value<Tag>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** Sets {@code Tags} to a list parameter or an intrinsic function that returns a list. */
        public Builder tags(Value<List<Tag>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** Adds tags to {@code Tags}. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, false);
            return this;
        }

        /** Sets {@code VisibilityTimeout}. Optional. Updates cause no interruption. Range: 0 to 43200. */
        public Builder visibilityTimeout(long visibilityTimeout) {
            put("VisibilityTimeout", visibilityTimeout);
            return this;
        }

        /** Sets {@code VisibilityTimeout} to a parameter or an intrinsic function. */
        public Builder visibilityTimeout(Value<? extends Number> visibilityTimeout) {
            put("VisibilityTimeout", visibilityTimeout);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Queue build() {
            return new Queue(logicalId, sealWithin("DelaySeconds=0..900\n"
                            + "KmsDataKeyReusePeriodSeconds=60..86400\n"
                            + "MaximumMessageSize=1024..1048576\n"
                            + "MessageRetentionPeriod=60..1209600\n"
                            + "QueueName#1..80\n"
                            + "QueueName~^[a-zA-Z0-9_-]+(\\.fifo)?$\n"
                            + "ReceiveMessageWaitTimeSeconds=0..20\n"
                            + "VisibilityTimeout=0..43200"));
        }
    }

    /**
     * The property type {@code AWS::SQS::Queue.RedriveAllowPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">RedriveAllowPolicy</a>
     */
    public static final class RedriveAllowPolicy extends PropertyType<RedriveAllowPolicy> {
        private RedriveAllowPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RedriveAllowPolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RedriveAllowPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code redrivePermission}. Required. Updates cause no interruption. Allowed values: {@link RedrivePermission}. */
            public Builder redrivePermission(RedrivePermission redrivePermission) {
                put("redrivePermission", redrivePermission);
                return this;
            }

            /** Sets {@code redrivePermission} to one of its allowed values, given as a string. */
            public Builder redrivePermission(String redrivePermission) {
                put("redrivePermission", redrivePermission, RedrivePermission.values());
                return this;
            }

            /** Sets {@code redrivePermission} to a parameter or an intrinsic function. */
            public Builder redrivePermission(Value<String> redrivePermission) {
                put("redrivePermission", redrivePermission);
                return this;
            }

            /** Appends items to {@code sourceQueueArns}. Optional. Updates cause no interruption. Items: 1 to 10. */
            public Builder sourceQueueArns(String... sourceQueueArns) {
                addAll("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code sourceQueueArns}. */
            @SafeVarargs
            public final Builder sourceQueueArns(Value<String>... sourceQueueArns) {
                addAll("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** Appends the items of a collection to {@code sourceQueueArns}. */
            public Builder sourceQueueArns(Collection<String> sourceQueueArns) {
                addAll("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** Sets {@code sourceQueueArns} to a list parameter or an intrinsic function that returns a list. */
            public Builder sourceQueueArns(Value<List<String>> sourceQueueArns) {
                putWhole("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** Appends the attribute {@code Arn} of each resource to {@code sourceQueueArns}. */
            public Builder sourceQueueArns(Queue... sourceQueueArns) {
                addAtts("sourceQueueArns", sourceQueueArns, "Arn");
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code sourceQueueArns}. */
            @SafeVarargs
            public final Builder sourceQueueArns(
                    Collection<? extends Value<String>> sourceQueueArns, Value<String>... more) {
                addAll("sourceQueueArns", allOf(sourceQueueArns, more));
                return this;
            }

            /** Appends the attribute {@code Arn} of each resource of a collection, then of further resources, to {@code sourceQueueArns}. */
            public Builder sourceQueueArns(Collection<? extends Queue> sourceQueueArns,
                    Queue... more) {
                addAtts("sourceQueueArns", allOf(sourceQueueArns, more), "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RedriveAllowPolicy build() {
                return new RedriveAllowPolicy(sealWithin("sourceQueueArns@1..10", "redrivePermission"));
            }
        }
    }

    /**
     * The property type {@code AWS::SQS::Queue.RedrivePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">RedrivePolicy</a>
     */
    public static final class RedrivePolicy extends PropertyType<RedrivePolicy> {
        private RedrivePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RedrivePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RedrivePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code deadLetterTargetArn}. Required. Updates cause no interruption. */
            public Builder deadLetterTargetArn(String deadLetterTargetArn) {
                put("deadLetterTargetArn", deadLetterTargetArn);
                return this;
            }

            /** Sets {@code deadLetterTargetArn} to a parameter or an intrinsic function. */
            public Builder deadLetterTargetArn(Value<String> deadLetterTargetArn) {
                put("deadLetterTargetArn", deadLetterTargetArn);
                return this;
            }

            /** Sets {@code deadLetterTargetArn} to the attribute {@code Arn} of a resource. */
            public Builder deadLetterTargetArn(Queue deadLetterTargetArn) {
                putAtt("deadLetterTargetArn", deadLetterTargetArn, "Arn");
                return this;
            }

            /** Sets {@code maxReceiveCount}. Required. Updates cause no interruption. Range: 1 to 1000. */
            public Builder maxReceiveCount(long maxReceiveCount) {
                put("maxReceiveCount", maxReceiveCount);
                return this;
            }

            /** Sets {@code maxReceiveCount} to a parameter or an intrinsic function. */
            public Builder maxReceiveCount(Value<? extends Number> maxReceiveCount) {
                put("maxReceiveCount", maxReceiveCount);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RedrivePolicy build() {
                return new RedrivePolicy(sealWithin("maxReceiveCount=1..1000", "deadLetterTargetArn", "maxReceiveCount"));
            }
        }
    }

    /** The allowed values of {@code RedrivePermission}. */
    public enum RedrivePermission implements EnumValue {
        /** <code>allowAll</code> */
        ALLOW_ALL("allowAll"),

        /** <code>byQueue</code> */
        BY_QUEUE("byQueue"),

        /** <code>denyAll</code> */
        DENY_ALL("denyAll");

        private final String value;

        RedrivePermission(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
