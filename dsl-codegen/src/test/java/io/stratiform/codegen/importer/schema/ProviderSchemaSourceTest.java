package io.stratiform.codegen.importer.schema;

import static io.stratiform.codegen.importer.sources.Fixtures.DOUBLE;
import static io.stratiform.codegen.importer.sources.Fixtures.INTEGER;
import static io.stratiform.codegen.importer.sources.Fixtures.JSON;
import static io.stratiform.codegen.importer.sources.Fixtures.STRING;
import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.corrections.Corrections;
import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderSchemaSourceTest {

    private final SpecImport spec =
            new SpecImport(List.of(Fixtures.schema(Fixtures.text("tree-schema.json"))), Corrections.NONE);
    private final ResourceTypeSpec tree = Fixtures.tree(Fixtures.imported(spec));

    @Test
    void takes_types_of_every_shape() {
        assertThat(property(tree, "Name").type()).isEqualTo(STRING);
        assertThat(property(tree, "Policy").type()).isEqualTo(new TypeSpec.Union(List.of(JSON, STRING)));
        assertThat(property(tree, "Maybe").type()).isEqualTo(new TypeSpec.Primitive(PrimitiveType.BOOLEAN));
        assertThat(property(tree, "Planted").type()).isEqualTo(new TypeSpec.Primitive(PrimitiveType.TIMESTAMP));
        assertThat(property(tree, "Labels").type()).isEqualTo(new TypeSpec.MapOf(STRING));
        assertThat(property(tree, "Sizes").type()).isEqualTo(new TypeSpec.MapOf(DOUBLE));
        assertThat(property(tree, "Anything").type()).isEqualTo(JSON);
        assertThat(property(tree, "Root").type()).isEqualTo(new TypeSpec.Structure("Root"));
        assertThat(property(tree, "Root.Depth").type()).isEqualTo(new TypeSpec.Primitive(PrimitiveType.LONG));
        assertThat(property(tree, "Root.Children").type())
                .isEqualTo(new TypeSpec.ListOf(new TypeSpec.Structure("Root")));
        assertThat(property(tree, "FruitOrName").type())
                .isEqualTo(new TypeSpec.Union(List.of(new TypeSpec.Structure("Fruit"), STRING)));
    }

    @Test
    void names_objects_without_a_name_after_their_property_and_keeps_names_apart() {
        assertThat(property(tree, "Bed").type()).isEqualTo(new TypeSpec.Structure("Bed"));
        assertThat(property(tree, "Bed.Root").type()).isEqualTo(new TypeSpec.Structure("BedRoot"));
        assertThat(property(tree, "BedRoot.Wild").type()).isEqualTo(new TypeSpec.Primitive(PrimitiveType.BOOLEAN));
    }

    @Test
    void unites_the_alternatives_of_an_object() {
        assertThat(property(tree, "Fruit.Apple").type()).isEqualTo(STRING);
        assertThat(property(tree, "Fruit.Apple").required()).isFalse();
        assertThat(property(tree, "Fruit.Apple").constraints()).isEqualTo(Constraints.NONE);
        assertThat(property(tree, "Fruit.Pear").type()).isEqualTo(STRING);
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "limits that only some alternatives of a union have: left out",
                        List.of("Acme::Orchard::Tree.Fruit.Apple, maximum length"));
    }

    @Test
    void leaves_out_definitions_that_nothing_uses() {
        assertThat(tree.propertyTypes())
                .extracting(PropertyTypeSpec::name)
                .containsExactly("Bed", "BedRoot", "Crown", "Fruit", "Root");
    }

    @Test
    void takes_limits_of_properties_and_of_items() {
        Constraints name = property(tree, "Name").constraints();
        assertThat(name.pattern()).isEqualTo("^[a-z]+$");
        assertThat(name.maxLength()).isEqualTo(64);
        Constraints heights = property(tree, "Heights").constraints();
        assertThat(heights.allowedValues()).containsExactly("1", "2");
        assertThat(heights.minimum()).isEqualTo(BigDecimal.ONE);
        assertThat(heights.maxItems()).isEqualTo(9);
        assertThat(property(tree, "Labels").constraints().maxItems()).isEqualTo(5);
        assertThat(property(tree, "Labels").constraints().maxLength()).isEqualTo(9);
        assertThat(property(tree, "Root.Depth").constraints().maximum()).isEqualTo(new BigDecimal("4000000000"));
    }

    @Test
    void takes_required_defaults_deprecation_and_what_an_update_does() {
        assertThat(property(tree, "Name").required()).isTrue();
        assertThat(property(tree, "Kind").required()).isFalse();
        assertThat(property(tree, "Kind").defaultValue()).isEqualTo("\"APPLE\"");
        assertThat(property(tree, "Anything").deprecated()).isTrue();
        assertThat(property(tree, "Name").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(tree, "Kind").updateType()).isEqualTo(UpdateType.CONDITIONAL);
        assertThat(property(tree, "Root.Depth").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(tree, "Root.Children").updateType()).isEqualTo(UpdateType.MUTABLE);
        assertThat(property(tree, "BedRoot.Wild").updateType()).isEqualTo(UpdateType.IMMUTABLE);
    }

    @Test
    void makes_attributes_of_what_is_read_only() {
        assertThat(tree.attributes())
                .containsExactly(new AttributeSpec("Arn", STRING), new AttributeSpec("Crown.Height", INTEGER));
        assertThat(tree.properties()).extracting(PropertySpec::name).doesNotContain("Arn");
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "paths in provider schemas that lead to no property: left out",
                        List.of("Acme::Orchard::Tree /properties/Gone"));
    }

    @Test
    void knows_the_standard_tag_and_keeps_its_limits() {
        assertThat(property(tree, "Tags").type()).isEqualTo(new TypeSpec.ListOf(new TypeSpec.StandardTag()));
        assertThat(tree.tagging().property()).isEqualTo("Tags");
        assertThat(tree.tagging().style()).isEqualTo(Tagging.Style.STANDARD);
        assertThat(tree.tagging().keys().maxLength()).isEqualTo(128);
        assertThat(tree.tagging().values().maxLength()).isEqualTo(256);
    }

    @Test
    void takes_relationships_of_alternatives() {
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "relationships that neither Ref nor an attribute gives: left out",
                        List.of(
                                "Acme::Orchard::Tree.GardenerArn to Acme::Orchard::Gardener Arn",
                                "Acme::Orchard::Tree.GardenerArn to Acme::Orchard::Robot Crown.Arn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "handlers": | "handler": | tree.json: unknown key 'handler'
                    "insertionOrder": false | "order": false | tree.json, definitions, Root, properties, Children: unknown key 'order'
                    "format": "date-time" | "typ": "x" | tree.json, properties, Planted: unknown key 'typ'; known are $comment
                    {"type": "object"} | {"type": "thing"} | tree.json, properties, Anything: unknown type 'thing'; known are array
                    "#/definitions/Name" | "#/definitions/Nom" | tree.json, properties, Name, $ref: there is nothing at
                    "#/definitions/Name" | "other.json#/Name" | expected a reference to #/definitions/ or #/properties/
                    "/properties/Kind" | "Kind" | conditionalCreateOnlyProperties[0]: expected a path that starts with /properties/
                    "maxItems": 9 | "maxItems": "9" | tree.json, properties, Heights, maxItems: expected a number, found "9"
                    {"type": "string", "pattern" | {"$ref": "#/definitions/Name", "pattern" | the definition is made of itself
                    "tagOnCreate" | "tagOnRead" | tree.json, tagging: unknown key 'tagOnRead'
                    "typeName": | "name": | unknown key
                    """)
    void should_fail_naming_the_place_of_an_unknown_shape(String from, String to, String message) {
        String schema = Fixtures.text("tree-schema.json");
        assertThat(schema).contains(from);
        String broken = schema.replace(from, to);

        assertThatThrownBy(() -> Fixtures.tree(Fixtures.schema(broken)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(from.equals("\"typeName\":") ? "the key 'typeName' is missing" : message);
    }

    @Test
    void adds_to_the_service_specification_under_the_names_it_uses() {
        SpecImport both = new SpecImport(
                List.of(Fixtures.schema(Fixtures.text("tree-schema.json")), Fixtures.serviceSpec()), Corrections.NONE);
        ResourceTypeSpec united = Fixtures.tree(Fixtures.imported(both));

        assertThat(property(united, "Bed.Soil").type()).isEqualTo(STRING);
        assertThat(property(united, "BedRoot.Wild").type()).isEqualTo(new TypeSpec.Primitive(PrimitiveType.BOOLEAN));
        assertThat(property(united, "Fruit.Pear").type()).isEqualTo(STRING);
        assertThat(property(united, "Age").type()).isEqualTo(DOUBLE);
        assertThat(property(united, "Kind").defaultValue()).isEqualTo("\"APPLE\"");
        assertThat(property(united, "Kind").updateType()).isEqualTo(UpdateType.MUTABLE);
        assertThat(property(united, "Name").constraints().pattern()).isEqualTo("^[a-z]+$");
        assertThat(united.tagging().keys().maxLength()).isEqualTo(128);
        assertThat(both.notices().sorted())
                .containsEntry(
                        "disagreements on update type: @aws-cdk/aws-service-spec 1.0.0 won over "
                                + "CloudFormation provider schemas",
                        List.of("Acme::Orchard::Tree.Kind: MUTABLE, not CONDITIONAL"));
    }
}
