// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.amplifyuibuilder;

import io.stratiform.template.Resource;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::AmplifyUIBuilder::Theme}. {@code Ref} returns {@code AppId}, {@code EnvironmentName}, {@code Id}, joined by {@code |}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html">AWS::AmplifyUIBuilder::Theme</a>
 */
@Generated("io.stratiform.codegen")
public final class Theme extends Resource {
    /** The resource type, {@code AWS::AmplifyUIBuilder::Theme}. */
    public static final String TYPE = "AWS::AmplifyUIBuilder::Theme";

    private Theme(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "CreatedAt Id ModifiedAt");
    }

    /**
     * Creates a resource without properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Theme create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Theme.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Theme create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Theme.class), null, configuration).build();
    }

    /**
     * Returns a builder for a copy of this resource with the same logical id.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** Returns the attribute {@code CreatedAt}. */
    public Value<String> attrCreatedAt() {
        return attr("CreatedAt");
    }

    /** Returns the attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** Returns the attribute {@code ModifiedAt}. */
    public Value<String> attrModifiedAt() {
        return attr("ModifiedAt");
    }

    /** A builder for {@code AWS::AmplifyUIBuilder::Theme}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Sets {@code AppId}. Optional. Updates cause replacement. */
        public Builder appId(String appId) {
            put("AppId", appId);
            return this;
        }

        /** Sets {@code AppId} to a parameter or an intrinsic function. */
        public Builder appId(Value<String> appId) {
            put("AppId", appId);
            return this;
        }

        /** Sets {@code EnvironmentName}. Optional. Updates cause replacement. */
        public Builder environmentName(String environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** Sets {@code EnvironmentName} to a parameter or an intrinsic function. */
        public Builder environmentName(Value<String> environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** Sets {@code Name}. Optional. Updates cause no interruption. Length: 1 to 255 characters. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** Sets {@code Name} to a parameter or an intrinsic function. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** Configures items and appends them to {@code Overrides}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder overrides(Consumer<? super ThemeValues.Builder>... overrides) {
            if (overrides == null) {
                addAll("Overrides", null);
                return this;
            }
            for (Consumer<? super ThemeValues.Builder> each : overrides) {
                add("Overrides", ThemeValues.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code Overrides}. */
        @SafeVarargs
        public final Builder overrides(Value<ThemeValues>... overrides) {
            addAll("Overrides", overrides);
            return this;
        }

        /** Appends the items of a collection to {@code Overrides}. */
        public Builder overrides(Collection<? extends Value<ThemeValues>> overrides) {
            addAll("Overrides", overrides);
            return this;
        }

        /** Sets {@code Overrides} to a list parameter or an intrinsic function that returns a list. */
        public Builder overrides(Value<List<ThemeValues>> overrides) {
            putWhole("Overrides", overrides);
            return this;
        }

        /** Configures items and appends them to {@code Overrides}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder overrides(
                Collection<? extends Consumer<? super ThemeValues.Builder>> overrides,
                Consumer<? super ThemeValues.Builder>... more) {
            return overrides(allOf(overrides, more));
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

        /** Configures items and appends them to {@code Values}. Optional. Updates cause no interruption. */
        @SafeVarargs
        public final Builder values(Consumer<? super ThemeValues.Builder>... values) {
            if (values == null) {
                addAll("Values", null);
                return this;
            }
            for (Consumer<? super ThemeValues.Builder> each : values) {
                add("Values", ThemeValues.create(each));
            }
            return this;
        }

        /** Appends structures or intrinsic functions to {@code Values}. */
        @SafeVarargs
        public final Builder values(Value<ThemeValues>... values) {
            addAll("Values", values);
            return this;
        }

        /** Appends the items of a collection to {@code Values}. */
        public Builder values(Collection<? extends Value<ThemeValues>> values) {
            addAll("Values", values);
            return this;
        }

        /** Sets {@code Values} to a list parameter or an intrinsic function that returns a list. */
        public Builder values(Value<List<ThemeValues>> values) {
            putWhole("Values", values);
            return this;
        }

        /** Configures items and appends them to {@code Values}: those of a collection, then further items. */
        @SafeVarargs
        public final Builder values(
                Collection<? extends Consumer<? super ThemeValues.Builder>> values,
                Consumer<? super ThemeValues.Builder>... more) {
            return values(allOf(values, more));
        }

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Theme build() {
            return new Theme(logicalId, sealWithin("Name#1..255"));
        }
    }

    /**
     * The property type {@code AWS::AmplifyUIBuilder::Theme.ThemeValue}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalue.html">ThemeValue</a>
     */
    public static final class ThemeValue extends PropertyType<ThemeValue> {
        private ThemeValue(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ThemeValue create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ThemeValue}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Configures items and appends them to {@code Children}. Optional. Updates cause no interruption. */
            @SafeVarargs
            public final Builder children(Consumer<? super ThemeValues.Builder>... children) {
                if (children == null) {
                    addAll("Children", null);
                    return this;
                }
                for (Consumer<? super ThemeValues.Builder> each : children) {
                    add("Children", ThemeValues.create(each));
                }
                return this;
            }

            /** Appends structures or intrinsic functions to {@code Children}. */
            @SafeVarargs
            public final Builder children(Value<ThemeValues>... children) {
                addAll("Children", children);
                return this;
            }

            /** Appends the items of a collection to {@code Children}. */
            public Builder children(Collection<? extends Value<ThemeValues>> children) {
                addAll("Children", children);
                return this;
            }

            /** Sets {@code Children} to a list parameter or an intrinsic function that returns a list. */
            public Builder children(Value<List<ThemeValues>> children) {
                putWhole("Children", children);
                return this;
            }

            /** Configures items and appends them to {@code Children}: those of a collection, then further items. */
            @SafeVarargs
            public final Builder children(
                    Collection<? extends Consumer<? super ThemeValues.Builder>> children,
                    Consumer<? super ThemeValues.Builder>... more) {
                return children(allOf(children, more));
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
            public ThemeValue build() {
                return new ThemeValue(seal());
            }
        }
    }

    /**
     * The property type {@code AWS::AmplifyUIBuilder::Theme.ThemeValues}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalues.html">ThemeValues</a>
     */
    public static final class ThemeValues extends PropertyType<ThemeValues> {
        private ThemeValues(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static ThemeValues create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code ThemeValues}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Sets {@code Key}. Optional. Updates cause no interruption. */
            public Builder key(String key) {
                put("Key", key);
                return this;
            }

            /** Sets {@code Key} to a parameter or an intrinsic function. */
            public Builder key(Value<String> key) {
                put("Key", key);
                return this;
            }

            /** Configures {@code Value}. Optional. Updates cause no interruption. */
            public Builder value(Consumer<? super ThemeValue.Builder> value) {
                put("Value", ThemeValue.create(value));
                return this;
            }

            /** Sets {@code Value} to a structure or an intrinsic function. */
            public Builder value(Value<ThemeValue> value) {
                putWhole("Value", value);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public ThemeValues build() {
                return new ThemeValues(seal());
            }
        }
    }
}
