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

/**
 * {@code AWS::Location::Map}. {@code Ref} gives {@code MapName}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html">AWS::Location::Map</a>
 */
public final class Map extends Resource implements HasArn {
    /** The resource type, {@code AWS::Location::Map}. */
    public static final String TYPE = "AWS::Location::Map";

    private Map(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties, "Arn CreateTime DataSource MapArn UpdateTime");
    }

    /**
     * Creates the resource.
     *
     * @param logicalId the logical id
     * @param configuration sets the properties
     * @return the resource
     */
    public static Map create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Map.class), null, configuration).build();
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

    /** The attribute {@code CreateTime}. */
    public Value<String> attrCreateTime() {
        return attr("CreateTime");
    }

    /** The attribute {@code DataSource}. */
    public Value<String> attrDataSource() {
        return attr("DataSource");
    }

    /** The attribute {@code MapArn}. */
    public Value<String> attrMapArn() {
        return attr("MapArn");
    }

    /** The attribute {@code UpdateTime}. */
    public Value<String> attrUpdateTime() {
        return attr("UpdateTime");
    }

    /** Sets the properties of {@code AWS::Location::Map}. */
    public static final class Builder extends PropertyBuilder<Builder> {
        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
            super(start, configuration);
            this.logicalId = logicalId;
        }

        /** {@code Configuration}: required; an update means replacement. */
        public Builder configuration(Consumer<? super MapConfiguration.Builder> configuration) {
            put("Configuration", MapConfiguration.create(configuration));
            return this;
        }

        /** {@code Configuration} as one value. */
        public Builder configuration(Value<MapConfiguration> configuration) {
            putWhole("Configuration", configuration);
            return this;
        }

        /** {@code Description}: optional; an update means no interruption; 0 to 1000 characters. */
        public Builder description(String description) {
            put("Description", description);
            return this;
        }

        /** {@code Description} as a value. */
        public Builder description(Value<String> description) {
            put("Description", description);
            return this;
        }

        /** {@code MapName}: required; an update means replacement; 1 to 100 characters; pattern <code>^[-._&#92;w]+$</code>. */
        public Builder mapName(String mapName) {
            put("MapName", mapName);
            return this;
        }

        /** {@code MapName} as a value. */
        public Builder mapName(Value<String> mapName) {
            put("MapName", mapName);
            return this;
        }

        /** {@code PricingPlan}: optional; an update means no interruption; a value of {@link PricingPlan}. */
        public Builder pricingPlan(PricingPlan pricingPlan) {
            put("PricingPlan", pricingPlan);
            return this;
        }

        /** {@code PricingPlan} by the spelling of one of its allowed values. */
        public Builder pricingPlan(String pricingPlan) {
            put("PricingPlan", pricingPlan, PricingPlan.values());
            return this;
        }

        /** {@code PricingPlan} as a value. */
        public Builder pricingPlan(Value<String> pricingPlan) {
            put("PricingPlan", pricingPlan);
            return this;
        }

        /** {@code Tags}: optional; an update means no interruption; 0 to 200 items. */
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

        /**
         * Ends the building.
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
     * {@code AWS::Location::Map.MapConfiguration}.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-map-mapconfiguration.html">MapConfiguration</a>
     */
    public static final class MapConfiguration extends PropertyType<MapConfiguration> {
        private MapConfiguration(PropertyMap properties) {
            super(properties);
        }

        /** Creates one whose properties the configuration sets. */
        public static MapConfiguration create(Consumer<? super Builder> configuration) {
            return new Builder(null, configuration).build();
        }

        /** A builder of a copy. */
        public Builder toBuilder() {
            return new Builder(propertyMap(), null);
        }

        /** Sets the properties of {@code MapConfiguration}. */
        public static final class Builder extends PropertyBuilder<Builder> {
            private Builder(PropertyMap start, Consumer configuration) {
                super(start, configuration);
            }

            /** {@code CustomLayers}: optional; an update means replacement; at most 10 items. */
            public Builder customLayers(String... customLayers) {
                addAll("CustomLayers", customLayers);
                return this;
            }

            /** {@code CustomLayers}, items appended. */
            @SafeVarargs
            public final Builder customLayers(Value<String>... customLayers) {
                addAll("CustomLayers", customLayers);
                return this;
            }

            /** {@code CustomLayers}, items appended. */
            public Builder customLayers(Collection<String> customLayers) {
                addAll("CustomLayers", customLayers);
                return this;
            }

            /** {@code CustomLayers} as one value. */
            public Builder customLayers(Value<List<String>> customLayers) {
                putWhole("CustomLayers", customLayers);
                return this;
            }

            /** {@code CustomLayers}, the items of a collection appended, and others after them. */
            @SafeVarargs
            public final Builder customLayers(Collection<? extends Value<String>> customLayers,
                    Value<String>... more) {
                addAll("CustomLayers", allOf(customLayers, more));
                return this;
            }

            /** {@code PoliticalView}: optional; an update means replacement; exactly 3 characters; pattern <code>^[A-Z]&#123;3&#125;$</code>. */
            public Builder politicalView(String politicalView) {
                put("PoliticalView", politicalView);
                return this;
            }

            /** {@code PoliticalView} as a value. */
            public Builder politicalView(Value<String> politicalView) {
                put("PoliticalView", politicalView);
                return this;
            }

            /** {@code Style}: required; an update means replacement; 1 to 100 characters; pattern <code>^[-._&#92;w]+$</code>. */
            public Builder style(String style) {
                put("Style", style);
                return this;
            }

            /** {@code Style} as a value. */
            public Builder style(Value<String> style) {
                put("Style", style);
                return this;
            }

            /** What was configured. */
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
