// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.iam.Role;
import io.stratiform.template.Resource;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tag;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::ElasticBeanstalk::Environment}. {@code Ref} returns {@code EnvironmentName}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html">AWS::ElasticBeanstalk::Environment</a>
 */
@Generated("io.stratiform.codegen")
public final class Environment extends Resource {
    /** The resource type, {@code AWS::ElasticBeanstalk::Environment}. */
    public static final String TYPE = "AWS::ElasticBeanstalk::Environment";

    private Environment(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "EndpointURL");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Environment create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Environment.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code EndpointURL}. */
    public Value<String> attrEndpointUrl() {
        return attr("EndpointURL");
    }

    /** A builder for {@code AWS::ElasticBeanstalk::Environment}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code ApplicationName}. Required. Updates cause replacement. Length: 1 to 100 characters. */
        public Builder applicationName(String applicationName) {
            put("ApplicationName", applicationName);
            return this;
        }

        /** Sets {@code ApplicationName} to a parameter or an intrinsic function. */
        public Builder applicationName(Value<String> applicationName) {
            put("ApplicationName", applicationName);
            return this;
        }

        /** Sets {@code ApplicationName} to the {@code Ref} of a resource. */
        public Builder applicationName(Application applicationName) {
            putRef("ApplicationName", applicationName);
            return this;
        }

        /** Sets {@code CNAMEPrefix}. Optional. Updates cause replacement. Length: 4 to 63 characters. */
        public Builder cnamePrefix(String cnamePrefix) {
            put("CNAMEPrefix", cnamePrefix);
            return this;
        }

        /** Sets {@code CNAMEPrefix} to a parameter or an intrinsic function. */
        public Builder cnamePrefix(Value<String> cnamePrefix) {
            put("CNAMEPrefix", cnamePrefix);
            return this;
        }

        /** Sets {@code Description}. Optional. Updates cause no interruption. Length: at most 200 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code Description} to a parameter or an intrinsic function. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code EnvironmentName}. Optional. Updates cause replacement. Length: 4 to 40 characters. Pattern: <code>^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$</code>. */
        public Builder environmentName(String environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** Sets {@code EnvironmentName} to a parameter or an intrinsic function. */
        public Builder environmentName(Value<String> environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** Sets {@code OperationsRole}. Optional. Updates cause no interruption. */
        public Builder operationsRole(String operationsRole) {
            put("OperationsRole", operationsRole);
            return this;
        }

        /** Sets {@code OperationsRole} to a parameter or an intrinsic function. */
        public Builder operationsRole(Value<String> operationsRole) {
            put("OperationsRole", operationsRole);
            return this;
        }

        /** Sets {@code OperationsRole} to the attribute {@code Arn} of a resource. */
        public Builder operationsRole(Role operationsRole) {
            putAtt("OperationsRole", operationsRole, "Arn");
            return this;
        }

        /** Configures items and appends them to {@code OptionSettings}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder optionSettings(
                Consumer<? super OptionSetting.Builder>... optionSettings) {
            if (optionSettings == null) {
                addAll("OptionSettings", null);
                return this;
            }
            for (Consumer<? super OptionSetting.Builder> each : optionSettings) {
                add("OptionSettings", OptionSetting.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code OptionSettings}. */
        @SafeVarargs
        public final Builder optionSettings(Value<OptionSetting>... optionSettings) {
            addAll("OptionSettings", optionSettings);
            return this;
        }

        /** Appends the items of a collection to {@code OptionSettings}. */
        public Builder optionSettings(Collection<? extends Value<OptionSetting>> optionSettings) {
            addAll("OptionSettings", optionSettings);
            return this;
        }

        /** Sets {@code OptionSettings} to a list parameter or an intrinsic function that returns a list. */
        public Builder optionSettings(Value<List<OptionSetting>> optionSettings) {
            putWhole("OptionSettings", optionSettings);
            return this;
        }

        /** Configures items and appends them to {@code OptionSettings}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder optionSettings(
                Collection<? extends Consumer<? super OptionSetting.Builder>> optionSettings,
                Consumer<? super OptionSetting.Builder>... more) {
            return optionSettings(allOf(optionSettings, more));
        }

        /** Sets {@code PlatformArn}. Optional. Updates cause no interruption. */
        public Builder platformArn(String platformArn) {
            put("PlatformArn", platformArn);
            return this;
        }

        /** Sets {@code PlatformArn} to a parameter or an intrinsic function. */
        public Builder platformArn(Value<String> platformArn) {
            put("PlatformArn", platformArn);
            return this;
        }

        /** Sets {@code SolutionStackName}. Optional. Updates cause replacement. */
        public Builder solutionStackName(String solutionStackName) {
            put("SolutionStackName", solutionStackName);
            return this;
        }

        /** Sets {@code SolutionStackName} to a parameter or an intrinsic function. */
        public Builder solutionStackName(Value<String> solutionStackName) {
            put("SolutionStackName", solutionStackName);
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

        /** Sets {@code TemplateName}. Optional. Updates cause no interruption. Length: 1 to 100 characters. */
        public Builder templateName(String templateName) {
            put("TemplateName", templateName);
            return this;
        }

        /** Sets {@code TemplateName} to a parameter or an intrinsic function. */
        public Builder templateName(Value<String> templateName) {
            put("TemplateName", templateName);
            return this;
        }

        /** Sets {@code TemplateName} to the {@code Ref} of a resource. */
        public Builder templateName(ConfigurationTemplate templateName) {
            putRef("TemplateName", templateName);
            return this;
        }

        /** Configures {@code Tier}. Optional. Updates cause no interruption. */
        public Builder tier(Consumer<? super Tier.Builder> tier) {
            put("Tier", Tier.create(tier));
            return this;
        }

        /** Sets {@code Tier} to a structure or an intrinsic function. */
        public Builder tier(Value<Tier> tier) {
            putWhole("Tier", tier);
            return this;
        }

        /** Sets {@code VersionLabel}. Optional. Updates cause no interruption. Length: 1 to 100 characters. */
        public Builder versionLabel(String versionLabel) {
            put("VersionLabel", versionLabel);
            return this;
        }

        /** Sets {@code VersionLabel} to a parameter or an intrinsic function. */
        public Builder versionLabel(Value<String> versionLabel) {
            put("VersionLabel", versionLabel);
            return this;
        }

        /** Sets {@code VersionLabel} to the {@code Ref} of a resource. */
        public Builder versionLabel(ApplicationVersion versionLabel) {
            putRef("VersionLabel", versionLabel);
            return this;
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Environment build() {
            return new Environment(logicalId, sealWithin("ApplicationName#1..100\n"
                            + "CNAMEPrefix#4..63\n"
                            + "Description#..200\n"
                            + "EnvironmentName#4..40\n"
                            + "EnvironmentName~^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$\n"
                            + "TemplateName#1..100\n"
                            + "VersionLabel#1..100", "ApplicationName"));
        }
    }

    /**
     * The property type {@code AWS::ElasticBeanstalk::Environment.OptionSetting}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-optionsetting.html">OptionSetting</a>
     */
    public static final class OptionSetting extends PropertyType<OptionSetting> {
        private OptionSetting(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static OptionSetting create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code OptionSetting}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Namespace}. Required. Updates cause no interruption. */
            public Builder namespace(String namespace) {
                put("Namespace", namespace);
                return this;
            }

            /** Sets {@code Namespace} to a parameter or an intrinsic function. */
            public Builder namespace(Value<String> namespace) {
                put("Namespace", namespace);
                return this;
            }

            /** Sets {@code OptionName}. Required. Updates cause no interruption. */
            public Builder optionName(String optionName) {
                put("OptionName", optionName);
                return this;
            }

            /** Sets {@code OptionName} to a parameter or an intrinsic function. */
            public Builder optionName(Value<String> optionName) {
                put("OptionName", optionName);
                return this;
            }

            /** Sets {@code ResourceName}. Optional. Updates cause no interruption. */
            public Builder resourceName(String resourceName) {
                put("ResourceName", resourceName);
                return this;
            }

            /** Sets {@code ResourceName} to a parameter or an intrinsic function. */
            public Builder resourceName(Value<String> resourceName) {
                put("ResourceName", resourceName);
                return this;
            }

            /** Sets {@code Value}. Optional. Updates cause no interruption. */
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
            public OptionSetting build() {
                return new OptionSetting(seal("Namespace", "OptionName"));
            }
        }
    }

    /**
     * The property type {@code AWS::ElasticBeanstalk::Environment.Tier}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-tier.html">Tier</a>
     */
    public static final class Tier extends PropertyType<Tier> {
        private Tier(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static Tier create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code Tier}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Name}. Optional. Updates cause replacement. */
            public Builder name(String name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Name} to a parameter or an intrinsic function. */
            public Builder name(Value<String> name) {
                put("Name", name);
                return this;
            }

            /** Sets {@code Type}. Optional. Updates cause replacement. */
            public Builder type(String type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Type} to a parameter or an intrinsic function. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** Sets {@code Version}. Optional. Updates cause no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** Sets {@code Version} to a parameter or an intrinsic function. */
            public Builder version(Value<String> version) {
                put("Version", version);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public Tier build() {
                return new Tier(seal());
            }
        }
    }
}
