package io.stratiform.codegen.poet;

import static io.stratiform.codegen.Snapshots.models;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcePoetTest {

    private static final String SNAPSHOT = """
            {
              "PropertyTypes": {
                "AWS::Shop::Thing.Part": {"Properties": {
                  "Parts": {"Required": false, "UpdateType": "Mutable", "Type": "List", "ItemType": "Part"},
                  "class": {"Required": true, "UpdateType": "Immutable", "PrimitiveType": "Long",
                    "Minimum": 0, "Maximum": 9, "Default": 3}
                }}
              },
              "ResourceTypes": {
                "AWS::Shop::Thing": {
                  "Attributes": {"Part.Port": {"PrimitiveType": "Integer"}},
                  "Properties": {
                    "Mode": {"Required": true, "UpdateType": "Conditional", "PrimitiveType": "String",
                      "AllowedValues": ["a:b", "c"], "Pattern": "^\\\\d*/$", "Deprecated": true},
                    "Part": {"Required": false, "UpdateType": "Mutable", "Type": "Part"},
                    "Things": {"Required": false, "UpdateType": "Mutable", "Type": "List",
                      "PrimitiveItemType": "String", "MaxItems": 2,
                      "References": [{"ResourceType": "AWS::Shop::Thing", "Attribute": "Part.Port"}]}
                  },
                  "RefReturns": ["Name"], "Stateful": true, "RequiresTransform": "Some-Transform"
                }
              }
            }
            """;

    @Test
    void a_setter_of_an_open_set_of_values_reports_others() {
        String open = SNAPSHOT.replace(
                "\"AllowedValues\": [\"a:b\", \"c\"],", "\"AllowedValues\": [\"a:b\"], \"OpenValues\": true,");

        assertThat(new ResourcePoet(models(open).get(0), Prose.NONE).write().text())
                .contains("Known values: {@link Mode}; newer values are accepted.")
                .contains("putOpen(\"Mode\", mode, Mode.values());");
    }

    @Test
    void a_setter_of_a_list_of_an_open_set_of_values_reports_others() {
        String open = SNAPSHOT.replace(
                "\"PrimitiveItemType\": \"String\", \"MaxItems\": 2,",
                "\"PrimitiveItemType\": \"String\", \"AllowedValues\": [\"a\"], \"OpenValues\": true,");

        assertThat(new ResourcePoet(models(open).get(0), Prose.NONE).write().text())
                .contains(
                        "things(Collection<String> things) {\n            addAllOpen(\"Things\", things, Things.values());")
                .contains("enum Things");
    }

    private static final String THING = """
            // Generated from the CloudFormation specification; changes are overwritten.
            package io.stratiform.aws.shop;

            import io.stratiform.template.Resource;
            import io.stratiform.value.EnumValue;
            import io.stratiform.value.LogicalId;
            import io.stratiform.value.PropertyBuilder;
            import io.stratiform.value.PropertyMap;
            import io.stratiform.value.PropertyType;
            import io.stratiform.value.Value;
            import java.util.Collection;
            import java.util.List;
            import java.util.function.Consumer;
            import javax.annotation.processing.Generated;

            /**
             * The resource type {@code AWS::Shop::Thing}. {@code Ref} returns {@code Name}. Deleting this resource deletes its data. The template must declare the transform {@code Some-Transform}.
             *
             * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shop-thing.html">AWS::Shop::Thing</a>
             */
            @Generated("io.stratiform.codegen")
            public final class Thing extends Resource {
                /** The resource type, {@code AWS::Shop::Thing}. */
                public static final String TYPE = "AWS::Shop::Thing";

                private Thing(LogicalId logicalId, PropertyMap properties) {
                    super(logicalId, properties, "Part.Port");
                }

                /**
                 * Creates a resource and sets its properties.
                 *
                 * @param logicalId the logical id
                 * @param configuration sets the properties
                 * @return the resource
                 */
                public static Thing create(String logicalId, Consumer<? super Builder> configuration) {
                    return new Builder(LogicalId.declare(logicalId, TYPE, Thing.class), null, configuration).build();
                }

                /**
                 * Returns a builder for a copy of this resource with the same logical id.
                 *
                 * @return the builder
                 */
                public Builder toBuilder() {
                    return new Builder(logicalId(), propertyMap(), null);
                }

                /** Returns the attribute {@code Part.Port}. */
                public Value<Number> attrPartPort() {
                    return attribute("Part.Port");
                }

                @Override
                protected String requiredTransform() {
                    return "Some-Transform";
                }

                /** A builder for {@code AWS::Shop::Thing}. */
                public static final class Builder extends PropertyBuilder<Builder> {
                    private final LogicalId logicalId;

                    private Builder(LogicalId logicalId, PropertyMap start, Consumer configuration) {
                        super(start, configuration);
                        this.logicalId = logicalId;
                    }

                    /**
                     * Sets {@code Mode}. Required. Updates may cause interruption or replacement. Allowed values: {@link Mode}. Pattern: <code>^&#92;d&#42;&#47;$</code>.
                     *
                     * @deprecated AWS has deprecated this property
                     */
                    @Deprecated
                    public Builder mode(Mode mode) {
                        put("Mode", mode);
                        return this;
                    }

                    /** Sets {@code Mode} to one of its allowed values, given as a string. */
                    @Deprecated
                    public Builder mode(String mode) {
                        put("Mode", mode, Mode.values());
                        return this;
                    }

                    /** Sets {@code Mode} to a parameter or an intrinsic function. */
                    @Deprecated
                    public Builder mode(Value<String> mode) {
                        put("Mode", mode);
                        return this;
                    }

                    /** Configures {@code Part}. Optional. Updates cause no interruption. */
                    public Builder part(Consumer<? super Part.Builder> part) {
                        put("Part", Part.create(part));
                        return this;
                    }

                    /** Sets {@code Part} to a structure or an intrinsic function. */
                    public Builder part(Value<Part> part) {
                        putWhole("Part", part);
                        return this;
                    }

                    /** Appends items to {@code Things}. Optional. Updates cause no interruption. Items: at most 2. */
                    public Builder things(String... things) {
                        addAll("Things", things);
                        return this;
                    }

                    /** Appends parameters or intrinsic functions to {@code Things}. */
                    @SafeVarargs
                    public final Builder things(Value<String>... things) {
                        addAll("Things", things);
                        return this;
                    }

                    /** Appends the items of a collection to {@code Things}. */
                    public Builder things(Collection<String> things) {
                        addAll("Things", things);
                        return this;
                    }

                    /** Sets {@code Things} to a list parameter or an intrinsic function that returns a list. */
                    public Builder things(Value<List<String>> things) {
                        putWhole("Things", things);
                        return this;
                    }

                    /** Appends the attribute {@code Part.Port} of each resource to {@code Things}. */
                    public Builder things(Thing... things) {
                        addAtts("Things", things, "Part.Port");
                        return this;
                    }

                    /** Appends the items of a collection, then further items, to {@code Things}. */
                    @SafeVarargs
                    public final Builder things(Collection<? extends Value<String>> things,
                            Value<String>... more) {
                        addAll("Things", allOf(things, more));
                        return this;
                    }

                    /** Appends the attribute {@code Part.Port} of each resource of a collection, then of further resources, to {@code Things}. */
                    public Builder things(Collection<? extends Thing> things, Thing... more) {
                        addAtts("Things", allOf(things, more), "Part.Port");
                        return this;
                    }

                    /**
                     * Creates the resource with the properties that are set.
                     *
                     * @return the resource
                     */
                    public Thing build() {
                        return new Thing(logicalId, sealWithin("Things@..2", "Mode"));
                    }
                }

                /**
                 * The property type {@code AWS::Shop::Thing.Part}.
                 *
                 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-shop-thing-part.html">Part</a>
                 */
                public static final class Part extends PropertyType<Part> {
                    private Part(PropertyMap properties) {
                        super(properties);
                    }

                    /** Creates an instance with the properties that {@code configuration} sets. */
                    public static Part create(Consumer<? super Builder> configuration) {
                        return new Builder(null, configuration).build();
                    }

                    /** Returns a builder for a copy of these properties. */
                    public Builder toBuilder() {
                        return new Builder(propertyMap(), null);
                    }

                    /** A builder for {@code Part}. */
                    public static final class Builder extends PropertyBuilder<Builder> {
                        private Builder(PropertyMap start, Consumer configuration) {
                            super(start, configuration);
                        }

                        /** Configures items and appends them to {@code Parts}. Optional. Updates cause no interruption. */
                        @SafeVarargs
                        public final Builder parts(Consumer<? super Builder>... parts) {
                            if (parts == null) {
                                addAll("Parts", null);
                                return this;
                            }
                            for (Consumer<? super Builder> each : parts) {
                                add("Parts", Part.create(each));
                            }
                            return this;
                        }

                        /** Appends structures or intrinsic functions to {@code Parts}. */
                        @SafeVarargs
                        public final Builder parts(Value<Part>... parts) {
                            addAll("Parts", parts);
                            return this;
                        }

                        /** Appends the items of a collection to {@code Parts}. */
                        public Builder parts(Collection<? extends Value<Part>> parts) {
                            addAll("Parts", parts);
                            return this;
                        }

                        /** Sets {@code Parts} to a list parameter or an intrinsic function that returns a list. */
                        public Builder parts(Value<List<Part>> parts) {
                            putWhole("Parts", parts);
                            return this;
                        }

                        /** Configures items and appends them to {@code Parts}: those of a collection, then further items. */
                        @SafeVarargs
                        public final Builder parts(Collection<? extends Consumer<? super Builder>> parts,
                                Consumer<? super Builder>... more) {
                            return parts(allOf(parts, more));
                        }

                        /** Sets {@code class}. Required. Updates cause replacement. Range: 0 to 9. Default: <code>3</code>. */
                        public Builder class_(long class_) {
                            put("class", class_);
                            return this;
                        }

                        /** Sets {@code class} to a parameter or an intrinsic function. */
                        public Builder class_(Value<? extends Number> class_) {
                            put("class", class_);
                            return this;
                        }

                        /** Creates the instance with the properties that are set. */
                        public Part build() {
                            return new Part(sealWithin("class=0..9", "class"));
                        }
                    }
                }

                /** The allowed values of {@code Mode}. */
                public enum Mode implements EnumValue {
                    /** <code>a:b</code> */
                    A_B("a:b"),

                    /** <code>c</code> */
                    C("c");

                    private final String value;

                    Mode(String value) {
                        this.value = value;
                    }

                    @Override
                    public String value() {
                        return value;
                    }
                }
            }
            """;

    @Test
    void a_resource_type_becomes_one_class() {
        SourceFile file = new ResourcePoet(models(SNAPSHOT).get(0), Prose.NONE).write();

        assertThat(file.path()).isEqualTo("io/stratiform/aws/shop/Thing.java");
        assertThat(file.text()).isEqualTo(THING);
    }

    @Test
    void prose_comes_first_and_changes_nothing_but_comments() {
        Prose prose = new Prose() {
            @Override
            public String ofResource(String resource) {
                return "About " + resource + ".\n<p>";
            }

            @Override
            public String ofAttribute(String resource, String attribute) {
                return "About " + attribute + ".\n<p>";
            }

            @Override
            public String ofStructure(String resource, String structure) {
                return "About " + structure + ".\n<p>";
            }

            @Override
            public String ofProperty(String resource, String structure, String property) {
                return "About " + structure + "/" + property + ".\n<p>";
            }
        };

        String text = new ResourcePoet(models(SNAPSHOT).get(0), prose).write().text();

        assertThat(text)
                .contains("/**\n * About AWS::Shop::Thing.\n")
                .contains("     * About Part.Port.\n")
                .contains("     * About Part.\n")
                .contains("         * About /Mode.\n")
                .contains("             * About Part/class.\n");
        assertThat(code(text)).isEqualTo(code(THING));
    }

    private static List<String> code(String source) {
        return source.lines()
                .filter(line -> !line.strip().startsWith("* ") && !line.strip().startsWith("/**"))
                .filter(line -> !line.isBlank() && !line.strip().equals("*/"))
                .toList();
    }
}
