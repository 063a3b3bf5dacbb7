// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.ssm;

import io.stratiform.template.Resource;
import io.stratiform.value.EnumValue;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code AWS::SSM::Parameter}. {@code Ref} gives {@code Name}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html">AWS::SSM::Parameter</a>
 */
public final class Parameter extends Resource implements HasArn {
    /** The resource type, {@code AWS::SSM::Parameter}. */
    public static final String TYPE = "AWS::SSM::Parameter";

    private Parameter(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn Type Value");
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Parameter create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Parameter.class), null, configuration).build();
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

    /** The attribute {@code Type}. */
    public Value<String> attrType() {
        return attr("Type");
    }

    /** The attribute {@code Value}. */
    public Value<String> attrValue() {
        return attr("Value");
    }

    /** Sets the properties of {@code AWS::SSM::Parameter}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code AllowedPattern}: optional; an update means no interruption; 0 to 1024 characters. */
        public Builder allowedPattern(String allowedPattern) {
            put("AllowedPattern", allowedPattern);
            return this;
        }

        /** {@code AllowedPattern} as a value. */
        public Builder allowedPattern(Value<String> allowedPattern) {
            put("AllowedPattern", allowedPattern);
            return this;
        }

        /** {@code DataType}: optional; an update means no interruption; a value of {@link DataType}. */
        public Builder dataType(DataType dataType) {
            put("DataType", dataType);
            return this;
        }

        /** {@code DataType} by the spelling of one of its allowed values. */
        public Builder dataType(String dataType) {
            put("DataType", dataType, DataType.values());
            return this;
        }

        /** {@code DataType} as a value. */
        public Builder dataType(Value<String> dataType) {
            put("DataType", dataType);
            return this;
        }

        /** {@code Description}: optional; an update means no interruption; 0 to 1024 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** {@code Description} as a value. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** {@code Name}: optional; an update means replacement; 1 to 1011 characters; pattern <code>^[a-zA-Z0-9_./-]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** {@code Policies}: optional; an update means no interruption. */
        public Builder policies(String policies) {
            put("Policies", policies);
            return this;
        }

        /** {@code Policies} as a value. */
        public Builder policies(Value<String> policies) {
            put("Policies", policies);
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

        /** {@code Tier}: optional; an update means no interruption; a value of {@link Tier}. */
        public Builder tier(Tier tier) {
            put("Tier", tier);
            return this;
        }

        /** {@code Tier} by the spelling of one of its allowed values. */
        public Builder tier(String tier) {
            put("Tier", tier, Tier.values());
            return this;
        }

        /** {@code Tier} as a value. */
        public Builder tier(Value<String> tier) {
            put("Tier", tier);
            return this;
        }

        /** {@code Type}: required; an update means no interruption; a value of {@link Type}. */
        public Builder type(Type type) {
            put("Type", type);
            return this;
        }

        /** {@code Type} by the spelling of one of its allowed values. */
        public Builder type(String type) {
            put("Type", type, Type.values());
            return this;
        }

        /** {@code Type} as a value. */
        public Builder type(Value<String> type) {
            put("Type", type);
            return this;
        }

        /** {@code Value}: required; an update means no interruption; 1 to 8192 characters. */
        public Builder value(String value) {
            put("Value", value);
            return this;
        }

        /** {@code Value} as a value. */
        public Builder value(Value<String> value) {
            put("Value", value);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public Parameter build() {
            return new Parameter(logicalId, sealWithin("AllowedPattern#..1024\n"
                            + "Description#..1024\n"
                            + "Name#1..1011\n"
                            + "Name~^[a-zA-Z0-9_./-]+$\n"
                            + "Value#1..8192", "Type", "Value"));
        }
    }

    /** The allowed values of {@code DataType}. */
    public enum DataType implements EnumValue {
        /** <code>text</code> */
        TEXT("text"),

        /** <code>aws:ec2:image</code> */
        AWS_EC2_IMAGE("aws:ec2:image");

        private final String value;

        DataType(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code Tier}. */
    public enum Tier implements EnumValue {
        /** <code>Standard</code> */
        STANDARD("Standard"),

        /** <code>Advanced</code> */
        ADVANCED("Advanced"),

        /** <code>Intelligent-Tiering</code> */
        INTELLIGENT_TIERING("Intelligent-Tiering");

        private final String value;

        Tier(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }

    /** The allowed values of {@code Type}. */
    public enum Type implements EnumValue {
        /** <code>String</code> */
        STRING("String"),

        /** <code>StringList</code> */
        STRING_LIST("StringList");

        private final String value;

        Type(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
