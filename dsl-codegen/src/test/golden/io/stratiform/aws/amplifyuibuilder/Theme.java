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

/**
 * {@code AWS::AmplifyUIBuilder::Theme}. {@code Ref} gives {@code AppId}, {@code EnvironmentName}, {@code Id}, joined by {@code |}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html">AWS::AmplifyUIBuilder::Theme</a>
 */
public final class Theme extends Resource {
    /** The resource type, {@code AWS::AmplifyUIBuilder::Theme}. */
    public static final String TYPE = "AWS::AmplifyUIBuilder::Theme";

    private Theme(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "CreatedAt Id ModifiedAt");
    }

    /**
     * Creates the resource without any properties.
     *
     * @param logicalId the logical id
     * @return the resource
     */
    public static Theme create(String logicalId) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Theme.class), PropertyMap.EMPTY, null).build();
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Theme create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Theme.class), null, configuration).build();
    }

    /**
     * A builder that starts from this resource.
     *
     * @return a builder of a copy
     */
    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap(), null);
    }

    /** The attribute {@code CreatedAt}. */
    public Value<String> attrCreatedAt() {
        return attr("CreatedAt");
    }

    /** The attribute {@code Id}. */
    public Value<String> attrId() {
        return attr("Id");
    }

    /** The attribute {@code ModifiedAt}. */
    public Value<String> attrModifiedAt() {
        return attr("ModifiedAt");
    }

    /** Sets the properties of {@code AWS::AmplifyUIBuilder::Theme}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code AppId}: optional; an update means replacement. */
        public Builder appId(String appId) {
            put("AppId", appId);
            return this;
        }

        /** {@code AppId} as a value. */
        public Builder appId(Value<String> appId) {
            put("AppId", appId);
            return this;
        }

        /** {@code EnvironmentName}: optional; an update means replacement. */
        public Builder environmentName(String environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** {@code EnvironmentName} as a value. */
        public Builder environmentName(Value<String> environmentName) {
            put("EnvironmentName", environmentName);
            return this;
        }

        /** {@code Name}: optional; an update means no interruption; 1 to 255 characters. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        /** {@code Name} as a value. */
        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        /** {@code Overrides}: optional; an update means no interruption. */
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

        /** {@code Overrides}, items appended. */
        @SafeVarargs
        public final Builder overrides(Value<ThemeValues>... overrides) {
            addAll("Overrides", overrides);
            return this;
        }

        /** {@code Overrides}, items appended. */
        public Builder overrides(Collection<? extends Value<ThemeValues>> overrides) {
            addAll("Overrides", overrides);
            return this;
        }

        /** {@code Overrides} as one value. */
        public Builder overrides(Value<List<ThemeValues>> overrides) {
            putWhole("Overrides", overrides);
            return this;
        }

        /** {@code Overrides}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder overrides(
                Collection<? extends Consumer<? super ThemeValues.Builder>> overrides,
                Consumer<? super ThemeValues.Builder>... more) {
            return overrides(allOf(overrides, more));
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

        /** {@code Values}: optional; an update means no interruption. */
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

        /** {@code Values}, items appended. */
        @SafeVarargs
        public final Builder values(Value<ThemeValues>... values) {
            addAll("Values", values);
            return this;
        }

        /** {@code Values}, items appended. */
        public Builder values(Collection<? extends Value<ThemeValues>> values) {
            addAll("Values", values);
            return this;
        }

        /** {@code Values} as one value. */
        public Builder values(Value<List<ThemeValues>> values) {
            putWhole("Values", values);
            return this;
        }

        /** {@code Values}, the items of a collection appended, and others after them. */
        @SafeVarargs
        public final Builder values(
                Collection<? extends Consumer<? super ThemeValues.Builder>> values,
                Consumer<? super ThemeValues.Builder>... more) {
            return values(allOf(values, more));
        }

        /**
         * Ends the building.
         *
         * @return the resource
         */
        public Theme build() {
            return new Theme(logicalId, sealWithin("Name#1..255"));
        }
    }

    /**
     * {@code AWS::AmplifyUIBuilder::Theme.ThemeValue}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalue.html">ThemeValue</a>
     */
    public static final class ThemeValue extends PropertyType<ThemeValue> {
        private ThemeValue(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ThemeValue create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ThemeValue}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Children}: optional; an update means no interruption. */
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

            /** {@code Children}, items appended. */
            @SafeVarargs
            public final Builder children(Value<ThemeValues>... children) {
                addAll("Children", children);
                return this;
            }

            /** {@code Children}, items appended. */
            public Builder children(Collection<? extends Value<ThemeValues>> children) {
                addAll("Children", children);
                return this;
            }

            /** {@code Children} as one value. */
            public Builder children(Value<List<ThemeValues>> children) {
                putWhole("Children", children);
                return this;
            }

            /** {@code Children}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder children(
                    Collection<? extends Consumer<? super ThemeValues.Builder>> children,
                    Consumer<? super ThemeValues.Builder>... more) {
                return children(allOf(children, more));
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
            public ThemeValue build() {
                return new ThemeValue(seal());
            }
        }
    }

    /**
     * {@code AWS::AmplifyUIBuilder::Theme.ThemeValues}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalues.html">ThemeValues</a>
     */
    public static final class ThemeValues extends PropertyType<ThemeValues> {
        private ThemeValues(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static ThemeValues create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code ThemeValues}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code Key}: optional; an update means no interruption. */
            public Builder key(String key) {
                put("Key", key);
                return this;
            }

            /** {@code Key} as a value. */
            public Builder key(Value<String> key) {
                put("Key", key);
                return this;
            }

            /** {@code Value}: optional; an update means no interruption. */
            public Builder value(Consumer<? super ThemeValue.Builder> value) {
                put("Value", ThemeValue.create(value));
                return this;
            }

            /** {@code Value} as one value. */
            public Builder value(Value<ThemeValue> value) {
                putWhole("Value", value);
                return this;
            }

            /** What was configured. */
            public ThemeValues build() {
                return new ThemeValues(seal());
            }
        }
    }
}
