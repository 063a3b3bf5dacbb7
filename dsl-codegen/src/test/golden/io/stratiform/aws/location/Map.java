// Generated from the CloudFormation specification; changes are overwritten.
package io.stratiform.aws.location;

import io.stratiform.template.Resource;
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
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The resource type {@code AWS::Location::Map}. {@code Ref} returns {@code MapName}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html">AWS::Location::Map</a>
 */
@Generated("io.stratiform.codegen")
public final class Map extends Resource implements HasArn {
    /** The resource type, {@code AWS::Location::Map}. */
    public static final String TYPE = "AWS::Location::Map";

    private Map(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CreateTime DataSource MapArn UpdateTime");
    }

    /**
     * Creates a resource and sets its properties.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Map create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Map.class), null, configuration).build();
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

    /** Returns the attribute {@code CreateTime}. */
    public Value<String> attrCreateTime() {
        return attr("CreateTime");
    }

    /** Returns the attribute {@code DataSource}. */
    public Value<String> attrDataSource() {
        return attr("DataSource");
    }

    /** Returns the attribute {@code MapArn}. */
    public Value<String> attrMapArn() {
        return attr("MapArn");
    }

    /** Returns the attribute {@code UpdateTime}. */
    public Value<String> attrUpdateTime() {
        return attr("UpdateTime");
    }

    /** A builder for {@code AWS::Location::Map}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** Configures {@code Configuration}. Required. Updates cause replacement. */
        public Builder configuration(Consumer<? super MapConfiguration.Builder> configuration) {
            put("Configuration", MapConfiguration.create(configuration));
            return this;
        }

        /** Sets {@code Configuration} to a structure or an intrinsic function. */
        public Builder configuration(Value<MapConfiguration> configuration) {
            putWhole("Configuration", configuration);
            return this;
        }

        /** Sets {@code Description}. Optional. Updates cause no interruption. Length: 0 to 1000 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code Description} to a parameter or an intrinsic function. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** Sets {@code MapName}. Required. Updates cause replacement. Length: 1 to 100 characters. Pattern: <code>^[-._&#92;w]+$</code>. */
        public Builder mapName(String mapName) {
            put("MapName", mapName);
            return this;
        }

        /** Sets {@code MapName} to a parameter or an intrinsic function. */
        public Builder mapName(Value<String> mapName) {
            put("MapName", mapName);
            return this;
        }

        /** Sets {@code PricingPlan}. Optional. Updates cause no interruption. Allowed values: {@link PricingPlan}. */
        public Builder pricingPlan(PricingPlan pricingPlan) {
            put("PricingPlan", pricingPlan);
            return this;
        }

        /** Sets {@code PricingPlan} to one of its allowed values, given as a string. */
        public Builder pricingPlan(String pricingPlan) {
            put("PricingPlan", pricingPlan, PricingPlan.values());
            return this;
        }

        /** Sets {@code PricingPlan} to a parameter or an intrinsic function. */
        public Builder pricingPlan(Value<String> pricingPlan) {
            put("PricingPlan", pricingPlan);
            return this;
        }

        /** Appends items to {@code Tags}. Optional. Updates cause no interruption. Items: 0 to 200. */
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

        /**
         * Creates the resource with the properties that are set.
         *
         * @return the resource
         */
        public Map build() {
            return new Map(logicalId, sealWithin("Description#..1000\n"
                            + "MapName#1..100\n"
                            + "MapName~^[-._\\w]+$\n"
                            + "Tags@..200", "Configuration", "MapName"));
        }
    }

    /**
     * The property type {@code AWS::Location::Map.MapConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-map-mapconfiguration.html">MapConfiguration</a>
     */
    public static final class MapConfiguration extends PropertyType<MapConfiguration> {
        private MapConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates an instance with the properties that {@code configuration} sets. */
        public static MapConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** Returns a builder for a copy of these properties. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** A builder for {@code MapConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** Appends items to {@code CustomLayers}. Optional. Updates cause replacement. Items: at most 10. */
            public Builder customLayers(String... customLayers) {
                addAll("CustomLayers", customLayers);
                return this;
            }

            /** Appends parameters or intrinsic functions to {@code CustomLayers}. */
            @SafeVarargs
            public final Builder customLayers(Value<String>... customLayers) {
                addAll("CustomLayers", customLayers);
                return this;
            }

            /** Appends the items of a collection to {@code CustomLayers}. */
            public Builder customLayers(Collection<String> customLayers) {
                addAll("CustomLayers", customLayers);
                return this;
            }

            /** Sets {@code CustomLayers} to a list parameter or an intrinsic function that returns a list. */
            public Builder customLayers(Value<List<String>> customLayers) {
                putWhole("CustomLayers", customLayers);
                return this;
            }

            /** Appends the items of a collection, then further items, to {@code CustomLayers}. */
            @SafeVarargs
            public final Builder customLayers(Collection<? extends Value<String>> customLayers,
                    Value<String>... more) {
                addAll("CustomLayers", allOf(customLayers, more));
                return this;
            }

            /** Sets {@code PoliticalView}. Optional. Updates cause replacement. Length: exactly 3 characters. Pattern: <code>^[A-Z]&#123;3&#125;$</code>. */
            public Builder politicalView(String politicalView) {
                put("PoliticalView", politicalView);
                return this;
            }

            /** Sets {@code PoliticalView} to a parameter or an intrinsic function. */
            public Builder politicalView(Value<String> politicalView) {
                put("PoliticalView", politicalView);
                return this;
            }

            /** Sets {@code Style}. Required. Updates cause replacement. Length: 1 to 100 characters. Pattern: <code>^[-._&#92;w]+$</code>. */
            public Builder style(String style) {
                put("Style", style);
                return this;
            }

            /** Sets {@code Style} to a parameter or an intrinsic function. */
            public Builder style(Value<String> style) {
                put("Style", style);
                return this;
            }

            /** Creates the instance with the properties that are set. */
            public MapConfiguration build() {
                return new MapConfiguration(sealWithin("CustomLayers@..10\n"
                                + "PoliticalView#3..3\n"
                                + "PoliticalView~^[A-Z]{3}$\n"
                                + "Style#1..100\n"
                                + "Style~^[-._\\w]+$", "Style"));
            }
        }
    }

    /** The allowed values of {@code PricingPlan}. */
    public enum PricingPlan implements EnumValue {
        /** <code>RequestBasedUsage</code> */
        REQUEST_BASED_USAGE("RequestBasedUsage");

        private final String value;

        PricingPlan(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
