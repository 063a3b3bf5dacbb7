// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.serverless;

import io.stratiform.aws.kms.Alias;
import io.stratiform.aws.kms.Key;
import io.stratiform.template.Resource;
import io.stratiform.value.EnumValue;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code AWS::Serverless::SimpleTable}. {@code Ref} gives {@code TableName}. It holds data that is lost with it. Its template needs the transform {@code AWS::Serverless-2016-10-31}.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html">AWS::Serverless::SimpleTable</a>
 */
public final class SimpleTable extends Resource implements HasArn {
    /** The resource type, {@code AWS::Serverless::SimpleTable}. */
    public static final String TYPE = "AWS::Serverless::SimpleTable";

    private SimpleTable(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties);
    }

    /**
     * Creates the resource without any properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static SimpleTable create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, SimpleTable.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static SimpleTable create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, SimpleTable.class), null, configuration).build();
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

    @Override
    protected String requiredTransform() {
        return "AWS::Serverless-2016-10-31";
    }

    /** Sets the properties of {@code AWS::Serverless::SimpleTable}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code PointInTimeRecoverySpecification}: optional; an update means no interruption. */
        public Builder pointInTimeRecoverySpecification(
                Consumer<? super PointInTimeRecoverySpecification.Builder> pointInTimeRecoverySpecification) {
            put("PointInTimeRecoverySpecification", PointInTimeRecoverySpecification.create(pointInTimeRecoverySpecification));
            return this;
        }

        /** {@code PointInTimeRecoverySpecification} as one value. */
        public Builder pointInTimeRecoverySpecification(
                Value<PointInTimeRecoverySpecification> pointInTimeRecoverySpecification) {
            putWhole("PointInTimeRecoverySpecification", pointInTimeRecoverySpecification);
            return this;
        }

        /** {@code PrimaryKey}: optional; an update means replacement. */
        public Builder primaryKey(Consumer<? super PrimaryKey.Builder> primaryKey) {
            put("PrimaryKey", PrimaryKey.create(primaryKey));
            return this;
        }

        /** {@code PrimaryKey} as one value. */
        public Builder primaryKey(Value<PrimaryKey> primaryKey) {
            putWhole("PrimaryKey", primaryKey);
            return this;
        }

        /** {@code ProvisionedThroughput}: optional; an update means no interruption. */
        public Builder provisionedThroughput(
                Consumer<? super ProvisionedThroughput.Builder> provisionedThroughput) {
            put("ProvisionedThroughput", ProvisionedThroughput.create(provisionedThroughput));
            return this;
        }

        /** {@code ProvisionedThroughput} as one value. */
        public Builder provisionedThroughput(Value<ProvisionedThroughput> provisionedThroughput) {
            putWhole("ProvisionedThroughput", provisionedThroughput);
            return this;
        }

        /** {@code SSESpecification}: optional; an update means no interruption. */
        public Builder sseSpecification(
                Consumer<? super SSESpecification.Builder> sseSpecification) {
            put("SSESpecification", SSESpecification.create(sseSpecification));
            return this;
        }

        /** {@code SSESpecification} as one value. */
        public Builder sseSpecification(Value<SSESpecification> sseSpecification) {
            putWhole("SSESpecification", sseSpecification);
            return this;
        }

        /** {@code TableName}: optional; an update means replacement; 3 to 255 characters; pattern <code>^[a-zA-Z0-9_.-]+$</code>. */
        public Builder tableName(String tableName) {
            put("TableName", tableName);
            return this;
        }

        /** {@code TableName} as a value. */
        public Builder tableName(Value<String> tableName) {
            put("TableName", tableName);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption. */
        public Builder tags(String key, String value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** {@code Tags}, one entry added. */
        public Builder tags(String key, Value<String> value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** {@code Tags}, entries added, which are literals or values such as {@code bucket.ref()}; {@code tags("KEY", value)} adds one entry. */
        public Builder tags(Map<String, ?> tags) {
            putEntries("Tags", tags, String.class);
            return this;
        }

        /** {@code Tags} as one value; {@code tags("KEY", value)} adds one entry. */
        public Builder tags(Value<Map<String, String>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** {@code Tags}, tags added. */
        public Builder tags(Tags tags) {
            putTags("Tags", tags);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public SimpleTable build() {
            return new SimpleTable(logicalId, sealWithin("TableName#3..255\n"
                            + "TableName~^[a-zA-Z0-9_.-]+$"));
        }
    }

    /**
     * {@code AWS::Serverless::SimpleTable.PointInTimeRecoverySpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-pointintimerecoveryspecification.html">PointInTimeRecoverySpecification</a>
     */
    public static final class PointInTimeRecoverySpecification extends PropertyType<PointInTimeRecoverySpecification> {
        private PointInTimeRecoverySpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PointInTimeRecoverySpecification create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PointInTimeRecoverySpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code PointInTimeRecoveryEnabled}: optional; an update means no interruption. */
            public Builder pointInTimeRecoveryEnabled(boolean pointInTimeRecoveryEnabled) {
                put("PointInTimeRecoveryEnabled", pointInTimeRecoveryEnabled);
                return this;
            }

            /** {@code PointInTimeRecoveryEnabled} as a value. */
            public Builder pointInTimeRecoveryEnabled(Value<Boolean> pointInTimeRecoveryEnabled) {
                put("PointInTimeRecoveryEnabled", pointInTimeRecoveryEnabled);
                return this;
            }

            /** {@code RecoveryPeriodInDays}: optional; an update means no interruption; 1 to 35 as a number. */
            public Builder recoveryPeriodInDays(long recoveryPeriodInDays) {
                put("RecoveryPeriodInDays", recoveryPeriodInDays);
                return this;
            }

            /** {@code RecoveryPeriodInDays} as a value. */
            public Builder recoveryPeriodInDays(Value<? extends Number> recoveryPeriodInDays) {
                put("RecoveryPeriodInDays", recoveryPeriodInDays);
                return this;
            }

            /** What was configured. */
            public PointInTimeRecoverySpecification build() {
                return new PointInTimeRecoverySpecification(sealWithin("RecoveryPeriodInDays=1..35"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::SimpleTable.PrimaryKey}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-primarykey.html">PrimaryKey</a>
     */
    public static final class PrimaryKey extends PropertyType<PrimaryKey> {
        private PrimaryKey(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static PrimaryKey create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code PrimaryKey}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Name}: required; an update means replacement. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** {@code Name} as a value. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** {@code Type}: required; an update means replacement; a value of {@link PrimaryKeyType}. */
            public Builder type(PrimaryKeyType type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} by the spelling of one of its allowed values. */
            public Builder type(String type) {
                put("Type", type, PrimaryKeyType.values());
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public PrimaryKey build() {
                return new PrimaryKey(seal("Name", "Type"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::SimpleTable.ProvisionedThroughput}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-provisionedthroughput.html">ProvisionedThroughput</a>
     */
    public static final class ProvisionedThroughput extends PropertyType<ProvisionedThroughput> {
        private ProvisionedThroughput(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ProvisionedThroughput create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ProvisionedThroughput}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code ReadCapacityUnits}: optional; an update means no interruption. */
            public Builder readCapacityUnits(Number readCapacityUnits) {
                put("ReadCapacityUnits", readCapacityUnits);
                return this;
            }

            /** {@code ReadCapacityUnits} as a value. */
            public Builder readCapacityUnits(Value<? extends Number> readCapacityUnits) {
                put("ReadCapacityUnits", readCapacityUnits);
                return this;
            }

            /** {@code WriteCapacityUnits}: required; an update means no interruption. */
            public Builder writeCapacityUnits(Number writeCapacityUnits) {
                put("WriteCapacityUnits", writeCapacityUnits);
                return this;
            }

            /** {@code WriteCapacityUnits} as a value. */
            public Builder writeCapacityUnits(Value<? extends Number> writeCapacityUnits) {
                put("WriteCapacityUnits", writeCapacityUnits);
                return this;
            }

            /** What was configured. */
            public ProvisionedThroughput build() {
                return new ProvisionedThroughput(seal("WriteCapacityUnits"));
            }
        }
    }

    /**
     * {@code AWS::Serverless::SimpleTable.SSESpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-ssespecification.html">SSESpecification</a>
     */
    public static final class SSESpecification extends PropertyType<SSESpecification> {
        private SSESpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static SSESpecification create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code SSESpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code KMSMasterKeyId}: optional; an update means no interruption. */
            public Builder kmsMasterKeyId(String kmsMasterKeyId) {
                put("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** {@code KMSMasterKeyId} as a value. */
            public Builder kmsMasterKeyId(Value<String> kmsMasterKeyId) {
                put("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** {@code KMSMasterKeyId}: what {@code Ref} gives of a resource. */
            public Builder kmsMasterKeyId(Alias kmsMasterKeyId) {
                putRef("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** {@code KMSMasterKeyId}: what {@code Ref} gives of a resource. */
            public Builder kmsMasterKeyId(Key kmsMasterKeyId) {
                putRef("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** {@code SSEEnabled}: optional; an update means no interruption. */
            public Builder sseEnabled(boolean sseEnabled) {
                put("SSEEnabled", sseEnabled);
                return this;
            }

            /** {@code SSEEnabled} as a value. */
            public Builder sseEnabled(Value<Boolean> sseEnabled) {
                put("SSEEnabled", sseEnabled);
                return this;
            }

            /** {@code SSEType}: optional; an update means no interruption; a value of {@link SSEType}. */
            public Builder sseType(SSEType sseType) {
                put("SSEType", sseType);
                return this;
            }

            /** {@code SSEType} by the spelling of one of its allowed values. */
            public Builder sseType(String sseType) {
                put("SSEType", sseType, SSEType.values());
                return this;
            }

            /** {@code SSEType} as a value. */
            public Builder sseType(Value<String> sseType) {
                put("SSEType", sseType);
                return this;
            }

            /** What was configured. */
            public SSESpecification build() {
                return new SSESpecification(seal());
            }
        }
    }

    /** The allowed values of {@code PrimaryKeyType}. */
    public enum PrimaryKeyType implements EnumValue {
        /** <code>Binary</code> */
        BINARY("Binary"),

        /** <code>Number</code> */
        NUMBER("Number"),

        /** <code>String</code> */
        STRING("String");

        private final String value;

        PrimaryKeyType(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code SSEType}. */
    public enum SSEType implements EnumValue {
        /** <code>AES256</code> */
        AES256,

        /** <code>KMS</code> */
        KMS
    }
}
