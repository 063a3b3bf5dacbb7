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
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::Serverless::SimpleTable}. {@code Ref} returns {@code TableName}. Deleting this resource deletes its data. The template must declare the transform {@code AWS::Serverless-2016-10-31}.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html">AWS::Serverless::SimpleTable</a>
 */
@Generated("io.stratiform.codegen")
public final class SimpleTable extends Resource implements HasArn {
    /** The resource type, {@code AWS::Serverless::SimpleTable}. */
    public static final String TYPE = "AWS::Serverless::SimpleTable";

    private SimpleTable(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties);
    }

    /**
     * Creates a resource without properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static SimpleTable create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, SimpleTable.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static SimpleTable create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, SimpleTable.class), null, configuration).build();
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

    @Override
    protected String requiredTransform() {
        return "AWS::Serverless-2016-10-31";
    }

    /** A builder for {@code AWS::Serverless::SimpleTable}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Configures {@code PointInTimeRecoverySpecification}. Optional. Updates cause no interruption. */
        public Builder pointInTimeRecoverySpecification(
                Consumer<? super PointInTimeRecoverySpecification.Builder> pointInTimeRecoverySpecification) {
            put("PointInTimeRecoverySpecification", PointInTimeRecoverySpecification.create(pointInTimeRecoverySpecification));
            return this;
        }

        /** Sets {@code PointInTimeRecoverySpecification} to a structure or an intrinsic function. */
        public Builder pointInTimeRecoverySpecification(
                Value<PointInTimeRecoverySpecification> pointInTimeRecoverySpecification) {
            putWhole("PointInTimeRecoverySpecification", pointInTimeRecoverySpecification);
            return this;
        }

        /** Configures {@code PrimaryKey}. Optional. Updates cause replacement. */
        public Builder primaryKey(Consumer<? super PrimaryKey.Builder> primaryKey) {
            put("PrimaryKey", PrimaryKey.create(primaryKey));
            return this;
        }

        /** Sets {@code PrimaryKey} to a structure or an intrinsic function. */
        public Builder primaryKey(Value<PrimaryKey> primaryKey) {
            putWhole("PrimaryKey", primaryKey);
            return this;
        }

        /** Configures {@code ProvisionedThroughput}. Optional. Updates cause no interruption. */
        public Builder provisionedThroughput(
                Consumer<? super ProvisionedThroughput.Builder> provisionedThroughput) {
            put("ProvisionedThroughput", ProvisionedThroughput.create(provisionedThroughput));
            return this;
        }

        /** Sets {@code ProvisionedThroughput} to a structure or an intrinsic function. */
        public Builder provisionedThroughput(Value<ProvisionedThroughput> provisionedThroughput) {
            putWhole("ProvisionedThroughput", provisionedThroughput);
            return this;
        }

        /** Configures {@code SSESpecification}. Optional. Updates cause no interruption. */
        public Builder sseSpecification(
                Consumer<? super SSESpecification.Builder> sseSpecification) {
            put("SSESpecification", SSESpecification.create(sseSpecification));
            return this;
        }

        /** Sets {@code SSESpecification} to a structure or an intrinsic function. */
        public Builder sseSpecification(Value<SSESpecification> sseSpecification) {
            putWhole("SSESpecification", sseSpecification);
            return this;
        }

        /** Sets {@code TableName}. Optional. Updates cause replacement. Length: 3 to 255 characters. Pattern: <code>^[a-zA-Z0-9_.-]+$</code>. */
        public Builder tableName(String tableName) {
            put("TableName", tableName);
            return this;
        }

        /** Sets {@code TableName} to a parameter or an intrinsic function. */
        public Builder tableName(Value<String> tableName) {
            put("TableName", tableName);
            return this;
        }

        /** Adds an entry to {@code Tags}. Optional. Updates cause no interruption. */
        public Builder tags(String key, String value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** Adds an entry to {@code Tags}. */
        public Builder tags(String key, Value<String> value) {
            putEntry("Tags", key, value);
            return this;
        }

        /** Adds entries to {@code Tags}, whose values are literals, parameters or intrinsic functions. To add one entry, call {@code tags("KEY", value)}. */
        public Builder tags(Map<String, ?> tags) {
            putEntries("Tags", tags, String.class);
            return this;
        }

        /** Sets {@code Tags} to an intrinsic function that returns a map. To add one entry, call {@code tags("KEY", value)}. */
        public Builder tags(Value<Map<String, String>> tags) {
            putWhole("Tags", tags);
            return this;
        }

        /** Adds tags to {@code Tags}. */
        public Builder tags(Tags tags) {
            putTags("Tags", tags);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public SimpleTable build() {
            return new SimpleTable(logicalId, sealWithin("TableName#3..255\n"
                            + "TableName~^[a-zA-Z0-9_.-]+$"));
        }
    }

    /**
     * The property type {@code AWS::Serverless::SimpleTable.PointInTimeRecoverySpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-pointintimerecoveryspecification.html">PointInTimeRecoverySpecification</a>
     */
    public static final class PointInTimeRecoverySpecification extends PropertyType<PointInTimeRecoverySpecification> {
        private PointInTimeRecoverySpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PointInTimeRecoverySpecification create(
                Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PointInTimeRecoverySpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code PointInTimeRecoveryEnabled}. Optional. Updates cause no interruption. */
            public Builder pointInTimeRecoveryEnabled(boolean pointInTimeRecoveryEnabled) {
                put("PointInTimeRecoveryEnabled", pointInTimeRecoveryEnabled);
                return this;
            }

            /** Sets {@code PointInTimeRecoveryEnabled} to a parameter or an intrinsic function. */
            public Builder pointInTimeRecoveryEnabled(Value<Boolean> pointInTimeRecoveryEnabled) {
                put("PointInTimeRecoveryEnabled", pointInTimeRecoveryEnabled);
                return this;
            }

            /** Sets {@code RecoveryPeriodInDays}. Optional. Updates cause no interruption. Range: 1 to 35. */
            public Builder recoveryPeriodInDays(long recoveryPeriodInDays) {
                put("RecoveryPeriodInDays", recoveryPeriodInDays);
                return this;
            }

            /** Sets {@code RecoveryPeriodInDays} to a parameter or an intrinsic function. */
            public Builder recoveryPeriodInDays(Value<? extends Number> recoveryPeriodInDays) {
                put("RecoveryPeriodInDays", recoveryPeriodInDays);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PointInTimeRecoverySpecification build() {
                return new PointInTimeRecoverySpecification(sealWithin("RecoveryPeriodInDays=1..35"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::SimpleTable.PrimaryKey}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-primarykey.html">PrimaryKey</a>
     */
    public static final class PrimaryKey extends PropertyType<PrimaryKey> {
        private PrimaryKey(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static PrimaryKey create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code PrimaryKey}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Name}. Required. Updates cause replacement. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Name} to a parameter or an intrinsic function. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Type}. Required. Updates cause replacement. Allowed values: {@link PrimaryKeyType}. */
            public Builder type(PrimaryKeyType type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to one of its allowed values, given as a string. */
            public Builder type(String type) {
                put("Type", type, PrimaryKeyType.values());
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public PrimaryKey build() {
                return new PrimaryKey(seal("Name", "Type"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::SimpleTable.ProvisionedThroughput}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-provisionedthroughput.html">ProvisionedThroughput</a>
     */
    public static final class ProvisionedThroughput extends PropertyType<ProvisionedThroughput> {
        private ProvisionedThroughput(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ProvisionedThroughput create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ProvisionedThroughput}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code ReadCapacityUnits}. Optional. Updates cause no interruption. */
            public Builder readCapacityUnits(Number readCapacityUnits) {
                put("ReadCapacityUnits", readCapacityUnits);
                return this;
            }

            /** Sets {@code ReadCapacityUnits} to a parameter or an intrinsic function. */
            public Builder readCapacityUnits(Value<? extends Number> readCapacityUnits) {
                put("ReadCapacityUnits", readCapacityUnits);
                return this;
            }

            /** Sets {@code WriteCapacityUnits}. Required. Updates cause no interruption. */
            public Builder writeCapacityUnits(Number writeCapacityUnits) {
                put("WriteCapacityUnits", writeCapacityUnits);
                return this;
            }

            /** Sets {@code WriteCapacityUnits} to a parameter or an intrinsic function. */
            public Builder writeCapacityUnits(Value<? extends Number> writeCapacityUnits) {
                put("WriteCapacityUnits", writeCapacityUnits);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ProvisionedThroughput build() {
                return new ProvisionedThroughput(seal("WriteCapacityUnits"));
            }
        }
    }

    /**
     * The property type {@code AWS::Serverless::SimpleTable.SSESpecification}.
     *
     * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-simpletable-ssespecification.html">SSESpecification</a>
     */
    public static final class SSESpecification extends PropertyType<SSESpecification> {
        private SSESpecification(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static SSESpecification create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code SSESpecification}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code KMSMasterKeyId}. Optional. Updates cause no interruption. */
            public Builder kmsMasterKeyId(String kmsMasterKeyId) {
                put("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code KMSMasterKeyId} to a parameter or an intrinsic function. */
            public Builder kmsMasterKeyId(Value<String> kmsMasterKeyId) {
                put("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code KMSMasterKeyId} to the {@code Ref} of a resource. */
            public Builder kmsMasterKeyId(Alias kmsMasterKeyId) {
                putRef("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code KMSMasterKeyId} to the {@code Ref} of a resource. */
            public Builder kmsMasterKeyId(Key kmsMasterKeyId) {
                putRef("KMSMasterKeyId", kmsMasterKeyId);
                return this;
            }

            /** Sets {@code SSEEnabled}. Optional. Updates cause no interruption. */
            public Builder sseEnabled(boolean sseEnabled) {
                put("SSEEnabled", sseEnabled);
                return this;
            }

            /** Sets {@code SSEEnabled} to a parameter or an intrinsic function. */
            public Builder sseEnabled(Value<Boolean> sseEnabled) {
                put("SSEEnabled", sseEnabled);
                return this;
            }

            /** Sets {@code SSEType}. Optional. Updates cause no interruption. Allowed values: {@link SSEType}. */
            public Builder sseType(SSEType sseType) {
                put("SSEType", sseType);
                return this;
            }

            /** Sets {@code SSEType} to one of its allowed values, given as a string. */
            public Builder sseType(String sseType) {
                put("SSEType", sseType, SSEType.values());
                return this;
            }

            /** Sets {@code SSEType} to a parameter or an intrinsic function. */
            public Builder sseType(Value<String> sseType) {
                put("SSEType", sseType);
                return this;
            }

            /** Creates the instance with the properties that are set. */
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
