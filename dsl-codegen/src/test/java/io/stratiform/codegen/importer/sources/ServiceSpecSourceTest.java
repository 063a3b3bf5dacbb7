package io.stratiform.codegen.importer.sources;

import static io.stratiform.codegen.importer.sources.Fixtures.INTEGER;
import static io.stratiform.codegen.importer.sources.Fixtures.JSON;
import static io.stratiform.codegen.importer.sources.Fixtures.STRING;
import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.corrections.Corrections;
import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSpecSourceTest {

    private final SpecImport spec = new SpecImport(List.of(Fixtures.serviceSpec()), Corrections.NONE);
    private final List<ResourceTypeSpec> types = Fixtures.imported(spec);
    private final ResourceTypeSpec tree = Fixtures.tree(types);

    @Test
    void takes_the_facts_of_resource_types() {
        assertThat(types).extracting(ResourceTypeSpec::name).containsExactly("Acme::Orchard::Gardener", Fixtures.TREE);
        assertThat(tree.primaryIdentifier()).containsExactly("Name");
        assertThat(tree.refReturns()).containsExactly("Name");
        assertThat(tree.stateful()).isTrue();
        assertThat(tree.requiresTransform()).isNull();
        assertThat(tree.tagging())
                .isEqualTo(new Tagging("Tags", Tagging.Style.STANDARD, Constraints.NONE, Constraints.NONE));
        assertThat(tree.attributes())
                .containsExactly(new AttributeSpec("Arn", STRING), new AttributeSpec("Crown.Height", INTEGER));

        ResourceTypeSpec gardener = types.get(0);
        assertThat(gardener.primaryIdentifier()).containsExactly("Name", "Badge");
        assertThat(gardener.refReturns()).containsExactly("Badge");
        assertThat(gardener.requiresTransform()).isEqualTo("Acme::Grow");
        assertThat(gardener.stateful()).isFalse();
        assertThat(gardener.tagging())
                .isEqualTo(new Tagging("Labels", Tagging.Style.MAP, Constraints.NONE, Constraints.NONE));
    }

    @Test
    void takes_types_of_every_shape_and_keeps_property_types_that_nothing_names() {
        assertThat(property(tree, "Heights").type()).isEqualTo(new TypeSpec.ListOf(INTEGER));
        assertThat(property(tree, "Labels").type()).isEqualTo(new TypeSpec.MapOf(STRING));
        assertThat(property(tree, "Plan").type()).isEqualTo(new TypeSpec.Union(List.of(JSON, STRING)));
        assertThat(property(tree, "Tags").type()).isEqualTo(new TypeSpec.ListOf(new TypeSpec.StandardTag()));
        assertThat(property(tree, "Root.Children").type())
                .isEqualTo(new TypeSpec.ListOf(new TypeSpec.Structure("Root")));
        assertThat(tree.propertyTypes()).extracting(PropertyTypeSpec::name).containsExactly("Bed", "Orphan", "Root");
    }

    @Test
    void takes_the_facts_of_properties() {
        assertThat(property(tree, "Name").required()).isTrue();
        assertThat(property(tree, "Name").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(tree, "Age").updateType()).isEqualTo(UpdateType.CONDITIONAL);
        assertThat(property(tree, "Age").defaultValue()).isEqualTo("3.50");
        assertThat(property(tree, "Kind").constraints().allowedValues()).containsExactly("APPLE", "PEAR");
        assertThat(property(tree, "Heights").constraints().allowedValues()).containsExactly("1", "2");
        assertThat(property(tree, "OldName").deprecated()).isTrue();
    }

    @Test
    void leaves_out_what_the_database_says_to_ignore() {
        assertThat(tree.properties()).extracting(PropertySpec::name).doesNotContain("Ghost");
    }

    @Test
    void marks_what_further_paths_say_to_replace_and_reports_paths_that_lead_nowhere() {
        assertThat(property(tree, "Root.Depth").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(tree, "Root.Children").updateType()).isEqualTo(UpdateType.MUTABLE);
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "replacement paths of @aws-cdk/aws-service-spec 1.0.0 that lead to no property: left out",
                        List.of("Acme::Orchard::Tree Nowhere.Deep"));
    }

    @Test
    void lets_nested_properties_inherit_replacement() {
        assertThat(property(tree, "Bed.Soil").updateType()).isEqualTo(UpdateType.IMMUTABLE);
    }

    @Test
    void resolves_relationships_to_what_gives_the_wanted_value() {
        assertThat(property(tree, "GardenerArn").references())
                .containsExactly(new Reference("Acme::Orchard::Gardener", "Arn"));
        assertThat(property(tree, "GardenerId").references())
                .containsExactly(new Reference("Acme::Orchard::Gardener", null));
        assertThat(property(tree, "Owner").references()).isEmpty();
        assertThat(property(tree, "Diary").references()).isEmpty();
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "relationships that neither Ref nor an attribute gives: left out",
                        List.of("Acme::Orchard::Tree.Owner to Acme::Orchard::Gardener FullName"))
                .containsEntry(
                        "relationships of properties that hold no text: left out",
                        List.of("Acme::Orchard::Tree.Diary to Acme::Orchard::Gardener Arn"))
                .containsEntry(
                        "references stated in two ways: Ref won, or an ARN where the name speaks of one",
                        List.of("Acme::Orchard::Tree.GardenerId to Acme::Orchard::Gardener: Badge, not Arn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "idCtr": 9, | "idCtr": 9, "extra": 1, | db.json: unknown key 'extra'; known are idCtr, schema
                    "region": | "continent": | db.json, schema: unknown key 'continent'
                    "isStateful": true | "isStateless": true | resource Acme::Orchard::Tree: unknown key 'isStateless'
                    "isStateful": true | "isStateful": 1 | resource Acme::Orchard::Tree, isStateful: expected true or false, found 1
                    "variant": "map" | "variant": "heap" | tagInformation, variant: expected one of standard, asg, map, found "heap"
                    "deprecated": "WARN" | "deprecated": "SOON" | property OldName, deprecated: expected one of NONE, WARN, IGNORE
                    "deprecated": "WARN" | "moved": true | resource Acme::Orchard::Tree, property OldName: unknown key 'moved'
                    "causesReplacement": "maybe" | "causesReplacement": "never" | property Age, causesReplacement: expected one of
                    "defaultValue": "3.50" | "defaultValue": "{" | property Age, defaultValue:1: this is not valid JSON
                    {"type": "date-time"} | {"type": "date"} | property Planted, type: unknown type 'date'; known are array,
                    {"type": "boolean"} | {"type": "boolean", "format": 1} | property Alive, type: unknown key 'format'; known are type
                    [{"type": "json"}, {"type": "string"}] | [{"type": "json"}] | property Plan, type, types: expected two types or more
                    {"$ref": "5"} | {"$ref": "77"} | property Bed, type, reference: the type definition 77 is none of this
                    {"$id": "4"} | {"$id": "78"} | there is no typeDefinition with the id 78
                    "mustRenderForBwCompat" | "mustRender" | property type Orphan: unknown key 'mustRender'
                    "cloudFormationType": "Acme::Orchard::Gardener", "p | "cloudFormationType": "Acme::Orchard::Gardener", "why": 1, "p | relationshipRefs[0]: unknown key 'why'
                    "Acme::Orchard::Gardener",\\n | "Acme::Orchard::Tree",\\n | resource Acme::Orchard::Tree: it is there twice
                    "Labels", "variant" | "Badges", "variant" | Acme::Orchard::Gardener: its tags are said to be in Badges
                    """)
    void should_fail_naming_the_place_of_an_unknown_shape(String from, String to, String message) {
        String search = from.replace("\\n", "\n");
        String database = Fixtures.text("orchard-db.json");
        assertThat(database).contains(search);

        String broken = database.replace(search, to.replace("\\n", "\n"));

        assertThatThrownBy(() -> Fixtures.tree(Fixtures.serviceSpec(broken)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(message);
    }
}
