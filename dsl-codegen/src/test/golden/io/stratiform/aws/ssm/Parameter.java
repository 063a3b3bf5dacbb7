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
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::SSM::Parameter}. {@code Ref} returns {@code Name}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html">AWS::SSM::Parameter</a>
 */
@Generated("io.stratiform.codegen")
public final class Parameter extends Resource implements HasArn {
    /** The resource type, {@code AWS::SSM::Parameter}. */
    public static final String TYPE = "AWS::SSM::Parameter";

    private Parameter(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn Type Value");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Parameter create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Parameter.class), null, configuration).build();
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

    /** Returns the attribute {@code Type}. */
    public Value<String> attrType() {
        return attr("Type");
    }

    /** Returns the attribute {@code Value}. */
    public Value<String> attrValue() {
        return attr("Value");
    }

    /** A builder for {@code AWS::SSM::Parameter}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code AllowedPattern}. Optional. Updates cause no interruption. Length: 0 to 1024 characters. */
        public Builder allowedPattern(String allowedPattern) {
            put("AllowedPattern", allowedPattern);
            return this;
        }

        /** Sets {@code AllowedPattern} to a parameter or an intrinsic function. */
        public Builder allowedPattern(Value<String> allowedPattern) {
            put("AllowedPattern", allowedPattern);
            return this;
        }

        /** Sets {@code DataType}. Optional. Updates cause no interruption. Allowed values: {@link DataType}. */
        public Builder dataType(DataType dataType) {
            put("DataType", dataType);
            return this;
        }

        /** Sets {@code DataType} to one of its allowed values, given as a string. */
        public Builder dataType(String dataType) {
            put("DataType", dataType, DataType.values());
            return this;
        }

        /** Sets {@code DataType} to a parameter or an intrinsic function. */
        public Builder dataType(Value<String> dataType) {
            put("DataType", dataType);
            return this;
        }

        /** Sets {@code Description}. Optional. Updates cause no interruption. Length: 0 to 1024 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code Description} to a parameter or an intrinsic function. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code Name}. Optional. Updates cause replacement. Length: 1 to 1011 characters. Pattern: <code>^[a-zA-Z0-9_./-]+$</code>. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Name} to a parameter or an intrinsic function. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Policies}. Optional. Updates cause no interruption. */
        public Builder policies(String policies) {
            put("Policies", policies);
            return this;
        }

        /** Sets {@code Policies} to a parameter or an intrinsic function. */
        public Builder policies(Value<String> policies) {
            put("Policies", policies);
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

        /** Sets {@code Tier}. Optional. Updates cause no interruption. Allowed values: {@link Tier}. */
        public Builder tier(Tier tier) {
            put("Tier", tier);
            return this;
        }

        /** Sets {@code Tier} to one of its allowed values, given as a string. */
        public Builder tier(String tier) {
            put("Tier", tier, Tier.values());
            return this;
        }

        /** Sets {@code Tier} to a parameter or an intrinsic function. */
        public Builder tier(Value<String> tier) {
            put("Tier", tier);
            return this;
        }

        /** Sets {@code Type}. Required. Updates cause no interruption. Allowed values: {@link Type}. */
        public Builder type(Type type) {
            put("Type", type);
            return this;
        }

        /** Sets {@code Type} to one of its allowed values, given as a string. */
        public Builder type(String type) {
            put("Type", type, Type.values());
            return this;
        }

        /** Sets {@code Type} to a parameter or an intrinsic function. */
        public Builder type(Value<String> type) {
            put("Type", type);
            return this;
        }

        /** Sets {@code Value}. Required. Updates cause no interruption. Length: 1 to 8192 characters. */
        public Builder value(String value) {
            put("Value", value);
            return this;
        }

        /** Sets {@code Value} to a parameter or an intrinsic function. */
        public Builder value(Value<String> value) {
            put("Value", value);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
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
