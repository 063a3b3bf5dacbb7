// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.serverless;

import io.stratiform.template.Resource;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code AWS::Serverless::SimpleTable}. {@code Ref} gives {@code TableName}. Its template needs the transform {@code AWS::Serverless-2016-10-31}.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html">AWS::Serverless::SimpleTable</a>
 */
public final class SimpleTable extends Resource {
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

        /** {@code ProvisionedThroughput}: optional; an update means replacement. */
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

        /** {@code SSESpecification}: optional; an update means replacement. */
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

        /** {@code TableName}: optional; an update means replacement. */
        public Builder tableName(String tableName) {
            put("TableName", tableName);
            return this;
        }

        /** {@code TableName} as a value. */
        public Builder tableName(Value<String> tableName) {
            put("TableName", tableName);
            return this;
        }

        /** {@code Tags}: optional; an update means replacement. */
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
            return new SimpleTable(logicalId, seal());
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

            /** {@code Name}: optional; an update means replacement. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** {@code Name} as a value. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** {@code Type}: required; an update means replacement. */
            public Builder type(String type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** What was configured. */
            public PrimaryKey build() {
                return new PrimaryKey(seal("Type"));
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

            /** {@code ReadCapacityUnits}: optional; an update means replacement. */
            public Builder readCapacityUnits(Number readCapacityUnits) {
                put("ReadCapacityUnits", readCapacityUnits);
                return this;
            }

            /** {@code ReadCapacityUnits} as a value. */
            public Builder readCapacityUnits(Value<? extends Number> readCapacityUnits) {
                put("ReadCapacityUnits", readCapacityUnits);
                return this;
            }

            /** {@code WriteCapacityUnits}: required; an update means replacement. */
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

            /** {@code SSEEnabled}: optional; an update means replacement. */
            public Builder sseEnabled(boolean sseEnabled) {
                put("SSEEnabled", sseEnabled);
                return this;
            }

            /** {@code SSEEnabled} as a value. */
            public Builder sseEnabled(Value<Boolean> sseEnabled) {
                put("SSEEnabled", sseEnabled);
                return this;
            }

            /** What was configured. */
            public SSESpecification build() {
                return new SSESpecification(seal());
            }
        }
    }
}
