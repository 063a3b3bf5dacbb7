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

/**
 * {@code AWS::ElasticBeanstalk::Environment}. {@code Ref} gives {@code EnvironmentName}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html">AWS::ElasticBeanstalk::Environment</a>
 */
public final class Environment extends Resource {
    /** The resource type, {@code AWS::ElasticBeanstalk::Environment}. */
    public static final String TYPE = "AWS::ElasticBeanstalk::Environment";

    private Environment(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "EndpointURL");
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Environment create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Environment.class), null, configuration).build();
    }

    /**
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code EndpointURL}. */
    public Value<String> attrEndpointUrl() {
        return attr("EndpointURL");
    }

    /** Sets the properties of {@code AWS::ElasticBeanstalk::Environment}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code ApplicationName}: required; an update means replacement; 1 to 100 characters. */
        public Builder applicationName(String applicationName) {
            put("ApplicationName", applicationName);
            return this;
        }

        /** {@code ApplicationName} as a value. */
        public Builder applicationName(Value<String> applicationName) {
            put("ApplicationName", applicationName);
            return this;
        }

        /** {@code ApplicationName}: what {@code Ref} gives of a resource. */
        public Builder applicationName(Application applicationName) {
            putRef("ApplicationName", applicationName);
            return this;
        }

        /** {@code CNAMEPrefix}: optional; an update means replacement; 4 to 63 characters. */
        public Builder cnamePrefix(String cnamePrefix) {
            put("CNAMEPrefix", cnamePrefix);
            return this;
        }

        /** {@code CNAMEPrefix} as a value. */
        public Builder cnamePrefix(Value<String> cnamePrefix) {
            put("CNAMEPrefix", cnamePrefix);
            return this;
        }

        /** {@code Description}: optional; an update means no interruption; at most 200 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** {@code Description} as a value. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** {@code EnvironmentName}: optional; an update means replacement; 4 to 40 characters; pattern <code>^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$</code>. */
        public Builder environmentName(String environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** {@code EnvironmentName} as a value. */
        public Builder environmentName(Value<String> environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** {@code OperationsRole}: optional; an update means no interruption. */
        public Builder operationsRole(String operationsRole) {
            put("OperationsRole", operationsRole);
            return this;
        }

        /** {@code OperationsRole} as a value. */
        public Builder operationsRole(Value<String> operationsRole) {
            put("OperationsRole", operationsRole);
            return this;
        }

        /** {@code OperationsRole}: the attribute {@code Arn} of a resource. */
        public Builder operationsRole(Role operationsRole) {
            putAtt("OperationsRole", operationsRole, "Arn");
            return this;
        }

        /** {@code OptionSettings}: optional; an update means no interruption. */
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

        /** {@code OptionSettings}, items appended. */
        @SafeVarargs
        public final Builder optionSettings(Value<OptionSetting>... optionSettings) {
            addAll("OptionSettings", optionSettings);
            return this;
        }

        /** {@code OptionSettings}, items appended. */
        public Builder optionSettings(Collection<? extends Value<OptionSetting>> optionSettings) {
            addAll("OptionSettings", optionSettings);
            return this;
        }

        /** {@code OptionSettings} as one value. */
        public Builder optionSettings(Value<List<OptionSetting>> optionSettings) {
            putWhole("OptionSettings", optionSettings);
            return this;
        }

        /** {@code OptionSettings}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder optionSettings(
                Collection<? extends Consumer<? super OptionSetting.Builder>> optionSettings,
                Consumer<? super OptionSetting.Builder>... more) {
            return optionSettings(allOf(optionSettings, more));
        }

        /** {@code PlatformArn}: optional; an update means no interruption. */
        public Builder platformArn(String platformArn) {
            put("PlatformArn", platformArn);
            return this;
        }

        /** {@code PlatformArn} as a value. */
        public Builder platformArn(Value<String> platformArn) {
            put("PlatformArn", platformArn);
            return this;
        }

        /** {@code SolutionStackName}: optional; an update means replacement. */
        public Builder solutionStackName(String solutionStackName) {
            put("SolutionStackName", solutionStackName);
            return this;
        }

        /** {@code SolutionStackName} as a value. */
        public Builder solutionStackName(Value<String> solutionStackName) {
            put("SolutionStackName", solutionStackName);
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

        /** {@code TemplateName}: optional; an update means no interruption; 1 to 100 characters. */
        public Builder templateName(String templateName) {
            put("TemplateName", templateName);
            return this;
        }

        /** {@code TemplateName} as a value. */
        public Builder templateName(Value<String> templateName) {
            put("TemplateName", templateName);
            return this;
        }

        /** {@code TemplateName}: what {@code Ref} gives of a resource. */
        public Builder templateName(ConfigurationTemplate templateName) {
            putRef("TemplateName", templateName);
            return this;
        }

        /** {@code Tier}: optional; an update means no interruption. */
        public Builder tier(Consumer<? super Tier.Builder> tier) {
            put("Tier", Tier.create(tier));
            return this;
        }

        /** {@code Tier} as one value. */
        public Builder tier(Value<Tier> tier) {
            putWhole("Tier", tier);
            return this;
        }

        /** {@code VersionLabel}: optional; an update means no interruption; 1 to 100 characters. */
        public Builder versionLabel(String versionLabel) {
            put("VersionLabel", versionLabel);
            return this;
        }

        /** {@code VersionLabel} as a value. */
        public Builder versionLabel(Value<String> versionLabel) {
            put("VersionLabel", versionLabel);
            return this;
        }

        /** {@code VersionLabel}: what {@code Ref} gives of a resource. */
        public Builder versionLabel(ApplicationVersion versionLabel) {
            putRef("VersionLabel", versionLabel);
            return this;
        }

        /**
         * Ends the building.
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
     * {@code AWS::ElasticBeanstalk::Environment.OptionSetting}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-optionsetting.html">OptionSetting</a>
     */
    public static final class OptionSetting extends PropertyType<OptionSetting> {
        private OptionSetting(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static OptionSetting create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code OptionSetting}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Namespace}: required; an update means no interruption. */
            public Builder namespace(String namespace) {
                put("Namespace", namespace);
                return this;
            }

            /** {@code Namespace} as a value. */
            public Builder namespace(Value<String> namespace) {
                put("Namespace", namespace);
                return this;
            }

            /** {@code OptionName}: required; an update means no interruption. */
            public Builder optionName(String optionName) {
                put("OptionName", optionName);
                return this;
            }

            /** {@code OptionName} as a value. */
            public Builder optionName(Value<String> optionName) {
                put("OptionName", optionName);
                return this;
            }

            /** {@code ResourceName}: optional; an update means no interruption. */
            public Builder resourceName(String resourceName) {
                put("ResourceName", resourceName);
                return this;
            }

            /** {@code ResourceName} as a value. */
            public Builder resourceName(Value<String> resourceName) {
                put("ResourceName", resourceName);
                return this;
            }

            /** {@code Value}: optional; an update means no interruption. */
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
            public OptionSetting build() {
                return new OptionSetting(seal("Namespace", "OptionName"));
            }
        }
    }

    /**
     * {@code AWS::ElasticBeanstalk::Environment.Tier}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-tier.html">Tier</a>
     */
    public static final class Tier extends PropertyType<Tier> {
        private Tier(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static Tier create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code Tier}. */
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

            /** {@code Type}: optional; an update means replacement. */
            public Builder type(String type) {
                put("Type", type);
                return this;
            }

            /** {@code Type} as a value. */
            public Builder type(Value<String> type) {
                put("Type", type);
                return this;
            }

            /** {@code Version}: optional; an update means no interruption. */
            public Builder version(String version) {
                put("Version", version);
                return this;
            }

            /** {@code Version} as a value. */
            public Builder version(Value<String> version) {
                put("Version", version);
                return this;
            }

            /** What was configured. */
            public Tier build() {
                return new Tier(seal());
            }
        }
    }
}
