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

/**
 * {@code AWS::S3::Bucket}. {@code Ref} gives {@code BucketName}. It holds data that is lost with it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html">AWS::S3::Bucket</a>
 */
public final class Bucket extends Resource implements HasArn {
    /** The resource type, {@code AWS::S3::Bucket}. */
    public static final String TYPE = "AWS::S3::Bucket";

    private Bucket(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn DomainName DualStackDomainName MetadataConfiguration.AnnotationTableConfiguration.TableArn MetadataConfiguration.AnnotationTableConfiguration.TableName MetadataConfiguration.Destination. MetadataConfiguration.InventoryTableConfiguration.TableArn MetadataConfiguration.InventoryTableConfiguration.TableName MetadataConfiguration.JournalTableConfiguration.TableArn MetadataConfiguration.JournalTableConfiguration.TableName MetadataTableConfiguration.S3TablesDestination.TableArn MetadataTableConfiguration.S3TablesDestination.TableNamespace RegionalDomainName WebsiteURL");
    }

    /**
     * Creates the resource without any properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Bucket create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Bucket.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Bucket create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Bucket.class), null, configuration).build();
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

    /** The attribute {@code DomainName}. */
    public Value<String> attrDomainName() {
        return attr("DomainName");
    }

    /** The attribute {@code DualStackDomainName}. */
    public Value<String> attrDualStackDomainName() {
        return attr("DualStackDomainName");
    }

    /** The attribute {@code MetadataConfiguration.AnnotationTableConfiguration.TableArn}. */
    public Value<String> attrMetadataConfigurationAnnotationTableConfigurationTableArn() {
        return attr("MetadataConfiguration.AnnotationTableConfiguration.TableArn");
    }

    /** The attribute {@code MetadataConfiguration.AnnotationTableConfiguration.TableName}. */
    public Value<String> attrMetadataConfigurationAnnotationTableConfigurationTableName() {
        return attr("MetadataConfiguration.AnnotationTableConfiguration.TableName");
    }

    /** The attribute {@code MetadataConfiguration.Destination}. */
    public Value<MetadataDestination> attrMetadataConfigurationDestination() {
        return attribute("MetadataConfiguration.Destination");
    }

    /** The attribute {@code MetadataConfiguration.InventoryTableConfiguration.TableArn}. */
    public Value<String> attrMetadataConfigurationInventoryTableConfigurationTableArn() {
        return attr("MetadataConfiguration.InventoryTableConfiguration.TableArn");
    }

    /** The attribute {@code MetadataConfiguration.InventoryTableConfiguration.TableName}. */
    public Value<String> attrMetadataConfigurationInventoryTableConfigurationTableName() {
        return attr("MetadataConfiguration.InventoryTableConfiguration.TableName");
    }

    /** The attribute {@code MetadataConfiguration.JournalTableConfiguration.TableArn}. */
    public Value<String> attrMetadataConfigurationJournalTableConfigurationTableArn() {
        return attr("MetadataConfiguration.JournalTableConfiguration.TableArn");
    }

    /** The attribute {@code MetadataConfiguration.JournalTableConfiguration.TableName}. */
    public Value<String> attrMetadataConfigurationJournalTableConfigurationTableName() {
        return attr("MetadataConfiguration.JournalTableConfiguration.TableName");
    }

    /** The attribute {@code MetadataTableConfiguration.S3TablesDestination.TableArn}. */
    public Value<String> attrMetadataTableConfigurationS3TablesDestinationTableArn() {
        return attr("MetadataTableConfiguration.S3TablesDestination.TableArn");
    }

    /** The attribute {@code MetadataTableConfiguration.S3TablesDestination.TableNamespace}. */
    public Value<String> attrMetadataTableConfigurationS3TablesDestinationTableNamespace() {
        return attr("MetadataTableConfiguration.S3TablesDestination.TableNamespace");
    }

    /** The attribute {@code RegionalDomainName}. */
    public Value<String> attrRegionalDomainName() {
        return attr("RegionalDomainName");
    }

    /** The attribute {@code WebsiteURL}. */
    public Value<String> attrWebsiteUrl() {
        return attr("WebsiteURL");
    }

    /** Sets the properties of {@code AWS::S3::Bucket}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code AbacStatus}: optional; an update means no interruption; a value of {@link AbacStatus}. */
        public Builder abacStatus(AbacStatus abacStatus) {
            put("AbacStatus", abacStatus);
            return this;
        }

        /** {@code AbacStatus} by the spelling of one of its allowed values. */
        public Builder abacStatus(String abacStatus) {
            put("AbacStatus", abacStatus, AbacStatus.values());
            return this;
        }

        /** {@code AbacStatus} as a value. */
        public Builder abacStatus(Value<String> abacStatus) {
            put("AbacStatus", abacStatus);
            return this;
        }

        /** {@code AccelerateConfiguration}: optional; an update means no interruption. */
        public Builder accelerateConfiguration(
                Consumer<? super AccelerateConfiguration.Builder> accelerateConfiguration) {
            put("AccelerateConfiguration", AccelerateConfiguration.create(accelerateConfiguration));
            return this;
        }

        /** {@code AccelerateConfiguration} as one value. */
        public Builder accelerateConfiguration(
                Value<AccelerateConfiguration> accelerateConfiguration) {
            putWhole("AccelerateConfiguration", accelerateConfiguration);
            return this;
        }

        /** {@code AccessControl}: optional; an update means no interruption; a value of {@link AccessControl}. */
        public Builder accessControl(AccessControl accessControl) {
            put("AccessControl", accessControl);
            return this;
        }

        /** {@code AccessControl} by the spelling of one of its allowed values. */
        public Builder accessControl(String accessControl) {
            put("AccessControl", accessControl, AccessControl.values());
            return this;
        }

        /** {@code AccessControl} as a value. */
        public Builder accessControl(Value<String> accessControl) {
            put("AccessControl", accessControl);
            return this;
        }

        /** {@code AnalyticsConfigurations}: optional; an update means no interruption. */
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

        /** {@code AnalyticsConfigurations}, items appended. */
        @SafeVarargs
        public final Builder analyticsConfigurations(
                Value<AnalyticsConfiguration>... analyticsConfigurations) {
            addAll("AnalyticsConfigurations", analyticsConfigurations);
            return this;
        }

        /** {@code AnalyticsConfigurations}, items appended. */
        public Builder analyticsConfigurations(
                Collection<? extends Value<AnalyticsConfiguration>> analyticsConfigurations) {
            addAll("AnalyticsConfigurations", analyticsConfigurations);
            return this;
        }

        /** {@code AnalyticsConfigurations} as one value. */
        public Builder analyticsConfigurations(
                Value<List<AnalyticsConfiguration>> analyticsConfigurations) {
            putWhole("AnalyticsConfigurations", analyticsConfigurations);
            return this;
        }

        /** {@code AnalyticsConfigurations}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder analyticsConfigurations(
                Collection<? extends Consumer<? super AnalyticsConfiguration.Builder>> analyticsConfigurations,
                Consumer<? super AnalyticsConfiguration.Builder>... more) {
            return analyticsConfigurations(allOf(analyticsConfigurations, more));
        }

        /** {@code BucketEncryption}: optional; an update means no interruption. */
        public Builder bucketEncryption(
                Consumer<? super BucketEncryption.Builder> bucketEncryption) {
            put("BucketEncryption", BucketEncryption.create(bucketEncryption));
            return this;
        }

        /** {@code BucketEncryption} as one value. */
        public Builder bucketEncryption(Value<BucketEncryption> bucketEncryption) {
            putWhole("BucketEncryption", bucketEncryption);
            return this;
        }

        /** {@code BucketName}: optional; an update means replacement; 3 to 63 characters; pattern <code>^[a-z0-9][a-z0-9.-]*[a-z0-9]$</code>. */
        public Builder bucketName(String bucketName) {
            put("BucketName", bucketName);
            return this;
        }

        /** {@code BucketName} as a value. */
        public Builder bucketName(Value<String> bucketName) {
            put("BucketName", bucketName);
            return this;
        }

        /** {@code BucketNamePrefix}: optional; an update means replacement. */
        public Builder bucketNamePrefix(String bucketNamePrefix) {
            put("BucketNamePrefix", bucketNamePrefix);
            return this;
        }

        /** {@code BucketNamePrefix} as a value. */
        public Builder bucketNamePrefix(Value<String> bucketNamePrefix) {
            put("BucketNamePrefix", bucketNamePrefix);
            return this;
        }

        /** {@code BucketNamespace}: optional; an update means replacement; a value of {@link BucketNamespace}. */
        public Builder bucketNamespace(BucketNamespace bucketNamespace) {
            put("BucketNamespace", bucketNamespace);
            return this;
        }

        /** {@code BucketNamespace} by the spelling of one of its allowed values. */
        public Builder bucketNamespace(String bucketNamespace) {
            put("BucketNamespace", bucketNamespace, BucketNamespace.values());
            return this;
        }

        /** {@code BucketNamespace} as a value. */
        public Builder bucketNamespace(Value<String> bucketNamespace) {
            put("BucketNamespace", bucketNamespace);
            return this;
        }

        /** {@code CorsConfiguration}: optional; an update means no interruption. */
        public Builder corsConfiguration(
                Consumer<? super CorsConfiguration.Builder> corsConfiguration) {
            put("CorsConfiguration", CorsConfiguration.create(corsConfiguration));
            return this;
        }

        /** {@code CorsConfiguration} as one value. */
        public Builder corsConfiguration(Value<CorsConfiguration> corsConfiguration) {
            putWhole("CorsConfiguration", corsConfiguration);
            return this;
        }

        /** {@code IntelligentTieringConfigurations}: optional; an update means no interruption. */
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

        /** {@code IntelligentTieringConfigurations}, items appended. */
        @SafeVarargs
        public final Builder intelligentTieringConfigurations(
                Value<IntelligentTieringConfiguration>... intelligentTieringConfigurations) {
            addAll("IntelligentTieringConfigurations", intelligentTieringConfigurations);
            return this;
        }

        /** {@code IntelligentTieringConfigurations}, items appended. */
        public Builder intelligentTieringConfigurations(
                Collection<? extends Value<IntelligentTieringConfiguration>> intelligentTieringConfigurations) {
            addAll("IntelligentTieringConfigurations", intelligentTieringConfigurations);
            return this;
        }

        /** {@code IntelligentTieringConfigurations} as one value. */
        public Builder intelligentTieringConfigurations(
                Value<List<IntelligentTieringConfiguration>> intelligentTieringConfigurations) {
            putWhole("IntelligentTieringConfigurations", intelligentTieringConfigurations);
            return this;
        }

        /** {@code IntelligentTieringConfigurations}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder intelligentTieringConfigurations(
                Collection<? extends Consumer<? super IntelligentTieringConfiguration.Builder>> intelligentTieringConfigurations,
                Consumer<? super IntelligentTieringConfiguration.Builder>... more) {
            return intelligentTieringConfigurations(allOf(intelligentTieringConfigurations, more));
        }

        /** {@code InventoryConfigurations}: optional; an update means no interruption. */
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

        /** {@code InventoryConfigurations}, items appended. */
        @SafeVarargs
        public final Builder inventoryConfigurations(
                Value<InventoryConfiguration>... inventoryConfigurations) {
            addAll("InventoryConfigurations", inventoryConfigurations);
            return this;
        }

        /** {@code InventoryConfigurations}, items appended. */
        public Builder inventoryConfigurations(
                Collection<? extends Value<InventoryConfiguration>> inventoryConfigurations) {
            addAll("InventoryConfigurations", inventoryConfigurations);
            return this;
        }

        /** {@code InventoryConfigurations} as one value. */
        public Builder inventoryConfigurations(
                Value<List<InventoryConfiguration>> inventoryConfigurations) {
            putWhole("InventoryConfigurations", inventoryConfigurations);
            return this;
        }

        /** {@code InventoryConfigurations}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder inventoryConfigurations(
                Collection<? extends Consumer<? super InventoryConfiguration.Builder>> inventoryConfigurations,
                Consumer<? super InventoryConfiguration.Builder>... more) {
            return inventoryConfigurations(allOf(inventoryConfigurations, more));
        }

        /** {@code LifecycleConfiguration}: optional; an update means no interruption. */
        public Builder lifecycleConfiguration(
                Consumer<? super LifecycleConfiguration.Builder> lifecycleConfiguration) {
            put("LifecycleConfiguration", LifecycleConfiguration.create(lifecycleConfiguration));
            return this;
        }

        /** {@code LifecycleConfiguration} as one value. */
        public Builder lifecycleConfiguration(
                Value<LifecycleConfiguration> lifecycleConfiguration) {
            putWhole("LifecycleConfiguration", lifecycleConfiguration);
            return this;
        }

        /** {@code LoggingConfiguration}: optional; an update means no interruption. */
        public Builder loggingConfiguration(
                Consumer<? super LoggingConfiguration.Builder> loggingConfiguration) {
            put("LoggingConfiguration", LoggingConfiguration.create(loggingConfiguration));
            return this;
        }

        /** {@code LoggingConfiguration} as one value. */
        public Builder loggingConfiguration(Value<LoggingConfiguration> loggingConfiguration) {
            putWhole("LoggingConfiguration", loggingConfiguration);
            return this;
        }

        /** {@code MetadataConfiguration}: optional; an update means no interruption. */
        public Builder metadataConfiguration(
                Consumer<? super MetadataConfiguration.Builder> metadataConfiguration) {
            put("MetadataConfiguration", MetadataConfiguration.create(metadataConfiguration));
            return this;
        }

        /** {@code MetadataConfiguration} as one value. */
        public Builder metadataConfiguration(Value<MetadataConfiguration> metadataConfiguration) {
            putWhole("MetadataConfiguration", metadataConfiguration);
            return this;
        }

        /** {@code MetadataTableConfiguration}: optional; an update means no interruption. */
        public Builder metadataTableConfiguration(
                Consumer<? super MetadataTableConfiguration.Builder> metadataTableConfiguration) {
            put("MetadataTableConfiguration", MetadataTableConfiguration.create(metadataTableConfiguration));
            return this;
        }

        /** {@code MetadataTableConfiguration} as one value. */
        public Builder metadataTableConfiguration(
                Value<MetadataTableConfiguration> metadataTableConfiguration) {
            putWhole("MetadataTableConfiguration", metadataTableConfiguration);
            return this;
        }

        /** {@code MetricsConfigurations}: optional; an update means no interruption. */
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

        /** {@code MetricsConfigurations}, items appended. */
        @SafeVarargs
        public final Builder metricsConfigurations(
                Value<MetricsConfiguration>... metricsConfigurations) {
            addAll("MetricsConfigurations", metricsConfigurations);
            return this;
        }

        /** {@code MetricsConfigurations}, items appended. */
        public Builder metricsConfigurations(
                Collection<? extends Value<MetricsConfiguration>> metricsConfigurations) {
            addAll("MetricsConfigurations", metricsConfigurations);
            return this;
        }

        /** {@code MetricsConfigurations} as one value. */
        public Builder metricsConfigurations(
                Value<List<MetricsConfiguration>> metricsConfigurations) {
            putWhole("MetricsConfigurations", metricsConfigurations);
            return this;
        }

        /** {@code MetricsConfigurations}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder metricsConfigurations(
                Collection<? extends Consumer<? super MetricsConfiguration.Builder>> metricsConfigurations,
                Consumer<? super MetricsConfiguration.Builder>... more) {
            return metricsConfigurations(allOf(metricsConfigurations, more));
        }

        /** {@code NotificationConfiguration}: optional; an update means no interruption. */
        public Builder notificationConfiguration(
                Consumer<? super NotificationConfiguration.Builder> notificationConfiguration) {
            put("NotificationConfiguration", NotificationConfiguration.create(notificationConfiguration));
            return this;
        }

        /** {@code NotificationConfiguration} as one value. */
        public Builder notificationConfiguration(
                Value<NotificationConfiguration> notificationConfiguration) {
            putWhole("NotificationConfiguration", notificationConfiguration);
            return this;
        }

        /** {@code ObjectLockConfiguration}: optional; an update means no interruption. */
        public Builder objectLockConfiguration(
                Consumer<? super ObjectLockConfiguration.Builder> objectLockConfiguration) {
            put("ObjectLockConfiguration", ObjectLockConfiguration.create(objectLockConfiguration));
            return this;
        }

        /** {@code ObjectLockConfiguration} as one value. */
        public Builder objectLockConfiguration(
                Value<ObjectLockConfiguration> objectLockConfiguration) {
            putWhole("ObjectLockConfiguration", objectLockConfiguration);
            return this;
        }

        /** {@code ObjectLockEnabled}: optional; an update means no interruption. */
        public Builder objectLockEnabled(boolean objectLockEnabled) {
            put("ObjectLockEnabled", objectLockEnabled);
            return this;
        }

        /** {@code ObjectLockEnabled} as a value. */
        public Builder objectLockEnabled(Value<Boolean> objectLockEnabled) {
            put("ObjectLockEnabled", objectLockEnabled);
            return this;
        }

        /** {@code OwnershipControls}: optional; an update means no interruption. */
        public Builder ownershipControls(
                Consumer<? super OwnershipControls.Builder> ownershipControls) {
            put("OwnershipControls", OwnershipControls.create(ownershipControls));
            return this;
        }

        /** {@code OwnershipControls} as one value. */
        public Builder ownershipControls(Value<OwnershipControls> ownershipControls) {
            putWhole("OwnershipControls", ownershipControls);
            return this;
        }

        /** {@code PublicAccessBlockConfiguration}: optional; an update means no interruption. */
        public Builder publicAccessBlockConfiguration(
                Consumer<? super PublicAccessBlockConfiguration.Builder> publicAccessBlockConfiguration) {
            put("PublicAccessBlockConfiguration", PublicAccessBlockConfiguration.create(publicAccessBlockConfiguration));
            return this;
        }

        /** {@code PublicAccessBlockConfiguration} as one value. */
        public Builder publicAccessBlockConfiguration(
                Value<PublicAccessBlockConfiguration> publicAccessBlockConfiguration) {
            putWhole("PublicAccessBlockConfiguration", publicAccessBlockConfiguration);
            return this;
        }

        /** {@code ReplicationConfiguration}: optional; an update means no interruption. */
        public Builder replicationConfiguration(
                Consumer<? super ReplicationConfiguration.Builder> replicationConfiguration) {
            put("ReplicationConfiguration", ReplicationConfiguration.create(replicationConfiguration));
            return this;
        }

        /** {@code ReplicationConfiguration} as one value. */
        public Builder replicationConfiguration(
                Value<ReplicationConfiguration> replicationConfiguration) {
            putWhole("ReplicationConfiguration", replicationConfiguration);
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

        /** {@code VersioningConfiguration}: optional; an update means no interruption. */
        public Builder versioningConfiguration(
                Consumer<? super VersioningConfiguration.Builder> versioningConfiguration) {
            put("VersioningConfiguration", VersioningConfiguration.create(versioningConfiguration));
            return this;
        }

        /** {@code VersioningConfiguration} as one value. */
        public Builder versioningConfiguration(
                Value<VersioningConfiguration> versioningConfiguration) {
            putWhole("VersioningConfiguration", versioningConfiguration);
            return this;
        }

        /** {@code WebsiteConfiguration}: optional; an update means no interruption. */
        public Builder websiteConfiguration(
                Consumer<? super WebsiteConfiguration.Builder> websiteConfiguration) {
            put("WebsiteConfiguration", WebsiteConfiguration.create(websiteConfiguration));
            return this;
        }

        /** {@code WebsiteConfiguration} as one value. */
        public Builder websiteConfiguration(Value<WebsiteConfiguration> websiteConfiguration) {
            putWhole("WebsiteConfiguration", websiteConfiguration);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public Bucket build() {
            return new Bucket(logicalId, sealWithin("BucketName#3..63\n"
                            + "BucketName~^[a-z0-9][a-z0-9.-]*[a-z0-9]$"));
        }
    }

    /**
     * {@code AWS::S3::Bucket.AbortIncompleteMultipartUpload}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-abortincompletemultipartupload.html">AbortIncompleteMultipartUpload</a>
     */
    public static final class AbortIncompleteMultipartUpload extends PropertyType<AbortIncompleteMultipartUpload> {
        private AbortIncompleteMultipartUpload(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AbortIncompleteMultipartUpload create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AbortIncompleteMultipartUpload}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DaysAfterInitiation}: required; an update means no interruption; at least 0 as a number. */
            public Builder daysAfterInitiation(long daysAfterInitiation) {
                put("DaysAfterInitiation", daysAfterInitiation);
                return this;
            }

            /** {@code DaysAfterInitiation} as a value. */
            public Builder daysAfterInitiation(Value<? extends Number> daysAfterInitiation) {
                put("DaysAfterInitiation", daysAfterInitiation);
                return this;
            }

            /** What was configured. */
            public AbortIncompleteMultipartUpload build() {
                return new AbortIncompleteMultipartUpload(sealWithin("DaysAfterInitiation=0..", "DaysAfterInitiation"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.AccelerateConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accelerateconfiguration.html">AccelerateConfiguration</a>
     */
    public static final class AccelerateConfiguration extends PropertyType<AccelerateConfiguration> {
        private AccelerateConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AccelerateConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AccelerateConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AccelerationStatus}: required; an update means no interruption; a value of {@link AccelerationStatus}. */
            public Builder accelerationStatus(AccelerationStatus accelerationStatus) {
                put("AccelerationStatus", accelerationStatus);
                return this;
            }

            /** {@code AccelerationStatus} by the spelling of one of its allowed values. */
            public Builder accelerationStatus(String accelerationStatus) {
                put("AccelerationStatus", accelerationStatus, AccelerationStatus.values());
                return this;
            }

            /** {@code AccelerationStatus} as a value. */
            public Builder accelerationStatus(Value<String> accelerationStatus) {
                put("AccelerationStatus", accelerationStatus);
                return this;
            }

            /** What was configured. */
            public AccelerateConfiguration build() {
                return new AccelerateConfiguration(seal("AccelerationStatus"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.AccessControlTranslation}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accesscontroltranslation.html">AccessControlTranslation</a>
     */
    public static final class AccessControlTranslation extends PropertyType<AccessControlTranslation> {
        private AccessControlTranslation(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AccessControlTranslation create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AccessControlTranslation}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Owner}: required; an update means no interruption; a value of {@link AccessControlTranslationOwner}. */
            public Builder owner(AccessControlTranslationOwner owner) {
                put("Owner", owner);
                return this;
            }

            /** {@code Owner} by the spelling of one of its allowed values. */
            public Builder owner(String owner) {
                put("Owner", owner, AccessControlTranslationOwner.values());
                return this;
            }

            /** {@code Owner} as a value. */
            public Builder owner(Value<String> owner) {
                put("Owner", owner);
                return this;
            }

            /** What was configured. */
            public AccessControlTranslation build() {
                return new AccessControlTranslation(seal("Owner"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.AnalyticsConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html">AnalyticsConfiguration</a>
     */
    public static final class AnalyticsConfiguration extends PropertyType<AnalyticsConfiguration> {
        private AnalyticsConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AnalyticsConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AnalyticsConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Id}: required; an update means no interruption; 1 to 64 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code StorageClassAnalysis}: required; an update means no interruption. */
            public Builder storageClassAnalysis(
                    Consumer<? super StorageClassAnalysis.Builder> storageClassAnalysis) {
                put("StorageClassAnalysis", StorageClassAnalysis.create(storageClassAnalysis));
                return this;
            }

            /** {@code StorageClassAnalysis} as one value. */
            public Builder storageClassAnalysis(Value<StorageClassAnalysis> storageClassAnalysis) {
                putWhole("StorageClassAnalysis", storageClassAnalysis);
                return this;
            }

            /** {@code TagFilters}: optional; an update means no interruption. */
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

            /** {@code TagFilters}, items appended. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, items appended. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters} as one value. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** What was configured. */
            public AnalyticsConfiguration build() {
                return new AnalyticsConfiguration(sealWithin("Id#1..64", "Id", "StorageClassAnalysis"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.AnnotationTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html">AnnotationTableConfiguration</a>
     */
    public static final class AnnotationTableConfiguration extends PropertyType<AnnotationTableConfiguration> {
        private AnnotationTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static AnnotationTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code AnnotationTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ConfigurationState}: required; an update means no interruption; a value of {@link ConfigurationState}. */
            public Builder configurationState(ConfigurationState configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** {@code ConfigurationState} by the spelling of one of its allowed values. */
            public Builder configurationState(String configurationState) {
                put("ConfigurationState", configurationState, ConfigurationState.values());
                return this;
            }

            /** {@code ConfigurationState} as a value. */
            public Builder configurationState(Value<String> configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** {@code EncryptionConfiguration}: optional; an update means no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super MetadataTableEncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", MetadataTableEncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** {@code EncryptionConfiguration} as one value. */
            public Builder encryptionConfiguration(
                    Value<MetadataTableEncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** {@code Role}: optional; an update means no interruption. */
            public Builder role(String role) {
                put("Role", role);
                return this;
            }

            /** {@code Role} as a value. */
            public Builder role(Value<String> role) {
                put("Role", role);
                return this;
            }

            /** {@code TableArn}: optional; an update means no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableArn} as a value. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableName}: optional; an update means no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName} as a value. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** What was configured. */
            public AnnotationTableConfiguration build() {
                return new AnnotationTableConfiguration(seal("ConfigurationState"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.BlockedEncryptionTypes}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-blockedencryptiontypes.html">BlockedEncryptionTypes</a>
     */
    public static final class BlockedEncryptionTypes extends PropertyType<BlockedEncryptionTypes> {
        private BlockedEncryptionTypes(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static BlockedEncryptionTypes create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code BlockedEncryptionTypes}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EncryptionType}: optional; an update means no interruption; a value of {@link EncryptionType}. */
            public Builder encryptionType(EncryptionType... encryptionType) {
                addAll("EncryptionType", encryptionType);
                return this;
            }

            /** {@code EncryptionType}, items appended by the spelling of their allowed values. */
            public Builder encryptionType(String... encryptionType) {
                addAll("EncryptionType", encryptionType, EncryptionType.values());
                return this;
            }

            /** {@code EncryptionType}, items appended. */
            @SafeVarargs
            public final Builder encryptionType(Value<String>... encryptionType) {
                addAll("EncryptionType", encryptionType);
                return this;
            }

            /** {@code EncryptionType}, items appended by the spelling of their allowed values. */
            public Builder encryptionType(Collection<String> encryptionType) {
                addAll("EncryptionType", encryptionType, EncryptionType.values());
                return this;
            }

            /** {@code EncryptionType} as one value. */
            public Builder encryptionType(Value<List<String>> encryptionType) {
                putWhole("EncryptionType", encryptionType);
                return this;
            }

            /** {@code EncryptionType}, the items of a collection appended, and others after them. */
            public Builder encryptionType(Collection<? extends EncryptionType> encryptionType,
                    EncryptionType... more) {
                addAll("EncryptionType", allOf(encryptionType, more));
                return this;
            }

            /** {@code EncryptionType}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder encryptionType(Collection<? extends Value<String>> encryptionType,
                    Value<String>... more) {
                addAll("EncryptionType", allOf(encryptionType, more));
                return this;
            }

            /** What was configured. */
            public BlockedEncryptionTypes build() {
                return new BlockedEncryptionTypes(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.BucketEncryption}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-bucketencryption.html">BucketEncryption</a>
     */
    public static final class BucketEncryption extends PropertyType<BucketEncryption> {
        private BucketEncryption(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static BucketEncryption create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code BucketEncryption}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ServerSideEncryptionConfiguration}: required; an update means no interruption. */
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

            /** {@code ServerSideEncryptionConfiguration}, items appended. */
            @SafeVarargs
            public final Builder serverSideEncryptionConfiguration(
                    Value<ServerSideEncryptionRule>... serverSideEncryptionConfiguration) {
                addAll("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration);
                return this;
            }

            /** {@code ServerSideEncryptionConfiguration}, items appended. */
            public Builder serverSideEncryptionConfiguration(
                    Collection<? extends Value<ServerSideEncryptionRule>> serverSideEncryptionConfiguration) {
                addAll("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration);
                return this;
            }

            /** {@code ServerSideEncryptionConfiguration} as one value. */
            public Builder serverSideEncryptionConfiguration(
                    Value<List<ServerSideEncryptionRule>> serverSideEncryptionConfiguration) {
                putWhole("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration);
                return this;
            }

            /** {@code ServerSideEncryptionConfiguration}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder serverSideEncryptionConfiguration(
                    Collection<? extends Consumer<? super ServerSideEncryptionRule.Builder>> serverSideEncryptionConfiguration,
                    Consumer<? super ServerSideEncryptionRule.Builder>... more) {
                return serverSideEncryptionConfiguration(allOf(serverSideEncryptionConfiguration, more));
            }

            /** What was configured. */
            public BucketEncryption build() {
                return new BucketEncryption(seal("ServerSideEncryptionConfiguration"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.CorsConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsconfiguration.html">CorsConfiguration</a>
     */
    public static final class CorsConfiguration extends PropertyType<CorsConfiguration> {
        private CorsConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CorsConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CorsConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CorsRules}: required; an update means no interruption; 1 to 100 items. */
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

            /** {@code CorsRules}, items appended. */
            @SafeVarargs
            public final Builder corsRules(Value<CorsRule>... corsRules) {
                addAll("CorsRules", corsRules);
                return this;
            }

            /** {@code CorsRules}, items appended. */
            public Builder corsRules(Collection<? extends Value<CorsRule>> corsRules) {
                addAll("CorsRules", corsRules);
                return this;
            }

            /** {@code CorsRules} as one value. */
            public Builder corsRules(Value<List<CorsRule>> corsRules) {
                putWhole("CorsRules", corsRules);
                return this;
            }

            /** {@code CorsRules}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder corsRules(
                    Collection<? extends Consumer<? super CorsRule.Builder>> corsRules,
                    Consumer<? super CorsRule.Builder>... more) {
                return corsRules(allOf(corsRules, more));
            }

            /** What was configured. */
            public CorsConfiguration build() {
                return new CorsConfiguration(sealWithin("CorsRules@1..100", "CorsRules"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.CorsRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html">CorsRule</a>
     */
    public static final class CorsRule extends PropertyType<CorsRule> {
        private CorsRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static CorsRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code CorsRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AllowedHeaders}: optional; an update means no interruption. */
            public Builder allowedHeaders(String... allowedHeaders) {
                addAll("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** {@code AllowedHeaders}, items appended. */
            @SafeVarargs
            public final Builder allowedHeaders(Value<String>... allowedHeaders) {
                addAll("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** {@code AllowedHeaders}, items appended. */
            public Builder allowedHeaders(Collection<String> allowedHeaders) {
                addAll("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** {@code AllowedHeaders} as one value. */
            public Builder allowedHeaders(Value<List<String>> allowedHeaders) {
                putWhole("AllowedHeaders", allowedHeaders);
                return this;
            }

            /** {@code AllowedHeaders}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder allowedHeaders(Collection<? extends Value<String>> allowedHeaders,
                    Value<String>... more) {
                addAll("AllowedHeaders", allOf(allowedHeaders, more));
                return this;
            }

            /** {@code AllowedMethods}: required; an update means no interruption; a value of {@link AllowedMethods}. */
            public Builder allowedMethods(AllowedMethods... allowedMethods) {
                addAll("AllowedMethods", allowedMethods);
                return this;
            }

            /** {@code AllowedMethods}, items appended by the spelling of their allowed values. */
            public Builder allowedMethods(String... allowedMethods) {
                addAll("AllowedMethods", allowedMethods, AllowedMethods.values());
                return this;
            }

            /** {@code AllowedMethods}, items appended. */
            @SafeVarargs
            public final Builder allowedMethods(Value<String>... allowedMethods) {
                addAll("AllowedMethods", allowedMethods);
                return this;
            }

            /** {@code AllowedMethods}, items appended by the spelling of their allowed values. */
            public Builder allowedMethods(Collection<String> allowedMethods) {
                addAll("AllowedMethods", allowedMethods, AllowedMethods.values());
                return this;
            }

            /** {@code AllowedMethods} as one value. */
            public Builder allowedMethods(Value<List<String>> allowedMethods) {
                putWhole("AllowedMethods", allowedMethods);
                return this;
            }

            /** {@code AllowedMethods}, the items of a collection appended, and others after them. */
            public Builder allowedMethods(Collection<? extends AllowedMethods> allowedMethods,
                    AllowedMethods... more) {
                addAll("AllowedMethods", allOf(allowedMethods, more));
                return this;
            }

            /** {@code AllowedMethods}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder allowedMethods(Collection<? extends Value<String>> allowedMethods,
                    Value<String>... more) {
                addAll("AllowedMethods", allOf(allowedMethods, more));
                return this;
            }

            /** {@code AllowedOrigins}: required; an update means no interruption. */
            public Builder allowedOrigins(String... allowedOrigins) {
                addAll("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** {@code AllowedOrigins}, items appended. */
            @SafeVarargs
            public final Builder allowedOrigins(Value<String>... allowedOrigins) {
                addAll("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** {@code AllowedOrigins}, items appended. */
            public Builder allowedOrigins(Collection<String> allowedOrigins) {
                addAll("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** {@code AllowedOrigins} as one value. */
            public Builder allowedOrigins(Value<List<String>> allowedOrigins) {
                putWhole("AllowedOrigins", allowedOrigins);
                return this;
            }

            /** {@code AllowedOrigins}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder allowedOrigins(Collection<? extends Value<String>> allowedOrigins,
                    Value<String>... more) {
                addAll("AllowedOrigins", allOf(allowedOrigins, more));
                return this;
            }

            /** {@code ExposedHeaders}: optional; an update means no interruption. */
            public Builder exposedHeaders(String... exposedHeaders) {
                addAll("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** {@code ExposedHeaders}, items appended. */
            @SafeVarargs
            public final Builder exposedHeaders(Value<String>... exposedHeaders) {
                addAll("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** {@code ExposedHeaders}, items appended. */
            public Builder exposedHeaders(Collection<String> exposedHeaders) {
                addAll("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** {@code ExposedHeaders} as one value. */
            public Builder exposedHeaders(Value<List<String>> exposedHeaders) {
                putWhole("ExposedHeaders", exposedHeaders);
                return this;
            }

            /** {@code ExposedHeaders}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder exposedHeaders(Collection<? extends Value<String>> exposedHeaders,
                    Value<String>... more) {
                addAll("ExposedHeaders", allOf(exposedHeaders, more));
                return this;
            }

            /** {@code Id}: optional; an update means no interruption; at most 255 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** {@code MaxAge}: optional; an update means no interruption; at least 0 as a number. */
            public Builder maxAge(long maxAge) {
                put("MaxAge", maxAge);
                return this;
            }

            /** {@code MaxAge} as a value. */
            public Builder maxAge(Value<? extends Number> maxAge) {
                put("MaxAge", maxAge);
                return this;
            }

            /** What was configured. */
            public CorsRule build() {
                return new CorsRule(sealWithin("Id#..255\n"
                                + "MaxAge=0..", "AllowedMethods", "AllowedOrigins"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.DataExport}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-dataexport.html">DataExport</a>
     */
    public static final class DataExport extends PropertyType<DataExport> {
        private DataExport(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DataExport create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DataExport}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Destination}: required; an update means no interruption. */
            public Builder destination(Consumer<? super Destination.Builder> destination) {
                put("Destination", Destination.create(destination));
                return this;
            }

            /** {@code Destination} as one value. */
            public Builder destination(Value<Destination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** {@code OutputSchemaVersion}: required; an update means no interruption; a value of {@link OutputSchemaVersion} or a newer one. */
            public Builder outputSchemaVersion(OutputSchemaVersion outputSchemaVersion) {
                put("OutputSchemaVersion", outputSchemaVersion);
                return this;
            }

            /** {@code OutputSchemaVersion} by the spelling of one of its allowed values. */
            public Builder outputSchemaVersion(String outputSchemaVersion) {
                putOpen("OutputSchemaVersion", outputSchemaVersion, OutputSchemaVersion.values());
                return this;
            }

            /** {@code OutputSchemaVersion} as a value. */
            public Builder outputSchemaVersion(Value<String> outputSchemaVersion) {
                put("OutputSchemaVersion", outputSchemaVersion);
                return this;
            }

            /** What was configured. */
            public DataExport build() {
                return new DataExport(seal("Destination", "OutputSchemaVersion"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.DefaultEventHold}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaulteventhold.html">DefaultEventHold</a>
     */
    public static final class DefaultEventHold extends PropertyType<DefaultEventHold> {
        private DefaultEventHold(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DefaultEventHold create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DefaultEventHold}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Days}: optional; an update means no interruption. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** {@code Days} as a value. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** {@code Years}: optional; an update means no interruption. */
            public Builder years(long years) {
                put("Years", years);
                return this;
            }

            /** {@code Years} as a value. */
            public Builder years(Value<? extends Number> years) {
                put("Years", years);
                return this;
            }

            /** What was configured. */
            public DefaultEventHold build() {
                return new DefaultEventHold(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.DefaultRetention}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html">DefaultRetention</a>
     */
    public static final class DefaultRetention extends PropertyType<DefaultRetention> {
        private DefaultRetention(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DefaultRetention create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DefaultRetention}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Days}: optional; an update means no interruption; 1 to 36500 as a number. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** {@code Days} as a value. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** {@code DefaultEventHold}: optional; an update means no interruption. */
            public Builder defaultEventHold(
                    Consumer<? super DefaultEventHold.Builder> defaultEventHold) {
                put("DefaultEventHold", DefaultEventHold.create(defaultEventHold));
                return this;
            }

            /** {@code DefaultEventHold} as one value. */
            public Builder defaultEventHold(Value<DefaultEventHold> defaultEventHold) {
                putWhole("DefaultEventHold", defaultEventHold);
                return this;
            }

            /** {@code Mode}: optional; an update means no interruption; a value of {@link DefaultRetentionMode}. */
            public Builder mode(DefaultRetentionMode mode) {
                put("Mode", mode);
                return this;
            }

            /** {@code Mode} by the spelling of one of its allowed values. */
            public Builder mode(String mode) {
                put("Mode", mode, DefaultRetentionMode.values());
                return this;
            }

            /** {@code Mode} as a value. */
            public Builder mode(Value<String> mode) {
                put("Mode", mode);
                return this;
            }

            /** {@code Years}: optional; an update means no interruption; 1 to 100 as a number. */
            public Builder years(long years) {
                put("Years", years);
                return this;
            }

            /** {@code Years} as a value. */
            public Builder years(Value<? extends Number> years) {
                put("Years", years);
                return this;
            }

            /** What was configured. */
            public DefaultRetention build() {
                return new DefaultRetention(sealWithin("Days=1..36500\n"
                                + "Years=1..100"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.DeleteMarkerReplication}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-deletemarkerreplication.html">DeleteMarkerReplication</a>
     */
    public static final class DeleteMarkerReplication extends PropertyType<DeleteMarkerReplication> {
        private DeleteMarkerReplication(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static DeleteMarkerReplication create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code DeleteMarkerReplication}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Status}: optional; an update means no interruption; a value of {@link DeleteMarkerReplicationStatus}. */
            public Builder status(DeleteMarkerReplicationStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, DeleteMarkerReplicationStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** What was configured. */
            public DeleteMarkerReplication build() {
                return new DeleteMarkerReplication(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.Destination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html">Destination</a>
     */
    public static final class Destination extends PropertyType<Destination> {
        private Destination(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Destination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Destination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code BucketAccountId}: optional; an update means no interruption. */
            public Builder bucketAccountId(String bucketAccountId) {
                put("BucketAccountId", bucketAccountId);
                return this;
            }

            /** {@code BucketAccountId} as a value. */
            public Builder bucketAccountId(Value<String> bucketAccountId) {
                put("BucketAccountId", bucketAccountId);
                return this;
            }

            /** {@code BucketArn}: required; an update means no interruption. */
            public Builder bucketArn(String bucketArn) {
                put("BucketArn", bucketArn);
                return this;
            }

            /** {@code BucketArn} as a value. */
            public Builder bucketArn(Value<String> bucketArn) {
                put("BucketArn", bucketArn);
                return this;
            }

            /** {@code BucketArn}: the attribute {@code Arn} of a resource. */
            public Builder bucketArn(Bucket bucketArn) {
                putAtt("BucketArn", bucketArn, "Arn");
                return this;
            }

            /** {@code Format}: required; an update means no interruption; a value of {@link DestinationFormat}. */
            public Builder format(DestinationFormat format) {
                put("Format", format);
                return this;
            }

            /** {@code Format} by the spelling of one of its allowed values. */
            public Builder format(String format) {
                put("Format", format, DestinationFormat.values());
                return this;
            }

            /** {@code Format} as a value. */
            public Builder format(Value<String> format) {
                put("Format", format);
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** What was configured. */
            public Destination build() {
                return new Destination(seal("BucketArn", "Format"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.EncryptionConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-encryptionconfiguration.html">EncryptionConfiguration</a>
     */
    public static final class EncryptionConfiguration extends PropertyType<EncryptionConfiguration> {
        private EncryptionConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EncryptionConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EncryptionConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ReplicaKmsKeyID}: required; an update means no interruption. */
            public Builder replicaKmsKeyId(String replicaKmsKeyId) {
                put("ReplicaKmsKeyID", replicaKmsKeyId);
                return this;
            }

            /** {@code ReplicaKmsKeyID} as a value. */
            public Builder replicaKmsKeyId(Value<String> replicaKmsKeyId) {
                put("ReplicaKmsKeyID", replicaKmsKeyId);
                return this;
            }

            /** {@code ReplicaKmsKeyID}: the attribute {@code Arn} of a resource. */
            public Builder replicaKmsKeyId(Key replicaKmsKeyId) {
                putAtt("ReplicaKmsKeyID", replicaKmsKeyId, "Arn");
                return this;
            }

            /** What was configured. */
            public EncryptionConfiguration build() {
                return new EncryptionConfiguration(seal("ReplicaKmsKeyID"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.EventBridgeConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html">EventBridgeConfiguration</a>
     */
    public static final class EventBridgeConfiguration extends PropertyType<EventBridgeConfiguration> {
        private EventBridgeConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static EventBridgeConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code EventBridgeConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EventBridgeEnabled}: required; an update means no interruption. */
            public Builder eventBridgeEnabled(boolean eventBridgeEnabled) {
                put("EventBridgeEnabled", eventBridgeEnabled);
                return this;
            }

            /** {@code EventBridgeEnabled} as a value. */
            public Builder eventBridgeEnabled(Value<Boolean> eventBridgeEnabled) {
                put("EventBridgeEnabled", eventBridgeEnabled);
                return this;
            }

            /** What was configured. */
            public EventBridgeConfiguration build() {
                return new EventBridgeConfiguration(seal("EventBridgeEnabled"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.FilterRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-filterrule.html">FilterRule</a>
     */
    public static final class FilterRule extends PropertyType<FilterRule> {
        private FilterRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static FilterRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code FilterRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Name}: required; an update means no interruption; a value of {@link FilterRuleName} or a newer one; at most 1024 characters. */
            public Builder name(FilterRuleName name) {
                put("Name", name);
                return this;
            }

            /** {@code Name} by the spelling of one of its allowed values. */
            public Builder name(String name) {
                putOpen("Name", name, FilterRuleName.values());
                return this;
            }

            /** {@code Name} as a value. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** {@code Value}: required; an update means no interruption. */
            public Builder value(String value) {
                put("Value", value);
                return this;
            }

            /** {@code Value} as a value. */
            public Builder value(Value<String> value) {
                put("Value", value);
                return this;
            }

            /** What was configured. */
            public FilterRule build() {
                return new FilterRule(sealWithin("Name#..1024", "Name", "Value"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.IntelligentTieringConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html">IntelligentTieringConfiguration</a>
     */
    public static final class IntelligentTieringConfiguration extends PropertyType<IntelligentTieringConfiguration> {
        private IntelligentTieringConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static IntelligentTieringConfiguration create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code IntelligentTieringConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Id}: required; an update means no interruption; 1 to 64 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link IntelligentTieringStatus}. */
            public Builder status(IntelligentTieringStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, IntelligentTieringStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** {@code TagFilters}: optional; an update means no interruption. */
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

            /** {@code TagFilters}, items appended. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, items appended. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters} as one value. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** {@code Tierings}: required; an update means no interruption. */
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

            /** {@code Tierings}, items appended. */
            @SafeVarargs
            public final Builder tierings(Value<Tiering>... tierings) {
                addAll("Tierings", tierings);
                return this;
            }

            /** {@code Tierings}, items appended. */
            public Builder tierings(Collection<? extends Value<Tiering>> tierings) {
                addAll("Tierings", tierings);
                return this;
            }

            /** {@code Tierings} as one value. */
            public Builder tierings(Value<List<Tiering>> tierings) {
                putWhole("Tierings", tierings);
                return this;
            }

            /** {@code Tierings}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder tierings(
                    Collection<? extends Consumer<? super Tiering.Builder>> tierings,
                    Consumer<? super Tiering.Builder>... more) {
                return tierings(allOf(tierings, more));
            }

            /** What was configured. */
            public IntelligentTieringConfiguration build() {
                return new IntelligentTieringConfiguration(sealWithin("Id#1..64", "Id", "Status", "Tierings"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.InventoryConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html">InventoryConfiguration</a>
     */
    public static final class InventoryConfiguration extends PropertyType<InventoryConfiguration> {
        private InventoryConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static InventoryConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code InventoryConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Destination}: required; an update means no interruption. */
            public Builder destination(Consumer<? super Destination.Builder> destination) {
                put("Destination", Destination.create(destination));
                return this;
            }

            /** {@code Destination} as one value. */
            public Builder destination(Value<Destination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** {@code Enabled}: required; an update means no interruption. */
            public Builder enabled(boolean enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** {@code Enabled} as a value. */
            public Builder enabled(Value<Boolean> enabled) {
                put("Enabled", enabled);
                return this;
            }

            /** {@code Id}: required; an update means no interruption; 1 to 64 characters; pattern <code>^[a-zA-Z0-9_.-]+$</code>. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** {@code IncludedObjectVersions}: required; an update means no interruption; a value of {@link IncludedObjectVersions}. */
            public Builder includedObjectVersions(IncludedObjectVersions includedObjectVersions) {
                put("IncludedObjectVersions", includedObjectVersions);
                return this;
            }

            /** {@code IncludedObjectVersions} by the spelling of one of its allowed values. */
            public Builder includedObjectVersions(String includedObjectVersions) {
                put("IncludedObjectVersions", includedObjectVersions, IncludedObjectVersions.values());
                return this;
            }

            /** {@code IncludedObjectVersions} as a value. */
            public Builder includedObjectVersions(Value<String> includedObjectVersions) {
                put("IncludedObjectVersions", includedObjectVersions);
                return this;
            }

            /** {@code OptionalFields}: optional; an update means no interruption; a value of {@link OptionalFields}. */
            public Builder optionalFields(OptionalFields... optionalFields) {
                addAll("OptionalFields", optionalFields);
                return this;
            }

            /** {@code OptionalFields}, items appended by the spelling of their allowed values. */
            public Builder optionalFields(String... optionalFields) {
                addAll("OptionalFields", optionalFields, OptionalFields.values());
                return this;
            }

            /** {@code OptionalFields}, items appended. */
            @SafeVarargs
            public final Builder optionalFields(Value<String>... optionalFields) {
                addAll("OptionalFields", optionalFields);
                return this;
            }

            /** {@code OptionalFields}, items appended by the spelling of their allowed values. */
            public Builder optionalFields(Collection<String> optionalFields) {
                addAll("OptionalFields", optionalFields, OptionalFields.values());
                return this;
            }

            /** {@code OptionalFields} as one value. */
            public Builder optionalFields(Value<List<String>> optionalFields) {
                putWhole("OptionalFields", optionalFields);
                return this;
            }

            /** {@code OptionalFields}, the items of a collection appended, and others after them. */
            public Builder optionalFields(Collection<? extends OptionalFields> optionalFields,
                    OptionalFields... more) {
                addAll("OptionalFields", allOf(optionalFields, more));
                return this;
            }

            /** {@code OptionalFields}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder optionalFields(Collection<? extends Value<String>> optionalFields,
                    Value<String>... more) {
                addAll("OptionalFields", allOf(optionalFields, more));
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code ScheduleFrequency}: required; an update means no interruption; a value of {@link ScheduleFrequency}. */
            public Builder scheduleFrequency(ScheduleFrequency scheduleFrequency) {
                put("ScheduleFrequency", scheduleFrequency);
                return this;
            }

            /** {@code ScheduleFrequency} by the spelling of one of its allowed values. */
            public Builder scheduleFrequency(String scheduleFrequency) {
                put("ScheduleFrequency", scheduleFrequency, ScheduleFrequency.values());
                return this;
            }

            /** {@code ScheduleFrequency} as a value. */
            public Builder scheduleFrequency(Value<String> scheduleFrequency) {
                put("ScheduleFrequency", scheduleFrequency);
                return this;
            }

            /** What was configured. */
            public InventoryConfiguration build() {
                return new InventoryConfiguration(sealWithin("Id#1..64\n"
                                + "Id~^[a-zA-Z0-9_.-]+$", "Destination", "Enabled", "Id", "IncludedObjectVersions", "ScheduleFrequency"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.InventoryTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventorytableconfiguration.html">InventoryTableConfiguration</a>
     */
    public static final class InventoryTableConfiguration extends PropertyType<InventoryTableConfiguration> {
        private InventoryTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static InventoryTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code InventoryTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ConfigurationState}: required; an update means no interruption; a value of {@link ConfigurationState}. */
            public Builder configurationState(ConfigurationState configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** {@code ConfigurationState} by the spelling of one of its allowed values. */
            public Builder configurationState(String configurationState) {
                put("ConfigurationState", configurationState, ConfigurationState.values());
                return this;
            }

            /** {@code ConfigurationState} as a value. */
            public Builder configurationState(Value<String> configurationState) {
                put("ConfigurationState", configurationState);
                return this;
            }

            /** {@code EncryptionConfiguration}: optional; an update means no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super MetadataTableEncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", MetadataTableEncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** {@code EncryptionConfiguration} as one value. */
            public Builder encryptionConfiguration(
                    Value<MetadataTableEncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** {@code TableArn}: optional; an update means no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableArn} as a value. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableName}: optional; an update means no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName} as a value. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** What was configured. */
            public InventoryTableConfiguration build() {
                return new InventoryTableConfiguration(seal("ConfigurationState"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.JournalTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-journaltableconfiguration.html">JournalTableConfiguration</a>
     */
    public static final class JournalTableConfiguration extends PropertyType<JournalTableConfiguration> {
        private JournalTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static JournalTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code JournalTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EncryptionConfiguration}: optional; an update means no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super MetadataTableEncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", MetadataTableEncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** {@code EncryptionConfiguration} as one value. */
            public Builder encryptionConfiguration(
                    Value<MetadataTableEncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** {@code RecordExpiration}: required; an update means no interruption. */
            public Builder recordExpiration(
                    Consumer<? super RecordExpiration.Builder> recordExpiration) {
                put("RecordExpiration", RecordExpiration.create(recordExpiration));
                return this;
            }

            /** {@code RecordExpiration} as one value. */
            public Builder recordExpiration(Value<RecordExpiration> recordExpiration) {
                putWhole("RecordExpiration", recordExpiration);
                return this;
            }

            /** {@code TableArn}: optional; an update means no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableArn} as a value. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableName}: optional; an update means no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName} as a value. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** What was configured. */
            public JournalTableConfiguration build() {
                return new JournalTableConfiguration(seal("RecordExpiration"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.LambdaConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html">LambdaConfiguration</a>
     */
    public static final class LambdaConfiguration extends PropertyType<LambdaConfiguration> {
        private LambdaConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LambdaConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LambdaConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Event}: required; an update means no interruption. */
            public Builder event(String event) {
                put("Event", event);
                return this;
            }

            /** {@code Event} as a value. */
            public Builder event(Value<String> event) {
                put("Event", event);
                return this;
            }

            /** {@code Filter}: optional; an update means no interruption. */
            public Builder filter(Consumer<? super NotificationFilter.Builder> filter) {
                put("Filter", NotificationFilter.create(filter));
                return this;
            }

            /** {@code Filter} as one value. */
            public Builder filter(Value<NotificationFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** {@code Function}: required; an update means no interruption. */
            public Builder function(String function) {
                put("Function", function);
                return this;
            }

            /** {@code Function} as a value. */
            public Builder function(Value<String> function) {
                put("Function", function);
                return this;
            }

            /** {@code Function}: the attribute {@code Arn} of a resource. */
            public Builder function(Function function) {
                putAtt("Function", function, "Arn");
                return this;
            }

            /** {@code Function}: the attribute {@code Arn} of a resource. */
            public Builder function(io.stratiform.aws.serverless.Function function) {
                putAtt("Function", function, "Arn");
                return this;
            }

            /** What was configured. */
            public LambdaConfiguration build() {
                return new LambdaConfiguration(seal("Event", "Function"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.LifecycleConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lifecycleconfiguration.html">LifecycleConfiguration</a>
     */
    public static final class LifecycleConfiguration extends PropertyType<LifecycleConfiguration> {
        private LifecycleConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LifecycleConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LifecycleConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Rules}: required; an update means no interruption; 1 to 1000 items. */
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

            /** {@code Rules}, items appended. */
            @SafeVarargs
            public final Builder rules(Value<Rule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules}, items appended. */
            public Builder rules(Collection<? extends Value<Rule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules} as one value. */
            public Builder rules(Value<List<Rule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** {@code Rules}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder rules(Collection<? extends Consumer<? super Rule.Builder>> rules,
                    Consumer<? super Rule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** {@code TransitionDefaultMinimumObjectSize}: optional; an update means no interruption; a value of {@link TransitionDefaultMinimumObjectSize}. */
            public Builder transitionDefaultMinimumObjectSize(
                    TransitionDefaultMinimumObjectSize transitionDefaultMinimumObjectSize) {
                put("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize);
                return this;
            }

            /** {@code TransitionDefaultMinimumObjectSize} by the spelling of one of its allowed values. */
            public Builder transitionDefaultMinimumObjectSize(
                    String transitionDefaultMinimumObjectSize) {
                put("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize, TransitionDefaultMinimumObjectSize.values());
                return this;
            }

            /** {@code TransitionDefaultMinimumObjectSize} as a value. */
            public Builder transitionDefaultMinimumObjectSize(
                    Value<String> transitionDefaultMinimumObjectSize) {
                put("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize);
                return this;
            }

            /** What was configured. */
            public LifecycleConfiguration build() {
                return new LifecycleConfiguration(sealWithin("Rules@1..1000", "Rules"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.LoggingConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html">LoggingConfiguration</a>
     */
    public static final class LoggingConfiguration extends PropertyType<LoggingConfiguration> {
        private LoggingConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static LoggingConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code LoggingConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DestinationBucketName}: optional; an update means no interruption. */
            public Builder destinationBucketName(String destinationBucketName) {
                put("DestinationBucketName", destinationBucketName);
                return this;
            }

            /** {@code DestinationBucketName} as a value. */
            public Builder destinationBucketName(Value<String> destinationBucketName) {
                put("DestinationBucketName", destinationBucketName);
                return this;
            }

            /** {@code DestinationBucketName}: what {@code Ref} gives of a resource. */
            public Builder destinationBucketName(Bucket destinationBucketName) {
                putRef("DestinationBucketName", destinationBucketName);
                return this;
            }

            /** {@code LogFilePrefix}: optional; an update means no interruption. */
            public Builder logFilePrefix(String logFilePrefix) {
                put("LogFilePrefix", logFilePrefix);
                return this;
            }

            /** {@code LogFilePrefix} as a value. */
            public Builder logFilePrefix(Value<String> logFilePrefix) {
                put("LogFilePrefix", logFilePrefix);
                return this;
            }

            /** {@code TargetObjectKeyFormat}: optional; an update means no interruption. */
            public Builder targetObjectKeyFormat(
                    Consumer<? super TargetObjectKeyFormat.Builder> targetObjectKeyFormat) {
                put("TargetObjectKeyFormat", TargetObjectKeyFormat.create(targetObjectKeyFormat));
                return this;
            }

            /** {@code TargetObjectKeyFormat} as one value. */
            public Builder targetObjectKeyFormat(
                    Value<TargetObjectKeyFormat> targetObjectKeyFormat) {
                putWhole("TargetObjectKeyFormat", targetObjectKeyFormat);
                return this;
            }

            /** What was configured. */
            public LoggingConfiguration build() {
                return new LoggingConfiguration(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.MetadataConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html">MetadataConfiguration</a>
     */
    public static final class MetadataConfiguration extends PropertyType<MetadataConfiguration> {
        private MetadataConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MetadataConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MetadataConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AnnotationTableConfiguration}: optional; an update means no interruption. */
            public Builder annotationTableConfiguration(
                    Consumer<? super AnnotationTableConfiguration.Builder> annotationTableConfiguration) {
                put("AnnotationTableConfiguration", AnnotationTableConfiguration.create(annotationTableConfiguration));
                return this;
            }

            /** {@code AnnotationTableConfiguration} as one value. */
            public Builder annotationTableConfiguration(
                    Value<AnnotationTableConfiguration> annotationTableConfiguration) {
                putWhole("AnnotationTableConfiguration", annotationTableConfiguration);
                return this;
            }

            /** {@code Destination}: optional; an update means no interruption. */
            public Builder destination(Consumer<? super MetadataDestination.Builder> destination) {
                put("Destination", MetadataDestination.create(destination));
                return this;
            }

            /** {@code Destination} as one value. */
            public Builder destination(Value<MetadataDestination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** {@code InventoryTableConfiguration}: optional; an update means no interruption. */
            public Builder inventoryTableConfiguration(
                    Consumer<? super InventoryTableConfiguration.Builder> inventoryTableConfiguration) {
                put("InventoryTableConfiguration", InventoryTableConfiguration.create(inventoryTableConfiguration));
                return this;
            }

            /** {@code InventoryTableConfiguration} as one value. */
            public Builder inventoryTableConfiguration(
                    Value<InventoryTableConfiguration> inventoryTableConfiguration) {
                putWhole("InventoryTableConfiguration", inventoryTableConfiguration);
                return this;
            }

            /** {@code JournalTableConfiguration}: required; an update means no interruption. */
            public Builder journalTableConfiguration(
                    Consumer<? super JournalTableConfiguration.Builder> journalTableConfiguration) {
                put("JournalTableConfiguration", JournalTableConfiguration.create(journalTableConfiguration));
                return this;
            }

            /** {@code JournalTableConfiguration} as one value. */
            public Builder journalTableConfiguration(
                    Value<JournalTableConfiguration> journalTableConfiguration) {
                putWhole("JournalTableConfiguration", journalTableConfiguration);
                return this;
            }

            /** What was configured. */
            public MetadataConfiguration build() {
                return new MetadataConfiguration(seal("JournalTableConfiguration"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.MetadataDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatadestination.html">MetadataDestination</a>
     */
    public static final class MetadataDestination extends PropertyType<MetadataDestination> {
        private MetadataDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MetadataDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MetadataDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TableBucketArn}: optional; an update means no interruption. */
            public Builder tableBucketArn(String tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** {@code TableBucketArn} as a value. */
            public Builder tableBucketArn(Value<String> tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** {@code TableBucketType}: required; an update means no interruption; a value of {@link TableBucketType}. */
            public Builder tableBucketType(TableBucketType tableBucketType) {
                put("TableBucketType", tableBucketType);
                return this;
            }

            /** {@code TableBucketType} by the spelling of one of its allowed values. */
            public Builder tableBucketType(String tableBucketType) {
                put("TableBucketType", tableBucketType, TableBucketType.values());
                return this;
            }

            /** {@code TableBucketType} as a value. */
            public Builder tableBucketType(Value<String> tableBucketType) {
                put("TableBucketType", tableBucketType);
                return this;
            }

            /** {@code TableNamespace}: optional; an update means no interruption. */
            public Builder tableNamespace(String tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** {@code TableNamespace} as a value. */
            public Builder tableNamespace(Value<String> tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** What was configured. */
            public MetadataDestination build() {
                return new MetadataDestination(seal("TableBucketType"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.MetadataTableConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableconfiguration.html">MetadataTableConfiguration</a>
     */
    public static final class MetadataTableConfiguration extends PropertyType<MetadataTableConfiguration> {
        private MetadataTableConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MetadataTableConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MetadataTableConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code S3TablesDestination}: required; an update means no interruption. */
            public Builder s3TablesDestination(
                    Consumer<? super S3TablesDestination.Builder> s3TablesDestination) {
                put("S3TablesDestination", S3TablesDestination.create(s3TablesDestination));
                return this;
            }

            /** {@code S3TablesDestination} as one value. */
            public Builder s3TablesDestination(Value<S3TablesDestination> s3TablesDestination) {
                putWhole("S3TablesDestination", s3TablesDestination);
                return this;
            }

            /** What was configured. */
            public MetadataTableConfiguration build() {
                return new MetadataTableConfiguration(seal("S3TablesDestination"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.MetadataTableEncryptionConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableencryptionconfiguration.html">MetadataTableEncryptionConfiguration</a>
     */
    public static final class MetadataTableEncryptionConfiguration extends PropertyType<MetadataTableEncryptionConfiguration> {
        private MetadataTableEncryptionConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MetadataTableEncryptionConfiguration create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MetadataTableEncryptionConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code KmsKeyArn}: optional; an update means no interruption. */
            public Builder kmsKeyArn(String kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** {@code KmsKeyArn} as a value. */
            public Builder kmsKeyArn(Value<String> kmsKeyArn) {
                put("KmsKeyArn", kmsKeyArn);
                return this;
            }

            /** {@code KmsKeyArn}: the attribute {@code Arn} of a resource. */
            public Builder kmsKeyArn(Key kmsKeyArn) {
                putAtt("KmsKeyArn", kmsKeyArn, "Arn");
                return this;
            }

            /** {@code SseAlgorithm}: required; an update means no interruption; a value of {@link MetadataTableEncryptionSseAlgorithm}. */
            public Builder sseAlgorithm(MetadataTableEncryptionSseAlgorithm sseAlgorithm) {
                put("SseAlgorithm", sseAlgorithm);
                return this;
            }

            /** {@code SseAlgorithm} by the spelling of one of its allowed values. */
            public Builder sseAlgorithm(String sseAlgorithm) {
                put("SseAlgorithm", sseAlgorithm, MetadataTableEncryptionSseAlgorithm.values());
                return this;
            }

            /** {@code SseAlgorithm} as a value. */
            public Builder sseAlgorithm(Value<String> sseAlgorithm) {
                put("SseAlgorithm", sseAlgorithm);
                return this;
            }

            /** What was configured. */
            public MetadataTableEncryptionConfiguration build() {
                return new MetadataTableEncryptionConfiguration(seal("SseAlgorithm"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.Metrics}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metrics.html">Metrics</a>
     */
    public static final class Metrics extends PropertyType<Metrics> {
        private Metrics(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Metrics create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Metrics}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EventThreshold}: optional; an update means no interruption. */
            public Builder eventThreshold(
                    Consumer<? super ReplicationTimeValue.Builder> eventThreshold) {
                put("EventThreshold", ReplicationTimeValue.create(eventThreshold));
                return this;
            }

            /** {@code EventThreshold} as one value. */
            public Builder eventThreshold(Value<ReplicationTimeValue> eventThreshold) {
                putWhole("EventThreshold", eventThreshold);
                return this;
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link MetricsStatus}. */
            public Builder status(MetricsStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, MetricsStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** What was configured. */
            public Metrics build() {
                return new Metrics(seal("Status"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.MetricsConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html">MetricsConfiguration</a>
     */
    public static final class MetricsConfiguration extends PropertyType<MetricsConfiguration> {
        private MetricsConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MetricsConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MetricsConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AccessPointArn}: optional; an update means no interruption. */
            public Builder accessPointArn(String accessPointArn) {
                put("AccessPointArn", accessPointArn);
                return this;
            }

            /** {@code AccessPointArn} as a value. */
            public Builder accessPointArn(Value<String> accessPointArn) {
                put("AccessPointArn", accessPointArn);
                return this;
            }

            /** {@code Id}: required; an update means no interruption; 1 to 64 characters; pattern <code>^[a-zA-Z0-9_.-]+$</code>. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code TagFilters}: optional; an update means no interruption. */
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

            /** {@code TagFilters}, items appended. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, items appended. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters} as one value. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** What was configured. */
            public MetricsConfiguration build() {
                return new MetricsConfiguration(sealWithin("Id#1..64\n"
                                + "Id~^[a-zA-Z0-9_.-]+$", "Id"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.NoncurrentVersionExpiration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html">NoncurrentVersionExpiration</a>
     */
    public static final class NoncurrentVersionExpiration extends PropertyType<NoncurrentVersionExpiration> {
        private NoncurrentVersionExpiration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NoncurrentVersionExpiration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NoncurrentVersionExpiration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code NewerNoncurrentVersions}: optional; an update means no interruption; 1 to 100 as a number. */
            public Builder newerNoncurrentVersions(long newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** {@code NewerNoncurrentVersions} as a value. */
            public Builder newerNoncurrentVersions(
                    Value<? extends Number> newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** {@code NoncurrentDays}: required; an update means no interruption; at least 1 as a number. */
            public Builder noncurrentDays(long noncurrentDays) {
                put("NoncurrentDays", noncurrentDays);
                return this;
            }

            /** {@code NoncurrentDays} as a value. */
            public Builder noncurrentDays(Value<? extends Number> noncurrentDays) {
                put("NoncurrentDays", noncurrentDays);
                return this;
            }

            /** What was configured. */
            public NoncurrentVersionExpiration build() {
                return new NoncurrentVersionExpiration(sealWithin("NewerNoncurrentVersions=1..100\n"
                                + "NoncurrentDays=1..", "NoncurrentDays"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.NoncurrentVersionTransition}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html">NoncurrentVersionTransition</a>
     */
    public static final class NoncurrentVersionTransition extends PropertyType<NoncurrentVersionTransition> {
        private NoncurrentVersionTransition(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NoncurrentVersionTransition create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NoncurrentVersionTransition}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code NewerNoncurrentVersions}: optional; an update means no interruption; 1 to 100 as a number. */
            public Builder newerNoncurrentVersions(long newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** {@code NewerNoncurrentVersions} as a value. */
            public Builder newerNoncurrentVersions(
                    Value<? extends Number> newerNoncurrentVersions) {
                put("NewerNoncurrentVersions", newerNoncurrentVersions);
                return this;
            }

            /** {@code StorageClass}: required; an update means no interruption; a value of {@link NoncurrentVersionTransitionStorageClass}. */
            public Builder storageClass(NoncurrentVersionTransitionStorageClass storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** {@code StorageClass} by the spelling of one of its allowed values. */
            public Builder storageClass(String storageClass) {
                put("StorageClass", storageClass, NoncurrentVersionTransitionStorageClass.values());
                return this;
            }

            /** {@code StorageClass} as a value. */
            public Builder storageClass(Value<String> storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** {@code TransitionInDays}: required; an update means no interruption. */
            public Builder transitionInDays(long transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** {@code TransitionInDays} as a value. */
            public Builder transitionInDays(Value<? extends Number> transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** What was configured. */
            public NoncurrentVersionTransition build() {
                return new NoncurrentVersionTransition(sealWithin("NewerNoncurrentVersions=1..100", "StorageClass", "TransitionInDays"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.NotificationConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html">NotificationConfiguration</a>
     */
    public static final class NotificationConfiguration extends PropertyType<NotificationConfiguration> {
        private NotificationConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NotificationConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NotificationConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code EventBridgeConfiguration}: optional; an update means no interruption. */
            public Builder eventBridgeConfiguration(
                    Consumer<? super EventBridgeConfiguration.Builder> eventBridgeConfiguration) {
                put("EventBridgeConfiguration", EventBridgeConfiguration.create(eventBridgeConfiguration));
                return this;
            }

            /** {@code EventBridgeConfiguration} as one value. */
            public Builder eventBridgeConfiguration(
                    Value<EventBridgeConfiguration> eventBridgeConfiguration) {
                putWhole("EventBridgeConfiguration", eventBridgeConfiguration);
                return this;
            }

            /** {@code LambdaConfigurations}: optional; an update means no interruption. */
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

            /** {@code LambdaConfigurations}, items appended. */
            @SafeVarargs
            public final Builder lambdaConfigurations(
                    Value<LambdaConfiguration>... lambdaConfigurations) {
                addAll("LambdaConfigurations", lambdaConfigurations);
                return this;
            }

            /** {@code LambdaConfigurations}, items appended. */
            public Builder lambdaConfigurations(
                    Collection<? extends Value<LambdaConfiguration>> lambdaConfigurations) {
                addAll("LambdaConfigurations", lambdaConfigurations);
                return this;
            }

            /** {@code LambdaConfigurations} as one value. */
            public Builder lambdaConfigurations(
                    Value<List<LambdaConfiguration>> lambdaConfigurations) {
                putWhole("LambdaConfigurations", lambdaConfigurations);
                return this;
            }

            /** {@code LambdaConfigurations}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder lambdaConfigurations(
                    Collection<? extends Consumer<? super LambdaConfiguration.Builder>> lambdaConfigurations,
                    Consumer<? super LambdaConfiguration.Builder>... more) {
                return lambdaConfigurations(allOf(lambdaConfigurations, more));
            }

            /** {@code QueueConfigurations}: optional; an update means no interruption. */
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

            /** {@code QueueConfigurations}, items appended. */
            @SafeVarargs
            public final Builder queueConfigurations(
                    Value<QueueConfiguration>... queueConfigurations) {
                addAll("QueueConfigurations", queueConfigurations);
                return this;
            }

            /** {@code QueueConfigurations}, items appended. */
            public Builder queueConfigurations(
                    Collection<? extends Value<QueueConfiguration>> queueConfigurations) {
                addAll("QueueConfigurations", queueConfigurations);
                return this;
            }

            /** {@code QueueConfigurations} as one value. */
            public Builder queueConfigurations(
                    Value<List<QueueConfiguration>> queueConfigurations) {
                putWhole("QueueConfigurations", queueConfigurations);
                return this;
            }

            /** {@code QueueConfigurations}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder queueConfigurations(
                    Collection<? extends Consumer<? super QueueConfiguration.Builder>> queueConfigurations,
                    Consumer<? super QueueConfiguration.Builder>... more) {
                return queueConfigurations(allOf(queueConfigurations, more));
            }

            /** {@code TopicConfigurations}: optional; an update means no interruption. */
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

            /** {@code TopicConfigurations}, items appended. */
            @SafeVarargs
            public final Builder topicConfigurations(
                    Value<TopicConfiguration>... topicConfigurations) {
                addAll("TopicConfigurations", topicConfigurations);
                return this;
            }

            /** {@code TopicConfigurations}, items appended. */
            public Builder topicConfigurations(
                    Collection<? extends Value<TopicConfiguration>> topicConfigurations) {
                addAll("TopicConfigurations", topicConfigurations);
                return this;
            }

            /** {@code TopicConfigurations} as one value. */
            public Builder topicConfigurations(
                    Value<List<TopicConfiguration>> topicConfigurations) {
                putWhole("TopicConfigurations", topicConfigurations);
                return this;
            }

            /** {@code TopicConfigurations}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder topicConfigurations(
                    Collection<? extends Consumer<? super TopicConfiguration.Builder>> topicConfigurations,
                    Consumer<? super TopicConfiguration.Builder>... more) {
                return topicConfigurations(allOf(topicConfigurations, more));
            }

            /** What was configured. */
            public NotificationConfiguration build() {
                return new NotificationConfiguration(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.NotificationFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationfilter.html">NotificationFilter</a>
     */
    public static final class NotificationFilter extends PropertyType<NotificationFilter> {
        private NotificationFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static NotificationFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code NotificationFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code S3Key}: required; an update means no interruption. */
            public Builder s3Key(Consumer<? super S3KeyFilter.Builder> s3Key) {
                put("S3Key", S3KeyFilter.create(s3Key));
                return this;
            }

            /** {@code S3Key} as one value. */
            public Builder s3Key(Value<S3KeyFilter> s3Key) {
                putWhole("S3Key", s3Key);
                return this;
            }

            /** What was configured. */
            public NotificationFilter build() {
                return new NotificationFilter(seal("S3Key"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ObjectLockConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockconfiguration.html">ObjectLockConfiguration</a>
     */
    public static final class ObjectLockConfiguration extends PropertyType<ObjectLockConfiguration> {
        private ObjectLockConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ObjectLockConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ObjectLockConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ObjectLockEnabled}: optional; an update means no interruption; a value of {@link ObjectLockEnabled} or a newer one. */
            public Builder objectLockEnabled(ObjectLockEnabled objectLockEnabled) {
                put("ObjectLockEnabled", objectLockEnabled);
                return this;
            }

            /** {@code ObjectLockEnabled} by the spelling of one of its allowed values. */
            public Builder objectLockEnabled(String objectLockEnabled) {
                putOpen("ObjectLockEnabled", objectLockEnabled, ObjectLockEnabled.values());
                return this;
            }

            /** {@code ObjectLockEnabled} as a value. */
            public Builder objectLockEnabled(Value<String> objectLockEnabled) {
                put("ObjectLockEnabled", objectLockEnabled);
                return this;
            }

            /** {@code Rule}: optional; an update means no interruption. */
            public Builder rule(Consumer<? super ObjectLockRule.Builder> rule) {
                put("Rule", ObjectLockRule.create(rule));
                return this;
            }

            /** {@code Rule} as one value. */
            public Builder rule(Value<ObjectLockRule> rule) {
                putWhole("Rule", rule);
                return this;
            }

            /** What was configured. */
            public ObjectLockConfiguration build() {
                return new ObjectLockConfiguration(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ObjectLockRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockrule.html">ObjectLockRule</a>
     */
    public static final class ObjectLockRule extends PropertyType<ObjectLockRule> {
        private ObjectLockRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ObjectLockRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ObjectLockRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DefaultRetention}: optional; an update means no interruption. */
            public Builder defaultRetention(
                    Consumer<? super DefaultRetention.Builder> defaultRetention) {
                put("DefaultRetention", DefaultRetention.create(defaultRetention));
                return this;
            }

            /** {@code DefaultRetention} as one value. */
            public Builder defaultRetention(Value<DefaultRetention> defaultRetention) {
                putWhole("DefaultRetention", defaultRetention);
                return this;
            }

            /** What was configured. */
            public ObjectLockRule build() {
                return new ObjectLockRule(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.OwnershipControls}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrols.html">OwnershipControls</a>
     */
    public static final class OwnershipControls extends PropertyType<OwnershipControls> {
        private OwnershipControls(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static OwnershipControls create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code OwnershipControls}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Rules}: required; an update means no interruption. */
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

            /** {@code Rules}, items appended. */
            @SafeVarargs
            public final Builder rules(Value<OwnershipControlsRule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules}, items appended. */
            public Builder rules(Collection<? extends Value<OwnershipControlsRule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules} as one value. */
            public Builder rules(Value<List<OwnershipControlsRule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** {@code Rules}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder rules(
                    Collection<? extends Consumer<? super OwnershipControlsRule.Builder>> rules,
                    Consumer<? super OwnershipControlsRule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** What was configured. */
            public OwnershipControls build() {
                return new OwnershipControls(seal("Rules"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.OwnershipControlsRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrolsrule.html">OwnershipControlsRule</a>
     */
    public static final class OwnershipControlsRule extends PropertyType<OwnershipControlsRule> {
        private OwnershipControlsRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static OwnershipControlsRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code OwnershipControlsRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ObjectOwnership}: optional; an update means no interruption; a value of {@link ObjectOwnership}. */
            public Builder objectOwnership(ObjectOwnership objectOwnership) {
                put("ObjectOwnership", objectOwnership);
                return this;
            }

            /** {@code ObjectOwnership} by the spelling of one of its allowed values. */
            public Builder objectOwnership(String objectOwnership) {
                put("ObjectOwnership", objectOwnership, ObjectOwnership.values());
                return this;
            }

            /** {@code ObjectOwnership} as a value. */
            public Builder objectOwnership(Value<String> objectOwnership) {
                put("ObjectOwnership", objectOwnership);
                return this;
            }

            /** What was configured. */
            public OwnershipControlsRule build() {
                return new OwnershipControlsRule(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.PartitionedPrefix}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-partitionedprefix.html">PartitionedPrefix</a>
     */
    public static final class PartitionedPrefix extends PropertyType<PartitionedPrefix> {
        private PartitionedPrefix(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PartitionedPrefix create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PartitionedPrefix}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code PartitionDateSource}: optional; an update means no interruption; a value of {@link PartitionDateSource}. */
            public Builder partitionDateSource(PartitionDateSource partitionDateSource) {
                put("PartitionDateSource", partitionDateSource);
                return this;
            }

            /** {@code PartitionDateSource} by the spelling of one of its allowed values. */
            public Builder partitionDateSource(String partitionDateSource) {
                put("PartitionDateSource", partitionDateSource, PartitionDateSource.values());
                return this;
            }

            /** {@code PartitionDateSource} as a value. */
            public Builder partitionDateSource(Value<String> partitionDateSource) {
                put("PartitionDateSource", partitionDateSource);
                return this;
            }

            /** What was configured. */
            public PartitionedPrefix build() {
                return new PartitionedPrefix(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.PublicAccessBlockConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html">PublicAccessBlockConfiguration</a>
     */
    public static final class PublicAccessBlockConfiguration extends PropertyType<PublicAccessBlockConfiguration> {
        private PublicAccessBlockConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PublicAccessBlockConfiguration create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PublicAccessBlockConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code BlockPublicAcls}: optional; an update means no interruption. */
            public Builder blockPublicAcls(boolean blockPublicAcls) {
                put("BlockPublicAcls", blockPublicAcls);
                return this;
            }

            /** {@code BlockPublicAcls} as a value. */
            public Builder blockPublicAcls(Value<Boolean> blockPublicAcls) {
                put("BlockPublicAcls", blockPublicAcls);
                return this;
            }

            /** {@code BlockPublicPolicy}: optional; an update means no interruption. */
            public Builder blockPublicPolicy(boolean blockPublicPolicy) {
                put("BlockPublicPolicy", blockPublicPolicy);
                return this;
            }

            /** {@code BlockPublicPolicy} as a value. */
            public Builder blockPublicPolicy(Value<Boolean> blockPublicPolicy) {
                put("BlockPublicPolicy", blockPublicPolicy);
                return this;
            }

            /** {@code IgnorePublicAcls}: optional; an update means no interruption. */
            public Builder ignorePublicAcls(boolean ignorePublicAcls) {
                put("IgnorePublicAcls", ignorePublicAcls);
                return this;
            }

            /** {@code IgnorePublicAcls} as a value. */
            public Builder ignorePublicAcls(Value<Boolean> ignorePublicAcls) {
                put("IgnorePublicAcls", ignorePublicAcls);
                return this;
            }

            /** {@code RestrictPublicBuckets}: optional; an update means no interruption. */
            public Builder restrictPublicBuckets(boolean restrictPublicBuckets) {
                put("RestrictPublicBuckets", restrictPublicBuckets);
                return this;
            }

            /** {@code RestrictPublicBuckets} as a value. */
            public Builder restrictPublicBuckets(Value<Boolean> restrictPublicBuckets) {
                put("RestrictPublicBuckets", restrictPublicBuckets);
                return this;
            }

            /** What was configured. */
            public PublicAccessBlockConfiguration build() {
                return new PublicAccessBlockConfiguration(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.QueueConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html">QueueConfiguration</a>
     */
    public static final class QueueConfiguration extends PropertyType<QueueConfiguration> {
        private QueueConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static QueueConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code QueueConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Event}: required; an update means no interruption. */
            public Builder event(String event) {
                put("Event", event);
                return this;
            }

            /** {@code Event} as a value. */
            public Builder event(Value<String> event) {
                put("Event", event);
                return this;
            }

            /** {@code Filter}: optional; an update means no interruption. */
            public Builder filter(Consumer<? super NotificationFilter.Builder> filter) {
                put("Filter", NotificationFilter.create(filter));
                return this;
            }

            /** {@code Filter} as one value. */
            public Builder filter(Value<NotificationFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** {@code Queue}: required; an update means no interruption. */
            public Builder queue(String queue) {
                put("Queue", queue);
                return this;
            }

            /** {@code Queue} as a value. */
            public Builder queue(Value<String> queue) {
                put("Queue", queue);
                return this;
            }

            /** {@code Queue}: the attribute {@code Arn} of a resource. */
            public Builder queue(Queue queue) {
                putAtt("Queue", queue, "Arn");
                return this;
            }

            /** What was configured. */
            public QueueConfiguration build() {
                return new QueueConfiguration(seal("Event", "Queue"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.RecordExpiration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-recordexpiration.html">RecordExpiration</a>
     */
    public static final class RecordExpiration extends PropertyType<RecordExpiration> {
        private RecordExpiration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RecordExpiration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RecordExpiration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Days}: optional; an update means no interruption. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** {@code Days} as a value. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** {@code Expiration}: required; an update means no interruption; a value of {@link RecordExpirationExpiration}. */
            public Builder expiration(RecordExpirationExpiration expiration) {
                put("Expiration", expiration);
                return this;
            }

            /** {@code Expiration} by the spelling of one of its allowed values. */
            public Builder expiration(String expiration) {
                put("Expiration", expiration, RecordExpirationExpiration.values());
                return this;
            }

            /** {@code Expiration} as a value. */
            public Builder expiration(Value<String> expiration) {
                put("Expiration", expiration);
                return this;
            }

            /** What was configured. */
            public RecordExpiration build() {
                return new RecordExpiration(seal("Expiration"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.RedirectAllRequestsTo}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectallrequeststo.html">RedirectAllRequestsTo</a>
     */
    public static final class RedirectAllRequestsTo extends PropertyType<RedirectAllRequestsTo> {
        private RedirectAllRequestsTo(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RedirectAllRequestsTo create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RedirectAllRequestsTo}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code HostName}: required; an update means no interruption. */
            public Builder hostName(String hostName) {
                put("HostName", hostName);
                return this;
            }

            /** {@code HostName} as a value. */
            public Builder hostName(Value<String> hostName) {
                put("HostName", hostName);
                return this;
            }

            /** {@code Protocol}: optional; an update means no interruption; a value of {@link RedirectAllRequestsToProtocol}. */
            public Builder protocol(RedirectAllRequestsToProtocol protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** {@code Protocol} by the spelling of one of its allowed values. */
            public Builder protocol(String protocol) {
                put("Protocol", protocol, RedirectAllRequestsToProtocol.values());
                return this;
            }

            /** {@code Protocol} as a value. */
            public Builder protocol(Value<String> protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** What was configured. */
            public RedirectAllRequestsTo build() {
                return new RedirectAllRequestsTo(seal("HostName"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.RedirectRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html">RedirectRule</a>
     */
    public static final class RedirectRule extends PropertyType<RedirectRule> {
        private RedirectRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RedirectRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RedirectRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code HostName}: optional; an update means no interruption. */
            public Builder hostName(String hostName) {
                put("HostName", hostName);
                return this;
            }

            /** {@code HostName} as a value. */
            public Builder hostName(Value<String> hostName) {
                put("HostName", hostName);
                return this;
            }

            /** {@code HttpRedirectCode}: optional; an update means no interruption. */
            public Builder httpRedirectCode(String httpRedirectCode) {
                put("HttpRedirectCode", httpRedirectCode);
                return this;
            }

            /** {@code HttpRedirectCode} as a value. */
            public Builder httpRedirectCode(Value<String> httpRedirectCode) {
                put("HttpRedirectCode", httpRedirectCode);
                return this;
            }

            /** {@code Protocol}: optional; an update means no interruption; a value of {@link RedirectRuleProtocol}. */
            public Builder protocol(RedirectRuleProtocol protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** {@code Protocol} by the spelling of one of its allowed values. */
            public Builder protocol(String protocol) {
                put("Protocol", protocol, RedirectRuleProtocol.values());
                return this;
            }

            /** {@code Protocol} as a value. */
            public Builder protocol(Value<String> protocol) {
                put("Protocol", protocol);
                return this;
            }

            /** {@code ReplaceKeyPrefixWith}: optional; an update means no interruption. */
            public Builder replaceKeyPrefixWith(String replaceKeyPrefixWith) {
                put("ReplaceKeyPrefixWith", replaceKeyPrefixWith);
                return this;
            }

            /** {@code ReplaceKeyPrefixWith} as a value. */
            public Builder replaceKeyPrefixWith(Value<String> replaceKeyPrefixWith) {
                put("ReplaceKeyPrefixWith", replaceKeyPrefixWith);
                return this;
            }

            /** {@code ReplaceKeyWith}: optional; an update means no interruption. */
            public Builder replaceKeyWith(String replaceKeyWith) {
                put("ReplaceKeyWith", replaceKeyWith);
                return this;
            }

            /** {@code ReplaceKeyWith} as a value. */
            public Builder replaceKeyWith(Value<String> replaceKeyWith) {
                put("ReplaceKeyWith", replaceKeyWith);
                return this;
            }

            /** What was configured. */
            public RedirectRule build() {
                return new RedirectRule(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicaModifications}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicamodifications.html">ReplicaModifications</a>
     */
    public static final class ReplicaModifications extends PropertyType<ReplicaModifications> {
        private ReplicaModifications(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicaModifications create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicaModifications}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link ReplicaModificationsStatus}. */
            public Builder status(ReplicaModificationsStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, ReplicaModificationsStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** What was configured. */
            public ReplicaModifications build() {
                return new ReplicaModifications(seal("Status"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicationConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationconfiguration.html">ReplicationConfiguration</a>
     */
    public static final class ReplicationConfiguration extends PropertyType<ReplicationConfiguration> {
        private ReplicationConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicationConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicationConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Role}: required; an update means no interruption. */
            public Builder role(String role) {
                put("Role", role);
                return this;
            }

            /** {@code Role} as a value. */
            public Builder role(Value<String> role) {
                put("Role", role);
                return this;
            }

            /** {@code Role}: the attribute {@code Arn} of a resource. */
            public Builder role(Role role) {
                putAtt("Role", role, "Arn");
                return this;
            }

            /** {@code Rules}: required; an update means no interruption. */
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

            /** {@code Rules}, items appended. */
            @SafeVarargs
            public final Builder rules(Value<ReplicationRule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules}, items appended. */
            public Builder rules(Collection<? extends Value<ReplicationRule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules} as one value. */
            public Builder rules(Value<List<ReplicationRule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** {@code Rules}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder rules(
                    Collection<? extends Consumer<? super ReplicationRule.Builder>> rules,
                    Consumer<? super ReplicationRule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** What was configured. */
            public ReplicationConfiguration build() {
                return new ReplicationConfiguration(seal("Role", "Rules"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicationDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html">ReplicationDestination</a>
     */
    public static final class ReplicationDestination extends PropertyType<ReplicationDestination> {
        private ReplicationDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicationDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicationDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AccessControlTranslation}: optional; an update means no interruption. */
            public Builder accessControlTranslation(
                    Consumer<? super AccessControlTranslation.Builder> accessControlTranslation) {
                put("AccessControlTranslation", AccessControlTranslation.create(accessControlTranslation));
                return this;
            }

            /** {@code AccessControlTranslation} as one value. */
            public Builder accessControlTranslation(
                    Value<AccessControlTranslation> accessControlTranslation) {
                putWhole("AccessControlTranslation", accessControlTranslation);
                return this;
            }

            /** {@code Account}: optional; an update means no interruption. */
            public Builder account(String account) {
                put("Account", account);
                return this;
            }

            /** {@code Account} as a value. */
            public Builder account(Value<String> account) {
                put("Account", account);
                return this;
            }

            /** {@code Bucket}: required; an update means no interruption. */
            public Builder bucket(String bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** {@code Bucket} as a value. */
            public Builder bucket(Value<String> bucket) {
                put("Bucket", bucket);
                return this;
            }

            /** {@code Bucket}: the attribute {@code Arn} of a resource. */
            public Builder bucket(Bucket bucket) {
                putAtt("Bucket", bucket, "Arn");
                return this;
            }

            /** {@code EncryptionConfiguration}: optional; an update means no interruption. */
            public Builder encryptionConfiguration(
                    Consumer<? super EncryptionConfiguration.Builder> encryptionConfiguration) {
                put("EncryptionConfiguration", EncryptionConfiguration.create(encryptionConfiguration));
                return this;
            }

            /** {@code EncryptionConfiguration} as one value. */
            public Builder encryptionConfiguration(
                    Value<EncryptionConfiguration> encryptionConfiguration) {
                putWhole("EncryptionConfiguration", encryptionConfiguration);
                return this;
            }

            /** {@code Metrics}: optional; an update means no interruption. */
            public Builder metrics(Consumer<? super Metrics.Builder> metrics) {
                put("Metrics", Metrics.create(metrics));
                return this;
            }

            /** {@code Metrics} as one value. */
            public Builder metrics(Value<Metrics> metrics) {
                putWhole("Metrics", metrics);
                return this;
            }

            /** {@code ReplicationTime}: optional; an update means no interruption. */
            public Builder replicationTime(
                    Consumer<? super ReplicationTime.Builder> replicationTime) {
                put("ReplicationTime", ReplicationTime.create(replicationTime));
                return this;
            }

            /** {@code ReplicationTime} as one value. */
            public Builder replicationTime(Value<ReplicationTime> replicationTime) {
                putWhole("ReplicationTime", replicationTime);
                return this;
            }

            /** {@code StorageClass}: optional; an update means no interruption; a value of {@link ReplicationDestinationStorageClass} or a newer one. */
            public Builder storageClass(ReplicationDestinationStorageClass storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** {@code StorageClass} by the spelling of one of its allowed values. */
            public Builder storageClass(String storageClass) {
                putOpen("StorageClass", storageClass, ReplicationDestinationStorageClass.values());
                return this;
            }

            /** {@code StorageClass} as a value. */
            public Builder storageClass(Value<String> storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** What was configured. */
            public ReplicationDestination build() {
                return new ReplicationDestination(seal("Bucket"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicationRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html">ReplicationRule</a>
     */
    public static final class ReplicationRule extends PropertyType<ReplicationRule> {
        private ReplicationRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicationRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicationRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DeleteMarkerReplication}: optional; an update means no interruption. */
            public Builder deleteMarkerReplication(
                    Consumer<? super DeleteMarkerReplication.Builder> deleteMarkerReplication) {
                put("DeleteMarkerReplication", DeleteMarkerReplication.create(deleteMarkerReplication));
                return this;
            }

            /** {@code DeleteMarkerReplication} as one value. */
            public Builder deleteMarkerReplication(
                    Value<DeleteMarkerReplication> deleteMarkerReplication) {
                putWhole("DeleteMarkerReplication", deleteMarkerReplication);
                return this;
            }

            /** {@code Destination}: required; an update means no interruption. */
            public Builder destination(
                    Consumer<? super ReplicationDestination.Builder> destination) {
                put("Destination", ReplicationDestination.create(destination));
                return this;
            }

            /** {@code Destination} as one value. */
            public Builder destination(Value<ReplicationDestination> destination) {
                putWhole("Destination", destination);
                return this;
            }

            /** {@code Filter}: optional; an update means no interruption. */
            public Builder filter(Consumer<? super ReplicationRuleFilter.Builder> filter) {
                put("Filter", ReplicationRuleFilter.create(filter));
                return this;
            }

            /** {@code Filter} as one value. */
            public Builder filter(Value<ReplicationRuleFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** {@code Id}: optional; an update means no interruption; at most 255 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption; at most 1024 characters. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Priority}: optional; an update means no interruption. */
            public Builder priority(long priority) {
                put("Priority", priority);
                return this;
            }

            /** {@code Priority} as a value. */
            public Builder priority(Value<? extends Number> priority) {
                put("Priority", priority);
                return this;
            }

            /** {@code SourceSelectionCriteria}: optional; an update means no interruption. */
            public Builder sourceSelectionCriteria(
                    Consumer<? super SourceSelectionCriteria.Builder> sourceSelectionCriteria) {
                put("SourceSelectionCriteria", SourceSelectionCriteria.create(sourceSelectionCriteria));
                return this;
            }

            /** {@code SourceSelectionCriteria} as one value. */
            public Builder sourceSelectionCriteria(
                    Value<SourceSelectionCriteria> sourceSelectionCriteria) {
                putWhole("SourceSelectionCriteria", sourceSelectionCriteria);
                return this;
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link ReplicationRuleStatus}. */
            public Builder status(ReplicationRuleStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, ReplicationRuleStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** What was configured. */
            public ReplicationRule build() {
                return new ReplicationRule(sealWithin("Id#..255\n"
                                + "Prefix#..1024", "Destination", "Status"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicationRuleAndOperator}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationruleandoperator.html">ReplicationRuleAndOperator</a>
     */
    public static final class ReplicationRuleAndOperator extends PropertyType<ReplicationRuleAndOperator> {
        private ReplicationRuleAndOperator(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicationRuleAndOperator create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicationRuleAndOperator}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code TagFilters}: optional; an update means no interruption. */
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

            /** {@code TagFilters}, items appended. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, items appended. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters} as one value. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** What was configured. */
            public ReplicationRuleAndOperator build() {
                return new ReplicationRuleAndOperator(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicationRuleFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html">ReplicationRuleFilter</a>
     */
    public static final class ReplicationRuleFilter extends PropertyType<ReplicationRuleFilter> {
        private ReplicationRuleFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicationRuleFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicationRuleFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code And}: optional; an update means no interruption. */
            public Builder and(Consumer<? super ReplicationRuleAndOperator.Builder> and) {
                put("And", ReplicationRuleAndOperator.create(and));
                return this;
            }

            /** {@code And} as one value. */
            public Builder and(Value<ReplicationRuleAndOperator> and) {
                putWhole("And", and);
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code TagFilter}: optional; an update means no interruption. */
            public Builder tagFilter(Consumer<? super TagFilter.Builder> tagFilter) {
                put("TagFilter", TagFilter.create(tagFilter));
                return this;
            }

            /** {@code TagFilter} as one value. */
            public Builder tagFilter(Value<TagFilter> tagFilter) {
                putWhole("TagFilter", tagFilter);
                return this;
            }

            /** What was configured. */
            public ReplicationRuleFilter build() {
                return new ReplicationRuleFilter(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicationTime}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtime.html">ReplicationTime</a>
     */
    public static final class ReplicationTime extends PropertyType<ReplicationTime> {
        private ReplicationTime(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicationTime create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicationTime}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link ReplicationTimeStatus}. */
            public Builder status(ReplicationTimeStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, ReplicationTimeStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** {@code Time}: required; an update means no interruption. */
            public Builder time(Consumer<? super ReplicationTimeValue.Builder> time) {
                put("Time", ReplicationTimeValue.create(time));
                return this;
            }

            /** {@code Time} as one value. */
            public Builder time(Value<ReplicationTimeValue> time) {
                putWhole("Time", time);
                return this;
            }

            /** What was configured. */
            public ReplicationTime build() {
                return new ReplicationTime(seal("Status", "Time"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ReplicationTimeValue}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtimevalue.html">ReplicationTimeValue</a>
     */
    public static final class ReplicationTimeValue extends PropertyType<ReplicationTimeValue> {
        private ReplicationTimeValue(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ReplicationTimeValue create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ReplicationTimeValue}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Minutes}: required; an update means no interruption. */
            public Builder minutes(long minutes) {
                put("Minutes", minutes);
                return this;
            }

            /** {@code Minutes} as a value. */
            public Builder minutes(Value<? extends Number> minutes) {
                put("Minutes", minutes);
                return this;
            }

            /** What was configured. */
            public ReplicationTimeValue build() {
                return new ReplicationTimeValue(seal("Minutes"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.RoutingRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrule.html">RoutingRule</a>
     */
    public static final class RoutingRule extends PropertyType<RoutingRule> {
        private RoutingRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RoutingRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RoutingRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code RedirectRule}: required; an update means no interruption. */
            public Builder redirectRule(Consumer<? super RedirectRule.Builder> redirectRule) {
                put("RedirectRule", RedirectRule.create(redirectRule));
                return this;
            }

            /** {@code RedirectRule} as one value. */
            public Builder redirectRule(Value<RedirectRule> redirectRule) {
                putWhole("RedirectRule", redirectRule);
                return this;
            }

            /** {@code RoutingRuleCondition}: optional; an update means no interruption. */
            public Builder routingRuleCondition(
                    Consumer<? super RoutingRuleCondition.Builder> routingRuleCondition) {
                put("RoutingRuleCondition", RoutingRuleCondition.create(routingRuleCondition));
                return this;
            }

            /** {@code RoutingRuleCondition} as one value. */
            public Builder routingRuleCondition(Value<RoutingRuleCondition> routingRuleCondition) {
                putWhole("RoutingRuleCondition", routingRuleCondition);
                return this;
            }

            /** What was configured. */
            public RoutingRule build() {
                return new RoutingRule(seal("RedirectRule"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.RoutingRuleCondition}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrulecondition.html">RoutingRuleCondition</a>
     */
    public static final class RoutingRuleCondition extends PropertyType<RoutingRuleCondition> {
        private RoutingRuleCondition(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static RoutingRuleCondition create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code RoutingRuleCondition}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code HttpErrorCodeReturnedEquals}: optional; an update means no interruption. */
            public Builder httpErrorCodeReturnedEquals(String httpErrorCodeReturnedEquals) {
                put("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals);
                return this;
            }

            /** {@code HttpErrorCodeReturnedEquals} as a value. */
            public Builder httpErrorCodeReturnedEquals(Value<String> httpErrorCodeReturnedEquals) {
                put("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals);
                return this;
            }

            /** {@code KeyPrefixEquals}: optional; an update means no interruption. */
            public Builder keyPrefixEquals(String keyPrefixEquals) {
                put("KeyPrefixEquals", keyPrefixEquals);
                return this;
            }

            /** {@code KeyPrefixEquals} as a value. */
            public Builder keyPrefixEquals(Value<String> keyPrefixEquals) {
                put("KeyPrefixEquals", keyPrefixEquals);
                return this;
            }

            /** What was configured. */
            public RoutingRuleCondition build() {
                return new RoutingRuleCondition(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.Rule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html">Rule</a>
     */
    public static final class Rule extends PropertyType<Rule> {
        private Rule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Rule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Rule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AbortIncompleteMultipartUpload}: optional; an update means no interruption. */
            public Builder abortIncompleteMultipartUpload(
                    Consumer<? super AbortIncompleteMultipartUpload.Builder> abortIncompleteMultipartUpload) {
                put("AbortIncompleteMultipartUpload", AbortIncompleteMultipartUpload.create(abortIncompleteMultipartUpload));
                return this;
            }

            /** {@code AbortIncompleteMultipartUpload} as one value. */
            public Builder abortIncompleteMultipartUpload(
                    Value<AbortIncompleteMultipartUpload> abortIncompleteMultipartUpload) {
                putWhole("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload);
                return this;
            }

            /** {@code ExpirationDate}: optional; an update means no interruption; pattern <code>^(&#92;d&#123;4&#125;)-(0[0-9]|1[0-2])-([0-2]&#92;d|3[01])T([01]&#92;d|2[0-4]):([0-5]&#92;d):([0-6]&#92;d)((&#92;.&#92;d&#123;3&#125;)?)Z$</code>. */
            public Builder expirationDate(String expirationDate) {
                put("ExpirationDate", expirationDate);
                return this;
            }

            /** {@code ExpirationDate} as a value. */
            public Builder expirationDate(Value<String> expirationDate) {
                put("ExpirationDate", expirationDate);
                return this;
            }

            /** {@code ExpirationInDays}: optional; an update means no interruption; at least 1 as a number. */
            public Builder expirationInDays(long expirationInDays) {
                put("ExpirationInDays", expirationInDays);
                return this;
            }

            /** {@code ExpirationInDays} as a value. */
            public Builder expirationInDays(Value<? extends Number> expirationInDays) {
                put("ExpirationInDays", expirationInDays);
                return this;
            }

            /** {@code ExpiredObjectDeleteMarker}: optional; an update means no interruption. */
            public Builder expiredObjectDeleteMarker(boolean expiredObjectDeleteMarker) {
                put("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker);
                return this;
            }

            /** {@code ExpiredObjectDeleteMarker} as a value. */
            public Builder expiredObjectDeleteMarker(Value<Boolean> expiredObjectDeleteMarker) {
                put("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker);
                return this;
            }

            /** {@code Id}: optional; an update means no interruption; at most 255 characters. */
            public Builder id(String id) {
                put("Id", id);
                return this;
            }

            /** {@code Id} as a value. */
            public Builder id(Value<String> id) {
                put("Id", id);
                return this;
            }

            /** {@code NoncurrentVersionExpiration}: optional; an update means no interruption. */
            public Builder noncurrentVersionExpiration(
                    Consumer<? super NoncurrentVersionExpiration.Builder> noncurrentVersionExpiration) {
                put("NoncurrentVersionExpiration", NoncurrentVersionExpiration.create(noncurrentVersionExpiration));
                return this;
            }

            /** {@code NoncurrentVersionExpiration} as one value. */
            public Builder noncurrentVersionExpiration(
                    Value<NoncurrentVersionExpiration> noncurrentVersionExpiration) {
                putWhole("NoncurrentVersionExpiration", noncurrentVersionExpiration);
                return this;
            }

            /** {@code NoncurrentVersionExpirationInDays}: optional; an update means no interruption; at least 1 as a number. */
            public Builder noncurrentVersionExpirationInDays(
                    long noncurrentVersionExpirationInDays) {
                put("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays);
                return this;
            }

            /** {@code NoncurrentVersionExpirationInDays} as a value. */
            public Builder noncurrentVersionExpirationInDays(
                    Value<? extends Number> noncurrentVersionExpirationInDays) {
                put("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays);
                return this;
            }

            /** {@code NoncurrentVersionTransition}: optional; an update means no interruption. */
            public Builder noncurrentVersionTransition(
                    Consumer<? super NoncurrentVersionTransition.Builder> noncurrentVersionTransition) {
                put("NoncurrentVersionTransition", NoncurrentVersionTransition.create(noncurrentVersionTransition));
                return this;
            }

            /** {@code NoncurrentVersionTransition} as one value. */
            public Builder noncurrentVersionTransition(
                    Value<NoncurrentVersionTransition> noncurrentVersionTransition) {
                putWhole("NoncurrentVersionTransition", noncurrentVersionTransition);
                return this;
            }

            /** {@code NoncurrentVersionTransitions}: optional; an update means no interruption. */
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

            /** {@code NoncurrentVersionTransitions}, items appended. */
            @SafeVarargs
            public final Builder noncurrentVersionTransitions(
                    Value<NoncurrentVersionTransition>... noncurrentVersionTransitions) {
                addAll("NoncurrentVersionTransitions", noncurrentVersionTransitions);
                return this;
            }

            /** {@code NoncurrentVersionTransitions}, items appended. */
            public Builder noncurrentVersionTransitions(
                    Collection<? extends Value<NoncurrentVersionTransition>> noncurrentVersionTransitions) {
                addAll("NoncurrentVersionTransitions", noncurrentVersionTransitions);
                return this;
            }

            /** {@code NoncurrentVersionTransitions} as one value. */
            public Builder noncurrentVersionTransitions(
                    Value<List<NoncurrentVersionTransition>> noncurrentVersionTransitions) {
                putWhole("NoncurrentVersionTransitions", noncurrentVersionTransitions);
                return this;
            }

            /** {@code NoncurrentVersionTransitions}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder noncurrentVersionTransitions(
                    Collection<? extends Consumer<? super NoncurrentVersionTransition.Builder>> noncurrentVersionTransitions,
                    Consumer<? super NoncurrentVersionTransition.Builder>... more) {
                return noncurrentVersionTransitions(allOf(noncurrentVersionTransitions, more));
            }

            /** {@code ObjectSizeGreaterThan}: optional; an update means no interruption. */
            public Builder objectSizeGreaterThan(long objectSizeGreaterThan) {
                put("ObjectSizeGreaterThan", objectSizeGreaterThan);
                return this;
            }

            /** {@code ObjectSizeGreaterThan} as a value. */
            public Builder objectSizeGreaterThan(Value<? extends Number> objectSizeGreaterThan) {
                put("ObjectSizeGreaterThan", objectSizeGreaterThan);
                return this;
            }

            /** {@code ObjectSizeLessThan}: optional; an update means no interruption. */
            public Builder objectSizeLessThan(long objectSizeLessThan) {
                put("ObjectSizeLessThan", objectSizeLessThan);
                return this;
            }

            /** {@code ObjectSizeLessThan} as a value. */
            public Builder objectSizeLessThan(Value<? extends Number> objectSizeLessThan) {
                put("ObjectSizeLessThan", objectSizeLessThan);
                return this;
            }

            /** {@code Prefix}: optional; an update means no interruption. */
            public Builder prefix(String prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Prefix} as a value. */
            public Builder prefix(Value<String> prefix) {
                put("Prefix", prefix);
                return this;
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link RuleStatus}. */
            public Builder status(RuleStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, RuleStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** {@code TagFilters}: optional; an update means no interruption. */
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

            /** {@code TagFilters}, items appended. */
            @SafeVarargs
            public final Builder tagFilters(Value<TagFilter>... tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, items appended. */
            public Builder tagFilters(Collection<? extends Value<TagFilter>> tagFilters) {
                addAll("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters} as one value. */
            public Builder tagFilters(Value<List<TagFilter>> tagFilters) {
                putWhole("TagFilters", tagFilters);
                return this;
            }

            /** {@code TagFilters}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder tagFilters(
                    Collection<? extends Consumer<? super TagFilter.Builder>> tagFilters,
                    Consumer<? super TagFilter.Builder>... more) {
                return tagFilters(allOf(tagFilters, more));
            }

            /** {@code Transition}: optional; an update means no interruption. */
            public Builder transition(Consumer<? super Transition.Builder> transition) {
                put("Transition", Transition.create(transition));
                return this;
            }

            /** {@code Transition} as one value. */
            public Builder transition(Value<Transition> transition) {
                putWhole("Transition", transition);
                return this;
            }

            /** {@code Transitions}: optional; an update means no interruption. */
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

            /** {@code Transitions}, items appended. */
            @SafeVarargs
            public final Builder transitions(Value<Transition>... transitions) {
                addAll("Transitions", transitions);
                return this;
            }

            /** {@code Transitions}, items appended. */
            public Builder transitions(Collection<? extends Value<Transition>> transitions) {
                addAll("Transitions", transitions);
                return this;
            }

            /** {@code Transitions} as one value. */
            public Builder transitions(Value<List<Transition>> transitions) {
                putWhole("Transitions", transitions);
                return this;
            }

            /** {@code Transitions}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder transitions(
                    Collection<? extends Consumer<? super Transition.Builder>> transitions,
                    Consumer<? super Transition.Builder>... more) {
                return transitions(allOf(transitions, more));
            }

            /** What was configured. */
            public Rule build() {
                return new Rule(sealWithin("ExpirationDate~^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$\n"
                                + "ExpirationInDays=1..\n"
                                + "Id#..255\n"
                                + "NoncurrentVersionExpirationInDays=1..", "Status"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.S3KeyFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3keyfilter.html">S3KeyFilter</a>
     */
    public static final class S3KeyFilter extends PropertyType<S3KeyFilter> {
        private S3KeyFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static S3KeyFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code S3KeyFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Rules}: required; an update means no interruption. */
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

            /** {@code Rules}, items appended. */
            @SafeVarargs
            public final Builder rules(Value<FilterRule>... rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules}, items appended. */
            public Builder rules(Collection<? extends Value<FilterRule>> rules) {
                addAll("Rules", rules);
                return this;
            }

            /** {@code Rules} as one value. */
            public Builder rules(Value<List<FilterRule>> rules) {
                putWhole("Rules", rules);
                return this;
            }

            /** {@code Rules}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder rules(
                    Collection<? extends Consumer<? super FilterRule.Builder>> rules,
                    Consumer<? super FilterRule.Builder>... more) {
                return rules(allOf(rules, more));
            }

            /** What was configured. */
            public S3KeyFilter build() {
                return new S3KeyFilter(seal("Rules"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.S3TablesDestination}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3tablesdestination.html">S3TablesDestination</a>
     */
    public static final class S3TablesDestination extends PropertyType<S3TablesDestination> {
        private S3TablesDestination(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static S3TablesDestination create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code S3TablesDestination}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code TableArn}: optional; an update means no interruption. */
            public Builder tableArn(String tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableArn} as a value. */
            public Builder tableArn(Value<String> tableArn) {
                put("TableArn", tableArn);
                return this;
            }

            /** {@code TableBucketArn}: required; an update means no interruption. */
            public Builder tableBucketArn(String tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** {@code TableBucketArn} as a value. */
            public Builder tableBucketArn(Value<String> tableBucketArn) {
                put("TableBucketArn", tableBucketArn);
                return this;
            }

            /** {@code TableName}: required; an update means no interruption. */
            public Builder tableName(String tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableName} as a value. */
            public Builder tableName(Value<String> tableName) {
                put("TableName", tableName);
                return this;
            }

            /** {@code TableNamespace}: optional; an update means no interruption. */
            public Builder tableNamespace(String tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** {@code TableNamespace} as a value. */
            public Builder tableNamespace(Value<String> tableNamespace) {
                put("TableNamespace", tableNamespace);
                return this;
            }

            /** What was configured. */
            public S3TablesDestination build() {
                return new S3TablesDestination(seal("TableBucketArn", "TableName"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ServerSideEncryptionByDefault}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html">ServerSideEncryptionByDefault</a>
     */
    public static final class ServerSideEncryptionByDefault extends PropertyType<ServerSideEncryptionByDefault> {
        private ServerSideEncryptionByDefault(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ServerSideEncryptionByDefault create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ServerSideEncryptionByDefault}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code KMSMasterKeyID}: optional; an update means no interruption. */
            public Builder kmsMasterKeyId(String kmsMasterKeyId) {
                put("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** {@code KMSMasterKeyID} as a value. */
            public Builder kmsMasterKeyId(Value<String> kmsMasterKeyId) {
                put("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** {@code KMSMasterKeyID}: what {@code Ref} gives of a resource. */
            public Builder kmsMasterKeyId(Alias kmsMasterKeyId) {
                putRef("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** {@code KMSMasterKeyID}: what {@code Ref} gives of a resource. */
            public Builder kmsMasterKeyId(Key kmsMasterKeyId) {
                putRef("KMSMasterKeyID", kmsMasterKeyId);
                return this;
            }

            /** {@code SSEAlgorithm}: required; an update means no interruption; a value of {@link ServerSideEncryptionByDefaultSSEAlgorithm}. */
            public Builder sseAlgorithm(ServerSideEncryptionByDefaultSSEAlgorithm sseAlgorithm) {
                put("SSEAlgorithm", sseAlgorithm);
                return this;
            }

            /** {@code SSEAlgorithm} by the spelling of one of its allowed values. */
            public Builder sseAlgorithm(String sseAlgorithm) {
                put("SSEAlgorithm", sseAlgorithm, ServerSideEncryptionByDefaultSSEAlgorithm.values());
                return this;
            }

            /** {@code SSEAlgorithm} as a value. */
            public Builder sseAlgorithm(Value<String> sseAlgorithm) {
                put("SSEAlgorithm", sseAlgorithm);
                return this;
            }

            /** What was configured. */
            public ServerSideEncryptionByDefault build() {
                return new ServerSideEncryptionByDefault(seal("SSEAlgorithm"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.ServerSideEncryptionRule}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html">ServerSideEncryptionRule</a>
     */
    public static final class ServerSideEncryptionRule extends PropertyType<ServerSideEncryptionRule> {
        private ServerSideEncryptionRule(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ServerSideEncryptionRule create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ServerSideEncryptionRule}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code BlockedEncryptionTypes}: optional; an update means no interruption. */
            public Builder blockedEncryptionTypes(
                    Consumer<? super BlockedEncryptionTypes.Builder> blockedEncryptionTypes) {
                put("BlockedEncryptionTypes", BlockedEncryptionTypes.create(blockedEncryptionTypes));
                return this;
            }

            /** {@code BlockedEncryptionTypes} as one value. */
            public Builder blockedEncryptionTypes(
                    Value<BlockedEncryptionTypes> blockedEncryptionTypes) {
                putWhole("BlockedEncryptionTypes", blockedEncryptionTypes);
                return this;
            }

            /** {@code BucketKeyEnabled}: optional; an update means no interruption. */
            public Builder bucketKeyEnabled(boolean bucketKeyEnabled) {
                put("BucketKeyEnabled", bucketKeyEnabled);
                return this;
            }

            /** {@code BucketKeyEnabled} as a value. */
            public Builder bucketKeyEnabled(Value<Boolean> bucketKeyEnabled) {
                put("BucketKeyEnabled", bucketKeyEnabled);
                return this;
            }

            /** {@code ServerSideEncryptionByDefault}: optional; an update means no interruption. */
            public Builder serverSideEncryptionByDefault(
                    Consumer<? super ServerSideEncryptionByDefault.Builder> serverSideEncryptionByDefault) {
                put("ServerSideEncryptionByDefault", ServerSideEncryptionByDefault.create(serverSideEncryptionByDefault));
                return this;
            }

            /** {@code ServerSideEncryptionByDefault} as one value. */
            public Builder serverSideEncryptionByDefault(
                    Value<ServerSideEncryptionByDefault> serverSideEncryptionByDefault) {
                putWhole("ServerSideEncryptionByDefault", serverSideEncryptionByDefault);
                return this;
            }

            /** What was configured. */
            public ServerSideEncryptionRule build() {
                return new ServerSideEncryptionRule(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.SourceSelectionCriteria}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-sourceselectioncriteria.html">SourceSelectionCriteria</a>
     */
    public static final class SourceSelectionCriteria extends PropertyType<SourceSelectionCriteria> {
        private SourceSelectionCriteria(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static SourceSelectionCriteria create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code SourceSelectionCriteria}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ReplicaModifications}: optional; an update means no interruption. */
            public Builder replicaModifications(
                    Consumer<? super ReplicaModifications.Builder> replicaModifications) {
                put("ReplicaModifications", ReplicaModifications.create(replicaModifications));
                return this;
            }

            /** {@code ReplicaModifications} as one value. */
            public Builder replicaModifications(Value<ReplicaModifications> replicaModifications) {
                putWhole("ReplicaModifications", replicaModifications);
                return this;
            }

            /** {@code SseKmsEncryptedObjects}: optional; an update means no interruption. */
            public Builder sseKmsEncryptedObjects(
                    Consumer<? super SseKmsEncryptedObjects.Builder> sseKmsEncryptedObjects) {
                put("SseKmsEncryptedObjects", SseKmsEncryptedObjects.create(sseKmsEncryptedObjects));
                return this;
            }

            /** {@code SseKmsEncryptedObjects} as one value. */
            public Builder sseKmsEncryptedObjects(
                    Value<SseKmsEncryptedObjects> sseKmsEncryptedObjects) {
                putWhole("SseKmsEncryptedObjects", sseKmsEncryptedObjects);
                return this;
            }

            /** What was configured. */
            public SourceSelectionCriteria build() {
                return new SourceSelectionCriteria(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.SseKmsEncryptedObjects}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ssekmsencryptedobjects.html">SseKmsEncryptedObjects</a>
     */
    public static final class SseKmsEncryptedObjects extends PropertyType<SseKmsEncryptedObjects> {
        private SseKmsEncryptedObjects(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static SseKmsEncryptedObjects create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code SseKmsEncryptedObjects}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link SseKmsEncryptedObjectsStatus}. */
            public Builder status(SseKmsEncryptedObjectsStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, SseKmsEncryptedObjectsStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** What was configured. */
            public SseKmsEncryptedObjects build() {
                return new SseKmsEncryptedObjects(seal("Status"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.StorageClassAnalysis}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-storageclassanalysis.html">StorageClassAnalysis</a>
     */
    public static final class StorageClassAnalysis extends PropertyType<StorageClassAnalysis> {
        private StorageClassAnalysis(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static StorageClassAnalysis create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code StorageClassAnalysis}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code DataExport}: optional; an update means no interruption. */
            public Builder dataExport(Consumer<? super DataExport.Builder> dataExport) {
                put("DataExport", DataExport.create(dataExport));
                return this;
            }

            /** {@code DataExport} as one value. */
            public Builder dataExport(Value<DataExport> dataExport) {
                putWhole("DataExport", dataExport);
                return this;
            }

            /** What was configured. */
            public StorageClassAnalysis build() {
                return new StorageClassAnalysis(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.TagFilter}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tagfilter.html">TagFilter</a>
     */
    public static final class TagFilter extends PropertyType<TagFilter> {
        private TagFilter(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TagFilter create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TagFilter}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Key}: required; an update means no interruption. */
            public Builder key(String key) {
                put("Key", key);
                return this;
            }

            /** {@code Key} as a value. */
            public Builder key(Value<String> key) {
                put("Key", key);
                return this;
            }

            /** {@code Value}: required; an update means no interruption. */
            public Builder value(String value) {
                put("Value", value);
                return this;
            }

            /** {@code Value} as a value. */
            public Builder value(Value<String> value) {
                put("Value", value);
                return this;
            }

            /** What was configured. */
            public TagFilter build() {
                return new TagFilter(seal("Key", "Value"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.TargetObjectKeyFormat}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-targetobjectkeyformat.html">TargetObjectKeyFormat</a>
     */
    public static final class TargetObjectKeyFormat extends PropertyType<TargetObjectKeyFormat> {
        private TargetObjectKeyFormat(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TargetObjectKeyFormat create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TargetObjectKeyFormat}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code PartitionedPrefix}: optional; an update means no interruption. */
            public Builder partitionedPrefix(
                    Consumer<? super PartitionedPrefix.Builder> partitionedPrefix) {
                put("PartitionedPrefix", PartitionedPrefix.create(partitionedPrefix));
                return this;
            }

            /** {@code PartitionedPrefix} as one value. */
            public Builder partitionedPrefix(Value<PartitionedPrefix> partitionedPrefix) {
                putWhole("PartitionedPrefix", partitionedPrefix);
                return this;
            }

            /** {@code SimplePrefix}: optional; an update means no interruption. */
            public Builder simplePrefix(Map<String, ?> simplePrefix) {
                put("SimplePrefix", simplePrefix);
                return this;
            }

            /** {@code SimplePrefix} as one value. */
            public Builder simplePrefix(Value<Document> simplePrefix) {
                putWhole("SimplePrefix", simplePrefix);
                return this;
            }

            /** {@code SimplePrefix}, configured here. */
            public Builder simplePrefix(Consumer<? super EmptyStructure.Builder> simplePrefix) {
                put("SimplePrefix", EmptyStructure.create(simplePrefix));
                return this;
            }

            /** What was configured. */
            public TargetObjectKeyFormat build() {
                return new TargetObjectKeyFormat(seal());
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.Tiering}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html">Tiering</a>
     */
    public static final class Tiering extends PropertyType<Tiering> {
        private Tiering(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Tiering create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Tiering}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code AccessTier}: required; an update means no interruption; a value of {@link AccessTier}. */
            public Builder accessTier(AccessTier accessTier) {
                put("AccessTier", accessTier);
                return this;
            }

            /** {@code AccessTier} by the spelling of one of its allowed values. */
            public Builder accessTier(String accessTier) {
                put("AccessTier", accessTier, AccessTier.values());
                return this;
            }

            /** {@code AccessTier} as a value. */
            public Builder accessTier(Value<String> accessTier) {
                put("AccessTier", accessTier);
                return this;
            }

            /** {@code Days}: required; an update means no interruption; 90 to 730 as a number. */
            public Builder days(long days) {
                put("Days", days);
                return this;
            }

            /** {@code Days} as a value. */
            public Builder days(Value<? extends Number> days) {
                put("Days", days);
                return this;
            }

            /** What was configured. */
            public Tiering build() {
                return new Tiering(sealWithin("Days=90..730", "AccessTier", "Days"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.TopicConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html">TopicConfiguration</a>
     */
    public static final class TopicConfiguration extends PropertyType<TopicConfiguration> {
        private TopicConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static TopicConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code TopicConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Event}: required; an update means no interruption. */
            public Builder event(String event) {
                put("Event", event);
                return this;
            }

            /** {@code Event} as a value. */
            public Builder event(Value<String> event) {
                put("Event", event);
                return this;
            }

            /** {@code Filter}: optional; an update means no interruption. */
            public Builder filter(Consumer<? super NotificationFilter.Builder> filter) {
                put("Filter", NotificationFilter.create(filter));
                return this;
            }

            /** {@code Filter} as one value. */
            public Builder filter(Value<NotificationFilter> filter) {
                putWhole("Filter", filter);
                return this;
            }

            /** {@code Topic}: required; an update means no interruption. */
            public Builder topic(String topic) {
                put("Topic", topic);
                return this;
            }

            /** {@code Topic} as a value. */
            public Builder topic(Value<String> topic) {
                put("Topic", topic);
                return this;
            }

            /** {@code Topic}: what {@code Ref} gives of a resource. */
            public Builder topic(Topic topic) {
                putRef("Topic", topic);
                return this;
            }

            /** What was configured. */
            public TopicConfiguration build() {
                return new TopicConfiguration(seal("Event", "Topic"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.Transition}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html">Transition</a>
     */
    public static final class Transition extends PropertyType<Transition> {
        private Transition(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Transition create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Transition}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code StorageClass}: required; an update means no interruption; a value of {@link TransitionStorageClass}. */
            public Builder storageClass(TransitionStorageClass storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** {@code StorageClass} by the spelling of one of its allowed values. */
            public Builder storageClass(String storageClass) {
                put("StorageClass", storageClass, TransitionStorageClass.values());
                return this;
            }

            /** {@code StorageClass} as a value. */
            public Builder storageClass(Value<String> storageClass) {
                put("StorageClass", storageClass);
                return this;
            }

            /** {@code TransitionDate}: optional; an update means no interruption; pattern <code>^(&#92;d&#123;4&#125;)-(0[0-9]|1[0-2])-([0-2]&#92;d|3[01])T([01]&#92;d|2[0-4]):([0-5]&#92;d):([0-6]&#92;d)((&#92;.&#92;d&#123;3&#125;)?)Z$</code>. */
            public Builder transitionDate(String transitionDate) {
                put("TransitionDate", transitionDate);
                return this;
            }

            /** {@code TransitionDate} as a value. */
            public Builder transitionDate(Value<String> transitionDate) {
                put("TransitionDate", transitionDate);
                return this;
            }

            /** {@code TransitionInDays}: optional; an update means no interruption; at least 0 as a number. */
            public Builder transitionInDays(long transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** {@code TransitionInDays} as a value. */
            public Builder transitionInDays(Value<? extends Number> transitionInDays) {
                put("TransitionInDays", transitionInDays);
                return this;
            }

            /** What was configured. */
            public Transition build() {
                return new Transition(sealWithin("TransitionDate~^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$\n"
                                + "TransitionInDays=0..", "StorageClass"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.VersioningConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html">VersioningConfiguration</a>
     */
    public static final class VersioningConfiguration extends PropertyType<VersioningConfiguration> {
        private VersioningConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static VersioningConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code VersioningConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Status}: required; an update means no interruption; a value of {@link VersioningStatus}; default <code>"Suspended"</code>. */
            public Builder status(VersioningStatus status) {
                put("Status", status);
                return this;
            }

            /** {@code Status} by the spelling of one of its allowed values. */
            public Builder status(String status) {
                put("Status", status, VersioningStatus.values());
                return this;
            }

            /** {@code Status} as a value. */
            public Builder status(Value<String> status) {
                put("Status", status);
                return this;
            }

            /** What was configured. */
            public VersioningConfiguration build() {
                return new VersioningConfiguration(seal("Status"));
            }
        }
    }

    /**
     * {@code AWS::S3::Bucket.WebsiteConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html">WebsiteConfiguration</a>
     */
    public static final class WebsiteConfiguration extends PropertyType<WebsiteConfiguration> {
        private WebsiteConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static WebsiteConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code WebsiteConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ErrorDocument}: optional; an update means no interruption. */
            public Builder errorDocument(String errorDocument) {
                put("ErrorDocument", errorDocument);
                return this;
            }

            /** {@code ErrorDocument} as a value. */
            public Builder errorDocument(Value<String> errorDocument) {
                put("ErrorDocument", errorDocument);
                return this;
            }

            /** {@code IndexDocument}: optional; an update means no interruption. */
            public Builder indexDocument(String indexDocument) {
                put("IndexDocument", indexDocument);
                return this;
            }

            /** {@code IndexDocument} as a value. */
            public Builder indexDocument(Value<String> indexDocument) {
                put("IndexDocument", indexDocument);
                return this;
            }

            /** {@code RedirectAllRequestsTo}: optional; an update means no interruption. */
            public Builder redirectAllRequestsTo(
                    Consumer<? super RedirectAllRequestsTo.Builder> redirectAllRequestsTo) {
                put("RedirectAllRequestsTo", RedirectAllRequestsTo.create(redirectAllRequestsTo));
                return this;
            }

            /** {@code RedirectAllRequestsTo} as one value. */
            public Builder redirectAllRequestsTo(
                    Value<RedirectAllRequestsTo> redirectAllRequestsTo) {
                putWhole("RedirectAllRequestsTo", redirectAllRequestsTo);
                return this;
            }

            /** {@code RoutingRules}: optional; an update means no interruption. */
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

            /** {@code RoutingRules}, items appended. */
            @SafeVarargs
            public final Builder routingRules(Value<RoutingRule>... routingRules) {
                addAll("RoutingRules", routingRules);
                return this;
            }

            /** {@code RoutingRules}, items appended. */
            public Builder routingRules(Collection<? extends Value<RoutingRule>> routingRules) {
                addAll("RoutingRules", routingRules);
                return this;
            }

            /** {@code RoutingRules} as one value. */
            public Builder routingRules(Value<List<RoutingRule>> routingRules) {
                putWhole("RoutingRules", routingRules);
                return this;
            }

            /** {@code RoutingRules}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder routingRules(
                    Collection<? extends Consumer<? super RoutingRule.Builder>> routingRules,
                    Consumer<? super RoutingRule.Builder>... more) {
                return routingRules(allOf(routingRules, more));
            }

            /** What was configured. */
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
