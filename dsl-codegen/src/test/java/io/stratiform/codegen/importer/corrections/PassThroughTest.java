package io.stratiform.codegen.importer.corrections;

import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PropertySpec;
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

/** Resource types that a transform turns into others, and take the facts of these. */
class PassThroughTest {

    /** A shed becomes a house; a path leads to a house. */
    private static final String DECLARED = """
            {"Corrects": "@aws-cdk/aws-service-spec",
             "Declared": [{"Reason": "A test.", "Specification": {
               "PropertyTypes": {
                 "Acme::Garden::House.Door": {"Properties": {
                   "Colour": {"PrimitiveType": "String", "Required": true, "UpdateType": "Immutable",
                              "AllowedValues": ["red", "blue"]},
                   "Lock": {"Type": "Lock", "Required": false, "UpdateType": "Mutable"}}},
                 "Acme::Garden::House.Lock": {"Properties": {
                   "Keys": {"PrimitiveType": "Integer", "Required": false, "UpdateType": "Mutable", "Maximum": 3}}},
                 "Acme::Garden::Shed.Lock": {"Properties": {}}
               },
               "ResourceTypes": {
                 "Acme::Garden::House": {
                   "Attributes": {"Arn": {"PrimitiveType": "String"}, "Rent": {"PrimitiveType": "Integer"}},
                   "RefReturns": ["Name"], "Stateful": true,
                   "Properties": {
                     "Door": {"Type": "Door", "Required": true, "UpdateType": "Mutable"},
                     "Name": {"PrimitiveType": "String", "Required": true, "UpdateType": "Immutable", "MaxLength": 9},
                     "Rooms": {"PrimitiveType": "Integer", "Required": false, "UpdateType": "Mutable", "Maximum": 9},
                     "Street": {"PrimitiveType": "String", "Required": false, "UpdateType": "Mutable",
                                "References": [{"ResourceType": "Acme::Garden::Path", "Ref": true}]}}},
                 "Acme::Garden::Path": {"Properties": {
                   "To": {"PrimitiveType": "String", "Required": true, "UpdateType": "Mutable",
                          "References": [{"ResourceType": "Acme::Garden::House", "Attribute": "Arn"}]},
                   "Toll": {"PrimitiveType": "String", "Required": true, "UpdateType": "Mutable",
                            "References": [{"ResourceType": "Acme::Garden::House", "Attribute": "Rent"}]}}},
                 "Acme::Garden::Shed": {"Properties": {
                   "Lable": {"PrimitiveType": "String", "Required": false, "UpdateType": "Immutable"},
                   "Rooms": {"PrimitiveType": "Double", "Required": true, "UpdateType": "Immutable"},
                   "Tools": {"PrimitiveType": "Json", "Required": false, "UpdateType": "Immutable"}}}}}}],
             %s}
            """;

    private static final String STAND_IN = """
            "StandIns": [{"ResourceType": "Acme::Garden::Shed", "Becomes": "Acme::Garden::House", "Without": ["Rent"],
                          "Reason": "A test."}]
            """;

    @TempDir
    private Path folder;

    @Test
    void a_resource_type_has_the_attributes_of_the_one_that_it_becomes() throws IOException {
        ResourceTypeSpec shed = imported("Shed", STAND_IN);

        assertThat(shed.attributes()).containsExactly(new AttributeSpec("Arn", Fixtures.STRING));
        assertThat(shed.refReturns()).containsExactly("Name");
        assertThat(shed.stateful()).isTrue();
    }

    @Test
    void what_points_at_a_resource_type_may_point_at_one_that_becomes_it() throws IOException {
        ResourceTypeSpec path = imported("Path", STAND_IN);

        assertThat(property(path, "To").references())
                .containsExactly(
                        new Reference("Acme::Garden::House", "Arn"), new Reference("Acme::Garden::Shed", "Arn"));
        assertThat(property(path, "Toll").references()).containsExactly(new Reference("Acme::Garden::House", "Rent"));
    }

    @Test
    void a_property_that_is_passed_through_has_the_facts_of_the_other_and_its_structures() throws IOException {
        ResourceTypeSpec shed = imported("Shed", STAND_IN + """
                , "PassedThrough": [
                  {"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Names": {"Gate": "Door", "Label": "Name"},
                   "Required": ["Label"], "Structures": {"Lock": "DoorLock"}, "Reason": "A test."},
                  {"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Properties": ["Street"],
                   "Reason": "A test."}]
                """);

        assertThat(property(shed, "Gate").type()).isEqualTo(new TypeSpec.Structure("Door"));
        assertThat(property(shed, "Gate").required()).isFalse();
        assertThat(property(shed, "Label").required()).isTrue();
        assertThat(property(shed, "Label").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(shed, "Label").constraints().maxLength()).isEqualTo(9);
        assertThat(property(shed, "Street").references()).containsExactly(new Reference("Acme::Garden::Path", null));
        assertThat(property(shed, "Door.Colour").required()).isTrue();
        assertThat(property(shed, "Door.Colour").constraints().allowedValues()).containsExactly("red", "blue");
        assertThat(property(shed, "Door.Lock").type()).isEqualTo(new TypeSpec.Structure("DoorLock"));
        assertThat(property(shed, "DoorLock.Keys").constraints().maximum()).isEqualByComparingTo("3");
    }

    @Test
    void a_document_that_is_passed_through_keeps_its_structure() throws IOException {
        ResourceTypeSpec shed = imported("Shed", """
                "Facts": [
                  {"Of": ["Acme::Garden::House.Plan"], "Set": {"PrimitiveType": "Json", "DocumentType": "Plan"},
                   "Reason": "A test."},
                  {"Of": ["Acme::Garden::House.Plan.Scale"], "Set": {"PrimitiveType": "Integer"}, "Reason": "A test."}],
                "PassedThrough": [{"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Properties": ["Plan"],
                                   "Structures": {"Plan": "HousePlan"}, "Reason": "A test."}]
                """);

        assertThat(property(shed, "Plan").document()).isEqualTo(new DocumentSpec.Structure("HousePlan"));
        assertThat(property(shed, "HousePlan.Scale").type()).isEqualTo(Fixtures.INTEGER);
    }

    @Test
    void a_property_that_is_there_already_keeps_its_type_and_takes_what_it_lacks() throws IOException {
        ResourceTypeSpec shed = imported("Shed", STAND_IN + """
                , "PassedThrough": [{"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Properties": ["Rooms"],
                                     "Names": {"Tools": "Name"}, "Reason": "A test."}]
                """);

        assertThat(property(shed, "Rooms").type()).isEqualTo(Fixtures.DOUBLE);
        assertThat(property(shed, "Rooms").required()).isTrue();
        assertThat(property(shed, "Rooms").updateType()).isEqualTo(UpdateType.IMMUTABLE);
        assertThat(property(shed, "Rooms").constraints().maximum()).isEqualByComparingTo("9");
        assertThat(property(shed, "Tools").type()).isEqualTo(Fixtures.JSON);
        assertThat(property(shed, "Tools").constraints().maxLength()).isNull();
    }

    @Test
    void what_the_sources_say_of_updates_does_not_count() throws IOException {
        List<ResourceTypeSpec> types = importedAll(DECLARED.formatted("""
                "StandIns": [{"ResourceType": "Acme::Orchard::Tree", "Becomes": "Acme::Garden::House", "Reason": "A test."}],
                "PassedThrough": [{"From": ["Acme::Orchard::Tree"], "To": "Acme::Garden::House", "Properties": ["Name"],
                                   "Reason": "A test."}]
                """));

        assertThat(Fixtures.tree(Fixtures.serviceSpec()).properties())
                .filteredOn(property -> property.updateType() != UpdateType.MUTABLE)
                .extracting(PropertySpec::name)
                .isNotEmpty();
        assertThat(Fixtures.tree(types).properties())
                .filteredOn(property -> property.updateType() != UpdateType.MUTABLE)
                .extracting(PropertySpec::name)
                .containsExactly("Name");
    }

    @Test
    void a_property_type_without_properties_is_declared() throws IOException {
        ResourceTypeSpec shed = imported("Shed", """
                "Facts": [{"Of": ["Acme::Garden::Shed.Bench"], "Set": {"Type": "Empty"}, "Reason": "A test."}],
                "PassedThrough": [{"From": ["Acme::Garden::Shed.Empty"], "To": "Acme::Garden::House", "Properties": [],
                                   "Reason": "A test."}]
                """);

        assertThat(shed.propertyTypes()).anyMatch(type -> type.name().equals("Empty"));
    }

    @Test
    void a_union_may_have_a_discriminator() throws IOException {
        ResourceTypeSpec house = imported("House", """
                "Facts": [
                  {"Of": ["Acme::Garden::House.Way"], "Reason": "A test.",
                   "Set": {"UnionTypes": [{"Type": "Door"}, {"Type": "Lock"}],
                           "Discriminator": {"Property": "Name", "Structures": {"door": "Door"}}}}]
                """);

        TypeSpec.Union way = (TypeSpec.Union) property(house, "Way").type();
        assertThat(way.discriminator().property()).isEqualTo("Name");
        assertThat(way.discriminator().structures()).containsOnlyKeys("door");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "StandIns": [{"ResourceType": "Acme::Garden::Shed", "Becomes": "Acme::Garden::Hut", "Reason": "A test."}] | there is no resource type Acme::Garden::Hut
                    "StandIns": [{"ResourceType": "Acme::Garden::Shed", "Becomes": "Acme::Garden::House", "Without": ["Age"], "Reason": "A test."}] | Acme::Garden::House has no attribute Age
                    "PassedThrough": [{"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Properties": ["Age"], "Reason": "A test."}] | there is no property Acme::Garden::House.Age for Acme::Garden::Shed.Age
                    "PassedThrough": [{"From": ["Acme::Garden::Hut"], "To": "Acme::Garden::House", "Properties": ["Name"], "Reason": "A test."}] | there is no resource type Acme::Garden::Hut
                    "PassedThrough": [{"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Properties": ["Door"], "Reason": "A test."}] | there is a property type Acme::Garden::Shed.Lock already, which is not Acme::Garden::House.Lock
                    """)
    void should_fail_if_a_correction_finds_nothing(String section, String message) {
        assertThatThrownBy(() -> imported("Shed", section))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("these corrections are not needed or find nothing")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "StandIns": [{"ResourceType": "Acme::Garden::Shed", "Becomes": "Acme::Garden::House"}] | the key 'Reason' is missing
                    "PassedThrough": [{"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Reason": "A test."}] | expected Properties, which may be empty, Names or both
                    "PassedThrough": [{"From": ["Acme::Garden::Shed"], "To": "A.B.C", "Properties": ["Name"], "Reason": "A test."}] | a resource type or a property type
                    "PassedThrough": [{"From": ["Acme::Garden::Shed"], "To": "Acme::Garden::House", "Properties": ["Name"], "Required": ["Nmae"], "Reason": "A test."}] | names a property that is not among
                    "Renamed": [{"Property": "Acme::Garden::Shed", "Name": "Label", "Reason": "A test."}] | a property like
                    """)
    void should_fail_if_a_correction_is_not_what_it_should_be(String section, String message) {
        assertThatThrownBy(() -> imported("Shed", section))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("corrections.json")
                .hasMessageContaining(message);
    }

    @Test
    void a_property_that_a_source_misspells_is_renamed() throws IOException {
        List<ResourceTypeSpec> types = importedAll("""
                {"Corrects": "@aws-cdk/aws-service-spec",
                 "Renamed": [{"Property": "Acme::Orchard::Tree.Name", "Name": "Title", "Reason": "A test."}]}
                """);

        assertThat(Fixtures.tree(types).properties())
                .anyMatch(property -> property.name().equals("Title"))
                .noneMatch(property -> property.name().equals("Name"));
    }

    @Test
    void should_fail_if_a_property_to_rename_is_not_there() {
        assertThatThrownBy(() -> imported("Shed", """
                "Renamed": [{"Property": "Acme::Orchard::Tree.Nmae", "Name": "Title", "Reason": "A test."}]
                """))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Acme::Orchard::Tree.Nmae is not there");
    }

    private ResourceTypeSpec imported(String type, String sections) throws IOException {
        return importedAll(DECLARED.formatted(sections)).stream()
                .filter(each -> each.name().equals("Acme::Garden::" + type))
                .findFirst()
                .orElseThrow();
    }

    private List<ResourceTypeSpec> importedAll(String corrections) throws IOException {
        Path file = Files.writeString(folder.resolve("corrections.json"), corrections, StandardCharsets.UTF_8);
        return new SpecImport(List.of(Fixtures.serviceSpec()), CorrectionsReader.read(file)).run();
    }
}
