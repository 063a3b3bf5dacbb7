package io.stratiform.codegen.importer.sources;

import static io.stratiform.codegen.importer.sources.Fixtures.INTEGER;
import static io.stratiform.codegen.importer.sources.Fixtures.STRING;
import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.corrections.Corrections;
import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceSpecificationSourceTest {

    private final SpecImport spec = new SpecImport(
            List.of(Fixtures.specification(Fixtures.text("resource-specification.json"))), Corrections.NONE);
    private final ResourceTypeSpec tree = Fixtures.tree(Fixtures.imported(spec));

    @Test
    void takes_properties_property_types_and_attributes() {
        assertThat(property(tree, "Name").required()).isTrue();
        assertThat(property(tree, "Name").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(tree, "Planted").type()).isEqualTo(new TypeSpec.Primitive(PrimitiveType.TIMESTAMP));
        assertThat(property(tree, "Planted").updateType()).isEqualTo(UpdateType.CONDITIONAL);
        assertThat(property(tree, "Labels").type()).isEqualTo(new TypeSpec.MapOf(STRING));
        assertThat(property(tree, "Root.Depth").type()).isEqualTo(new TypeSpec.Primitive(PrimitiveType.LONG));
        assertThat(property(tree, "Root.Children").type())
                .isEqualTo(new TypeSpec.ListOf(new TypeSpec.Structure("Root")));
        assertThat(tree.attributes())
                .containsExactly(
                        new AttributeSpec("Arn", STRING), new AttributeSpec("Heights", new TypeSpec.ListOf(INTEGER)));
        assertThat(tree.propertyTypes()).extracting(PropertyTypeSpec::name).containsExactly("Root");
    }

    @Test
    void takes_a_property_type_without_properties_as_what_it_stands_for() {
        assertThat(property(tree, "Depths").type()).isEqualTo(new TypeSpec.ListOf(INTEGER));
    }

    @Test
    void takes_tag_as_the_standard_tag_unless_the_resource_has_its_own() {
        assertThat(property(tree, "Tags").type()).isEqualTo(new TypeSpec.ListOf(new TypeSpec.StandardTag()));

        String own = Fixtures.text("resource-specification.json")
                .replace("Tree.Depths\"", "Tree.Tag\"")
                .replace(
                        "{\"Type\": \"List\", \"PrimitiveItemType\": \"Integer\", \"Required\": false, \"UpdateType\": \"Mutable\"},\n    \"Acme::Orchard::Fence",
                        "{\"Properties\": {}},\n    \"Acme::Orchard::Fence")
                .replace("\"Type\": \"Depths\"", "\"Type\": \"Root\"");
        assertThat(property(Fixtures.tree(Fixtures.specification(own)), "Tags").type())
                .isEqualTo(new TypeSpec.ListOf(new TypeSpec.Structure("Tag")));
    }

    @Test
    void reports_property_types_of_no_resource_type() {
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "property types of AWS CloudFormation resource specification without a resource type: left out",
                        List.of("Acme::Orchard::Fence.Post"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "ResourceSpecificationVersion" | "Version" | spec.json: unknown key 'Version'
                    "Attributes": | "Attrs": | spec.json, ResourceTypes, Acme::Orchard::Tree: unknown key 'Attrs'
                    "DuplicatesAllowed": true | "Unique": true | Acme::Orchard::Tree.Root, Properties, Children: unknown key 'Unique'
                    "PrimitiveType": "Timestamp" | "PrimitiveType": "Date" | Planted, PrimitiveType: expected one of String
                    "UpdateType": "Conditional" | "UpdateType": "Perhaps" | Planted, UpdateType: expected one of Mutable
                    "Type": "Root" | "Type": "Twig" | there is no property type Acme::Orchard::Tree.Twig
                    "Type": "Root" | "Typ": "Root" | Root: unknown key 'Typ'
                    "PrimitiveType": "Timestamp" | "Required": false | Duplicate
                    """)
    void should_fail_naming_the_place_of_an_unknown_shape(String from, String to, String message) {
        String text = Fixtures.text("resource-specification.json");
        assertThat(text).contains(from);
        String broken = text.replace(from, to);

        assertThatThrownBy(() -> Fixtures.tree(Fixtures.specification(broken)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(message);
    }
}
