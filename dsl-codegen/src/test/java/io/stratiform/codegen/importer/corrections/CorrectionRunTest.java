package io.stratiform.codegen.importer.corrections;

import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionRunTest {

    private static final Reference TREE = new Reference(Fixtures.TREE, null);

    @TempDir
    private Path folder;

    @Test
    void corrects_what_the_sources_have_wrong() throws IOException {
        SpecImport spec =
                new SpecImport(List.of(Fixtures.serviceSpec()), corrections(Fixtures.text("corrections.json")));
        ResourceTypeSpec tree = Fixtures.tree(spec.run());

        assertThat(tree.refReturns()).containsExactly("Label");
        assertThat(property(tree, "Owner").references())
                .containsExactly(new Reference("Acme::Orchard::Gardener", null));
        assertThat(property(tree, "Bed.Soil").references()).containsExactly(new Reference(Fixtures.TREE, "Arn"));
        assertThat(property(tree, "OldName").references()).containsExactly(TREE);
        assertThat(property(tree, "Orphan.Name").references()).containsExactly(TREE);
        assertThat(property(tree, "Name").references()).isEmpty();
        assertThat(spec.notices().sorted())
                .doesNotContainKeys(
                        ReferenceResolver.UNRESOLVED, "relationships of properties that hold no text: left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ["Label"] | ["Name"] | RefReturns: the sources have it right for Acme::Orchard::Tree
                    "ResourceType": "Acme::Orchard::Tree", "RefReturns" | "ResourceType": "Acme::Orchard::Bush", "RefReturns" | RefReturns: there is no resource type Acme::Orchard::Bush
                    "Words": "FullName", "Ref": true | "Words": "Arn", "Attribute": "Arn" | Meanings: no relationship to Acme::Orchard::Gardener in the words Arn needs it
                    "Words": "FullName" | "Words": "Nickname" | in the words Nickname needs it any more
                    Tree.Diary | Tree.Age | Dropped: no source states a relationship of Acme::Orchard::Tree.Age any more
                    Tree.Bed.Soil | Tree.Bed.Sand | Added: there is no property Acme::Orchard::Tree.Bed.Sand
                    Tree.Bed.Soil | Tree.Age | Added: Acme::Orchard::Tree.Age holds no text, so it points at nothing
                    "Attribute": "Arn" | "Attribute": "Urn" | Added: Acme::Orchard::Tree has no attribute Urn
                    ["OldName", "Name"] | ["OldName", "Name", "NewName"] | AddedByName: no property called NewName lacks the reference
                    ["Acme::Orchard::Tree.Name"] | ["Acme::Orchard::Tree.Name", "Acme::Orchard::Tree.Age"] | the exception Acme::Orchard::Tree.Age excepts nothing
                    """)
    void should_fail_if_a_correction_is_not_needed_or_finds_nothing(String from, String to, String message)
            throws IOException {
        String text = Fixtures.text("corrections.json");
        assertThat(text).contains(from);
        Corrections corrections = corrections(text.replace(from, to));

        assertThatThrownBy(() -> new SpecImport(List.of(Fixtures.serviceSpec()), corrections).run())
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("corrections.json: these corrections are not needed or find nothing")
                .hasMessageContaining(message);
    }

    @Test
    void should_fail_if_what_is_added_is_there_already() throws IOException {
        Corrections corrections = corrections("""
                {"Corrects": "@aws-cdk/aws-service-spec",
                 "Added": [{"Properties": ["Acme::Orchard::Tree.GardenerArn"],
                            "ResourceType": "Acme::Orchard::Gardener", "Attribute": "Arn", "Reason": "A test."}]}
                """);

        assertThatThrownBy(() -> new SpecImport(List.of(Fixtures.serviceSpec()), corrections).run())
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("GardenerArn points at Acme::Orchard::Gardener already");
    }

    @Test
    void does_not_expect_corrections_to_be_needed_if_the_source_they_correct_is_not_imported() throws IOException {
        SpecImport spec = new SpecImport(
                List.of(Fixtures.specification(Fixtures.text("resource-specification.json"))),
                corrections(Fixtures.text("corrections.json")));

        assertThat(Fixtures.tree(spec.run()).refReturns()).containsExactly("Label");
        assertThat(spec.notices().sorted().get("corrections that found nothing to correct: skipped"))
                .contains("Added: there is no property Acme::Orchard::Tree.Bed.Soil");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "Reason": "A test." | "Reason": " " | a correction needs a reason
                    "Reason": "A test." | "Because": "A test." | unknown key 'Because'
                    "Ref": true | "Ref": false | expected one of "Ref": true, an Attribute, a Sub, or Members
                    "Attribute": "Arn" | "Ref": true, "Attribute": "Arn" | expected one of "Ref": true, an Attribute, a Sub, or Members
                    "Acme::Orchard::Tree.Diary" | "Acme::Orchard::Tree" | Property: expected a property like AWS::EC2::Instance.SubnetId
                    "Meanings" | "Interpretations" | unknown key 'Interpretations'; known are Added, AddedByName
                    """)
    void should_fail_if_the_file_is_not_what_it_should_be(String from, String to, String message) {
        String text = Fixtures.text("corrections.json");
        assertThat(text).contains(from);

        assertThatThrownBy(() -> corrections(text.replace(from, to)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("corrections.json")
                .hasMessageContaining(message);
    }

    private Corrections corrections(String text) throws IOException {
        return CorrectionsReader.read(
                Files.writeString(folder.resolve("corrections.json"), text, StandardCharsets.UTF_8));
    }
}
