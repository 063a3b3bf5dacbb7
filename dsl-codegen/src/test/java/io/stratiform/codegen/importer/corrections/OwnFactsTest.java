package io.stratiform.codegen.importer.corrections;

import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.output.Counts;
import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.DocumentLanguage;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFactsTest {

    @TempDir
    private Path folder;

    @Test
    void facts_win_over_what_the_sources_state() throws IOException {
        ResourceTypeSpec tree = tree("""
                {"Of": ["Acme::Orchard::Tree.Name"], "Reason": "A test.",
                 "Set": {"MinLength": 2, "MaxLength": 9, "UpdateType": "Conditional", "AllowedValues": ["oak", "fir"]}}
                """);

        assertThat(property(tree, "Name").constraints().minLength()).isEqualTo(2);
        assertThat(property(tree, "Name").constraints().maxLength()).isEqualTo(9);
        assertThat(property(tree, "Name").constraints().allowedValues()).containsExactly("oak", "fir");
        assertThat(property(tree, "Name").updateType()).isEqualTo(UpdateType.CONDITIONAL);
    }

    @Test
    void a_property_with_a_type_is_added_with_its_property_type_and_may_point_at_a_resource() throws IOException {
        ResourceTypeSpec tree = tree("""
                {"Of": ["Acme::Orchard::Tree.Nest"], "Set": {"Type": "Nest", "Required": true}, "Reason": "A test."},
                {"Of": ["Acme::Orchard::Tree.Nest.Eggs"], "Set": {"PrimitiveType": "Integer"}, "Reason": "A test."},
                {"Of": ["Acme::Orchard::Tree.Nest.Birds"], "Set": {"Type": "List", "PrimitiveItemType": "String"},
                 "Reason": "A test."}
                ], "Added": [{"Properties": ["Acme::Orchard::Tree.Nest.Birds"], "ResourceType": "Acme::Orchard::Gardener",
                              "Ref": true, "Reason": "A test."}
                """);

        assertThat(property(tree, "Nest").type()).isEqualTo(new TypeSpec.Structure("Nest"));
        assertThat(property(tree, "Nest").required()).isTrue();
        assertThat(property(tree, "Nest.Eggs").type()).isEqualTo(Fixtures.INTEGER);
        assertThat(property(tree, "Nest.Eggs").updateType()).isEqualTo(UpdateType.MUTABLE);
        assertThat(property(tree, "Nest.Birds").references())
                .containsExactly(new Reference("Acme::Orchard::Gardener", null));
    }

    @Test
    void a_document_has_a_structure_or_a_language() throws IOException {
        ResourceTypeSpec tree = tree("""
                {"Of": ["Acme::Orchard::Tree.Nest"], "Set": {"PrimitiveType": "Json", "DocumentType": "Straw"},
                 "Reason": "A test."},
                {"Of": ["Acme::Orchard::Tree.Straw.length"], "Set": {"PrimitiveType": "Integer"}, "Reason": "A test."},
                {"Of": ["Acme::Orchard::Tree.Song"], "Set": {"PrimitiveType": "String", "DocumentLanguage": "States"},
                 "Reason": "A test."}
                """);

        assertThat(property(tree, "Nest").document()).isEqualTo(new DocumentSpec.Structure("Straw"));
        assertThat(property(tree, "Straw.length").type()).isEqualTo(Fixtures.INTEGER);
        assertThat(property(tree, "Song").document()).isEqualTo(new DocumentSpec.Language(DocumentLanguage.STATES));
    }

    @Test
    void facts_are_removed_and_attributes_are_added() throws IOException {
        ResourceTypeSpec tree = tree("""
                {"Of": ["Acme::Orchard::Tree.Diary"], "Remove": ["Deprecated"], "Reason": "A test."},
                {"Of": ["Acme::Orchard::Tree"], "Set": {"Attributes": {"Height": {"PrimitiveType": "Integer"}}},
                 "Reason": "A test."}
                """.replace("Tree.Diary", deprecated()));

        assertThat(Counts.properties(tree).values())
                .noneMatch(property -> property.deprecated() && deprecated().endsWith("." + property.name()));
        assertThat(tree.attributes()).contains(new AttributeSpec("Height", Fixtures.INTEGER));
    }

    @Test
    void a_declared_resource_type_is_taken_as_it_is() throws IOException {
        List<ResourceTypeSpec> types = imported("""
                {"Declared": [{"Reason": "A test.", "Specification": {
                  "PropertyTypes": {"Acme::Orchard::Bush.Berry": {"Properties": {
                    "Colour": {"PrimitiveType": "String", "Required": true, "UpdateType": "Mutable",
                               "AllowedValues": ["red", "blue"]}}}},
                  "ResourceTypes": {"Acme::Orchard::Bush": {
                    "Attributes": {"Arn": {"PrimitiveType": "String"}},
                    "Properties": {"Berries": {"Type": "List", "ItemType": "Berry", "Required": false,
                                               "UpdateType": "Immutable"}}}}}}]}
                """);
        ResourceTypeSpec bush = types.stream()
                .filter(type -> type.name().equals("Acme::Orchard::Bush"))
                .findFirst()
                .orElseThrow();

        assertThat(bush.attributes()).containsExactly(new AttributeSpec("Arn", Fixtures.STRING));
        assertThat(property(bush, "Berries").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(bush, "Berry.Colour").required()).isTrue();
        assertThat(property(bush, "Berry.Colour").constraints().allowedValues()).containsExactly("red", "blue");
    }

    @Test
    void the_files_of_a_folder_are_united_in_the_order_of_their_names() throws IOException {
        write("b.json", facts("""
                {"Of": ["Acme::Orchard::Tree.Name"], "Set": {"MaxLength": 9}, "Reason": "A test."}
                """));
        write("a.json", "{\"Corrects\": \"@aws-cdk/aws-service-spec\"}");
        write("notes.txt", "no correction");

        Corrections corrections = CorrectionsReader.read(folder);

        assertThat(corrections.sources()).containsExactly("@aws-cdk/aws-service-spec");
        assertThat(corrections.facts()).hasSize(1);
    }

    @Test
    void an_update_that_would_be_inherited_otherwise_is_corrected() throws IOException {
        SpecImport uncorrected = new SpecImport(List.of(Fixtures.serviceSpec()), Corrections.NONE);
        uncorrected.run();
        String inherited = uncorrected
                .notices()
                .sorted()
                .get("properties of property types that replace since all that hold them do")
                .get(0);

        ResourceTypeSpec tree = tree("""
                {"Of": ["%s"], "Set": {"UpdateType": "Mutable"}, "Reason": "A test."}
                """.formatted(inherited));

        String path = inherited.substring(Fixtures.TREE.length() + 1);
        assertThat(property(tree, path).updateType()).isEqualTo(UpdateType.MUTABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "Of": ["Acme::Orchard::Tree.Bark"], "Set": {"MinLength": 1} | there is no property Acme::Orchard::Tree.Bark, and no type is given to add it with
                    "Of": ["Acme::Orchard::Bush.Name"], "Set": {"MinLength": 1} | there is no resource type Acme::Orchard::Bush
                    "Of": ["Acme::Orchard::Tree.Name"], "Set": {"Deprecated": false} | the sources have the deprecated of Acme::Orchard::Tree.Name right
                    "Of": ["Acme::Orchard::Tree.Name"], "Set": {"PrimitiveType": "String"} | the sources have the type of Acme::Orchard::Tree.Name right
                    "Of": ["Acme::Orchard::Tree.Name"], "Remove": ["MaxItems"] | no source states the maximum items of Acme::Orchard::Tree.Name
                    """)
    void should_fail_if_a_fact_is_not_needed_or_finds_nothing(String fact, String message) {
        assertThatThrownBy(() -> tree("{" + fact + ", \"Reason\": \"A test.\"}"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("these corrections are not needed or find nothing")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "Of": [], "Set": {"MinLength": 1} | expected at least one name in Of
                    "Of": ["Acme::Orchard::Tree.Name"] | expected at least one name in Of, and Set, Remove or both
                    "Of": ["Acme::Orchard::Tree.Name"], "Set": {"Length": 1} | unknown key 'Length'; known are AllowedValues
                    "Of": ["Acme::Orchard::Tree.Name"], "Set": {"UpdateType": "Never"} | expected one of
                    "Of": ["Acme::Orchard::Tree.Name"], "Set": {"PrimitiveType": "Text"} | expected one of String
                    "Of": ["Acme::Orchard::Tree.Name"], "Set": {"Type": "List"} | the key 'Item' is missing
                    "Of": ["Acme::Orchard::Tree.Name"], "Set": {"Type": "List", "PrimitiveType": "String"} | a type needs exactly one of
                    "Of": ["Acme::Orchard::Tree.Name"], "Remove": ["Type"] | expected one of AllowedValues
                    "Of": ["Acme::Orchard::Tree", "Acme::Orchard::Tree.Name"], "Set": {"Stateful": true} | name either properties or resource types
                    """)
    void should_fail_if_a_fact_is_not_what_it_should_be(String fact, String message) {
        assertThatThrownBy(() -> tree("{" + fact + ", \"Reason\": \"A test.\"}"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("corrections.json")
                .hasMessageContaining(message);
    }

    @Test
    void should_fail_if_a_source_has_a_declared_resource_type() {
        assertThatThrownBy(() -> imported("""
                {"Corrects": "@aws-cdk/aws-service-spec",
                 "Declared": [{"Reason": "A test.",
                               "Specification": {"ResourceTypes": {"Acme::Orchard::Tree": {"Properties": {}}}}}]}
                """))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("a source has Acme::Orchard::Tree already");
    }

    /** A property that the source has as deprecated. */
    private static String deprecated() {
        ResourceTypeSpec tree = Fixtures.tree(Fixtures.serviceSpec());
        String path = Counts.properties(tree).entrySet().stream()
                .filter(property -> property.getValue().deprecated())
                .findFirst()
                .orElseThrow()
                .getKey();
        return "Tree." + path;
    }

    private ResourceTypeSpec tree(String facts) throws IOException {
        return Fixtures.tree(imported(facts(facts)));
    }

    private static String facts(String facts) {
        return "{\"Corrects\": \"@aws-cdk/aws-service-spec\", \"Facts\": [" + facts + "]}";
    }

    private List<ResourceTypeSpec> imported(String corrections) throws IOException {
        Path file = write("corrections.json", corrections);
        return new SpecImport(List.of(Fixtures.serviceSpec()), CorrectionsReader.read(file)).run();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
