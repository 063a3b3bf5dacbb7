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

/**
 * {@code AWS::SQS::Queue}. {@code Ref} gives {@code QueueUrl}. It holds data that is lost with it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">AWS::SQS::Queue</a>
 */
public final class Queue extends Resource implements HasArn {
    /** The resource type, {@code AWS::SQS::Queue}. */
    public static final String TYPE = "AWS::SQS::Queue";

    private Queue(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn QueueName QueueUrl");
    }

    /**
     * Creates the resource without any properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Queue create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Queue.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Queue create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Queue.class), null, configuration).build();
    }

    /**
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code Arn}. */
    public Value<String> attrArn() {
        return attr("Arn");
    }

    /** The attribute {@code QueueName}. */
    public Value<String> attrQueueName() {
        return attr("QueueName");
    }

    /** The attribute {@code QueueUrl}. */
    public Value<String> attrQueueUrl() {
        return attr("QueueUrl");
    }

    /** Sets the properties of {@code AWS::SQS::Queue}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code ContentBasedDeduplication}: optional; an update means no interruption. */
        public Builder contentBasedDeduplication(boolean contentBasedDeduplication) {
            put("ContentBasedDeduplication", contentBasedDeduplication);
            return this;
        }

        /** {@code ContentBasedDeduplication} as a value. */
        public Builder contentBasedDeduplication(Value<Boolean> contentBasedDeduplication) {
            put("ContentBasedDeduplication", contentBasedDeduplication);
            return this;
        }

        /** {@code DeduplicationScope}: optional; an update means no interruption. */
        public Builder deduplicationScope(String deduplicationScope) {
            put("DeduplicationScope", deduplicationScope);
            return this;
        }

        /** {@code DeduplicationScope} as a value. */
        public Builder deduplicationScope(Value<String> deduplicationScope) {
            put("DeduplicationScope", deduplicationScope);
            return this;
        }

        /** {@code DelaySeconds}: optional; an update means no interruption; 0 to 900 as a number. */
        public Builder delaySeconds(long delaySeconds) {
            put("DelaySeconds", delaySeconds);
            return this;
        }

        /** {@code DelaySeconds} as a value. */
        public Builder delaySeconds(Value<? extends Number> delaySeconds) {
            put("DelaySeconds", delaySeconds);
            return this;
        }

        /** {@code FifoQueue}: optional; an update means replacement. */
        public Builder fifoQueue(boolean fifoQueue) {
            put("FifoQueue", fifoQueue);
            return this;
        }

        /** {@code FifoQueue} as a value. */
        public Builder fifoQueue(Value<Boolean> fifoQueue) {
            put("FifoQueue", fifoQueue);
            return this;
        }

        /** {@code FifoThroughputLimit}: optional; an update means no interruption. */
        public Builder fifoThroughputLimit(String fifoThroughputLimit) {
            put("FifoThroughputLimit", fifoThroughputLimit);
            return this;
        }

        /** {@code FifoThroughputLimit} as a value. */
        public Builder fifoThroughputLimit(Value<String> fifoThroughputLimit) {
            put("FifoThroughputLimit", fifoThroughputLimit);
            return this;
        }

        /** {@code KmsDataKeyReusePeriodSeconds}: optional; an update means no interruption; 60 to 86400 as a number. */
        public Builder kmsDataKeyReusePeriodSeconds(long kmsDataKeyReusePeriodSeconds) {
            put("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds);
            return this;
        }

        /** {@code KmsDataKeyReusePeriodSeconds} as a value. */
        public Builder kmsDataKeyReusePeriodSeconds(
                Value<? extends Number> kmsDataKeyReusePeriodSeconds) {
            put("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds);
            return this;
        }

        /** {@code KmsMasterKeyId}: optional; an update means no interruption. */
        public Builder kmsMasterKeyId(String kmsMasterKeyId) {
            put("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** {@code KmsMasterKeyId} as a value. */
        public Builder kmsMasterKeyId(Value<String> kmsMasterKeyId) {
            put("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** {@code KmsMasterKeyId}: what {@code Ref} gives of a resource. */
        public Builder kmsMasterKeyId(Alias kmsMasterKeyId) {
            putRef("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** {@code KmsMasterKeyId}: what {@code Ref} gives of a resource. */
        public Builder kmsMasterKeyId(Key kmsMasterKeyId) {
            putRef("KmsMasterKeyId", kmsMasterKeyId);
            return this;
        }

        /** {@code MaximumMessageSize}: optional; an update means no interruption; 1024 to 1048576 as a number. */
        public Builder maximumMessageSize(long maximumMessageSize) {
            put("MaximumMessageSize", maximumMessageSize);
            return this;
        }

        /** {@code MaximumMessageSize} as a value. */
        public Builder maximumMessageSize(Value<? extends Number> maximumMessageSize) {
            put("MaximumMessageSize", maximumMessageSize);
            return this;
        }

        /** {@code MessageRetentionPeriod}: optional; an update means no interruption; 60 to 1209600 as a number. */
        public Builder messageRetentionPeriod(long messageRetentionPeriod) {
            put("MessageRetentionPeriod", messageRetentionPeriod);
            return this;
        }

        /** {@code MessageRetentionPeriod} as a value. */
        public Builder messageRetentionPeriod(Value<? extends Number> messageRetentionPeriod) {
            put("MessageRetentionPeriod", messageRetentionPeriod);
            return this;
        }

        /** {@code QueueName}: optional; an update means replacement; 1 to 80 characters; pattern <code>^[a-zA-Z0-9_-]+(&#92;.fifo)?$</code>. */
        public Builder queueName(String queueName) {
            put("QueueName", queueName);
            return this;
        }

        /** {@code QueueName} as a value. */
        public Builder queueName(Value<String> queueName) {
            put("QueueName", queueName);
            return this;
        }

        /** {@code ReceiveMessageWaitTimeSeconds}: optional; an update means no interruption; 0 to 20 as a number. */
        public Builder receiveMessageWaitTimeSeconds(long receiveMessageWaitTimeSeconds) {
            put("ReceiveMessageWaitTimeSeconds", receiveMessageWaitTimeSeconds);
            return this;
        }

        /** {@code ReceiveMessageWaitTimeSeconds} as a value. */
        public Builder receiveMessageWaitTimeSeconds(
                Value<? extends Number> receiveMessageWaitTimeSeconds) {
            put("ReceiveMessageWaitTimeSeconds", receiveMessageWaitTimeSeconds);
            return this;
        }

        /** {@code RedriveAllowPolicy}: optional; an update means no interruption. */
        public Builder redriveAllowPolicy(Map<String, ?> redriveAllowPolicy) {
            put("RedriveAllowPolicy", redriveAllowPolicy);
            return this;
        }

        /** {@code RedriveAllowPolicy} as a literal. */
        public Builder redriveAllowPolicy(String redriveAllowPolicy) {
            put("RedriveAllowPolicy", redriveAllowPolicy);
            return this;
        }

        /** {@code RedriveAllowPolicy} as one value. */
        public Builder redriveAllowPolicy(Value<?> redriveAllowPolicy) {
            putWhole("RedriveAllowPolicy", redriveAllowPolicy);
            return this;
        }

        /** {@code RedriveAllowPolicy}, configured here. */
        public Builder redriveAllowPolicy(
                Consumer<? super RedriveAllowPolicy.Builder> redriveAllowPolicy) {
            put("RedriveAllowPolicy", RedriveAllowPolicy.create(redriveAllowPolicy));
            return this;
        }

        /** {@code RedrivePolicy}: optional; an update means no interruption. */
        public Builder redrivePolicy(Map<String, ?> redrivePolicy) {
            put("RedrivePolicy", redrivePolicy);
            return this;
        }

        /** {@code RedrivePolicy} as a literal. */
        public Builder redrivePolicy(String redrivePolicy) {
            put("RedrivePolicy", redrivePolicy);
            return this;
        }

        /** {@code RedrivePolicy} as one value. */
        public Builder redrivePolicy(Value<?> redrivePolicy) {
            putWhole("RedrivePolicy", redrivePolicy);
            return this;
        }

        /** {@code RedrivePolicy}, configured here. */
        public Builder redrivePolicy(Consumer<? super RedrivePolicy.Builder> redrivePolicy) {
            put("RedrivePolicy", RedrivePolicy.create(redrivePolicy));
            return this;
        }

        /** {@code SqsManagedSseEnabled}: optional; an update means no interruption. */
        public Builder sqsManagedSseEnabled(boolean sqsManagedSseEnabled) {
            put("SqsManagedSseEnabled", sqsManagedSseEnabled);
            return this;
        }

        /** {@code SqsManagedSseEnabled} as a value. */
        public Builder sqsManagedSseEnabled(Value<Boolean> sqsManagedSseEnabled) {
            put("SqsManagedSseEnabled", sqsManagedSseEnabled);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption. */
        @SafeVarargs
        public final Builder tags(Value<Tag>... tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags}, items appended. */
        public Builder tags(Collection<? extends Value<Tag>> tags) {
            addAll("Tags", tags);
            return this;
        }

        /** {@code Tags} as one value. */
        public Builder tags(Value<List<Tag>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** {@code Tags}, tags appended. */
        public Builder tags(Tags tags) {
            addTags("Tags", tags, false);
            return this;
        }

        /** {@code VisibilityTimeout}: optional; an update means no interruption; 0 to 43200 as a number. */
        public Builder visibilityTimeout(long visibilityTimeout) {
            put("VisibilityTimeout", visibilityTimeout);
            return this;
        }

        /** {@code VisibilityTimeout} as a value. */
        public Builder visibilityTimeout(Value<? extends Number> visibilityTimeout) {
            put("VisibilityTimeout", visibilityTimeout);
            return this;
        }

        /**
         * Ends the building.
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
     * {@code AWS::SQS::Queue.RedriveAllowPolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">RedriveAllowPolicy</a>
     */
    public static final class RedriveAllowPolicy extends PropertyType<RedriveAllowPolicy> {
        private RedriveAllowPolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RedriveAllowPolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RedriveAllowPolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code redrivePermission}: required; an update means no interruption; a value of {@link RedrivePermission}. */
            public Builder redrivePermission(RedrivePermission redrivePermission) {
                put("redrivePermission", redrivePermission);
                return this;
            }

            /** {@code redrivePermission} by the spelling of one of its allowed values. */
            public Builder redrivePermission(String redrivePermission) {
                put("redrivePermission", redrivePermission, RedrivePermission.values());
                return this;
            }

            /** {@code redrivePermission} as a value. */
            public Builder redrivePermission(Value<String> redrivePermission) {
                put("redrivePermission", redrivePermission);
                return this;
            }

            /** {@code sourceQueueArns}: optional; an update means no interruption; 1 to 10 items. */
            public Builder sourceQueueArns(String... sourceQueueArns) {
                addAll("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** {@code sourceQueueArns}, items appended. */
            @SafeVarargs
            public final Builder sourceQueueArns(Value<String>... sourceQueueArns) {
                addAll("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** {@code sourceQueueArns}, items appended. */
            public Builder sourceQueueArns(Collection<String> sourceQueueArns) {
                addAll("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** {@code sourceQueueArns} as one value. */
            public Builder sourceQueueArns(Value<List<String>> sourceQueueArns) {
                putWhole("sourceQueueArns", sourceQueueArns);
                return this;
            }

            /** {@code sourceQueueArns}: the attribute {@code Arn} of each resource, appended. */
            public Builder sourceQueueArns(Queue... sourceQueueArns) {
                addAtts("sourceQueueArns", sourceQueueArns, "Arn");
                return this;
            }

            /** {@code sourceQueueArns}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder sourceQueueArns(
                    Collection<? extends Value<String>> sourceQueueArns, Value<String>... more) {
                addAll("sourceQueueArns", allOf(sourceQueueArns, more));
                return this;
            }

            /** {@code sourceQueueArns}: the attribute {@code Arn} of each resource of a collection, appended. */
            public Builder sourceQueueArns(Collection<? extends Queue> sourceQueueArns,
                    Queue... more) {
                addAtts("sourceQueueArns", allOf(sourceQueueArns, more), "Arn");
                return this;
            }

            /** What was configured. */
            public RedriveAllowPolicy build() {
                return new RedriveAllowPolicy(sealWithin("sourceQueueArns@1..10", "redrivePermission"));
            }
        }
    }

    /**
     * {@code AWS::SQS::Queue.RedrivePolicy}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">RedrivePolicy</a>
     */
    public static final class RedrivePolicy extends PropertyType<RedrivePolicy> {
        private RedrivePolicy(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RedrivePolicy create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RedrivePolicy}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code deadLetterTargetArn}: required; an update means no interruption. */
            public Builder deadLetterTargetArn(String deadLetterTargetArn) {
                put("deadLetterTargetArn", deadLetterTargetArn);
                return this;
            }

            /** {@code deadLetterTargetArn} as a value. */
            public Builder deadLetterTargetArn(Value<String> deadLetterTargetArn) {
                put("deadLetterTargetArn", deadLetterTargetArn);
                return this;
            }

            /** {@code deadLetterTargetArn}: the attribute {@code Arn} of a resource. */
            public Builder deadLetterTargetArn(Queue deadLetterTargetArn) {
                putAtt("deadLetterTargetArn", deadLetterTargetArn, "Arn");
                return this;
            }

            /** {@code maxReceiveCount}: required; an update means no interruption; 1 to 1000 as a number. */
            public Builder maxReceiveCount(long maxReceiveCount) {
                put("maxReceiveCount", maxReceiveCount);
                return this;
            }

            /** {@code maxReceiveCount} as a value. */
            public Builder maxReceiveCount(Value<? extends Number> maxReceiveCount) {
                put("maxReceiveCount", maxReceiveCount);
                return this;
            }

            /** What was configured. */
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
