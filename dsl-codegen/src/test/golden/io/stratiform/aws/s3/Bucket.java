// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.s3;

import io.stratiform.aws.iam.Role;
import io.stratiform.aws.kms.Alias;
import io.stratiform.aws.kms.Key;
import io.stratiform.aws.lambda.Function;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.Resource;
import io.stratiform.value.Document;
import io.stratiform.value.EmptyStructure;
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
 * The resource type {@code AWS::S3::Bucket}. {@code Ref} returns {@code BucketName}. Deleting this resource deletes its data.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html">AWS::S3::Bucket</a>
 */
@Generated("io.stratiform.codegen")
public final class Bucket extends Resource implements HasArn {
    /** The resource type, {@code AWS::S3::Bucket}. */
    public static final String TYPE = "AWS::S3::Bucket";

    private Bucket(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn DomainName DualStackDomainName MetadataConfiguration.AnnotationTableConfiguration.TableArn MetadataConfiguration.AnnotationTableConfiguration.TableName MetadataConfiguration.Destination. MetadataConfiguration.InventoryTableConfiguration.TableArn MetadataConfiguration.InventoryTableConfiguration.TableName MetadataConfiguration.JournalTableConfiguration.TableArn MetadataConfiguration.JournalTableConfiguration.TableName MetadataTableConfiguration.S3TablesDestination.TableArn MetadataTableConfiguration.S3TablesDestination.TableNamespace RegionalDomainName WebsiteURL");
    }

    /**
     * Creates a resource without properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Bucket create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Bucket.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Bucket create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Bucket.class), null, configuration).build();
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

    /** Returns the attribute {@code DomainName}. */
    public Value<String> attrDomainName() {
        return attr("DomainName");
    }

    /** Returns the attribute {@code DualStackDomainName}. */
    public Value<String> attrDualStackDomainName() {
        return attr("DualStackDomainName");
    }

    /** Returns the attribute {@code MetadataConfiguration.AnnotationTableConfiguration.TableArn}. */
    public Value<String> attrMetadataConfigurationAnnotationTableConfigurationTableArn() {
        return attr("MetadataConfiguration.AnnotationTableConfiguration.TableArn");
    }

    /** Returns the attribute {@code MetadataConfiguration.AnnotationTableConfiguration.TableName}. */
    public Value<String> attrMetadataConfigurationAnnotationTableConfigurationTableName() {
        return attr("MetadataConfiguration.AnnotationTableConfiguration.TableName");
    }

    /** Returns the attribute {@code MetadataConfiguration.Destination}. */
    public Value<MetadataDestination> attrMetadataConfigurationDestination() {
        return attribute("MetadataConfiguration.Destination");
    }

    /** Returns the attribute {@code MetadataConfiguration.InventoryTableConfiguration.TableArn}. */
    public Value<String> attrMetadataConfigurationInventoryTableConfigurationTableArn() {
        return attr("MetadataConfiguration.InventoryTableConfiguration.TableArn");
    }

    /** Returns the attribute {@code MetadataConfiguration.InventoryTableConfiguration.TableName}. */
    public Value<String> attrMetadataConfigurationInventoryTableConfigurationTableName() {
        return attr("MetadataConfiguration.InventoryTableConfiguration.TableName");
    }

    /** Returns the attribute {@code MetadataConfiguration.JournalTableConfiguration.TableArn}. */
    public Value<String> attrMetadataConfigurationJournalTableConfigurationTableArn() {
        return attr("MetadataConfiguration.JournalTableConfiguration.TableArn");
    }

    /** Returns the attribute {@code MetadataConfiguration.JournalTableConfiguration.TableName}. */
    public Value<String> attrMetadataConfigurationJournalTableConfigurationTableName() {
        return attr("MetadataConfiguration.JournalTableConfiguration.TableName");
    }

    /** Returns the attribute {@code MetadataTableConfiguration.S3TablesDestination.TableArn}. */
    public Value<String> attrMetadataTableConfigurationS3TablesDestinationTableArn() {
        return attr("MetadataTableConfiguration.S3TablesDestination.TableArn");
    }

    /** Returns the attribute {@code MetadataTableConfiguration.S3TablesDestination.TableNamespace}. */
    public Value<String> attrMetadataTableConfigurationS3TablesDestinationTableNamespace() {
        return attr("MetadataTableConfiguration.S3TablesDestination.TableNamespace");
    }

    /** Returns the attribute {@code RegionalDomainName}. */
    public Value<String> attrRegionalDomainName() {
        return attr("RegionalDomainName");
    }

    /** Returns the attribute {@code WebsiteURL}. */
    public Value<String> attrWebsiteUrl() {
        return attr("WebsiteURL");
    }

    /** A builder for {@code AWS::S3::Bucket}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code AbacStatus}. Optional. Updates cause no interruption. Allowed values: {@link AbacStatus}. */
        public Builder abacStatus(AbacStatus abacStatus) {
            put("AbacStatus", abacStatus);
            return this;
        }

        /** Sets {@code AbacStatus} to one of its allowed values, given as a string. */
        public Builder abacStatus(String abacStatus) {
            put("AbacStatus", abacStatus, AbacStatus.values());
            return this;
        }

        /** Sets {@code AbacStatus} to a parameter or an intrinsic function. */
        public Builder abacStatus(Value<String> abacStatus) {
            put("AbacStatus", abacStatus);
            return this;
        }

        /** Configures {@code AccelerateConfiguration}. Optional. Updates cause no interruption. */
        public Builder accelerateConfiguration(
                Consumer<? super AccelerateConfiguration.Builder> accelerateConfiguration) {
            put("AccelerateConfiguration", AccelerateConfiguration.create(accelerateConfiguration));
            return this;
        }

        /** Sets {@code AccelerateConfiguration} to a structure or an intrinsic function. */
        public Builder accelerateConfiguration(
                Value<AccelerateConfiguration> accelerateConfiguration) {
            putWhole("AccelerateConfiguration", accelerateConfiguration);
            return this;
        }

        /** Sets {@code AccessControl}. Optional. Updates cause no interruption. Allowed values: {@link AccessControl}. */
        public Builder accessControl(AccessControl accessControl) {
            put("AccessControl", accessControl);
            return this;
        }

        /** Sets {@code AccessControl} to one of its allowed values, given as a string. */
        public Builder accessControl(String accessControl) {
            put("AccessControl", accessControl, AccessControl.values());
            return this;
        }

        /** Sets {@code AccessControl} to a parameter or an intrinsic function. */
        public Builder accessControl(Value<String> accessControl) {
            put("AccessControl", accessControl);
            return this;
        }

        /** Configures items and appends them to {@code AnalyticsConfigurations}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder analyticsConfigurations(
                Consumer<? super AnalyticsConfiguration.Builder>... analyticsConfigurations) {
            if (analyticsConfigurations == null) {
                addAll("AnalyticsConfigurations", null);
                return this;
            }
            for (Consumer<? super AnalyticsConfiguration.Builder> each : analyticsConfigurations) {
                add("AnalyticsConfigurations", AnalyticsConfiguration.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code AnalyticsConfigurations}. */
        @SafeVarargs
        public final Builder analyticsConfigurations(
                Value<AnalyticsConfiguration>... analyticsConfigurations) {
            addAll("AnalyticsConfigurations", analyticsConfigurations);
            return this;
        }

        /** Appends the items of a collection to {@code AnalyticsConfigurations}. */
        public Builder analyticsConfigurations(
                Collection<? extends Value<AnalyticsConfiguration>> analyticsConfigurations) {
            addAll("AnalyticsConfigurations", analyticsConfigurations);
            return this;
        }

        /** Sets {@code AnalyticsConfigurations} to a list parameter or an intrinsic function that returns a list. */
        public Builder analyticsConfigurations(
                Value<List<AnalyticsConfiguration>> analyticsConfigurations) {
            putWhole("AnalyticsConfigurations", analyticsConfigurations);
            return this;
        }

        /** Configures items and appends them to {@code AnalyticsConfigurations}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder analyticsConfigurations(
                Collection<? extends Consumer<? super AnalyticsConfiguration.Builder>> analyticsConfigurations,
                Consumer<? super AnalyticsConfiguration.Builder>... more) {
            return analyticsConfigurations(allOf(analyticsConfigurations, more));
        }

        /** Configures {@code BucketEncryption}. Optional. Updates cause no interruption. */
        public Builder bucketEncryption(
                Consumer<? super BucketEncryption.Builder> bucketEncryption) {
            put("BucketEncryption", BucketEncryption.create(bucketEncryption));
            return this;
        }

        /** Sets {@code BucketEncryption} to a structure or an intrinsic function. */
        public Builder bucketEncryption(Value<BucketEncryption> bucketEncryption) {
            putWhole("BucketEncryption", bucketEncryption);
            return this;
        }

        /** Sets {@code BucketName}. Optional. Updates cause replacement. Length: 3 to 63 characters. Pattern: <code>^[a-z0-9][a-z0-9.-]*[a-z0-9]$</code>. */
        public Builder bucketName(String bucketName) {
            put("BucketName", bucketName);
            return this;
        }

        /** Sets {@code BucketName} to a parameter or an intrinsic function. */
        public Builder bucketName(Value<String> bucketName) {
            put("BucketName", bucketName);
            return this;
        }

        /** Sets {@code BucketNamePrefix}. Optional. Updates cause replacement. */
        public Builder bucketNamePrefix(String bucketNamePrefix) {
            put("BucketNamePrefix", bucketNamePrefix);
            return this;
        }

        /** Sets {@code BucketNamePrefix} to a parameter or an intrinsic function. */
        public Builder bucketNamePrefix(Value<String> bucketNamePrefix) {
            put("BucketNamePrefix", bucketNamePrefix);
            return this;
        }

        /** Sets {@code BucketNamespace}. Optional. Updates cause replacement. Allowed values: {@link BucketNamespace}. */
        public Builder bucketNamespace(BucketNamespace bucketNamespace) {
            put("BucketNamespace", bucketNamespace);
            return this;
        }

        /** Sets {@code BucketNamespace} to one of its allowed values, given as a string. */
        public Builder bucketNamespace(String bucketNamespace) {
            put("BucketNamespace", bucketNamespace, BucketNamespace.values());
            return this;
        }

        /** Sets {@code BucketNamespace} to a parameter or an intrinsic function. */
        public Builder bucketNamespace(Value<String> bucketNamespace) {
            put("BucketNamespace", bucketNamespace);
            return this;
        }

        /** Configures {@code CorsConfiguration}. Optional. Updates cause no interruption. */
        public Builder corsConfiguration(
                Consumer<? super CorsConfiguration.Builder> corsConfiguration) {
            put("CorsConfiguration", CorsConfiguration.create(corsConfiguration));
            return this;
        }

        /** Sets {@code CorsConfiguration} to a structure or an intrinsic function. */
        public Builder corsConfiguration(Value<CorsConfiguration> corsConfiguration) {
            putWhole("CorsConfiguration", corsConfiguration);
            return this;
        }

        /** Configures items and appends them to {@code IntelligentTieringConfigurations}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder intelligentTieringConfigurations(
                Consumer<? super IntelligentTieringConfiguration.Builder>... intelligentTieringConfigurations) {
            if (intelligentTieringConfigurations == null) {
                addAll("IntelligentTieringConfigurations", null);
                return this;
            }
            for (Consumer<? super IntelligentTieringConfiguration.Builder> each : intelligentTieringConfigurations) {
                add("IntelligentTieringConfigurations", IntelligentTieringConfiguration.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code IntelligentTieringConfigurations}. */
        @SafeVarargs
        public final Builder intelligentTieringConfigurations(
                Value<IntelligentTieringConfiguration>... intelligentTieringConfigurations) {
            addAll("IntelligentTieringConfigurations", intelligentTieringConfigurations);
            return this;
        }

        /** Appends the items of a collection to {@code IntelligentTieringConfigurations}. */
        public Builder intelligentTieringConfigurations(
                Collection<? extends Value<IntelligentTieringConfiguration>> intelligentTieringConfigurations) {
            addAll("IntelligentTieringConfigurations", intelligentTieringConfigurations);
            return this;
        }

        /** Sets {@code IntelligentTieringConfigurations} to a list parameter or an intrinsic function that returns a list. */
        public Builder intelligentTieringConfigurations(
                Value<List<IntelligentTieringConfiguration>> intelligentTieringConfigurations) {
            putWhole("IntelligentTieringConfigurations", intelligentTieringConfigurations);
            return this;
        }

        /** Configures items and appends them to {@code IntelligentTieringConfigurations}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder intelligentTieringConfigurations(
                Collection<? extends Consumer<? super IntelligentTieringConfiguration.Builder>> intelligentTieringConfigurations,
                Consumer<? super IntelligentTieringConfiguration.Builder>... more) {
            return intelligentTieringConfigurations(allOf(intelligentTieringConfigurations, more));
        }

        /** Configures items and appends them to {@code InventoryConfigurations}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder inventoryConfigurations(
                Consumer<? super InventoryConfiguration.Builder>... inventoryConfigurations) {
            if (inventoryConfigurations == null) {
                addAll("InventoryConfigurations", null);
                return this;
            }
            for (Consumer<? super InventoryConfiguration.Builder> each : inventoryConfigurations) {
                add("InventoryConfigurations", InventoryConfiguration.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code InventoryConfigurations}. */
        @SafeVarargs
        public final Builder inventoryConfigurations(
                Value<InventoryConfiguration>... inventoryConfigurations) {
            addAll("InventoryConfigurations", inventoryConfigurations);
            return this;
        }

        /** Appends the items of a collection to {@code InventoryConfigurations}. */
        public Builder inventoryConfigurations(
                Collection<? extends Value<InventoryConfiguration>> inventoryConfigurations) {
            addAll("InventoryConfigurations", inventoryConfigurations);
            return this;
        }

        /** Sets {@code InventoryConfigurations} to a list parameter or an intrinsic function that returns a list. */
        public Builder inventoryConfigurations(
                Value<List<InventoryConfiguration>> inventoryConfigurations) {
            putWhole("InventoryConfigurations", inventoryConfigurations);
            return this;
        }

        /** Configures items and appends them to {@code InventoryConfigurations}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder inventoryConfigurations(
                Collection<? extends Consumer<? super InventoryConfiguration.Builder>> inventoryConfigurations,
                Consumer<? super InventoryConfiguration.Builder>... more) {
            return inventoryConfigurations(allOf(inventoryConfigurations, more));
        }

        /** Configures {@code LifecycleConfiguration}. Optional. Updates cause no interruption. */
        public Builder lifecycleConfiguration(
                Consumer<? super LifecycleConfiguration.Builder> lifecycleConfiguration) {
            put("LifecycleConfiguration", LifecycleConfiguration.create(lifecycleConfiguration));
            return this;
        }

        /** Sets {@code LifecycleConfiguration} to a structure or an intrinsic function. */
        public Builder lifecycleConfiguration(
                Value<LifecycleConfiguration> lifecycleConfiguration) {
            putWhole("LifecycleConfiguration", lifecycleConfiguration);
            return this;
        }

        /** Configures {@code LoggingConfiguration}. Optional. Updates cause no interruption. */
        public Builder loggingConfiguration(
                Consumer<? super LoggingConfiguration.Builder> loggingConfiguration) {
            put("LoggingConfiguration", LoggingConfiguration.create(loggingConfiguration));
            return this;
        }

        /** Sets {@code LoggingConfiguration} to a structure or an intrinsic function. */
        public Builder loggingConfiguration(Value<LoggingConfiguration> loggingConfiguration) {
            putWhole("LoggingConfiguration", loggingConfiguration);
            return this;
        }

        /** Configures {@code MetadataConfiguration}. Optional. Updates cause no interruption. */
        public Builder metadataConfiguration(
                Consumer<? super MetadataConfiguration.Builder> metadataConfiguration) {
            put("MetadataConfiguration", MetadataConfiguration.create(metadataConfiguration));
            return this;
        }

        /** Sets {@code MetadataConfiguration} to a structure or an intrinsic function. */
        public Builder metadataConfiguration(Value<MetadataConfiguration> metadataConfiguration) {
            putWhole("MetadataConfiguration", metadataConfiguration);
            return this;
        }

        /** Configures {@code MetadataTableConfiguration}. Optional. Updates cause no interruption. */
        public Builder metadataTableConfiguration(
                Consumer<? super MetadataTableConfiguration.Builder> metadataTableConfiguration) {
            put("MetadataTableConfiguration", MetadataTableConfiguration.create(metadataTableConfiguration));
            return this;
        }

        /** Sets {@code MetadataTableConfiguration} to a structure or an intrinsic function. */
        public Builder metadataTableConfiguration(
                Value<MetadataTableConfiguration> metadataTableConfiguration) {
            putWhole("MetadataTableConfiguration", metadataTableConfiguration);
            return this;
        }

        /** Configures items and appends them to {@code MetricsConfigurations}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder metricsConfigurations(
                Consumer<? super MetricsConfiguration.Builder>... metricsConfigurations) {
            if (metricsConfigurations == null) {
                addAll("MetricsConfigurations", null);
                return this;
            }
            for (Consumer<? super MetricsConfiguration.Builder> each : metricsConfigurations) {
                add("MetricsConfigurations", MetricsConfiguration.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code MetricsConfigurations}. */
        @SafeVarargs
        public final Builder metricsConfigurations(
                Value<MetricsConfiguration>... metricsConfigurations) {
            addAll("MetricsConfigurations", metricsConfigurations);
            return this;
        }

        /** Appends the items of a collection to {@code MetricsConfigurations}. */
        public Builder metricsConfigurations(
                Collection<? extends Value<MetricsConfiguration>> metricsConfigurations) {
            addAll("MetricsConfigurations", metricsConfigurations);
            return this;
        }

        /** Sets {@code MetricsConfigurations} to a list parameter or an intrinsic function that returns a list. */
        public Builder metricsConfigurations(
                Value<List<MetricsConfiguration>> metricsConfigurations) {
            putWhole("MetricsConfigurations", metricsConfigurations);
            return this;
        }

        /** Configures items and appends them to {@code MetricsConfigurations}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder metricsConfigurations(
                Collection<? extends Consumer<? super MetricsConfiguration.Builder>> metricsConfigurations,
                Consumer<? super MetricsConfiguration.Builder>... more) {
            return metricsConfigurations(allOf(metricsConfigurations, more));
        }

        /** Configures {@code NotificationConfiguration}. Optional. Updates cause no interruption. */
        public Builder notificationConfiguration(
                Consumer<? super NotificationConfiguration.Builder> notificationConfiguration) {
            put("NotificationConfiguration", NotificationConfiguration.create(notificationConfiguration));
            return this;
        }

        /** Sets {@code NotificationConfiguration} to a structure or an intrinsic function. */
        public Builder notificationConfiguration(
                Value<NotificationConfiguration> notificationConfiguration) {
            putWhole("NotificationConfiguration", notificationConfiguration);
            return this;
        }

        /** Configures {@code ObjectLockConfiguration}. Optional. Updates cause no interruption. */
        public Builder objectLockConfiguration(
                Consumer<? super ObjectLockConfiguration.Builder> objectLockConfiguration) {
            put("ObjectLockConfiguration", ObjectLockConfiguration.create(objectLockConfiguration));
            return this;
        }

        /** Sets {@code ObjectLockConfiguration} to a structure or an intrinsic function. */
        public Builder objectLockConfiguration(
                Value<ObjectLockConfiguration> objectLockConfiguration) {
            putWhole("ObjectLockConfiguration", objectLockConfiguration);
            return this;
        }

        /** Sets {@code ObjectLockEnabled}. Optional. Updates cause no interruption. */
        public Builder objectLockEnabled(boolean objectLockEnabled) {
            put("ObjectLockEnabled", objectLockEnabled);
            return this;
        }

        /** Sets {@code ObjectLockEnabled} to a parameter or an intrinsic function. */
        public Builder objectLockEnabled(Value<Boolean> objectLockEnabled) {
            put("ObjectLockEnabled", objectLockEnabled);
            return this;
        }

        /** Configures {@code OwnershipControls}. Optional. Updates cause no interruption. */
        public Builder ownershipControls(
                Consumer<? super OwnershipControls.Builder> ownershipControls) {
            put("OwnershipControls", OwnershipControls.create(ownershipControls));
            return this;
        }

        /** Sets {@code OwnershipControls} to a structure or an intrinsic function. */
        public Builder ownershipControls(Value<OwnershipControls> ownershipControls) {
            putWhole("OwnershipControls", ownershipControls);
            return this;
        }

        /** Configures {@code PublicAccessBlockConfiguration}. Optional. Updates cause no interruption. */
        public Builder publicAccessBlockConfiguration(
                Consumer<? super PublicAccessBlockConfiguration.Builder> publicAccessBlockConfiguration) {
            put("PublicAccessBlockConfiguration", PublicAccessBlockConfiguration.create(publicAccessBlockConfiguration));
            return this;
        }

        /** Sets {@code PublicAccessBlockConfiguration} to a structure or an intrinsic function. */
        public Builder publicAccessBlockConfiguration(
                Value<PublicAccessBlockConfiguration> publicAccessBlockConfiguration) {
            putWhole("PublicAccessBlockConfiguration", publicAccessBlockConfiguration);
            return this;
        }

        /** Configures {@code ReplicationConfiguration}. Optional. Updates cause no interruption. */
        public Builder replicationConfiguration(
                Consumer<? super ReplicationConfiguration.Builder> replicationConfiguration) {
            put("ReplicationConfiguration", ReplicationConfiguration.create(replicationConfiguration));
            return this;
        }

        /** Sets {@code ReplicationConfiguration} to a structure or an intrinsic function. */
        public Builder replicationConfiguration(
                Value<ReplicationConfiguration> replicationConfiguration) {
            putWhole("ReplicationConfiguration", replicationConfiguration);
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

        /** Configures {@code VersioningConfiguration}. Optional. Updates cause no interruption. */
        public Builder versioningConfiguration(
                Consumer<? super VersioningConfiguration.Builder> versioningConfiguration) {
            put("VersioningConfiguration", VersioningConfiguration.create(versioningConfiguration));
            return this;
        }

        /** Sets {@code VersioningConfiguration} to a structure or an intrinsic function. */
        public Builder versioningConfiguration(
                Value<VersioningConfiguration> versioningConfiguration) {
            putWhole("VersioningConfiguration", versioningConfiguration);
            return this;
        }

        /** Configures {@code WebsiteConfiguration}. Optional. Updates cause no interruption. */
        public Builder websiteConfiguration(
                Consumer<? super WebsiteConfiguration.Builder> websiteConfiguration) {
            put("WebsiteConfiguration", WebsiteConfiguration.create(websiteConfiguration));
            return this;
        }

        /** Sets {@code WebsiteConfiguration} to a structure or an intrinsic function. */
        public Builder websiteConfiguration(Value<WebsiteConfiguration> websiteConfiguration) {
            putWhole("WebsiteConfiguration", websiteConfiguration);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Bucket build() {
            return new Bucket(logicalId, sealWithin("BucketName#3..63\n"
                            + "BucketName~^[a-z0-9][a-z0-9.-]*[a-z0-9]$"));
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.AbortIncompleteMultipartUpload}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-abortincompletemultipartupload.html">AbortIncompleteMultipartUpload</a>
     */
    public static final class AbortIncompleteMultipartUpload extends PropertyType<AbortIncompleteMultipartUpload> {
        private AbortIncompleteMultipartUpload(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AbortIncompleteMultipartUpload create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AbortIncompleteMultipartUpload}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code DaysAfterInitiation}. Required. Updates cause no interruption. Range: at least 0. */
            public Builder daysAfterInitiation(long daysAfterInitiation) {
                put("DaysAfterInitiation", daysAfterInitiation);
                return this;
            }

            /** Sets {@code DaysAfterInitiation} to a parameter or an intrinsic function. */
            public Builder daysAfterInitiation(Value<? extends Number> daysAfterInitiation) {
                put("DaysAfterInitiation", daysAfterInitiation);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AbortIncompleteMultipartUpload build() {
                return new AbortIncompleteMultipartUpload(sealWithin("DaysAfterInitiation=0..", "DaysAfterInitiation"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.AccelerateConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accelerateconfiguration.html">AccelerateConfiguration</a>
     */
    public static final class AccelerateConfiguration extends PropertyType<AccelerateConfiguration> {
        private AccelerateConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AccelerateConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AccelerateConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code AccelerationStatus}. Required. Updates cause no interruption. Allowed values: {@link AccelerationStatus}. */
            public Builder accelerationStatus(AccelerationStatus accelerationStatus) {
                put("AccelerationStatus", accelerationStatus);
                return this;
            }

            /** Sets {@code AccelerationStatus} to one of its allowed values, given as a string. */
            public Builder accelerationStatus(String accelerationStatus) {
                put("AccelerationStatus", accelerationStatus, AccelerationStatus.values());
                return this;
            }

            /** Sets {@code AccelerationStatus} to a parameter or an intrinsic function. */
            public Builder accelerationStatus(Value<String> accelerationStatus) {
                put("AccelerationStatus", accelerationStatus);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AccelerateConfiguration build() {
                return new AccelerateConfiguration(seal("AccelerationStatus"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.AccessControlTranslation}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accesscontroltranslation.html">AccessControlTranslation</a>
     */
    public static final class AccessControlTranslation extends PropertyType<AccessControlTranslation> {
        private AccessControlTranslation(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AccessControlTranslation create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AccessControlTranslation}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Owner}. Required. Updates cause no interruption. Allowed values: {@link AccessControlTranslationOwner}. */
            public Builder owner(AccessControlTranslationOwner owner) {
                put("Owner", owner);
                return this;
            }

            /** Sets {@code Owner} to one of its allowed values, given as a string. */
            public Builder owner(String owner) {
                put("Owner", owner, AccessControlTranslationOwner.values());
                return this;
            }

            /** Sets {@code Owner} to a parameter or an intrinsic function. */
            public Builder owner(Value<String> owner) {
                put("Owner", owner);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AccessControlTranslation build() {
                return new AccessControlTranslation(seal("Owner"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.AnalyticsConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html">AnalyticsConfiguration</a>
     */
    public static final class AnalyticsConfiguration extends PropertyType<AnalyticsConfiguration> {
        private AnalyticsConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AnalyticsConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AnalyticsConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Id}. Required. Updates cause no interruption. Length: 1 to 64 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Configures {@code StorageClassAnalysis}. Required. Updates cause no interruption. */
            public Builder storageClassAnalysis(
                    Consumer<? super StorageClassAnalysis.Builder> storageClassAnalysis) {
                put("StorageClassAnalysis", StorageClassAnalysis.create(storageClassAnalysis));
                return this;
            }

            /** Sets {@code StorageClassAnalysis} to a structure or an intrinsic function. */
            public Builder storageClassAnalysis(Value<StorageClassAnalysis> storageClassAnalysis) {
                putWhole("StorageClassAnalysis", storageClassAnalysis);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder tagFilters(Consumer<? super TagFilter.Builder>... tagFilters) {
                if (tagFilters == null) {
                    addAll("TagFilters", null);
                    return this;
                }
                for (Consumer<? super TagFilter.Builder> each : tagFilters) {
                    add("TagFilters", TagFilter.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code TagFilters}. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Appends the items of a collection to {@code TagFilters}. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Sets {@code TagFilters} to a list parameter or an intrinsic function that returns a list. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** Creates the instance with the properties that are set. */
            public AnalyticsConfiguration build() {
                return new AnalyticsConfiguration(sealWithin("Id#1..64", "Id", "StorageClassAnalysis"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.AnnotationTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html">AnnotationTableConfiguration</a>
     */
    public static final class AnnotationTableConfiguration extends PropertyType<AnnotationTableConfiguration> {
        private AnnotationTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static AnnotationTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code AnnotationTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ConfigurationState}. Required. Updates cause no interruption. Allowed values: {@link ConfigurationState}. */
            public Builder configurationState(ConfigurationState configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** Sets {@code ConfigurationState} to one of its allowed values, given as a string. */
            public Builder configurationState(String configurationState) {
                put("ConfigurationState", configurationState, ConfigurationState.values());
                return this;
            }

            /** Sets {@code ConfigurationState} to a parameter or an intrinsic function. */
            public Builder configurationState(Value<String> configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** Configures {@code EncryptionConfiguration}. Optional. Updates cause no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super MetadataTableEncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", MetadataTableEncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** Sets {@code EncryptionConfiguration} to a structure or an intrinsic function. */
            public Builder encryptionConfiguration(
                    Value<MetadataTableEncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** Sets {@code Role}. Optional. Updates cause no interruption. */
            public Builder role(String role) {
                put("Role", role);
                return this;
            }

            /** Sets {@code Role} to a parameter or an intrinsic function. */
            public Builder role(Value<String> role) {
                put("Role", role);
                return this;
            }

            /** Sets {@code TableArn}. Optional. Updates cause no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableArn} to a parameter or an intrinsic function. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableName}. Optional. Updates cause no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to a parameter or an intrinsic function. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public AnnotationTableConfiguration build() {
                return new AnnotationTableConfiguration(seal("ConfigurationState"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.BlockedEncryptionTypes}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-blockedencryptiontypes.html">BlockedEncryptionTypes</a>
     */
    public static final class BlockedEncryptionTypes extends PropertyType<BlockedEncryptionTypes> {
        private BlockedEncryptionTypes(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static BlockedEncryptionTypes create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code BlockedEncryptionTypes}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code EncryptionType}. Optional. Updates cause no interruption. Allowed values: {@link EncryptionType}. */
            public Builder encryptionType(EncryptionType... encryptionType) {
                addAll("EncryptionType", encryptionType);
                return this;
            }

            /** Appends items, given as strings, to {@code EncryptionType}. */
            public Builder encryptionType(String... encryptionType) {
                addAll("EncryptionType", encryptionType, EncryptionType.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code EncryptionType}. */
            @SafeVarargs
            public final Builder encryptionType(Value<String>... encryptionType) {
                addAll("EncryptionType", encryptionType);
                return this;
            }

            /** Appends items, given as strings, to {@code EncryptionType}. */
            public Builder encryptionType(Collection<String> encryptionType) {
                addAll("EncryptionType", encryptionType, EncryptionType.values());
                return this;
            }

            /** Sets {@code EncryptionType} to a list parameter or an intrinsic function that returns a list. */
            public Builder encryptionType(Value<List<String>> encryptionType) {
                putWhole("EncryptionType", encryptionType);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code EncryptionType}. */
            public Builder encryptionType(Collection<? extends EncryptionType> encryptionType,
                    EncryptionType... more) {
                addAll("EncryptionType", allOf(encryptionType, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code EncryptionType}. */
            @SafeVarargs
            public final Builder encryptionType(Collection<? extends Value<String>> encryptionType,
                    Value<String>... more) {
                addAll("EncryptionType", allOf(encryptionType, more));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public BlockedEncryptionTypes build() {
                return new BlockedEncryptionTypes(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.BucketEncryption}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-bucketencryption.html">BucketEncryption</a>
     */
    public static final class BucketEncryption extends PropertyType<BucketEncryption> {
        private BucketEncryption(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static BucketEncryption create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code BucketEncryption}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code ServerSideEncryptionConfiguration}. Required. Updates cause no interruption. */
            @SafeVarargs
            public final Builder serverSideEncryptionConfiguration(
                    Consumer<? super ServerSideEncryptionRule.Builder>... serverSideEncryptionConfiguration) {
                if (serverSideEncryptionConfiguration == null) {
                    addAll("ServerSideEncryptionConfiguration", null);
                    return this;
                }
                for (Consumer<? super ServerSideEncryptionRule.Builder> each : serverSideEncryptionConfiguration) {
                    add("ServerSideEncryptionConfiguration", ServerSideEncryptionRule.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code ServerSideEncryptionConfiguration}. */
            @SafeVarargs
            public final Builder serverSideEncryptionConfiguration(
                    Value<ServerSideEncryptionRule>... serverSideEncryptionConfiguration) {
                addAll("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration);
                return this;
            }

            /** Appends the items of a collection to {@code ServerSideEncryptionConfiguration}. */
            public Builder serverSideEncryptionConfiguration(
                    Collection<? extends Value<ServerSideEncryptionRule>> serverSideEncryptionConfiguration) {
                addAll("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration);
                return this;
            }

            /** Sets {@code ServerSideEncryptionConfiguration} to a list parameter or an intrinsic function that returns a list. */
            public Builder serverSideEncryptionConfiguration(
                    Value<List<ServerSideEncryptionRule>> serverSideEncryptionConfiguration) {
                putWhole("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration);
                return this;
            }

            /** Configures items and appends them to {@code ServerSideEncryptionConfiguration}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder serverSideEncryptionConfiguration(
                    Collection<? extends Consumer<? super ServerSideEncryptionRule.Builder>> serverSideEncryptionConfiguration,
                    Consumer<? super ServerSideEncryptionRule.Builder>... more) {
                return serverSideEncryptionConfiguration(allOf(serverSideEncryptionConfiguration, more));
            }

            /** Creates the instance with the properties that are set. */
            public BucketEncryption build() {
                return new BucketEncryption(seal("ServerSideEncryptionConfiguration"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.CorsConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsconfiguration.html">CorsConfiguration</a>
     */
    public static final class CorsConfiguration extends PropertyType<CorsConfiguration> {
        private CorsConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CorsConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CorsConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code CorsRules}. Required. Updates cause no interruption. Items: 1 to 100. */
            @SafeVarargs
            public final Builder corsRules(Consumer<? super CorsRule.Builder>... corsRules) {
                if (corsRules == null) {
                    addAll("CorsRules", null);
                    return this;
                }
                for (Consumer<? super CorsRule.Builder> each : corsRules) {
                    add("CorsRules", CorsRule.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code CorsRules}. */
            @SafeVarargs
            public final Builder corsRules(Value<CorsRule>... corsRules) {
                addAll("CorsRules", corsRules);
                return this;
            }

            /** Appends the items of a collection to {@code CorsRules}. */
            public Builder corsRules(Collection<? extends Value<CorsRule>> corsRules) {
                addAll("CorsRules", corsRules);
                return this;
            }

            /** Sets {@code CorsRules} to a list parameter or an intrinsic function that returns a list. */
            public Builder corsRules(Value<List<CorsRule>> corsRules) {
                putWhole("CorsRules", corsRules);
                return this;
            }

            /** Configures items and appends them to {@code CorsRules}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder corsRules(
                    Collection<? extends Consumer<? super CorsRule.Builder>> corsRules,
                    Consumer<? super CorsRule.Builder>... more) {
                return corsRules(allOf(corsRules, more));
            }

            /** Creates the instance with the properties that are set. */
            public CorsConfiguration build() {
                return new CorsConfiguration(sealWithin("CorsRules@1..100", "CorsRules"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.CorsRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html">CorsRule</a>
     */
    public static final class CorsRule extends PropertyType<CorsRule> {
        private CorsRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static CorsRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code CorsRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code AllowedHeaders}. Optional. Updates cause no interruption. */
            public Builder allowedHeaders(String... allowedHeaders) {
                addAll("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AllowedHeaders}. */
            @SafeVarargs
            public final Builder allowedHeaders(Value<String>... allowedHeaders) {
                addAll("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** Appends the items of a collection to {@code AllowedHeaders}. */
            public Builder allowedHeaders(Collection<String> allowedHeaders) {
                addAll("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** Sets {@code AllowedHeaders} to a list parameter or an intrinsic function that returns a list. */
            public Builder allowedHeaders(Value<List<String>> allowedHeaders) {
                putWhole("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AllowedHeaders}. */
            @SafeVarargs
            public final Builder allowedHeaders(Collection<? extends Value<String>> allowedHeaders,
                    Value<String>... more) {
                addAll("AllowedHeaders", allOf(allowedHeaders, more));
                return this;
            }

            /** Appends items to {@code AllowedMethods}. Required. Updates cause no interruption. Allowed values: {@link AllowedMethods}. */
            public Builder allowedMethods(AllowedMethods... allowedMethods) {
                addAll("AllowedMethods", allowedMethods);
                return this;
            }

            /** Appends items, given as strings, to {@code AllowedMethods}. */
            public Builder allowedMethods(String... allowedMethods) {
                addAll("AllowedMethods", allowedMethods, AllowedMethods.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AllowedMethods}. */
            @SafeVarargs
            public final Builder allowedMethods(Value<String>... allowedMethods) {
                addAll("AllowedMethods", allowedMethods);
                return this;
            }

            /** Appends items, given as strings, to {@code AllowedMethods}. */
            public Builder allowedMethods(Collection<String> allowedMethods) {
                addAll("AllowedMethods", allowedMethods, AllowedMethods.values());
                return this;
            }

            /** Sets {@code AllowedMethods} to a list parameter or an intrinsic function that returns a list. */
            public Builder allowedMethods(Value<List<String>> allowedMethods) {
                putWhole("AllowedMethods", allowedMethods);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AllowedMethods}. */
            public Builder allowedMethods(Collection<? extends AllowedMethods> allowedMethods,
                    AllowedMethods... more) {
                addAll("AllowedMethods", allOf(allowedMethods, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AllowedMethods}. */
            @SafeVarargs
            public final Builder allowedMethods(Collection<? extends Value<String>> allowedMethods,
                    Value<String>... more) {
                addAll("AllowedMethods", allOf(allowedMethods, more));
                return this;
            }

            /** Appends items to {@code AllowedOrigins}. Required. Updates cause no interruption. */
            public Builder allowedOrigins(String... allowedOrigins) {
                addAll("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code AllowedOrigins}. */
            @SafeVarargs
            public final Builder allowedOrigins(Value<String>... allowedOrigins) {
                addAll("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** Appends the items of a collection to {@code AllowedOrigins}. */
            public Builder allowedOrigins(Collection<String> allowedOrigins) {
                addAll("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** Sets {@code AllowedOrigins} to a list parameter or an intrinsic function that returns a list. */
            public Builder allowedOrigins(Value<List<String>> allowedOrigins) {
                putWhole("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code AllowedOrigins}. */
            @SafeVarargs
            public final Builder allowedOrigins(Collection<? extends Value<String>> allowedOrigins,
                    Value<String>... more) {
                addAll("AllowedOrigins", allOf(allowedOrigins, more));
                return this;
            }

            /** Appends items to {@code ExposedHeaders}. Optional. Updates cause no interruption. */
            public Builder exposedHeaders(String... exposedHeaders) {
                addAll("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code ExposedHeaders}. */
            @SafeVarargs
            public final Builder exposedHeaders(Value<String>... exposedHeaders) {
                addAll("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** Appends the items of a collection to {@code ExposedHeaders}. */
            public Builder exposedHeaders(Collection<String> exposedHeaders) {
                addAll("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** Sets {@code ExposedHeaders} to a list parameter or an intrinsic function that returns a list. */
            public Builder exposedHeaders(Value<List<String>> exposedHeaders) {
                putWhole("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code ExposedHeaders}. */
            @SafeVarargs
            public final Builder exposedHeaders(Collection<? extends Value<String>> exposedHeaders,
                    Value<String>... more) {
                addAll("ExposedHeaders", allOf(exposedHeaders, more));
                return this;
            }

            /** Sets {@code Id}. Optional. Updates cause no interruption. Length: at most 255 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code MaxAge}. Optional. Updates cause no interruption. Range: at least 0. */
            public Builder maxAge(long maxAge) {
                put("MaxAge", maxAge);
                return this;
            }

            /** Sets {@code MaxAge} to a parameter or an intrinsic function. */
            public Builder maxAge(Value<? extends Number> maxAge) {
                put("MaxAge", maxAge);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public CorsRule build() {
                return new CorsRule(sealWithin("Id#..255\n"
                                + "MaxAge=0..", "AllowedMethods", "AllowedOrigins"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.DataExport}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-dataexport.html">DataExport</a>
     */
    public static final class DataExport extends PropertyType<DataExport> {
        private DataExport(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DataExport create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DataExport}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code Destination}. Required. Updates cause no interruption. */
            public Builder destination(Consumer<? super Destination.Builder> destination) {
                put("Destination", Destination.create(destination));
                return this;
            }

            /** Sets {@code Destination} to a structure or an intrinsic function. */
            public Builder destination(Value<Destination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** Sets {@code OutputSchemaVersion}. Required. Updates cause no interruption. Known values: {@link OutputSchemaVersion}; newer values are accepted. */
            public Builder outputSchemaVersion(OutputSchemaVersion outputSchemaVersion) {
                put("OutputSchemaVersion", outputSchemaVersion);
                return this;
            }

            /** Sets {@code OutputSchemaVersion} to a known or a newer value, given as a string. */
            public Builder outputSchemaVersion(String outputSchemaVersion) {
                putOpen("OutputSchemaVersion", outputSchemaVersion, OutputSchemaVersion.values());
                return this;
            }

            /** Sets {@code OutputSchemaVersion} to a parameter or an intrinsic function. */
            public Builder outputSchemaVersion(Value<String> outputSchemaVersion) {
                put("OutputSchemaVersion", outputSchemaVersion);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DataExport build() {
                return new DataExport(seal("Destination", "OutputSchemaVersion"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.DefaultEventHold}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaulteventhold.html">DefaultEventHold</a>
     */
    public static final class DefaultEventHold extends PropertyType<DefaultEventHold> {
        private DefaultEventHold(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DefaultEventHold create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DefaultEventHold}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Days}. Optional. Updates cause no interruption. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** Sets {@code Days} to a parameter or an intrinsic function. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** Sets {@code Years}. Optional. Updates cause no interruption. */
            public Builder years(long years) {
                put("Years", years);
                return this;
            }

            /** Sets {@code Years} to a parameter or an intrinsic function. */
            public Builder years(Value<? extends Number> years) {
                put("Years", years);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DefaultEventHold build() {
                return new DefaultEventHold(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.DefaultRetention}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html">DefaultRetention</a>
     */
    public static final class DefaultRetention extends PropertyType<DefaultRetention> {
        private DefaultRetention(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DefaultRetention create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DefaultRetention}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Days}. Optional. Updates cause no interruption. Range: 1 to 36500. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** Sets {@code Days} to a parameter or an intrinsic function. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** Configures {@code DefaultEventHold}. Optional. Updates cause no interruption. */
            public Builder defaultEventHold(
                    Consumer<? super DefaultEventHold.Builder> defaultEventHold) {
                put("DefaultEventHold", DefaultEventHold.create(defaultEventHold));
                return this;
            }

            /** Sets {@code DefaultEventHold} to a structure or an intrinsic function. */
            public Builder defaultEventHold(Value<DefaultEventHold> defaultEventHold) {
                putWhole("DefaultEventHold", defaultEventHold);
                return this;
            }

            /** Sets {@code Mode}. Optional. Updates cause no interruption. Allowed values: {@link DefaultRetentionMode}. */
            public Builder mode(DefaultRetentionMode mode) {
                put("Mode", mode);
                return this;
            }

            /** Sets {@code Mode} to one of its allowed values, given as a string. */
            public Builder mode(String mode) {
                put("Mode", mode, DefaultRetentionMode.values());
                return this;
            }

            /** Sets {@code Mode} to a parameter or an intrinsic function. */
            public Builder mode(Value<String> mode) {
                put("Mode", mode);
                return this;
            }

            /** Sets {@code Years}. Optional. Updates cause no interruption. Range: 1 to 100. */
            public Builder years(long years) {
                put("Years", years);
                return this;
            }

            /** Sets {@code Years} to a parameter or an intrinsic function. */
            public Builder years(Value<? extends Number> years) {
                put("Years", years);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DefaultRetention build() {
                return new DefaultRetention(sealWithin("Days=1..36500\n"
                                + "Years=1..100"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.DeleteMarkerReplication}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-deletemarkerreplication.html">DeleteMarkerReplication</a>
     */
    public static final class DeleteMarkerReplication extends PropertyType<DeleteMarkerReplication> {
        private DeleteMarkerReplication(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static DeleteMarkerReplication create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code DeleteMarkerReplication}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Status}. Optional. Updates cause no interruption. Allowed values: {@link DeleteMarkerReplicationStatus}. */
            public Builder status(DeleteMarkerReplicationStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, DeleteMarkerReplicationStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public DeleteMarkerReplication build() {
                return new DeleteMarkerReplication(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.Destination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html">Destination</a>
     */
    public static final class Destination extends PropertyType<Destination> {
        private Destination(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Destination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Destination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code BucketAccountId}. Optional. Updates cause no interruption. */
            public Builder bucketAccountId(String bucketAccountId) {
                put("BucketAccountId", bucketAccountId);
                return this;
            }

            /** Sets {@code BucketAccountId} to a parameter or an intrinsic function. */
            public Builder bucketAccountId(Value<String> bucketAccountId) {
                put("BucketAccountId", bucketAccountId);
                return this;
            }

            /** Sets {@code BucketArn}. Required. Updates cause no interruption. */
            public Builder bucketArn(String bucketArn) {
                put("BucketArn", bucketArn);
                return this;
            }

            /** Sets {@code BucketArn} to a parameter or an intrinsic function. */
            public Builder bucketArn(Value<String> bucketArn) {
                put("BucketArn", bucketArn);
                return this;
            }

            /** Sets {@code BucketArn} to the attribute {@code Arn} of a resource. */
            public Builder bucketArn(Bucket bucketArn) {
                putAtt("BucketArn", bucketArn, "Arn");
                return this;
            }

            /** Sets {@code Format}. Required. Updates cause no interruption. Allowed values: {@link DestinationFormat}. */
            public Builder format(DestinationFormat format) {
                put("Format", format);
                return this;
            }

            /** Sets {@code Format} to one of its allowed values, given as a string. */
            public Builder format(String format) {
                put("Format", format, DestinationFormat.values());
                return this;
            }

            /** Sets {@code Format} to a parameter or an intrinsic function. */
            public Builder format(Value<String> format) {
                put("Format", format);
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Destination build() {
                return new Destination(seal("BucketArn", "Format"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.EncryptionConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-encryptionconfiguration.html">EncryptionConfiguration</a>
     */
    public static final class EncryptionConfiguration extends PropertyType<EncryptionConfiguration> {
        private EncryptionConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EncryptionConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EncryptionConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ReplicaKmsKeyID}. Required. Updates cause no interruption. */
            public Builder replicaKmsKeyId(String replicaKmsKeyId) {
                put("ReplicaKmsKeyID", replicaKmsKeyId);
                return this;
            }

            /** Sets {@code ReplicaKmsKeyID} to a parameter or an intrinsic function. */
            public Builder replicaKmsKeyId(Value<String> replicaKmsKeyId) {
                put("ReplicaKmsKeyID", replicaKmsKeyId);
                return this;
            }

            /** Sets {@code ReplicaKmsKeyID} to the attribute {@code Arn} of a resource. */
            public Builder replicaKmsKeyId(Key replicaKmsKeyId) {
                putAtt("ReplicaKmsKeyID", replicaKmsKeyId, "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EncryptionConfiguration build() {
                return new EncryptionConfiguration(seal("ReplicaKmsKeyID"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.EventBridgeConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html">EventBridgeConfiguration</a>
     */
    public static final class EventBridgeConfiguration extends PropertyType<EventBridgeConfiguration> {
        private EventBridgeConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static EventBridgeConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code EventBridgeConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code EventBridgeEnabled}. Required. Updates cause no interruption. */
            public Builder eventBridgeEnabled(boolean eventBridgeEnabled) {
                put("EventBridgeEnabled", eventBridgeEnabled);
                return this;
            }

            /** Sets {@code EventBridgeEnabled} to a parameter or an intrinsic function. */
            public Builder eventBridgeEnabled(Value<Boolean> eventBridgeEnabled) {
                put("EventBridgeEnabled", eventBridgeEnabled);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public EventBridgeConfiguration build() {
                return new EventBridgeConfiguration(seal("EventBridgeEnabled"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.FilterRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-filterrule.html">FilterRule</a>
     */
    public static final class FilterRule extends PropertyType<FilterRule> {
        private FilterRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static FilterRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code FilterRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Name}. Required. Updates cause no interruption. Known values: {@link FilterRuleName}; newer values are accepted. Length: at most 1024 characters. */
            public Builder name(FilterRuleName name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Name} to a known or a newer value, given as a string. */
            public Builder name(String name) {
                putOpen("Name", name, FilterRuleName.values());
                return this;
            }

            /** Sets {@code Name} to a parameter or an intrinsic function. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Value}. Required. Updates cause no interruption. */
            public Builder value(String value) {
                put("Value", value);
                return this;
            }

            /** Sets {@code Value} to a parameter or an intrinsic function. */
            public Builder value(Value<String> value) {
                put("Value", value);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public FilterRule build() {
                return new FilterRule(sealWithin("Name#..1024", "Name", "Value"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.IntelligentTieringConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html">IntelligentTieringConfiguration</a>
     */
    public static final class IntelligentTieringConfiguration extends PropertyType<IntelligentTieringConfiguration> {
        private IntelligentTieringConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static IntelligentTieringConfiguration create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code IntelligentTieringConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Id}. Required. Updates cause no interruption. Length: 1 to 64 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link IntelligentTieringStatus}. */
            public Builder status(IntelligentTieringStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, IntelligentTieringStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder tagFilters(Consumer<? super TagFilter.Builder>... tagFilters) {
                if (tagFilters == null) {
                    addAll("TagFilters", null);
                    return this;
                }
                for (Consumer<? super TagFilter.Builder> each : tagFilters) {
                    add("TagFilters", TagFilter.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code TagFilters}. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Appends the items of a collection to {@code TagFilters}. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Sets {@code TagFilters} to a list parameter or an intrinsic function that returns a list. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** Configures items and appends them to {@code Tierings}. Required. Updates cause no interruption. */
            @SafeVarargs
            public final Builder tierings(Consumer<? super Tiering.Builder>... tierings) {
                if (tierings == null) {
                    addAll("Tierings", null);
                    return this;
                }
                for (Consumer<? super Tiering.Builder> each : tierings) {
                    add("Tierings", Tiering.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Tierings}. */
            @SafeVarargs
            public final Builder tierings(Value<Tiering>... tierings) {
                addAll("Tierings", tierings);
                return this;
            }

            /** Appends the items of a collection to {@code Tierings}. */
            public Builder tierings(Collection<? extends Value<Tiering>> tierings) {
                addAll("Tierings", tierings);
                return this;
            }

            /** Sets {@code Tierings} to a list parameter or an intrinsic function that returns a list. */
            public Builder tierings(Value<List<Tiering>> tierings) {
                putWhole("Tierings", tierings);
                return this;
            }

            /** Configures items and appends them to {@code Tierings}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder tierings(
                    Collection<? extends Consumer<? super Tiering.Builder>> tierings,
                    Consumer<? super Tiering.Builder>... more) {
                return tierings(allOf(tierings, more));
            }

            /** Creates the instance with the properties that are set. */
            public IntelligentTieringConfiguration build() {
                return new IntelligentTieringConfiguration(sealWithin("Id#1..64", "Id", "Status", "Tierings"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.InventoryConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html">InventoryConfiguration</a>
     */
    public static final class InventoryConfiguration extends PropertyType<InventoryConfiguration> {
        private InventoryConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static InventoryConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code InventoryConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code Destination}. Required. Updates cause no interruption. */
            public Builder destination(Consumer<? super Destination.Builder> destination) {
                put("Destination", Destination.create(destination));
                return this;
            }

            /** Sets {@code Destination} to a structure or an intrinsic function. */
            public Builder destination(Value<Destination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** Sets {@code Enabled}. Required. Updates cause no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Sets {@code Enabled} to a parameter or an intrinsic function. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** Sets {@code Id}. Required. Updates cause no interruption. Length: 1 to 64 characters. Pattern: <code>^[a-zA-Z0-9_.-]+$</code>. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code IncludedObjectVersions}. Required. Updates cause no interruption. Allowed values: {@link IncludedObjectVersions}. */
            public Builder includedObjectVersions(IncludedObjectVersions includedObjectVersions) {
                put("IncludedObjectVersions", includedObjectVersions);
                return this;
            }

            /** Sets {@code IncludedObjectVersions} to one of its allowed values, given as a string. */
            public Builder includedObjectVersions(String includedObjectVersions) {
                put("IncludedObjectVersions", includedObjectVersions, IncludedObjectVersions.values());
                return this;
            }

            /** Sets {@code IncludedObjectVersions} to a parameter or an intrinsic function. */
            public Builder includedObjectVersions(Value<String> includedObjectVersions) {
                put("IncludedObjectVersions", includedObjectVersions);
                return this;
            }

            /** Appends items to {@code OptionalFields}. Optional. Updates cause no interruption. Allowed values: {@link OptionalFields}. */
            public Builder optionalFields(OptionalFields... optionalFields) {
                addAll("OptionalFields", optionalFields);
                return this;
            }

            /** Appends items, given as strings, to {@code OptionalFields}. */
            public Builder optionalFields(String... optionalFields) {
                addAll("OptionalFields", optionalFields, OptionalFields.values());
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code OptionalFields}. */
            @SafeVarargs
            public final Builder optionalFields(Value<String>... optionalFields) {
                addAll("OptionalFields", optionalFields);
                return this;
            }

            /** Appends items, given as strings, to {@code OptionalFields}. */
            public Builder optionalFields(Collection<String> optionalFields) {
                addAll("OptionalFields", optionalFields, OptionalFields.values());
                return this;
            }

            /** Sets {@code OptionalFields} to a list parameter or an intrinsic function that returns a list. */
            public Builder optionalFields(Value<List<String>> optionalFields) {
                putWhole("OptionalFields", optionalFields);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code OptionalFields}. */
            public Builder optionalFields(Collection<? extends OptionalFields> optionalFields,
                    OptionalFields... more) {
                addAll("OptionalFields", allOf(optionalFields, more));
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code OptionalFields}. */
            @SafeVarargs
            public final Builder optionalFields(Collection<? extends Value<String>> optionalFields,
                    Value<String>... more) {
                addAll("OptionalFields", allOf(optionalFields, more));
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code ScheduleFrequency}. Required. Updates cause no interruption. Allowed values: {@link ScheduleFrequency}. */
            public Builder scheduleFrequency(ScheduleFrequency scheduleFrequency) {
                put("ScheduleFrequency", scheduleFrequency);
                return this;
            }

            /** Sets {@code ScheduleFrequency} to one of its allowed values, given as a string. */
            public Builder scheduleFrequency(String scheduleFrequency) {
                put("ScheduleFrequency", scheduleFrequency, ScheduleFrequency.values());
                return this;
            }

            /** Sets {@code ScheduleFrequency} to a parameter or an intrinsic function. */
            public Builder scheduleFrequency(Value<String> scheduleFrequency) {
                put("ScheduleFrequency", scheduleFrequency);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public InventoryConfiguration build() {
                return new InventoryConfiguration(sealWithin("Id#1..64\n"
                                + "Id~^[a-zA-Z0-9_.-]+$", "Destination", "Enabled", "Id", "IncludedObjectVersions", "ScheduleFrequency"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.InventoryTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventorytableconfiguration.html">InventoryTableConfiguration</a>
     */
    public static final class InventoryTableConfiguration extends PropertyType<InventoryTableConfiguration> {
        private InventoryTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static InventoryTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code InventoryTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ConfigurationState}. Required. Updates cause no interruption. Allowed values: {@link ConfigurationState}. */
            public Builder configurationState(ConfigurationState configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** Sets {@code ConfigurationState} to one of its allowed values, given as a string. */
            public Builder configurationState(String configurationState) {
                put("ConfigurationState", configurationState, ConfigurationState.values());
                return this;
            }

            /** Sets {@code ConfigurationState} to a parameter or an intrinsic function. */
            public Builder configurationState(Value<String> configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** Configures {@code EncryptionConfiguration}. Optional. Updates cause no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super MetadataTableEncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", MetadataTableEncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** Sets {@code EncryptionConfiguration} to a structure or an intrinsic function. */
            public Builder encryptionConfiguration(
                    Value<MetadataTableEncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** Sets {@code TableArn}. Optional. Updates cause no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableArn} to a parameter or an intrinsic function. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableName}. Optional. Updates cause no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to a parameter or an intrinsic function. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public InventoryTableConfiguration build() {
                return new InventoryTableConfiguration(seal("ConfigurationState"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.JournalTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-journaltableconfiguration.html">JournalTableConfiguration</a>
     */
    public static final class JournalTableConfiguration extends PropertyType<JournalTableConfiguration> {
        private JournalTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static JournalTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code JournalTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code EncryptionConfiguration}. Optional. Updates cause no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super MetadataTableEncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", MetadataTableEncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** Sets {@code EncryptionConfiguration} to a structure or an intrinsic function. */
            public Builder encryptionConfiguration(
                    Value<MetadataTableEncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** Configures {@code RecordExpiration}. Required. Updates cause no interruption. */
            public Builder recordExpiration(
                    Consumer<? super RecordExpiration.Builder> recordExpiration) {
                put("RecordExpiration", RecordExpiration.create(recordExpiration));
                return this;
            }

            /** Sets {@code RecordExpiration} to a structure or an intrinsic function. */
            public Builder recordExpiration(Value<RecordExpiration> recordExpiration) {
                putWhole("RecordExpiration", recordExpiration);
                return this;
            }

            /** Sets {@code TableArn}. Optional. Updates cause no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableArn} to a parameter or an intrinsic function. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableName}. Optional. Updates cause no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to a parameter or an intrinsic function. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public JournalTableConfiguration build() {
                return new JournalTableConfiguration(seal("RecordExpiration"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.LambdaConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html">LambdaConfiguration</a>
     */
    public static final class LambdaConfiguration extends PropertyType<LambdaConfiguration> {
        private LambdaConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LambdaConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LambdaConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Event}. Required. Updates cause no interruption. */
            public Builder event(String event) {
                put("Event", event);
                return this;
            }

            /** Sets {@code Event} to a parameter or an intrinsic function. */
            public Builder event(Value<String> event) {
                put("Event", event);
                return this;
            }

            /** Configures {@code Filter}. Optional. Updates cause no interruption. */
            public Builder filter(Consumer<? super NotificationFilter.Builder> filter) {
                put("Filter", NotificationFilter.create(filter));
                return this;
            }

            /** Sets {@code Filter} to a structure or an intrinsic function. */
            public Builder filter(Value<NotificationFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** Sets {@code Function}. Required. Updates cause no interruption. */
            public Builder function(String function) {
                put("Function", function);
                return this;
            }

            /** Sets {@code Function} to a parameter or an intrinsic function. */
            public Builder function(Value<String> function) {
                put("Function", function);
                return this;
            }

            /** Sets {@code Function} to the attribute {@code Arn} of a resource. */
            public Builder function(Function function) {
                putAtt("Function", function, "Arn");
                return this;
            }

            /** Sets {@code Function} to the attribute {@code Arn} of a resource. */
            public Builder function(io.stratiform.aws.serverless.Function function) {
                putAtt("Function", function, "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LambdaConfiguration build() {
                return new LambdaConfiguration(seal("Event", "Function"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.LifecycleConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lifecycleconfiguration.html">LifecycleConfiguration</a>
     */
    public static final class LifecycleConfiguration extends PropertyType<LifecycleConfiguration> {
        private LifecycleConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LifecycleConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LifecycleConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code Rules}. Required. Updates cause no interruption. Items: 1 to 1000. */
            @SafeVarargs
            public final Builder rules(Consumer<? super Rule.Builder>... rules) {
                if (rules == null) {
                    addAll("Rules", null);
                    return this;
                }
                for (Consumer<? super Rule.Builder> each : rules) {
                    add("Rules", Rule.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Rules}. */
            @SafeVarargs
            public final Builder rules(Value<Rule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Appends the items of a collection to {@code Rules}. */
            public Builder rules(Collection<? extends Value<Rule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Sets {@code Rules} to a list parameter or an intrinsic function that returns a list. */
            public Builder rules(Value<List<Rule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** Configures items and appends them to {@code Rules}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder rules(Collection<? extends Consumer<? super Rule.Builder>> rules,
                    Consumer<? super Rule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** Sets {@code TransitionDefaultMinimumObjectSize}. Optional. Updates cause no interruption. Allowed values: {@link TransitionDefaultMinimumObjectSize}. */
            public Builder transitionDefaultMinimumObjectSize(
                    TransitionDefaultMinimumObjectSize transitionDefaultMinimumObjectSize) {
                put("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize);
                return this;
            }

            /** Sets {@code TransitionDefaultMinimumObjectSize} to one of its allowed values, given as a string. */
            public Builder transitionDefaultMinimumObjectSize(
                    String transitionDefaultMinimumObjectSize) {
                put("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize, TransitionDefaultMinimumObjectSize.values());
                return this;
            }

            /** Sets {@code TransitionDefaultMinimumObjectSize} to a parameter or an intrinsic function. */
            public Builder transitionDefaultMinimumObjectSize(
                    Value<String> transitionDefaultMinimumObjectSize) {
                put("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LifecycleConfiguration build() {
                return new LifecycleConfiguration(sealWithin("Rules@1..1000", "Rules"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.LoggingConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html">LoggingConfiguration</a>
     */
    public static final class LoggingConfiguration extends PropertyType<LoggingConfiguration> {
        private LoggingConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static LoggingConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code LoggingConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code DestinationBucketName}. Optional. Updates cause no interruption. */
            public Builder destinationBucketName(String destinationBucketName) {
                put("DestinationBucketName", destinationBucketName);
                return this;
            }

            /** Sets {@code DestinationBucketName} to a parameter or an intrinsic function. */
            public Builder destinationBucketName(Value<String> destinationBucketName) {
                put("DestinationBucketName", destinationBucketName);
                return this;
            }

            /** Sets {@code DestinationBucketName} to the {@code Ref} of a resource. */
            public Builder destinationBucketName(Bucket destinationBucketName) {
                putRef("DestinationBucketName", destinationBucketName);
                return this;
            }

            /** Sets {@code LogFilePrefix}. Optional. Updates cause no interruption. */
            public Builder logFilePrefix(String logFilePrefix) {
                put("LogFilePrefix", logFilePrefix);
                return this;
            }

            /** Sets {@code LogFilePrefix} to a parameter or an intrinsic function. */
            public Builder logFilePrefix(Value<String> logFilePrefix) {
                put("LogFilePrefix", logFilePrefix);
                return this;
            }

            /** Configures {@code TargetObjectKeyFormat}. Optional. Updates cause no interruption. */
            public Builder targetObjectKeyFormat(
                    Consumer<? super TargetObjectKeyFormat.Builder> targetObjectKeyFormat) {
                put("TargetObjectKeyFormat", TargetObjectKeyFormat.create(targetObjectKeyFormat));
                return this;
            }

            /** Sets {@code TargetObjectKeyFormat} to a structure or an intrinsic function. */
            public Builder targetObjectKeyFormat(
                    Value<TargetObjectKeyFormat> targetObjectKeyFormat) {
                putWhole("TargetObjectKeyFormat", targetObjectKeyFormat);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public LoggingConfiguration build() {
                return new LoggingConfiguration(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.MetadataConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html">MetadataConfiguration</a>
     */
    public static final class MetadataConfiguration extends PropertyType<MetadataConfiguration> {
        private MetadataConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MetadataConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MetadataConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code AnnotationTableConfiguration}. Optional. Updates cause no interruption. */
            public Builder annotationTableConfiguration(
                    Consumer<? super AnnotationTableConfiguration.Builder> annotationTableConfiguration) {
                put("AnnotationTableConfiguration", AnnotationTableConfiguration.create(annotationTableConfiguration));
                return this;
            }

            /** Sets {@code AnnotationTableConfiguration} to a structure or an intrinsic function. */
            public Builder annotationTableConfiguration(
                    Value<AnnotationTableConfiguration> annotationTableConfiguration) {
                putWhole("AnnotationTableConfiguration", annotationTableConfiguration);
                return this;
            }

            /** Configures {@code Destination}. Optional. Updates cause no interruption. */
            public Builder destination(Consumer<? super MetadataDestination.Builder> destination) {
                put("Destination", MetadataDestination.create(destination));
                return this;
            }

            /** Sets {@code Destination} to a structure or an intrinsic function. */
            public Builder destination(Value<MetadataDestination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** Configures {@code InventoryTableConfiguration}. Optional. Updates cause no interruption. */
            public Builder inventoryTableConfiguration(
                    Consumer<? super InventoryTableConfiguration.Builder> inventoryTableConfiguration) {
                put("InventoryTableConfiguration", InventoryTableConfiguration.create(inventoryTableConfiguration));
                return this;
            }

            /** Sets {@code InventoryTableConfiguration} to a structure or an intrinsic function. */
            public Builder inventoryTableConfiguration(
                    Value<InventoryTableConfiguration> inventoryTableConfiguration) {
                putWhole("InventoryTableConfiguration", inventoryTableConfiguration);
                return this;
            }

            /** Configures {@code JournalTableConfiguration}. Required. Updates cause no interruption. */
            public Builder journalTableConfiguration(
                    Consumer<? super JournalTableConfiguration.Builder> journalTableConfiguration) {
                put("JournalTableConfiguration", JournalTableConfiguration.create(journalTableConfiguration));
                return this;
            }

            /** Sets {@code JournalTableConfiguration} to a structure or an intrinsic function. */
            public Builder journalTableConfiguration(
                    Value<JournalTableConfiguration> journalTableConfiguration) {
                putWhole("JournalTableConfiguration", journalTableConfiguration);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MetadataConfiguration build() {
                return new MetadataConfiguration(seal("JournalTableConfiguration"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.MetadataDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatadestination.html">MetadataDestination</a>
     */
    public static final class MetadataDestination extends PropertyType<MetadataDestination> {
        private MetadataDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MetadataDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MetadataDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TableBucketArn}. Optional. Updates cause no interruption. */
            public Builder tableBucketArn(String tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** Sets {@code TableBucketArn} to a parameter or an intrinsic function. */
            public Builder tableBucketArn(Value<String> tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** Sets {@code TableBucketType}. Required. Updates cause no interruption. Allowed values: {@link TableBucketType}. */
            public Builder tableBucketType(TableBucketType tableBucketType) {
                put("TableBucketType", tableBucketType);
                return this;
            }

            /** Sets {@code TableBucketType} to one of its allowed values, given as a string. */
            public Builder tableBucketType(String tableBucketType) {
                put("TableBucketType", tableBucketType, TableBucketType.values());
                return this;
            }

            /** Sets {@code TableBucketType} to a parameter or an intrinsic function. */
            public Builder tableBucketType(Value<String> tableBucketType) {
                put("TableBucketType", tableBucketType);
                return this;
            }

            /** Sets {@code TableNamespace}. Optional. Updates cause no interruption. */
            public Builder tableNamespace(String tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** Sets {@code TableNamespace} to a parameter or an intrinsic function. */
            public Builder tableNamespace(Value<String> tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MetadataDestination build() {
                return new MetadataDestination(seal("TableBucketType"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.MetadataTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableconfiguration.html">MetadataTableConfiguration</a>
     */
    public static final class MetadataTableConfiguration extends PropertyType<MetadataTableConfiguration> {
        private MetadataTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MetadataTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MetadataTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code S3TablesDestination}. Required. Updates cause no interruption. */
            public Builder s3TablesDestination(
                    Consumer<? super S3TablesDestination.Builder> s3TablesDestination) {
                put("S3TablesDestination", S3TablesDestination.create(s3TablesDestination));
                return this;
            }

            /** Sets {@code S3TablesDestination} to a structure or an intrinsic function. */
            public Builder s3TablesDestination(Value<S3TablesDestination> s3TablesDestination) {
                putWhole("S3TablesDestination", s3TablesDestination);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MetadataTableConfiguration build() {
                return new MetadataTableConfiguration(seal("S3TablesDestination"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.MetadataTableEncryptionConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableencryptionconfiguration.html">MetadataTableEncryptionConfiguration</a>
     */
    public static final class MetadataTableEncryptionConfiguration extends PropertyType<MetadataTableEncryptionConfiguration> {
        private MetadataTableEncryptionConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MetadataTableEncryptionConfiguration create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MetadataTableEncryptionConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code KmsKeyArn}. Optional. Updates cause no interruption. */
            public Builder kmsKeyArn(String kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** Sets {@code KmsKeyArn} to a parameter or an intrinsic function. */
            public Builder kmsKeyArn(Value<String> kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** Sets {@code KmsKeyArn} to the attribute {@code Arn} of a resource. */
            public Builder kmsKeyArn(Key kmsKeyArn) {
                putAtt("KmsKeyArn", kmsKeyArn, "Arn");
                return this;
            }

            /** Sets {@code SseAlgorithm}. Required. Updates cause no interruption. Allowed values: {@link MetadataTableEncryptionSseAlgorithm}. */
            public Builder sseAlgorithm(MetadataTableEncryptionSseAlgorithm sseAlgorithm) {
                put("SseAlgorithm", sseAlgorithm);
                return this;
            }

            /** Sets {@code SseAlgorithm} to one of its allowed values, given as a string. */
            public Builder sseAlgorithm(String sseAlgorithm) {
                put("SseAlgorithm", sseAlgorithm, MetadataTableEncryptionSseAlgorithm.values());
                return this;
            }

            /** Sets {@code SseAlgorithm} to a parameter or an intrinsic function. */
            public Builder sseAlgorithm(Value<String> sseAlgorithm) {
                put("SseAlgorithm", sseAlgorithm);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MetadataTableEncryptionConfiguration build() {
                return new MetadataTableEncryptionConfiguration(seal("SseAlgorithm"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.Metrics}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metrics.html">Metrics</a>
     */
    public static final class Metrics extends PropertyType<Metrics> {
        private Metrics(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Metrics create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Metrics}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code EventThreshold}. Optional. Updates cause no interruption. */
            public Builder eventThreshold(
                    Consumer<? super ReplicationTimeValue.Builder> eventThreshold) {
                put("EventThreshold", ReplicationTimeValue.create(eventThreshold));
                return this;
            }

            /** Sets {@code EventThreshold} to a structure or an intrinsic function. */
            public Builder eventThreshold(Value<ReplicationTimeValue> eventThreshold) {
                putWhole("EventThreshold", eventThreshold);
                return this;
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link MetricsStatus}. */
            public Builder status(MetricsStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, MetricsStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Metrics build() {
                return new Metrics(seal("Status"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.MetricsConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html">MetricsConfiguration</a>
     */
    public static final class MetricsConfiguration extends PropertyType<MetricsConfiguration> {
        private MetricsConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MetricsConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MetricsConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code AccessPointArn}. Optional. Updates cause no interruption. */
            public Builder accessPointArn(String accessPointArn) {
                put("AccessPointArn", accessPointArn);
                return this;
            }

            /** Sets {@code AccessPointArn} to a parameter or an intrinsic function. */
            public Builder accessPointArn(Value<String> accessPointArn) {
                put("AccessPointArn", accessPointArn);
                return this;
            }

            /** Sets {@code Id}. Required. Updates cause no interruption. Length: 1 to 64 characters. Pattern: <code>^[a-zA-Z0-9_.-]+$</code>. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder tagFilters(Consumer<? super TagFilter.Builder>... tagFilters) {
                if (tagFilters == null) {
                    addAll("TagFilters", null);
                    return this;
                }
                for (Consumer<? super TagFilter.Builder> each : tagFilters) {
                    add("TagFilters", TagFilter.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code TagFilters}. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Appends the items of a collection to {@code TagFilters}. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Sets {@code TagFilters} to a list parameter or an intrinsic function that returns a list. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** Creates the instance with the properties that are set. */
            public MetricsConfiguration build() {
                return new MetricsConfiguration(sealWithin("Id#1..64\n"
                                + "Id~^[a-zA-Z0-9_.-]+$", "Id"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.NoncurrentVersionExpiration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html">NoncurrentVersionExpiration</a>
     */
    public static final class NoncurrentVersionExpiration extends PropertyType<NoncurrentVersionExpiration> {
        private NoncurrentVersionExpiration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NoncurrentVersionExpiration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NoncurrentVersionExpiration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code NewerNoncurrentVersions}. Optional. Updates cause no interruption. Range: 1 to 100. */
            public Builder newerNoncurrentVersions(long newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** Sets {@code NewerNoncurrentVersions} to a parameter or an intrinsic function. */
            public Builder newerNoncurrentVersions(
                    Value<? extends Number> newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** Sets {@code NoncurrentDays}. Required. Updates cause no interruption. Range: at least 1. */
            public Builder noncurrentDays(long noncurrentDays) {
                put("NoncurrentDays", noncurrentDays);
                return this;
            }

            /** Sets {@code NoncurrentDays} to a parameter or an intrinsic function. */
            public Builder noncurrentDays(Value<? extends Number> noncurrentDays) {
                put("NoncurrentDays", noncurrentDays);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public NoncurrentVersionExpiration build() {
                return new NoncurrentVersionExpiration(sealWithin("NewerNoncurrentVersions=1..100\n"
                                + "NoncurrentDays=1..", "NoncurrentDays"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.NoncurrentVersionTransition}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html">NoncurrentVersionTransition</a>
     */
    public static final class NoncurrentVersionTransition extends PropertyType<NoncurrentVersionTransition> {
        private NoncurrentVersionTransition(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NoncurrentVersionTransition create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NoncurrentVersionTransition}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code NewerNoncurrentVersions}. Optional. Updates cause no interruption. Range: 1 to 100. */
            public Builder newerNoncurrentVersions(long newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** Sets {@code NewerNoncurrentVersions} to a parameter or an intrinsic function. */
            public Builder newerNoncurrentVersions(
                    Value<? extends Number> newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** Sets {@code StorageClass}. Required. Updates cause no interruption. Allowed values: {@link NoncurrentVersionTransitionStorageClass}. */
            public Builder storageClass(NoncurrentVersionTransitionStorageClass storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** Sets {@code StorageClass} to one of its allowed values, given as a string. */
            public Builder storageClass(String storageClass) {
                put("StorageClass", storageClass, NoncurrentVersionTransitionStorageClass.values());
                return this;
            }

            /** Sets {@code StorageClass} to a parameter or an intrinsic function. */
            public Builder storageClass(Value<String> storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** Sets {@code TransitionInDays}. Required. Updates cause no interruption. */
            public Builder transitionInDays(long transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** Sets {@code TransitionInDays} to a parameter or an intrinsic function. */
            public Builder transitionInDays(Value<? extends Number> transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public NoncurrentVersionTransition build() {
                return new NoncurrentVersionTransition(sealWithin("NewerNoncurrentVersions=1..100", "StorageClass", "TransitionInDays"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.NotificationConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html">NotificationConfiguration</a>
     */
    public static final class NotificationConfiguration extends PropertyType<NotificationConfiguration> {
        private NotificationConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NotificationConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NotificationConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code EventBridgeConfiguration}. Optional. Updates cause no interruption. */
            public Builder eventBridgeConfiguration(
                    Consumer<? super EventBridgeConfiguration.Builder> eventBridgeConfiguration) {
                put("EventBridgeConfiguration", EventBridgeConfiguration.create(eventBridgeConfiguration));
                return this;
            }

            /** Sets {@code EventBridgeConfiguration} to a structure or an intrinsic function. */
            public Builder eventBridgeConfiguration(
                    Value<EventBridgeConfiguration> eventBridgeConfiguration) {
                putWhole("EventBridgeConfiguration", eventBridgeConfiguration);
                return this;
            }

            /** Configures items and appends them to {@code LambdaConfigurations}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder lambdaConfigurations(
                    Consumer<? super LambdaConfiguration.Builder>... lambdaConfigurations) {
                if (lambdaConfigurations == null) {
                    addAll("LambdaConfigurations", null);
                    return this;
                }
                for (Consumer<? super LambdaConfiguration.Builder> each : lambdaConfigurations) {
                    add("LambdaConfigurations", LambdaConfiguration.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code LambdaConfigurations}. */
            @SafeVarargs
            public final Builder lambdaConfigurations(
                    Value<LambdaConfiguration>... lambdaConfigurations) {
                addAll("LambdaConfigurations", lambdaConfigurations);
                return this;
            }

            /** Appends the items of a collection to {@code LambdaConfigurations}. */
            public Builder lambdaConfigurations(
                    Collection<? extends Value<LambdaConfiguration>> lambdaConfigurations) {
                addAll("LambdaConfigurations", lambdaConfigurations);
                return this;
            }

            /** Sets {@code LambdaConfigurations} to a list parameter or an intrinsic function that returns a list. */
            public Builder lambdaConfigurations(
                    Value<List<LambdaConfiguration>> lambdaConfigurations) {
                putWhole("LambdaConfigurations", lambdaConfigurations);
                return this;
            }

            /** Configures items and appends them to {@code LambdaConfigurations}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder lambdaConfigurations(
                    Collection<? extends Consumer<? super LambdaConfiguration.Builder>> lambdaConfigurations,
                    Consumer<? super LambdaConfiguration.Builder>... more) {
                return lambdaConfigurations(allOf(lambdaConfigurations, more));
            }

            /** Configures items and appends them to {@code QueueConfigurations}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder queueConfigurations(
                    Consumer<? super QueueConfiguration.Builder>... queueConfigurations) {
                if (queueConfigurations == null) {
                    addAll("QueueConfigurations", null);
                    return this;
                }
                for (Consumer<? super QueueConfiguration.Builder> each : queueConfigurations) {
                    add("QueueConfigurations", QueueConfiguration.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code QueueConfigurations}. */
            @SafeVarargs
            public final Builder queueConfigurations(
                    Value<QueueConfiguration>... queueConfigurations) {
                addAll("QueueConfigurations", queueConfigurations);
                return this;
            }

            /** Appends the items of a collection to {@code QueueConfigurations}. */
            public Builder queueConfigurations(
                    Collection<? extends Value<QueueConfiguration>> queueConfigurations) {
                addAll("QueueConfigurations", queueConfigurations);
                return this;
            }

            /** Sets {@code QueueConfigurations} to a list parameter or an intrinsic function that returns a list. */
            public Builder queueConfigurations(
                    Value<List<QueueConfiguration>> queueConfigurations) {
                putWhole("QueueConfigurations", queueConfigurations);
                return this;
            }

            /** Configures items and appends them to {@code QueueConfigurations}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder queueConfigurations(
                    Collection<? extends Consumer<? super QueueConfiguration.Builder>> queueConfigurations,
                    Consumer<? super QueueConfiguration.Builder>... more) {
                return queueConfigurations(allOf(queueConfigurations, more));
            }

            /** Configures items and appends them to {@code TopicConfigurations}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder topicConfigurations(
                    Consumer<? super TopicConfiguration.Builder>... topicConfigurations) {
                if (topicConfigurations == null) {
                    addAll("TopicConfigurations", null);
                    return this;
                }
                for (Consumer<? super TopicConfiguration.Builder> each : topicConfigurations) {
                    add("TopicConfigurations", TopicConfiguration.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code TopicConfigurations}. */
            @SafeVarargs
            public final Builder topicConfigurations(
                    Value<TopicConfiguration>... topicConfigurations) {
                addAll("TopicConfigurations", topicConfigurations);
                return this;
            }

            /** Appends the items of a collection to {@code TopicConfigurations}. */
            public Builder topicConfigurations(
                    Collection<? extends Value<TopicConfiguration>> topicConfigurations) {
                addAll("TopicConfigurations", topicConfigurations);
                return this;
            }

            /** Sets {@code TopicConfigurations} to a list parameter or an intrinsic function that returns a list. */
            public Builder topicConfigurations(
                    Value<List<TopicConfiguration>> topicConfigurations) {
                putWhole("TopicConfigurations", topicConfigurations);
                return this;
            }

            /** Configures items and appends them to {@code TopicConfigurations}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder topicConfigurations(
                    Collection<? extends Consumer<? super TopicConfiguration.Builder>> topicConfigurations,
                    Consumer<? super TopicConfiguration.Builder>... more) {
                return topicConfigurations(allOf(topicConfigurations, more));
            }

            /** Creates the instance with the properties that are set. */
            public NotificationConfiguration build() {
                return new NotificationConfiguration(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.NotificationFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationfilter.html">NotificationFilter</a>
     */
    public static final class NotificationFilter extends PropertyType<NotificationFilter> {
        private NotificationFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static NotificationFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code NotificationFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code S3Key}. Required. Updates cause no interruption. */
            public Builder s3Key(Consumer<? super S3KeyFilter.Builder> s3Key) {
                put("S3Key", S3KeyFilter.create(s3Key));
                return this;
            }

            /** Sets {@code S3Key} to a structure or an intrinsic function. */
            public Builder s3Key(Value<S3KeyFilter> s3Key) {
                putWhole("S3Key", s3Key);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public NotificationFilter build() {
                return new NotificationFilter(seal("S3Key"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ObjectLockConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockconfiguration.html">ObjectLockConfiguration</a>
     */
    public static final class ObjectLockConfiguration extends PropertyType<ObjectLockConfiguration> {
        private ObjectLockConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ObjectLockConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ObjectLockConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ObjectLockEnabled}. Optional. Updates cause no interruption. Known values: {@link ObjectLockEnabled}; newer values are accepted. */
            public Builder objectLockEnabled(ObjectLockEnabled objectLockEnabled) {
                put("ObjectLockEnabled", objectLockEnabled);
                return this;
            }

            /** Sets {@code ObjectLockEnabled} to a known or a newer value, given as a string. */
            public Builder objectLockEnabled(String objectLockEnabled) {
                putOpen("ObjectLockEnabled", objectLockEnabled, ObjectLockEnabled.values());
                return this;
            }

            /** Sets {@code ObjectLockEnabled} to a parameter or an intrinsic function. */
            public Builder objectLockEnabled(Value<String> objectLockEnabled) {
                put("ObjectLockEnabled", objectLockEnabled);
                return this;
            }

            /** Configures {@code Rule}. Optional. Updates cause no interruption. */
            public Builder rule(Consumer<? super ObjectLockRule.Builder> rule) {
                put("Rule", ObjectLockRule.create(rule));
                return this;
            }

            /** Sets {@code Rule} to a structure or an intrinsic function. */
            public Builder rule(Value<ObjectLockRule> rule) {
                putWhole("Rule", rule);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ObjectLockConfiguration build() {
                return new ObjectLockConfiguration(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ObjectLockRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockrule.html">ObjectLockRule</a>
     */
    public static final class ObjectLockRule extends PropertyType<ObjectLockRule> {
        private ObjectLockRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ObjectLockRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ObjectLockRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code DefaultRetention}. Optional. Updates cause no interruption. */
            public Builder defaultRetention(
                    Consumer<? super DefaultRetention.Builder> defaultRetention) {
                put("DefaultRetention", DefaultRetention.create(defaultRetention));
                return this;
            }

            /** Sets {@code DefaultRetention} to a structure or an intrinsic function. */
            public Builder defaultRetention(Value<DefaultRetention> defaultRetention) {
                putWhole("DefaultRetention", defaultRetention);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ObjectLockRule build() {
                return new ObjectLockRule(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.OwnershipControls}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrols.html">OwnershipControls</a>
     */
    public static final class OwnershipControls extends PropertyType<OwnershipControls> {
        private OwnershipControls(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static OwnershipControls create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code OwnershipControls}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code Rules}. Required. Updates cause no interruption. */
            @SafeVarargs
            public final Builder rules(Consumer<? super OwnershipControlsRule.Builder>... rules) {
                if (rules == null) {
                    addAll("Rules", null);
                    return this;
                }
                for (Consumer<? super OwnershipControlsRule.Builder> each : rules) {
                    add("Rules", OwnershipControlsRule.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Rules}. */
            @SafeVarargs
            public final Builder rules(Value<OwnershipControlsRule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Appends the items of a collection to {@code Rules}. */
            public Builder rules(Collection<? extends Value<OwnershipControlsRule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Sets {@code Rules} to a list parameter or an intrinsic function that returns a list. */
            public Builder rules(Value<List<OwnershipControlsRule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** Configures items and appends them to {@code Rules}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder rules(
                    Collection<? extends Consumer<? super OwnershipControlsRule.Builder>> rules,
                    Consumer<? super OwnershipControlsRule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** Creates the instance with the properties that are set. */
            public OwnershipControls build() {
                return new OwnershipControls(seal("Rules"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.OwnershipControlsRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrolsrule.html">OwnershipControlsRule</a>
     */
    public static final class OwnershipControlsRule extends PropertyType<OwnershipControlsRule> {
        private OwnershipControlsRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static OwnershipControlsRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code OwnershipControlsRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ObjectOwnership}. Optional. Updates cause no interruption. Allowed values: {@link ObjectOwnership}. */
            public Builder objectOwnership(ObjectOwnership objectOwnership) {
                put("ObjectOwnership", objectOwnership);
                return this;
            }

            /** Sets {@code ObjectOwnership} to one of its allowed values, given as a string. */
            public Builder objectOwnership(String objectOwnership) {
                put("ObjectOwnership", objectOwnership, ObjectOwnership.values());
                return this;
            }

            /** Sets {@code ObjectOwnership} to a parameter or an intrinsic function. */
            public Builder objectOwnership(Value<String> objectOwnership) {
                put("ObjectOwnership", objectOwnership);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public OwnershipControlsRule build() {
                return new OwnershipControlsRule(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.PartitionedPrefix}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-partitionedprefix.html">PartitionedPrefix</a>
     */
    public static final class PartitionedPrefix extends PropertyType<PartitionedPrefix> {
        private PartitionedPrefix(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PartitionedPrefix create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PartitionedPrefix}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code PartitionDateSource}. Optional. Updates cause no interruption. Allowed values: {@link PartitionDateSource}. */
            public Builder partitionDateSource(PartitionDateSource partitionDateSource) {
                put("PartitionDateSource", partitionDateSource);
                return this;
            }

            /** Sets {@code PartitionDateSource} to one of its allowed values, given as a string. */
            public Builder partitionDateSource(String partitionDateSource) {
                put("PartitionDateSource", partitionDateSource, PartitionDateSource.values());
                return this;
            }

            /** Sets {@code PartitionDateSource} to a parameter or an intrinsic function. */
            public Builder partitionDateSource(Value<String> partitionDateSource) {
                put("PartitionDateSource", partitionDateSource);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PartitionedPrefix build() {
                return new PartitionedPrefix(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.PublicAccessBlockConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html">PublicAccessBlockConfiguration</a>
     */
    public static final class PublicAccessBlockConfiguration extends PropertyType<PublicAccessBlockConfiguration> {
        private PublicAccessBlockConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PublicAccessBlockConfiguration create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PublicAccessBlockConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code BlockPublicAcls}. Optional. Updates cause no interruption. */
            public Builder blockPublicAcls(boolean blockPublicAcls) {
                put("BlockPublicAcls", blockPublicAcls);
                return this;
            }

            /** Sets {@code BlockPublicAcls} to a parameter or an intrinsic function. */
            public Builder blockPublicAcls(Value<Boolean> blockPublicAcls) {
                put("BlockPublicAcls", blockPublicAcls);
                return this;
            }

            /** Sets {@code BlockPublicPolicy}. Optional. Updates cause no interruption. */
            public Builder blockPublicPolicy(boolean blockPublicPolicy) {
                put("BlockPublicPolicy", blockPublicPolicy);
                return this;
            }

            /** Sets {@code BlockPublicPolicy} to a parameter or an intrinsic function. */
            public Builder blockPublicPolicy(Value<Boolean> blockPublicPolicy) {
                put("BlockPublicPolicy", blockPublicPolicy);
                return this;
            }

            /** Sets {@code IgnorePublicAcls}. Optional. Updates cause no interruption. */
            public Builder ignorePublicAcls(boolean ignorePublicAcls) {
                put("IgnorePublicAcls", ignorePublicAcls);
                return this;
            }

            /** Sets {@code IgnorePublicAcls} to a parameter or an intrinsic function. */
            public Builder ignorePublicAcls(Value<Boolean> ignorePublicAcls) {
                put("IgnorePublicAcls", ignorePublicAcls);
                return this;
            }

            /** Sets {@code RestrictPublicBuckets}. Optional. Updates cause no interruption. */
            public Builder restrictPublicBuckets(boolean restrictPublicBuckets) {
                put("RestrictPublicBuckets", restrictPublicBuckets);
                return this;
            }

            /** Sets {@code RestrictPublicBuckets} to a parameter or an intrinsic function. */
            public Builder restrictPublicBuckets(Value<Boolean> restrictPublicBuckets) {
                put("RestrictPublicBuckets", restrictPublicBuckets);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PublicAccessBlockConfiguration build() {
                return new PublicAccessBlockConfiguration(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.QueueConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html">QueueConfiguration</a>
     */
    public static final class QueueConfiguration extends PropertyType<QueueConfiguration> {
        private QueueConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static QueueConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code QueueConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Event}. Required. Updates cause no interruption. */
            public Builder event(String event) {
                put("Event", event);
                return this;
            }

            /** Sets {@code Event} to a parameter or an intrinsic function. */
            public Builder event(Value<String> event) {
                put("Event", event);
                return this;
            }

            /** Configures {@code Filter}. Optional. Updates cause no interruption. */
            public Builder filter(Consumer<? super NotificationFilter.Builder> filter) {
                put("Filter", NotificationFilter.create(filter));
                return this;
            }

            /** Sets {@code Filter} to a structure or an intrinsic function. */
            public Builder filter(Value<NotificationFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** Sets {@code Queue}. Required. Updates cause no interruption. */
            public Builder queue(String queue) {
                put("Queue", queue);
                return this;
            }

            /** Sets {@code Queue} to a parameter or an intrinsic function. */
            public Builder queue(Value<String> queue) {
                put("Queue", queue);
                return this;
            }

            /** Sets {@code Queue} to the attribute {@code Arn} of a resource. */
            public Builder queue(Queue queue) {
                putAtt("Queue", queue, "Arn");
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public QueueConfiguration build() {
                return new QueueConfiguration(seal("Event", "Queue"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.RecordExpiration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-recordexpiration.html">RecordExpiration</a>
     */
    public static final class RecordExpiration extends PropertyType<RecordExpiration> {
        private RecordExpiration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RecordExpiration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RecordExpiration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Days}. Optional. Updates cause no interruption. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** Sets {@code Days} to a parameter or an intrinsic function. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** Sets {@code Expiration}. Required. Updates cause no interruption. Allowed values: {@link RecordExpirationExpiration}. */
            public Builder expiration(RecordExpirationExpiration expiration) {
                put("Expiration", expiration);
                return this;
            }

            /** Sets {@code Expiration} to one of its allowed values, given as a string. */
            public Builder expiration(String expiration) {
                put("Expiration", expiration, RecordExpirationExpiration.values());
                return this;
            }

            /** Sets {@code Expiration} to a parameter or an intrinsic function. */
            public Builder expiration(Value<String> expiration) {
                put("Expiration", expiration);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RecordExpiration build() {
                return new RecordExpiration(seal("Expiration"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.RedirectAllRequestsTo}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectallrequeststo.html">RedirectAllRequestsTo</a>
     */
    public static final class RedirectAllRequestsTo extends PropertyType<RedirectAllRequestsTo> {
        private RedirectAllRequestsTo(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RedirectAllRequestsTo create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RedirectAllRequestsTo}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code HostName}. Required. Updates cause no interruption. */
            public Builder hostName(String hostName) {
                put("HostName", hostName);
                return this;
            }

            /** Sets {@code HostName} to a parameter or an intrinsic function. */
            public Builder hostName(Value<String> hostName) {
                put("HostName", hostName);
                return this;
            }

            /** Sets {@code Protocol}. Optional. Updates cause no interruption. Allowed values: {@link RedirectAllRequestsToProtocol}. */
            public Builder protocol(RedirectAllRequestsToProtocol protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** Sets {@code Protocol} to one of its allowed values, given as a string. */
            public Builder protocol(String protocol) {
                put("Protocol", protocol, RedirectAllRequestsToProtocol.values());
                return this;
            }

            /** Sets {@code Protocol} to a parameter or an intrinsic function. */
            public Builder protocol(Value<String> protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RedirectAllRequestsTo build() {
                return new RedirectAllRequestsTo(seal("HostName"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.RedirectRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html">RedirectRule</a>
     */
    public static final class RedirectRule extends PropertyType<RedirectRule> {
        private RedirectRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RedirectRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RedirectRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code HostName}. Optional. Updates cause no interruption. */
            public Builder hostName(String hostName) {
                put("HostName", hostName);
                return this;
            }

            /** Sets {@code HostName} to a parameter or an intrinsic function. */
            public Builder hostName(Value<String> hostName) {
                put("HostName", hostName);
                return this;
            }

            /** Sets {@code HttpRedirectCode}. Optional. Updates cause no interruption. */
            public Builder httpRedirectCode(String httpRedirectCode) {
                put("HttpRedirectCode", httpRedirectCode);
                return this;
            }

            /** Sets {@code HttpRedirectCode} to a parameter or an intrinsic function. */
            public Builder httpRedirectCode(Value<String> httpRedirectCode) {
                put("HttpRedirectCode", httpRedirectCode);
                return this;
            }

            /** Sets {@code Protocol}. Optional. Updates cause no interruption. Allowed values: {@link RedirectRuleProtocol}. */
            public Builder protocol(RedirectRuleProtocol protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** Sets {@code Protocol} to one of its allowed values, given as a string. */
            public Builder protocol(String protocol) {
                put("Protocol", protocol, RedirectRuleProtocol.values());
                return this;
            }

            /** Sets {@code Protocol} to a parameter or an intrinsic function. */
            public Builder protocol(Value<String> protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** Sets {@code ReplaceKeyPrefixWith}. Optional. Updates cause no interruption. */
            public Builder replaceKeyPrefixWith(String replaceKeyPrefixWith) {
                put("ReplaceKeyPrefixWith", replaceKeyPrefixWith);
                return this;
            }

            /** Sets {@code ReplaceKeyPrefixWith} to a parameter or an intrinsic function. */
            public Builder replaceKeyPrefixWith(Value<String> replaceKeyPrefixWith) {
                put("ReplaceKeyPrefixWith", replaceKeyPrefixWith);
                return this;
            }

            /** Sets {@code ReplaceKeyWith}. Optional. Updates cause no interruption. */
            public Builder replaceKeyWith(String replaceKeyWith) {
                put("ReplaceKeyWith", replaceKeyWith);
                return this;
            }

            /** Sets {@code ReplaceKeyWith} to a parameter or an intrinsic function. */
            public Builder replaceKeyWith(Value<String> replaceKeyWith) {
                put("ReplaceKeyWith", replaceKeyWith);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RedirectRule build() {
                return new RedirectRule(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicaModifications}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicamodifications.html">ReplicaModifications</a>
     */
    public static final class ReplicaModifications extends PropertyType<ReplicaModifications> {
        private ReplicaModifications(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicaModifications create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicaModifications}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link ReplicaModificationsStatus}. */
            public Builder status(ReplicaModificationsStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, ReplicaModificationsStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ReplicaModifications build() {
                return new ReplicaModifications(seal("Status"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicationConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationconfiguration.html">ReplicationConfiguration</a>
     */
    public static final class ReplicationConfiguration extends PropertyType<ReplicationConfiguration> {
        private ReplicationConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicationConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicationConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Role}. Required. Updates cause no interruption. */
            public Builder role(String role) {
                put("Role", role);
                return this;
            }

            /** Sets {@code Role} to a parameter or an intrinsic function. */
            public Builder role(Value<String> role) {
                put("Role", role);
                return this;
            }

            /** Sets {@code Role} to the attribute {@code Arn} of a resource. */
            public Builder role(Role role) {
                putAtt("Role", role, "Arn");
                return this;
            }

            /** Configures items and appends them to {@code Rules}. Required. Updates cause no interruption. */
            @SafeVarargs
            public final Builder rules(Consumer<? super ReplicationRule.Builder>... rules) {
                if (rules == null) {
                    addAll("Rules", null);
                    return this;
                }
                for (Consumer<? super ReplicationRule.Builder> each : rules) {
                    add("Rules", ReplicationRule.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Rules}. */
            @SafeVarargs
            public final Builder rules(Value<ReplicationRule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Appends the items of a collection to {@code Rules}. */
            public Builder rules(Collection<? extends Value<ReplicationRule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Sets {@code Rules} to a list parameter or an intrinsic function that returns a list. */
            public Builder rules(Value<List<ReplicationRule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** Configures items and appends them to {@code Rules}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder rules(
                    Collection<? extends Consumer<? super ReplicationRule.Builder>> rules,
                    Consumer<? super ReplicationRule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** Creates the instance with the properties that are set. */
            public ReplicationConfiguration build() {
                return new ReplicationConfiguration(seal("Role", "Rules"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicationDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html">ReplicationDestination</a>
     */
    public static final class ReplicationDestination extends PropertyType<ReplicationDestination> {
        private ReplicationDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicationDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicationDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code AccessControlTranslation}. Optional. Updates cause no interruption. */
            public Builder accessControlTranslation(
                    Consumer<? super AccessControlTranslation.Builder> accessControlTranslation) {
                put("AccessControlTranslation", AccessControlTranslation.create(accessControlTranslation));
                return this;
            }

            /** Sets {@code AccessControlTranslation} to a structure or an intrinsic function. */
            public Builder accessControlTranslation(
                    Value<AccessControlTranslation> accessControlTranslation) {
                putWhole("AccessControlTranslation", accessControlTranslation);
                return this;
            }

            /** Sets {@code Account}. Optional. Updates cause no interruption. */
            public Builder account(String account) {
                put("Account", account);
                return this;
            }

            /** Sets {@code Account} to a parameter or an intrinsic function. */
            public Builder account(Value<String> account) {
                put("Account", account);
                return this;
            }

            /** Sets {@code Bucket}. Required. Updates cause no interruption. */
            public Builder bucket(String bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** Sets {@code Bucket} to a parameter or an intrinsic function. */
            public Builder bucket(Value<String> bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** Sets {@code Bucket} to the attribute {@code Arn} of a resource. */
            public Builder bucket(Bucket bucket) {
                putAtt("Bucket", bucket, "Arn");
                return this;
            }

            /** Configures {@code EncryptionConfiguration}. Optional. Updates cause no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super EncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", EncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** Sets {@code EncryptionConfiguration} to a structure or an intrinsic function. */
            public Builder encryptionConfiguration(
                    Value<EncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** Configures {@code Metrics}. Optional. Updates cause no interruption. */
            public Builder metrics(Consumer<? super Metrics.Builder> metrics) {
                put("Metrics", Metrics.create(metrics));
                return this;
            }

            /** Sets {@code Metrics} to a structure or an intrinsic function. */
            public Builder metrics(Value<Metrics> metrics) {
                putWhole("Metrics", metrics);
                return this;
            }

            /** Configures {@code ReplicationTime}. Optional. Updates cause no interruption. */
            public Builder replicationTime(
                    Consumer<? super ReplicationTime.Builder> replicationTime) {
                put("ReplicationTime", ReplicationTime.create(replicationTime));
                return this;
            }

            /** Sets {@code ReplicationTime} to a structure or an intrinsic function. */
            public Builder replicationTime(Value<ReplicationTime> replicationTime) {
                putWhole("ReplicationTime", replicationTime);
                return this;
            }

            /** Sets {@code StorageClass}. Optional. Updates cause no interruption. Known values: {@link ReplicationDestinationStorageClass}; newer values are accepted. */
            public Builder storageClass(ReplicationDestinationStorageClass storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** Sets {@code StorageClass} to a known or a newer value, given as a string. */
            public Builder storageClass(String storageClass) {
                putOpen("StorageClass", storageClass, ReplicationDestinationStorageClass.values());
                return this;
            }

            /** Sets {@code StorageClass} to a parameter or an intrinsic function. */
            public Builder storageClass(Value<String> storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ReplicationDestination build() {
                return new ReplicationDestination(seal("Bucket"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicationRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html">ReplicationRule</a>
     */
    public static final class ReplicationRule extends PropertyType<ReplicationRule> {
        private ReplicationRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicationRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicationRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code DeleteMarkerReplication}. Optional. Updates cause no interruption. */
            public Builder deleteMarkerReplication(
                    Consumer<? super DeleteMarkerReplication.Builder> deleteMarkerReplication) {
                put("DeleteMarkerReplication", DeleteMarkerReplication.create(deleteMarkerReplication));
                return this;
            }

            /** Sets {@code DeleteMarkerReplication} to a structure or an intrinsic function. */
            public Builder deleteMarkerReplication(
                    Value<DeleteMarkerReplication> deleteMarkerReplication) {
                putWhole("DeleteMarkerReplication", deleteMarkerReplication);
                return this;
            }

            /** Configures {@code Destination}. Required. Updates cause no interruption. */
            public Builder destination(
                    Consumer<? super ReplicationDestination.Builder> destination) {
                put("Destination", ReplicationDestination.create(destination));
                return this;
            }

            /** Sets {@code Destination} to a structure or an intrinsic function. */
            public Builder destination(Value<ReplicationDestination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** Configures {@code Filter}. Optional. Updates cause no interruption. */
            public Builder filter(Consumer<? super ReplicationRuleFilter.Builder> filter) {
                put("Filter", ReplicationRuleFilter.create(filter));
                return this;
            }

            /** Sets {@code Filter} to a structure or an intrinsic function. */
            public Builder filter(Value<ReplicationRuleFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** Sets {@code Id}. Optional. Updates cause no interruption. Length: at most 255 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. Length: at most 1024 characters. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Priority}. Optional. Updates cause no interruption. */
            public Builder priority(long priority) {
                put("Priority", priority);
                return this;
            }

            /** Sets {@code Priority} to a parameter or an intrinsic function. */
            public Builder priority(Value<? extends Number> priority) {
                put("Priority", priority);
                return this;
            }

            /** Configures {@code SourceSelectionCriteria}. Optional. Updates cause no interruption. */
            public Builder sourceSelectionCriteria(
                    Consumer<? super SourceSelectionCriteria.Builder> sourceSelectionCriteria) {
                put("SourceSelectionCriteria", SourceSelectionCriteria.create(sourceSelectionCriteria));
                return this;
            }

            /** Sets {@code SourceSelectionCriteria} to a structure or an intrinsic function. */
            public Builder sourceSelectionCriteria(
                    Value<SourceSelectionCriteria> sourceSelectionCriteria) {
                putWhole("SourceSelectionCriteria", sourceSelectionCriteria);
                return this;
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link ReplicationRuleStatus}. */
            public Builder status(ReplicationRuleStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, ReplicationRuleStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ReplicationRule build() {
                return new ReplicationRule(sealWithin("Id#..255\n"
                                + "Prefix#..1024", "Destination", "Status"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicationRuleAndOperator}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationruleandoperator.html">ReplicationRuleAndOperator</a>
     */
    public static final class ReplicationRuleAndOperator extends PropertyType<ReplicationRuleAndOperator> {
        private ReplicationRuleAndOperator(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicationRuleAndOperator create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicationRuleAndOperator}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder tagFilters(Consumer<? super TagFilter.Builder>... tagFilters) {
                if (tagFilters == null) {
                    addAll("TagFilters", null);
                    return this;
                }
                for (Consumer<? super TagFilter.Builder> each : tagFilters) {
                    add("TagFilters", TagFilter.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code TagFilters}. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Appends the items of a collection to {@code TagFilters}. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Sets {@code TagFilters} to a list parameter or an intrinsic function that returns a list. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** Creates the instance with the properties that are set. */
            public ReplicationRuleAndOperator build() {
                return new ReplicationRuleAndOperator(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicationRuleFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html">ReplicationRuleFilter</a>
     */
    public static final class ReplicationRuleFilter extends PropertyType<ReplicationRuleFilter> {
        private ReplicationRuleFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicationRuleFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicationRuleFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code And}. Optional. Updates cause no interruption. */
            public Builder and(Consumer<? super ReplicationRuleAndOperator.Builder> and) {
                put("And", ReplicationRuleAndOperator.create(and));
                return this;
            }

            /** Sets {@code And} to a structure or an intrinsic function. */
            public Builder and(Value<ReplicationRuleAndOperator> and) {
                putWhole("And", and);
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Configures {@code TagFilter}. Optional. Updates cause no interruption. */
            public Builder tagFilter(Consumer<? super TagFilter.Builder> tagFilter) {
                put("TagFilter", TagFilter.create(tagFilter));
                return this;
            }

            /** Sets {@code TagFilter} to a structure or an intrinsic function. */
            public Builder tagFilter(Value<TagFilter> tagFilter) {
                putWhole("TagFilter", tagFilter);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ReplicationRuleFilter build() {
                return new ReplicationRuleFilter(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicationTime}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtime.html">ReplicationTime</a>
     */
    public static final class ReplicationTime extends PropertyType<ReplicationTime> {
        private ReplicationTime(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicationTime create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicationTime}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link ReplicationTimeStatus}. */
            public Builder status(ReplicationTimeStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, ReplicationTimeStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Configures {@code Time}. Required. Updates cause no interruption. */
            public Builder time(Consumer<? super ReplicationTimeValue.Builder> time) {
                put("Time", ReplicationTimeValue.create(time));
                return this;
            }

            /** Sets {@code Time} to a structure or an intrinsic function. */
            public Builder time(Value<ReplicationTimeValue> time) {
                putWhole("Time", time);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ReplicationTime build() {
                return new ReplicationTime(seal("Status", "Time"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ReplicationTimeValue}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtimevalue.html">ReplicationTimeValue</a>
     */
    public static final class ReplicationTimeValue extends PropertyType<ReplicationTimeValue> {
        private ReplicationTimeValue(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ReplicationTimeValue create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ReplicationTimeValue}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Minutes}. Required. Updates cause no interruption. */
            public Builder minutes(long minutes) {
                put("Minutes", minutes);
                return this;
            }

            /** Sets {@code Minutes} to a parameter or an intrinsic function. */
            public Builder minutes(Value<? extends Number> minutes) {
                put("Minutes", minutes);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ReplicationTimeValue build() {
                return new ReplicationTimeValue(seal("Minutes"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.RoutingRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrule.html">RoutingRule</a>
     */
    public static final class RoutingRule extends PropertyType<RoutingRule> {
        private RoutingRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RoutingRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RoutingRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code RedirectRule}. Required. Updates cause no interruption. */
            public Builder redirectRule(Consumer<? super RedirectRule.Builder> redirectRule) {
                put("RedirectRule", RedirectRule.create(redirectRule));
                return this;
            }

            /** Sets {@code RedirectRule} to a structure or an intrinsic function. */
            public Builder redirectRule(Value<RedirectRule> redirectRule) {
                putWhole("RedirectRule", redirectRule);
                return this;
            }

            /** Configures {@code RoutingRuleCondition}. Optional. Updates cause no interruption. */
            public Builder routingRuleCondition(
                    Consumer<? super RoutingRuleCondition.Builder> routingRuleCondition) {
                put("RoutingRuleCondition", RoutingRuleCondition.create(routingRuleCondition));
                return this;
            }

            /** Sets {@code RoutingRuleCondition} to a structure or an intrinsic function. */
            public Builder routingRuleCondition(Value<RoutingRuleCondition> routingRuleCondition) {
                putWhole("RoutingRuleCondition", routingRuleCondition);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RoutingRule build() {
                return new RoutingRule(seal("RedirectRule"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.RoutingRuleCondition}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrulecondition.html">RoutingRuleCondition</a>
     */
    public static final class RoutingRuleCondition extends PropertyType<RoutingRuleCondition> {
        private RoutingRuleCondition(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static RoutingRuleCondition create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code RoutingRuleCondition}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code HttpErrorCodeReturnedEquals}. Optional. Updates cause no interruption. */
            public Builder httpErrorCodeReturnedEquals(String httpErrorCodeReturnedEquals) {
                put("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals);
                return this;
            }

            /** Sets {@code HttpErrorCodeReturnedEquals} to a parameter or an intrinsic function. */
            public Builder httpErrorCodeReturnedEquals(Value<String> httpErrorCodeReturnedEquals) {
                put("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals);
                return this;
            }

            /** Sets {@code KeyPrefixEquals}. Optional. Updates cause no interruption. */
            public Builder keyPrefixEquals(String keyPrefixEquals) {
                put("KeyPrefixEquals", keyPrefixEquals);
                return this;
            }

            /** Sets {@code KeyPrefixEquals} to a parameter or an intrinsic function. */
            public Builder keyPrefixEquals(Value<String> keyPrefixEquals) {
                put("KeyPrefixEquals", keyPrefixEquals);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public RoutingRuleCondition build() {
                return new RoutingRuleCondition(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.Rule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html">Rule</a>
     */
    public static final class Rule extends PropertyType<Rule> {
        private Rule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Rule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Rule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code AbortIncompleteMultipartUpload}. Optional. Updates cause no interruption. */
            public Builder abortIncompleteMultipartUpload(
                    Consumer<? super AbortIncompleteMultipartUpload.Builder> abortIncompleteMultipartUpload) {
                put("AbortIncompleteMultipartUpload", AbortIncompleteMultipartUpload.create(abortIncompleteMultipartUpload));
                return this;
            }

            /** Sets {@code AbortIncompleteMultipartUpload} to a structure or an intrinsic function. */
            public Builder abortIncompleteMultipartUpload(
                    Value<AbortIncompleteMultipartUpload> abortIncompleteMultipartUpload) {
                putWhole("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload);
                return this;
            }

            /** Sets {@code ExpirationDate}. Optional. Updates cause no interruption. Pattern: <code>^(&#92;d&#123;4&#125;)-(0[0-9]|1[0-2])-([0-2]&#92;d|3[01])T([01]&#92;d|2[0-4]):([0-5]&#92;d):([0-6]&#92;d)((&#92;.&#92;d&#123;3&#125;)?)Z$</code>. */
            public Builder expirationDate(String expirationDate) {
                put("ExpirationDate", expirationDate);
                return this;
            }

            /** Sets {@code ExpirationDate} to a parameter or an intrinsic function. */
            public Builder expirationDate(Value<String> expirationDate) {
                put("ExpirationDate", expirationDate);
                return this;
            }

            /** Sets {@code ExpirationInDays}. Optional. Updates cause no interruption. Range: at least 1. */
            public Builder expirationInDays(long expirationInDays) {
                put("ExpirationInDays", expirationInDays);
                return this;
            }

            /** Sets {@code ExpirationInDays} to a parameter or an intrinsic function. */
            public Builder expirationInDays(Value<? extends Number> expirationInDays) {
                put("ExpirationInDays", expirationInDays);
                return this;
            }

            /** Sets {@code ExpiredObjectDeleteMarker}. Optional. Updates cause no interruption. */
            public Builder expiredObjectDeleteMarker(boolean expiredObjectDeleteMarker) {
                put("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker);
                return this;
            }

            /** Sets {@code ExpiredObjectDeleteMarker} to a parameter or an intrinsic function. */
            public Builder expiredObjectDeleteMarker(Value<Boolean> expiredObjectDeleteMarker) {
                put("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker);
                return this;
            }

            /** Sets {@code Id}. Optional. Updates cause no interruption. Length: at most 255 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** Sets {@code Id} to a parameter or an intrinsic function. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** Configures {@code NoncurrentVersionExpiration}. Optional. Updates cause no interruption. */
            public Builder noncurrentVersionExpiration(
                    Consumer<? super NoncurrentVersionExpiration.Builder> noncurrentVersionExpiration) {
                put("NoncurrentVersionExpiration", NoncurrentVersionExpiration.create(noncurrentVersionExpiration));
                return this;
            }

            /** Sets {@code NoncurrentVersionExpiration} to a structure or an intrinsic function. */
            public Builder noncurrentVersionExpiration(
                    Value<NoncurrentVersionExpiration> noncurrentVersionExpiration) {
                putWhole("NoncurrentVersionExpiration", noncurrentVersionExpiration);
                return this;
            }

            /** Sets {@code NoncurrentVersionExpirationInDays}. Optional. Updates cause no interruption. Range: at least 1. */
            public Builder noncurrentVersionExpirationInDays(
                    long noncurrentVersionExpirationInDays) {
                put("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays);
                return this;
            }

            /** Sets {@code NoncurrentVersionExpirationInDays} to a parameter or an intrinsic function. */
            public Builder noncurrentVersionExpirationInDays(
                    Value<? extends Number> noncurrentVersionExpirationInDays) {
                put("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays);
                return this;
            }

            /** Configures {@code NoncurrentVersionTransition}. Optional. Updates cause no interruption. */
            public Builder noncurrentVersionTransition(
                    Consumer<? super NoncurrentVersionTransition.Builder> noncurrentVersionTransition) {
                put("NoncurrentVersionTransition", NoncurrentVersionTransition.create(noncurrentVersionTransition));
                return this;
            }

            /** Sets {@code NoncurrentVersionTransition} to a structure or an intrinsic function. */
            public Builder noncurrentVersionTransition(
                    Value<NoncurrentVersionTransition> noncurrentVersionTransition) {
                putWhole("NoncurrentVersionTransition", noncurrentVersionTransition);
                return this;
            }

            /** Configures items and appends them to {@code NoncurrentVersionTransitions}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder noncurrentVersionTransitions(
                    Consumer<? super NoncurrentVersionTransition.Builder>... noncurrentVersionTransitions) {
                if (noncurrentVersionTransitions == null) {
                    addAll("NoncurrentVersionTransitions", null);
                    return this;
                }
                for (Consumer<? super NoncurrentVersionTransition.Builder> each : noncurrentVersionTransitions) {
                    add("NoncurrentVersionTransitions", NoncurrentVersionTransition.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code NoncurrentVersionTransitions}. */
            @SafeVarargs
            public final Builder noncurrentVersionTransitions(
                    Value<NoncurrentVersionTransition>... noncurrentVersionTransitions) {
                addAll("NoncurrentVersionTransitions", noncurrentVersionTransitions);
                return this;
            }

            /** Appends the items of a collection to {@code NoncurrentVersionTransitions}. */
            public Builder noncurrentVersionTransitions(
                    Collection<? extends Value<NoncurrentVersionTransition>> noncurrentVersionTransitions) {
                addAll("NoncurrentVersionTransitions", noncurrentVersionTransitions);
                return this;
            }

            /** Sets {@code NoncurrentVersionTransitions} to a list parameter or an intrinsic function that returns a list. */
            public Builder noncurrentVersionTransitions(
                    Value<List<NoncurrentVersionTransition>> noncurrentVersionTransitions) {
                putWhole("NoncurrentVersionTransitions", noncurrentVersionTransitions);
                return this;
            }

            /** Configures items and appends them to {@code NoncurrentVersionTransitions}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder noncurrentVersionTransitions(
                    Collection<? extends Consumer<? super NoncurrentVersionTransition.Builder>> noncurrentVersionTransitions,
                    Consumer<? super NoncurrentVersionTransition.Builder>... more) {
                return noncurrentVersionTransitions(allOf(noncurrentVersionTransitions, more));
            }

            /** Sets {@code ObjectSizeGreaterThan}. Optional. Updates cause no interruption. */
            public Builder objectSizeGreaterThan(long objectSizeGreaterThan) {
                put("ObjectSizeGreaterThan", objectSizeGreaterThan);
                return this;
            }

            /** Sets {@code ObjectSizeGreaterThan} to a parameter or an intrinsic function. */
            public Builder objectSizeGreaterThan(Value<? extends Number> objectSizeGreaterThan) {
                put("ObjectSizeGreaterThan", objectSizeGreaterThan);
                return this;
            }

            /** Sets {@code ObjectSizeLessThan}. Optional. Updates cause no interruption. */
            public Builder objectSizeLessThan(long objectSizeLessThan) {
                put("ObjectSizeLessThan", objectSizeLessThan);
                return this;
            }

            /** Sets {@code ObjectSizeLessThan} to a parameter or an intrinsic function. */
            public Builder objectSizeLessThan(Value<? extends Number> objectSizeLessThan) {
                put("ObjectSizeLessThan", objectSizeLessThan);
                return this;
            }

            /** Sets {@code Prefix}. Optional. Updates cause no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Prefix} to a parameter or an intrinsic function. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link RuleStatus}. */
            public Builder status(RuleStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, RuleStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder tagFilters(Consumer<? super TagFilter.Builder>... tagFilters) {
                if (tagFilters == null) {
                    addAll("TagFilters", null);
                    return this;
                }
                for (Consumer<? super TagFilter.Builder> each : tagFilters) {
                    add("TagFilters", TagFilter.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code TagFilters}. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Appends the items of a collection to {@code TagFilters}. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** Sets {@code TagFilters} to a list parameter or an intrinsic function that returns a list. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** Configures items and appends them to {@code TagFilters}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** Configures {@code Transition}. Optional. Updates cause no interruption. */
            public Builder transition(Consumer<? super Transition.Builder> transition) {
                put("Transition", Transition.create(transition));
                return this;
            }

            /** Sets {@code Transition} to a structure or an intrinsic function. */
            public Builder transition(Value<Transition> transition) {
                putWhole("Transition", transition);
                return this;
            }

            /** Configures items and appends them to {@code Transitions}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder transitions(Consumer<? super Transition.Builder>... transitions) {
                if (transitions == null) {
                    addAll("Transitions", null);
                    return this;
                }
                for (Consumer<? super Transition.Builder> each : transitions) {
                    add("Transitions", Transition.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Transitions}. */
            @SafeVarargs
            public final Builder transitions(Value<Transition>... transitions) {
                addAll("Transitions", transitions);
                return this;
            }

            /** Appends the items of a collection to {@code Transitions}. */
            public Builder transitions(Collection<? extends Value<Transition>> transitions) {
                addAll("Transitions", transitions);
                return this;
            }

            /** Sets {@code Transitions} to a list parameter or an intrinsic function that returns a list. */
            public Builder transitions(Value<List<Transition>> transitions) {
                putWhole("Transitions", transitions);
                return this;
            }

            /** Configures items and appends them to {@code Transitions}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder transitions(
                    Collection<? extends Consumer<? super Transition.Builder>> transitions,
                    Consumer<? super Transition.Builder>... more) {
                return transitions(allOf(transitions, more));
            }

            /** Creates the instance with the properties that are set. */
            public Rule build() {
                return new Rule(sealWithin("ExpirationDate~^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$\n"
                                + "ExpirationInDays=1..\n"
                                + "Id#..255\n"
                                + "NoncurrentVersionExpirationInDays=1..", "Status"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.S3KeyFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3keyfilter.html">S3KeyFilter</a>
     */
    public static final class S3KeyFilter extends PropertyType<S3KeyFilter> {
        private S3KeyFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static S3KeyFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code S3KeyFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code Rules}. Required. Updates cause no interruption. */
            @SafeVarargs
            public final Builder rules(Consumer<? super FilterRule.Builder>... rules) {
                if (rules == null) {
                    addAll("Rules", null);
                    return this;
                }
                for (Consumer<? super FilterRule.Builder> each : rules) {
                    add("Rules", FilterRule.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Rules}. */
            @SafeVarargs
            public final Builder rules(Value<FilterRule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Appends the items of a collection to {@code Rules}. */
            public Builder rules(Collection<? extends Value<FilterRule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** Sets {@code Rules} to a list parameter or an intrinsic function that returns a list. */
            public Builder rules(Value<List<FilterRule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** Configures items and appends them to {@code Rules}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder rules(
                    Collection<? extends Consumer<? super FilterRule.Builder>> rules,
                    Consumer<? super FilterRule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** Creates the instance with the properties that are set. */
            public S3KeyFilter build() {
                return new S3KeyFilter(seal("Rules"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.S3TablesDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3tablesdestination.html">S3TablesDestination</a>
     */
    public static final class S3TablesDestination extends PropertyType<S3TablesDestination> {
        private S3TablesDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static S3TablesDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code S3TablesDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code TableArn}. Optional. Updates cause no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableArn} to a parameter or an intrinsic function. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** Sets {@code TableBucketArn}. Required. Updates cause no interruption. */
            public Builder tableBucketArn(String tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** Sets {@code TableBucketArn} to a parameter or an intrinsic function. */
            public Builder tableBucketArn(Value<String> tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** Sets {@code TableName}. Required. Updates cause no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableName} to a parameter or an intrinsic function. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** Sets {@code TableNamespace}. Optional. Updates cause no interruption. */
            public Builder tableNamespace(String tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** Sets {@code TableNamespace} to a parameter or an intrinsic function. */
            public Builder tableNamespace(Value<String> tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public S3TablesDestination build() {
                return new S3TablesDestination(seal("TableBucketArn", "TableName"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ServerSideEncryptionByDefault}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html">ServerSideEncryptionByDefault</a>
     */
    public static final class ServerSideEncryptionByDefault extends PropertyType<ServerSideEncryptionByDefault> {
        private ServerSideEncryptionByDefault(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ServerSideEncryptionByDefault create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ServerSideEncryptionByDefault}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code KMSMasterKeyID}. Optional. Updates cause no interruption. */
            public Builder kmsMasterKeyId(String kmsMasterKeyId) {
                put("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code KMSMasterKeyID} to a parameter or an intrinsic function. */
            public Builder kmsMasterKeyId(Value<String> kmsMasterKeyId) {
                put("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code KMSMasterKeyID} to the {@code Ref} of a resource. */
            public Builder kmsMasterKeyId(Alias kmsMasterKeyId) {
                putRef("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code KMSMasterKeyID} to the {@code Ref} of a resource. */
            public Builder kmsMasterKeyId(Key kmsMasterKeyId) {
                putRef("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code SSEAlgorithm}. Required. Updates cause no interruption. Allowed values: {@link ServerSideEncryptionByDefaultSSEAlgorithm}. */
            public Builder sseAlgorithm(ServerSideEncryptionByDefaultSSEAlgorithm sseAlgorithm) {
                put("SSEAlgorithm", sseAlgorithm);
                return this;
            }

            /** Sets {@code SSEAlgorithm} to one of its allowed values, given as a string. */
            public Builder sseAlgorithm(String sseAlgorithm) {
                put("SSEAlgorithm", sseAlgorithm, ServerSideEncryptionByDefaultSSEAlgorithm.values());
                return this;
            }

            /** Sets {@code SSEAlgorithm} to a parameter or an intrinsic function. */
            public Builder sseAlgorithm(Value<String> sseAlgorithm) {
                put("SSEAlgorithm", sseAlgorithm);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ServerSideEncryptionByDefault build() {
                return new ServerSideEncryptionByDefault(seal("SSEAlgorithm"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.ServerSideEncryptionRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html">ServerSideEncryptionRule</a>
     */
    public static final class ServerSideEncryptionRule extends PropertyType<ServerSideEncryptionRule> {
        private ServerSideEncryptionRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ServerSideEncryptionRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ServerSideEncryptionRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code BlockedEncryptionTypes}. Optional. Updates cause no interruption. */
            public Builder blockedEncryptionTypes(
                    Consumer<? super BlockedEncryptionTypes.Builder> blockedEncryptionTypes) {
                put("BlockedEncryptionTypes", BlockedEncryptionTypes.create(blockedEncryptionTypes));
                return this;
            }

            /** Sets {@code BlockedEncryptionTypes} to a structure or an intrinsic function. */
            public Builder blockedEncryptionTypes(
                    Value<BlockedEncryptionTypes> blockedEncryptionTypes) {
                putWhole("BlockedEncryptionTypes", blockedEncryptionTypes);
                return this;
            }

            /** Sets {@code BucketKeyEnabled}. Optional. Updates cause no interruption. */
            public Builder bucketKeyEnabled(boolean bucketKeyEnabled) {
                put("BucketKeyEnabled", bucketKeyEnabled);
                return this;
            }

            /** Sets {@code BucketKeyEnabled} to a parameter or an intrinsic function. */
            public Builder bucketKeyEnabled(Value<Boolean> bucketKeyEnabled) {
                put("BucketKeyEnabled", bucketKeyEnabled);
                return this;
            }

            /** Configures {@code ServerSideEncryptionByDefault}. Optional. Updates cause no interruption. */
            public Builder serverSideEncryptionByDefault(
                    Consumer<? super ServerSideEncryptionByDefault.Builder> serverSideEncryptionByDefault) {
                put("ServerSideEncryptionByDefault", ServerSideEncryptionByDefault.create(serverSideEncryptionByDefault));
                return this;
            }

            /** Sets {@code ServerSideEncryptionByDefault} to a structure or an intrinsic function. */
            public Builder serverSideEncryptionByDefault(
                    Value<ServerSideEncryptionByDefault> serverSideEncryptionByDefault) {
                putWhole("ServerSideEncryptionByDefault", serverSideEncryptionByDefault);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ServerSideEncryptionRule build() {
                return new ServerSideEncryptionRule(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.SourceSelectionCriteria}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-sourceselectioncriteria.html">SourceSelectionCriteria</a>
     */
    public static final class SourceSelectionCriteria extends PropertyType<SourceSelectionCriteria> {
        private SourceSelectionCriteria(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static SourceSelectionCriteria create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code SourceSelectionCriteria}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code ReplicaModifications}. Optional. Updates cause no interruption. */
            public Builder replicaModifications(
                    Consumer<? super ReplicaModifications.Builder> replicaModifications) {
                put("ReplicaModifications", ReplicaModifications.create(replicaModifications));
                return this;
            }

            /** Sets {@code ReplicaModifications} to a structure or an intrinsic function. */
            public Builder replicaModifications(Value<ReplicaModifications> replicaModifications) {
                putWhole("ReplicaModifications", replicaModifications);
                return this;
            }

            /** Configures {@code SseKmsEncryptedObjects}. Optional. Updates cause no interruption. */
            public Builder sseKmsEncryptedObjects(
                    Consumer<? super SseKmsEncryptedObjects.Builder> sseKmsEncryptedObjects) {
                put("SseKmsEncryptedObjects", SseKmsEncryptedObjects.create(sseKmsEncryptedObjects));
                return this;
            }

            /** Sets {@code SseKmsEncryptedObjects} to a structure or an intrinsic function. */
            public Builder sseKmsEncryptedObjects(
                    Value<SseKmsEncryptedObjects> sseKmsEncryptedObjects) {
                putWhole("SseKmsEncryptedObjects", sseKmsEncryptedObjects);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public SourceSelectionCriteria build() {
                return new SourceSelectionCriteria(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.SseKmsEncryptedObjects}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ssekmsencryptedobjects.html">SseKmsEncryptedObjects</a>
     */
    public static final class SseKmsEncryptedObjects extends PropertyType<SseKmsEncryptedObjects> {
        private SseKmsEncryptedObjects(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static SseKmsEncryptedObjects create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code SseKmsEncryptedObjects}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link SseKmsEncryptedObjectsStatus}. */
            public Builder status(SseKmsEncryptedObjectsStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, SseKmsEncryptedObjectsStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public SseKmsEncryptedObjects build() {
                return new SseKmsEncryptedObjects(seal("Status"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.StorageClassAnalysis}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-storageclassanalysis.html">StorageClassAnalysis</a>
     */
    public static final class StorageClassAnalysis extends PropertyType<StorageClassAnalysis> {
        private StorageClassAnalysis(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static StorageClassAnalysis create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code StorageClassAnalysis}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code DataExport}. Optional. Updates cause no interruption. */
            public Builder dataExport(Consumer<? super DataExport.Builder> dataExport) {
                put("DataExport", DataExport.create(dataExport));
                return this;
            }

            /** Sets {@code DataExport} to a structure or an intrinsic function. */
            public Builder dataExport(Value<DataExport> dataExport) {
                putWhole("DataExport", dataExport);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public StorageClassAnalysis build() {
                return new StorageClassAnalysis(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.TagFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tagfilter.html">TagFilter</a>
     */
    public static final class TagFilter extends PropertyType<TagFilter> {
        private TagFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TagFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TagFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Key}. Required. Updates cause no interruption. */
            public Builder key(String key) {
                put("Key", key);
                return this;
            }

            /** Sets {@code Key} to a parameter or an intrinsic function. */
            public Builder key(Value<String> key) {
                put("Key", key);
                return this;
            }

            /** Sets {@code Value}. Required. Updates cause no interruption. */
            public Builder value(String value) {
                put("Value", value);
                return this;
            }

            /** Sets {@code Value} to a parameter or an intrinsic function. */
            public Builder value(Value<String> value) {
                put("Value", value);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TagFilter build() {
                return new TagFilter(seal("Key", "Value"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.TargetObjectKeyFormat}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-targetobjectkeyformat.html">TargetObjectKeyFormat</a>
     */
    public static final class TargetObjectKeyFormat extends PropertyType<TargetObjectKeyFormat> {
        private TargetObjectKeyFormat(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TargetObjectKeyFormat create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TargetObjectKeyFormat}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures {@code PartitionedPrefix}. Optional. Updates cause no interruption. */
            public Builder partitionedPrefix(
                    Consumer<? super PartitionedPrefix.Builder> partitionedPrefix) {
                put("PartitionedPrefix", PartitionedPrefix.create(partitionedPrefix));
                return this;
            }

            /** Sets {@code PartitionedPrefix} to a structure or an intrinsic function. */
            public Builder partitionedPrefix(Value<PartitionedPrefix> partitionedPrefix) {
                putWhole("PartitionedPrefix", partitionedPrefix);
                return this;
            }

            /** Sets {@code SimplePrefix}. Optional. Updates cause no interruption. */
            public Builder simplePrefix(Map<String, ?> simplePrefix) {
                put("SimplePrefix", simplePrefix);
                return this;
            }

            /** Sets {@code SimplePrefix} to an intrinsic function. */
            public Builder simplePrefix(Value<Document> simplePrefix) {
                putWhole("SimplePrefix", simplePrefix);
                return this;
            }

            /** Configures {@code SimplePrefix}. */
            public Builder simplePrefix(Consumer<? super EmptyStructure.Builder> simplePrefix) {
                put("SimplePrefix", EmptyStructure.create(simplePrefix));
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TargetObjectKeyFormat build() {
                return new TargetObjectKeyFormat(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.Tiering}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html">Tiering</a>
     */
    public static final class Tiering extends PropertyType<Tiering> {
        private Tiering(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Tiering create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Tiering}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code AccessTier}. Required. Updates cause no interruption. Allowed values: {@link AccessTier}. */
            public Builder accessTier(AccessTier accessTier) {
                put("AccessTier", accessTier);
                return this;
            }

            /** Sets {@code AccessTier} to one of its allowed values, given as a string. */
            public Builder accessTier(String accessTier) {
                put("AccessTier", accessTier, AccessTier.values());
                return this;
            }

            /** Sets {@code AccessTier} to a parameter or an intrinsic function. */
            public Builder accessTier(Value<String> accessTier) {
                put("AccessTier", accessTier);
                return this;
            }

            /** Sets {@code Days}. Required. Updates cause no interruption. Range: 90 to 730. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** Sets {@code Days} to a parameter or an intrinsic function. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Tiering build() {
                return new Tiering(sealWithin("Days=90..730", "AccessTier", "Days"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.TopicConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html">TopicConfiguration</a>
     */
    public static final class TopicConfiguration extends PropertyType<TopicConfiguration> {
        private TopicConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static TopicConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code TopicConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Event}. Required. Updates cause no interruption. */
            public Builder event(String event) {
                put("Event", event);
                return this;
            }

            /** Sets {@code Event} to a parameter or an intrinsic function. */
            public Builder event(Value<String> event) {
                put("Event", event);
                return this;
            }

            /** Configures {@code Filter}. Optional. Updates cause no interruption. */
            public Builder filter(Consumer<? super NotificationFilter.Builder> filter) {
                put("Filter", NotificationFilter.create(filter));
                return this;
            }

            /** Sets {@code Filter} to a structure or an intrinsic function. */
            public Builder filter(Value<NotificationFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** Sets {@code Topic}. Required. Updates cause no interruption. */
            public Builder topic(String topic) {
                put("Topic", topic);
                return this;
            }

            /** Sets {@code Topic} to a parameter or an intrinsic function. */
            public Builder topic(Value<String> topic) {
                put("Topic", topic);
                return this;
            }

            /** Sets {@code Topic} to the {@code Ref} of a resource. */
            public Builder topic(Topic topic) {
                putRef("Topic", topic);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public TopicConfiguration build() {
                return new TopicConfiguration(seal("Event", "Topic"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.Transition}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html">Transition</a>
     */
    public static final class Transition extends PropertyType<Transition> {
        private Transition(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Transition create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Transition}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code StorageClass}. Required. Updates cause no interruption. Allowed values: {@link TransitionStorageClass}. */
            public Builder storageClass(TransitionStorageClass storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** Sets {@code StorageClass} to one of its allowed values, given as a string. */
            public Builder storageClass(String storageClass) {
                put("StorageClass", storageClass, TransitionStorageClass.values());
                return this;
            }

            /** Sets {@code StorageClass} to a parameter or an intrinsic function. */
            public Builder storageClass(Value<String> storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** Sets {@code TransitionDate}. Optional. Updates cause no interruption. Pattern: <code>^(&#92;d&#123;4&#125;)-(0[0-9]|1[0-2])-([0-2]&#92;d|3[01])T([01]&#92;d|2[0-4]):([0-5]&#92;d):([0-6]&#92;d)((&#92;.&#92;d&#123;3&#125;)?)Z$</code>. */
            public Builder transitionDate(String transitionDate) {
                put("TransitionDate", transitionDate);
                return this;
            }

            /** Sets {@code TransitionDate} to a parameter or an intrinsic function. */
            public Builder transitionDate(Value<String> transitionDate) {
                put("TransitionDate", transitionDate);
                return this;
            }

            /** Sets {@code TransitionInDays}. Optional. Updates cause no interruption. Range: at least 0. */
            public Builder transitionInDays(long transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** Sets {@code TransitionInDays} to a parameter or an intrinsic function. */
            public Builder transitionInDays(Value<? extends Number> transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Transition build() {
                return new Transition(sealWithin("TransitionDate~^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$\n"
                                + "TransitionInDays=0..", "StorageClass"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.VersioningConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html">VersioningConfiguration</a>
     */
    public static final class VersioningConfiguration extends PropertyType<VersioningConfiguration> {
        private VersioningConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static VersioningConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code VersioningConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Status}. Required. Updates cause no interruption. Allowed values: {@link VersioningStatus}. Default: <code>"Suspended"</code>. */
            public Builder status(VersioningStatus status) {
                put("Status", status);
                return this;
            }

            /** Sets {@code Status} to one of its allowed values, given as a string. */
            public Builder status(String status) {
                put("Status", status, VersioningStatus.values());
                return this;
            }

            /** Sets {@code Status} to a parameter or an intrinsic function. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public VersioningConfiguration build() {
                return new VersioningConfiguration(seal("Status"));
            }
        }
    }

    /**
     * The property type {@code AWS::S3::Bucket.WebsiteConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html">WebsiteConfiguration</a>
     */
    public static final class WebsiteConfiguration extends PropertyType<WebsiteConfiguration> {
        private WebsiteConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static WebsiteConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code WebsiteConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ErrorDocument}. Optional. Updates cause no interruption. */
            public Builder errorDocument(String errorDocument) {
                put("ErrorDocument", errorDocument);
                return this;
            }

            /** Sets {@code ErrorDocument} to a parameter or an intrinsic function. */
            public Builder errorDocument(Value<String> errorDocument) {
                put("ErrorDocument", errorDocument);
                return this;
            }

            /** Sets {@code IndexDocument}. Optional. Updates cause no interruption. */
            public Builder indexDocument(String indexDocument) {
                put("IndexDocument", indexDocument);
                return this;
            }

            /** Sets {@code IndexDocument} to a parameter or an intrinsic function. */
            public Builder indexDocument(Value<String> indexDocument) {
                put("IndexDocument", indexDocument);
                return this;
            }

            /** Configures {@code RedirectAllRequestsTo}. Optional. Updates cause no interruption. */
            public Builder redirectAllRequestsTo(
                    Consumer<? super RedirectAllRequestsTo.Builder> redirectAllRequestsTo) {
                put("RedirectAllRequestsTo", RedirectAllRequestsTo.create(redirectAllRequestsTo));
                return this;
            }

            /** Sets {@code RedirectAllRequestsTo} to a structure or an intrinsic function. */
            public Builder redirectAllRequestsTo(
                    Value<RedirectAllRequestsTo> redirectAllRequestsTo) {
                putWhole("RedirectAllRequestsTo", redirectAllRequestsTo);
                return this;
            }

            /** Configures items and appends them to {@code RoutingRules}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder routingRules(
                    Consumer<? super RoutingRule.Builder>... routingRules) {
                if (routingRules == null) {
                    addAll("RoutingRules", null);
                    return this;
                }
                for (Consumer<? super RoutingRule.Builder> each : routingRules) {
                    add("RoutingRules", RoutingRule.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code RoutingRules}. */
            @SafeVarargs
            public final Builder routingRules(Value<RoutingRule>... routingRules) {
                addAll("RoutingRules", routingRules);
                return this;
            }

            /** Appends the items of a collection to {@code RoutingRules}. */
            public Builder routingRules(Collection<? extends Value<RoutingRule>> routingRules) {
                addAll("RoutingRules", routingRules);
                return this;
            }

            /** Sets {@code RoutingRules} to a list parameter or an intrinsic function that returns a list. */
            public Builder routingRules(Value<List<RoutingRule>> routingRules) {
                putWhole("RoutingRules", routingRules);
                return this;
            }

            /** Configures items and appends them to {@code RoutingRules}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder routingRules(
                    Collection<? extends Consumer<? super RoutingRule.Builder>> routingRules,
                    Consumer<? super RoutingRule.Builder>... more) {
                return routingRules(allOf(routingRules, more));
            }

            /** Creates the instance with the properties that are set. */
            public WebsiteConfiguration build() {
                return new WebsiteConfiguration(seal());
            }
        }
    }

    /** The allowed values of {@code AbacStatus}. */
    public enum AbacStatus implements EnumValue {
        /** <code>Enabled</code> */
        ENABLED("Enabled"),

        /** <code>Disabled</code> */
        DISABLED("Disabled");

        private final String value;

        AbacStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AccessControl}. */
    public enum AccessControl implements EnumValue {
        /** <code>AuthenticatedRead</code> */
        AUTHENTICATED_READ("AuthenticatedRead"),

        /** <code>AwsExecRead</code> */
        AWS_EXEC_READ("AwsExecRead"),

        /** <code>BucketOwnerFullControl</code> */
        BUCKET_OWNER_FULL_CONTROL("BucketOwnerFullControl"),

        /** <code>BucketOwnerRead</code> */
        BUCKET_OWNER_READ("BucketOwnerRead"),

        /** <code>LogDeliveryWrite</code> */
        LOG_DELIVERY_WRITE("LogDeliveryWrite"),

        /** <code>Private</code> */
        PRIVATE("Private"),

        /** <code>PublicRead</code> */
        PUBLIC_READ("PublicRead"),

        /** <code>PublicReadWrite</code> */
        PUBLIC_READ_WRITE("PublicReadWrite");

        private final String value;

        AccessControl(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code BucketNamespace}. */
    public enum BucketNamespace implements EnumValue {
        /** <code>global</code> */
        GLOBAL("global"),

        /** <code>account-regional</code> */
        ACCOUNT_REGIONAL("account-regional");

        private final String value;

        BucketNamespace(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AccelerationStatus}. */
    public enum AccelerationStatus implements EnumValue {
        /** <code>Enabled</code> */
        ENABLED("Enabled"),

        /** <code>Suspended</code> */
        SUSPENDED("Suspended");

        private final String value;

        AccelerationStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AccessControlTranslationOwner}. */
    public enum AccessControlTranslationOwner implements EnumValue {
        /** <code>Destination</code> */
        DESTINATION("Destination");

        private final String value;

        AccessControlTranslationOwner(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ConfigurationState}. */
    public enum ConfigurationState implements EnumValue {
        /** <code>ENABLED</code> */
        ENABLED,

        /** <code>DISABLED</code> */
        DISABLED
    }

    /** The allowed values of {@code EncryptionType}. */
    public enum EncryptionType implements EnumValue {
        /** <code>NONE</code> */
        NONE("NONE"),

        /** <code>SSE-C</code> */
        SSE_C("SSE-C");

        private final String value;

        EncryptionType(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AllowedMethods}. */
    public enum AllowedMethods implements EnumValue {
        /** <code>GET</code> */
        GET,

        /** <code>PUT</code> */
        PUT,

        /** <code>HEAD</code> */
        HEAD,

        /** <code>POST</code> */
        POST,

        /** <code>DELETE</code> */
        DELETE
    }

    /** The allowed values of {@code OutputSchemaVersion}. */
    public enum OutputSchemaVersion implements EnumValue {
        /** <code>V_1</code> */
        V_1
    }

    /** The allowed values of {@code DefaultRetentionMode}. */
    public enum DefaultRetentionMode implements EnumValue {
        /** <code>COMPLIANCE</code> */
        COMPLIANCE,

        /** <code>GOVERNANCE</code> */
        GOVERNANCE
    }

    /** The allowed values of {@code DeleteMarkerReplicationStatus}. */
    public enum DeleteMarkerReplicationStatus implements EnumValue {
        /** <code>Disabled</code> */
        DISABLED("Disabled"),

        /** <code>Enabled</code> */
        ENABLED("Enabled");

        private final String value;

        DeleteMarkerReplicationStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code DestinationFormat}. */
    public enum DestinationFormat implements EnumValue {
        /** <code>CSV</code> */
        CSV("CSV"),

        /** <code>ORC</code> */
        ORC("ORC"),

        /** <code>Parquet</code> */
        PARQUET("Parquet");

        private final String value;

        DestinationFormat(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code FilterRuleName}. */
    public enum FilterRuleName implements EnumValue {
        /** <code>prefix</code> */
        PREFIX("prefix"),

        /** <code>suffix</code> */
        SUFFIX("suffix");

        private final String value;

        FilterRuleName(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code IntelligentTieringStatus}. */
    public enum IntelligentTieringStatus implements EnumValue {
        /** <code>Disabled</code> */
        DISABLED("Disabled"),

        /** <code>Enabled</code> */
        ENABLED("Enabled");

        private final String value;

        IntelligentTieringStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code IncludedObjectVersions}. */
    public enum IncludedObjectVersions implements EnumValue {
        /** <code>All</code> */
        ALL("All"),

        /** <code>Current</code> */
        CURRENT("Current");

        private final String value;

        IncludedObjectVersions(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code OptionalFields}. */
    public enum OptionalFields implements EnumValue {
        /** <code>BucketKeyStatus</code> */
        BUCKET_KEY_STATUS("BucketKeyStatus"),

        /** <code>ChecksumAlgorithm</code> */
        CHECKSUM_ALGORITHM("ChecksumAlgorithm"),

        /** <code>ETag</code> */
        E_TAG("ETag"),

        /** <code>EncryptionStatus</code> */
        ENCRYPTION_STATUS("EncryptionStatus"),

        /** <code>IntelligentTieringAccessTier</code> */
        INTELLIGENT_TIERING_ACCESS_TIER("IntelligentTieringAccessTier"),

        /** <code>IntelligentTieringReferenceDate</code> */
        INTELLIGENT_TIERING_REFERENCE_DATE("IntelligentTieringReferenceDate"),

        /** <code>IsMultipartUploaded</code> */
        IS_MULTIPART_UPLOADED("IsMultipartUploaded"),

        /** <code>LastModifiedDate</code> */
        LAST_MODIFIED_DATE("LastModifiedDate"),

        /** <code>LifecycleExpirationDate</code> */
        LIFECYCLE_EXPIRATION_DATE("LifecycleExpirationDate"),

        /** <code>ObjectAccessControlList</code> */
        OBJECT_ACCESS_CONTROL_LIST("ObjectAccessControlList"),

        /** <code>ObjectLockEventHoldDuration</code> */
        OBJECT_LOCK_EVENT_HOLD_DURATION("ObjectLockEventHoldDuration"),

        /** <code>ObjectLockEventHoldStatus</code> */
        OBJECT_LOCK_EVENT_HOLD_STATUS("ObjectLockEventHoldStatus"),

        /** <code>ObjectLockLegalHoldStatus</code> */
        OBJECT_LOCK_LEGAL_HOLD_STATUS("ObjectLockLegalHoldStatus"),

        /** <code>ObjectLockMode</code> */
        OBJECT_LOCK_MODE("ObjectLockMode"),

        /** <code>ObjectLockRetainUntilDate</code> */
        OBJECT_LOCK_RETAIN_UNTIL_DATE("ObjectLockRetainUntilDate"),

        /** <code>ObjectOwner</code> */
        OBJECT_OWNER("ObjectOwner"),

        /** <code>ReplicationStatus</code> */
        REPLICATION_STATUS("ReplicationStatus"),

        /** <code>Size</code> */
        SIZE("Size"),

        /** <code>StorageClass</code> */
        STORAGE_CLASS("StorageClass");

        private final String value;

        OptionalFields(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ScheduleFrequency}. */
    public enum ScheduleFrequency implements EnumValue {
        /** <code>Daily</code> */
        DAILY("Daily"),

        /** <code>Weekly</code> */
        WEEKLY("Weekly");

        private final String value;

        ScheduleFrequency(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code TransitionDefaultMinimumObjectSize}. */
    public enum TransitionDefaultMinimumObjectSize implements EnumValue {
        /** <code>varies_by_storage_class</code> */
        VARIES_BY_STORAGE_CLASS("varies_by_storage_class"),

        /** <code>all_storage_classes_128K</code> */
        ALL_STORAGE_CLASSES_128K("all_storage_classes_128K");

        private final String value;

        TransitionDefaultMinimumObjectSize(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code TableBucketType}. */
    public enum TableBucketType implements EnumValue {
        /** <code>aws</code> */
        AWS("aws"),

        /** <code>customer</code> */
        CUSTOMER("customer");

        private final String value;

        TableBucketType(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code MetadataTableEncryptionSseAlgorithm}. */
    public enum MetadataTableEncryptionSseAlgorithm implements EnumValue {
        /** <code>aws:kms</code> */
        AWS_KMS("aws:kms"),

        /** <code>AES256</code> */
        AES256("AES256");

        private final String value;

        MetadataTableEncryptionSseAlgorithm(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code MetricsStatus}. */
    public enum MetricsStatus implements EnumValue {
        /** <code>Disabled</code> */
        DISABLED("Disabled"),

        /** <code>Enabled</code> */
        ENABLED("Enabled");

        private final String value;

        MetricsStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code NoncurrentVersionTransitionStorageClass}. */
    public enum NoncurrentVersionTransitionStorageClass implements EnumValue {
        /** <code>DEEP_ARCHIVE</code> */
        DEEP_ARCHIVE,

        /** <code>GLACIER</code> */
        GLACIER,

        /** <code>Glacier</code> */
        Glacier,

        /** <code>GLACIER_IR</code> */
        GLACIER_IR,

        /** <code>INTELLIGENT_TIERING</code> */
        INTELLIGENT_TIERING,

        /** <code>ONEZONE_IA</code> */
        ONEZONE_IA,

        /** <code>STANDARD_IA</code> */
        STANDARD_IA
    }

    /** The allowed values of {@code ObjectLockEnabled}. */
    public enum ObjectLockEnabled implements EnumValue {
        /** <code>Enabled</code> */
        ENABLED("Enabled");

        private final String value;

        ObjectLockEnabled(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ObjectOwnership}. */
    public enum ObjectOwnership implements EnumValue {
        /** <code>ObjectWriter</code> */
        OBJECT_WRITER("ObjectWriter"),

        /** <code>BucketOwnerPreferred</code> */
        BUCKET_OWNER_PREFERRED("BucketOwnerPreferred"),

        /** <code>BucketOwnerEnforced</code> */
        BUCKET_OWNER_ENFORCED("BucketOwnerEnforced");

        private final String value;

        ObjectOwnership(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code PartitionDateSource}. */
    public enum PartitionDateSource implements EnumValue {
        /** <code>EventTime</code> */
        EVENT_TIME("EventTime"),

        /** <code>DeliveryTime</code> */
        DELIVERY_TIME("DeliveryTime");

        private final String value;

        PartitionDateSource(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code RecordExpirationExpiration}. */
    public enum RecordExpirationExpiration implements EnumValue {
        /** <code>ENABLED</code> */
        ENABLED,

        /** <code>DISABLED</code> */
        DISABLED
    }

    /** The allowed values of {@code RedirectAllRequestsToProtocol}. */
    public enum RedirectAllRequestsToProtocol implements EnumValue {
        /** <code>http</code> */
        HTTP("http"),

        /** <code>https</code> */
        HTTPS("https");

        private final String value;

        RedirectAllRequestsToProtocol(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code RedirectRuleProtocol}. */
    public enum RedirectRuleProtocol implements EnumValue {
        /** <code>http</code> */
        HTTP("http"),

        /** <code>https</code> */
        HTTPS("https");

        private final String value;

        RedirectRuleProtocol(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ReplicaModificationsStatus}. */
    public enum ReplicaModificationsStatus implements EnumValue {
        /** <code>Enabled</code> */
        ENABLED("Enabled"),

        /** <code>Disabled</code> */
        DISABLED("Disabled");

        private final String value;

        ReplicaModificationsStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ReplicationDestinationStorageClass}. */
    public enum ReplicationDestinationStorageClass implements EnumValue {
        /** <code>DEEP_ARCHIVE</code> */
        DEEP_ARCHIVE,

        /** <code>GLACIER</code> */
        GLACIER,

        /** <code>GLACIER_IR</code> */
        GLACIER_IR,

        /** <code>INTELLIGENT_TIERING</code> */
        INTELLIGENT_TIERING,

        /** <code>ONEZONE_IA</code> */
        ONEZONE_IA,

        /** <code>REDUCED_REDUNDANCY</code> */
        REDUCED_REDUNDANCY,

        /** <code>STANDARD</code> */
        STANDARD,

        /** <code>STANDARD_IA</code> */
        STANDARD_IA
    }

    /** The allowed values of {@code ReplicationRuleStatus}. */
    public enum ReplicationRuleStatus implements EnumValue {
        /** <code>Disabled</code> */
        DISABLED("Disabled"),

        /** <code>Enabled</code> */
        ENABLED("Enabled");

        private final String value;

        ReplicationRuleStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ReplicationTimeStatus}. */
    public enum ReplicationTimeStatus implements EnumValue {
        /** <code>Disabled</code> */
        DISABLED("Disabled"),

        /** <code>Enabled</code> */
        ENABLED("Enabled");

        private final String value;

        ReplicationTimeStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code RuleStatus}. */
    public enum RuleStatus implements EnumValue {
        /** <code>Enabled</code> */
        ENABLED("Enabled"),

        /** <code>Disabled</code> */
        DISABLED("Disabled");

        private final String value;

        RuleStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code ServerSideEncryptionByDefaultSSEAlgorithm}. */
    public enum ServerSideEncryptionByDefaultSSEAlgorithm implements EnumValue {
        /** <code>aws:kms</code> */
        AWS_KMS("aws:kms"),

        /** <code>AES256</code> */
        AES256("AES256"),

        /** <code>aws:kms:dsse</code> */
        AWS_KMS_DSSE("aws:kms:dsse");

        private final String value;

        ServerSideEncryptionByDefaultSSEAlgorithm(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code SseKmsEncryptedObjectsStatus}. */
    public enum SseKmsEncryptedObjectsStatus implements EnumValue {
        /** <code>Disabled</code> */
        DISABLED("Disabled"),

        /** <code>Enabled</code> */
        ENABLED("Enabled");

        private final String value;

        SseKmsEncryptedObjectsStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code AccessTier}. */
    public enum AccessTier implements EnumValue {
        /** <code>ARCHIVE_ACCESS</code> */
        ARCHIVE_ACCESS,

        /** <code>DEEP_ARCHIVE_ACCESS</code> */
        DEEP_ARCHIVE_ACCESS
    }

    /** The allowed values of {@code TransitionStorageClass}. */
    public enum TransitionStorageClass implements EnumValue {
        /** <code>DEEP_ARCHIVE</code> */
        DEEP_ARCHIVE,

        /** <code>GLACIER</code> */
        GLACIER,

        /** <code>Glacier</code> */
        Glacier,

        /** <code>GLACIER_IR</code> */
        GLACIER_IR,

        /** <code>INTELLIGENT_TIERING</code> */
        INTELLIGENT_TIERING,

        /** <code>ONEZONE_IA</code> */
        ONEZONE_IA,

        /** <code>STANDARD_IA</code> */
        STANDARD_IA
    }

    /** The allowed values of {@code VersioningStatus}. */
    public enum VersioningStatus implements EnumValue {
        /** <code>Enabled</code> */
        ENABLED("Enabled"),

        /** <code>Suspended</code> */
        SUSPENDED("Suspended");

        private final String value;

        VersioningStatus(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
