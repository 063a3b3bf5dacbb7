package io.stratiform.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {

    private static final String TREE = """
            {
              "PropertyTypes": {
                "Acme::Orchard::Tree.Root": {
                  "Properties": {
                    "Children": {"Type": "List", "ItemType": "Root", "Required": false, "UpdateType": "Mutable"},
                    "Depth": {"PrimitiveType": "Integer", "Required": true, "UpdateType": "Immutable"}
                  }
                },
                "Acme::Orchard::Tree.Tag": {"Properties": {}}
              },
              "ResourceTypes": {
                "Acme::Orchard::Tree": {
                  "Attributes": {"Crown.Height": {"PrimitiveType": "Integer"}, "Arn": {"PrimitiveType": "String"}},
                  "PrimaryIdentifier": ["Name", "Kind"],
                  "Properties": {
                    "Age": {"PrimitiveType": "Double", "Minimum": 0.5, "Maximum": 10000, "Default": 1.50,
                            "Required": false, "UpdateType": "Conditional"},
                    "Heights": {"Type": "List", "PrimitiveItemType": "Integer", "AllowedValues": [1, 2],
                                "MinItems": 1, "MaxItems": 9, "Required": false, "UpdateType": "Mutable"},
                    "Kind": {"PrimitiveType": "String", "AllowedValues": ["APPLE", "pear tree"], "OpenValues": true, "Required": true,
                             "UpdateType": "Immutable"},
                    "Labels": {"Type": "Map", "PrimitiveItemType": "String", "Required": false, "UpdateType": "Mutable"},
                    "Name": {"PrimitiveType": "String", "Pattern": "^\\\\p{L}+$", "MinLength": 0, "MaxLength": 64,
                             "Deprecated": true, "Required": false, "UpdateType": "Mutable"},
                    "Nested": {"Type": "List", "Item": {"Type": "Map", "ItemType": "Root"}, "Required": false,
                               "UpdateType": "Mutable"},
                    "OwnTags": {"Type": "List", "ItemType": "Acme::Orchard::Tree.Tag", "Required": false,
                                "UpdateType": "Mutable"},
                    "Plan": {"UnionTypes": [{"PrimitiveType": "Json"}, {"PrimitiveType": "String"}], "Required": false,
                             "UpdateType": "Mutable"},
                    "RoleArn": {"PrimitiveType": "String", "Required": false, "UpdateType": "Mutable",
                                "References": [{"ResourceType": "AWS::IAM::Role", "Attribute": "Arn"},
                                               {"ResourceType": "AWS::IAM::User", "Ref": true}]},
                    "Root": {"Type": "Root", "Required": false, "UpdateType": "Mutable"},
                    "Tags": {"Type": "List", "ItemType": "Tag", "Required": false, "UpdateType": "Mutable"}
                  },
                  "RefReturns": ["Name"],
                  "RequiresTransform": "Acme::Grow",
                  "Stateful": true,
                  "TagKey": {"MaxLength": 128},
                  "TagProperty": "Tags",
                  "TagStyle": "Standard",
                  "TagValue": {"Pattern": ".*"}
                }
              }
            }
            """;

    private static final String ONE_PROPERTY = """
            {"ResourceTypes": {"A::B::C": {"Properties": {"P": %s}}}}
            """;

    private static final String ONE_TYPE = """
            {"ResourceTypes": {"A::B::C%d": {"Properties": {}}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void reads_everything_the_notation_can_say() throws IOException {
        ResourceTypeSpec tree = read(TREE).get(0);

        assertThat(tree.name()).isEqualTo("Acme::Orchard::Tree");
        assertThat(tree.attributes())
                .containsExactly(
                        new AttributeSpec("Arn", primitive(PrimitiveType.STRING)),
                        new AttributeSpec("Crown.Height", primitive(PrimitiveType.INTEGER)));
        assertThat(tree.primaryIdentifier()).containsExactly("Name", "Kind");
        assertThat(tree.refReturns()).containsExactly("Name");
        assertThat(tree.requiresTransform()).isEqualTo("Acme::Grow");
        assertThat(tree.stateful()).isTrue();
        assertThat(tree.tagging())
                .isEqualTo(new Tagging(
                        "Tags",
                        Tagging.Style.STANDARD,
                        new Constraints(List.of(), false, null, null, 128L, null, null, null, null),
                        new Constraints(List.of(), false, ".*", null, null, null, null, null, null)));
        assertThat(tree.propertyTypes()).extracting(PropertyTypeSpec::name).containsExactly("Root", "Tag");
        assertThat(tree.properties())
                .extracting(PropertySpec::name)
                .containsExactly(
                        "Age", "Heights", "Kind", "Labels", "Name", "Nested", "OwnTags", "Plan", "RoleArn", "Root",
                        "Tags");
    }

    @Test
    void reads_types_of_every_shape() throws IOException {
        ResourceTypeSpec tree = read(TREE).get(0);

        assertThat(property(tree, "Age").type()).isEqualTo(primitive(PrimitiveType.DOUBLE));
        assertThat(property(tree, "Heights").type()).isEqualTo(new TypeSpec.ListOf(primitive(PrimitiveType.INTEGER)));
        assertThat(property(tree, "Labels").type()).isEqualTo(new TypeSpec.MapOf(primitive(PrimitiveType.STRING)));
        assertThat(property(tree, "Nested").type())
                .isEqualTo(new TypeSpec.ListOf(new TypeSpec.MapOf(new TypeSpec.Structure("Root"))));
        assertThat(property(tree, "OwnTags").type()).isEqualTo(new TypeSpec.ListOf(new TypeSpec.Structure("Tag")));
        assertThat(property(tree, "Tags").type()).isEqualTo(new TypeSpec.ListOf(new TypeSpec.StandardTag()));
        assertThat(property(tree, "Plan").type())
                .isEqualTo(new TypeSpec.Union(List.of(primitive(PrimitiveType.JSON), primitive(PrimitiveType.STRING))));
        assertThat(tree.propertyTypes().get(0).properties().get(0).type())
                .isEqualTo(new TypeSpec.ListOf(new TypeSpec.Structure("Root")));
    }

    @Test
    void reads_what_tells_the_structures_of_a_union_apart() throws IOException {
        ResourceTypeSpec tree = read("""
                {
                  "PropertyTypes": {
                    "A::B::C.Apple": {"Properties": {}},
                    "A::B::C.Pear": {"Properties": {}}
                  },
                  "ResourceTypes": {"A::B::C": {"Properties": {
                    "Fruit": {"Required": true, "UpdateType": "Mutable",
                      "UnionTypes": [{"Type": "Apple"}, {"Type": "Pear"}],
                      "Discriminator": {"Property": "Kind", "Structures": {"pear": "Pear", "apple": "Apple"}}},
                    "Kind": {"Required": true, "UpdateType": "Mutable", "PrimitiveType": "String"}
                  }}}
                }
                """).get(0);

        TypeSpec.Union fruit = (TypeSpec.Union) property(tree, "Fruit").type();
        assertThat(fruit.discriminator().property()).isEqualTo("Kind");
        assertThat(fruit.discriminator().structures())
                .containsExactly(
                        Map.entry("apple", new TypeSpec.Structure("Apple")),
                        Map.entry("pear", new TypeSpec.Structure("Pear")));
    }

    @Test
    void reads_the_facts_of_a_property() throws IOException {
        ResourceTypeSpec tree = read(TREE).get(0);

        assertThat(property(tree, "Age").defaultValue()).isEqualTo("1.50");
        assertThat(property(tree, "Age").updateType()).isEqualTo(UpdateType.CONDITIONAL);
        assertThat(property(tree, "Age").constraints().minimum()).isEqualTo(new BigDecimal("0.5"));
        assertThat(property(tree, "Heights").constraints().allowedValues()).containsExactly("1", "2");
        assertThat(property(tree, "Heights").constraints().maxItems()).isEqualTo(9);
        assertThat(property(tree, "Kind").required()).isTrue();
        assertThat(property(tree, "Kind").constraints().allowedValues()).containsExactly("APPLE", "pear tree");
        assertThat(property(tree, "Kind").constraints().openValues()).isTrue();
        assertThat(property(tree, "Heights").constraints().openValues()).isFalse();
        assertThat(property(tree, "Name").deprecated()).isTrue();
        assertThat(property(tree, "Name").constraints().pattern()).isEqualTo("^\\p{L}+$");
        assertThat(property(tree, "Name").constraints().minLength()).isZero();
        assertThat(property(tree, "Root").constraints()).isSameAs(Constraints.NONE);
        assertThat(property(tree, "RoleArn").references())
                .containsExactly(new Reference("AWS::IAM::Role", "Arn"), new Reference("AWS::IAM::User", null));
    }

    @Test
    void reads_a_folder_sorted_by_name_whatever_the_files_are_called() throws IOException {
        write("z/first.json", "{\"ResourceTypes\": {\"A::A::A\": {\"Properties\": {}}}}");
        write("a.json", "{\"ResourceTypes\": {\"B::B::B\": {\"Properties\": {}}, \"A::A::B\": {\"Properties\": {}}}}");
        write("notes.txt", "not a snapshot");

        assertThat(SnapshotReader.read(folder))
                .extracting(ResourceTypeSpec::name)
                .containsExactly("A::A::A", "A::A::B", "B::B::B");
    }

    @Test
    void should_fail_if_two_files_declare_one_resource_type() throws IOException {
        write("one.json", "{\"ResourceTypes\": {\"A::A::A\": {\"Properties\": {}}}}");
        write("two.json", "{\"ResourceTypes\": {\"A::A::A\": {\"Properties\": {}}}}");

        assertThatThrownBy(() -> SnapshotReader.read(folder))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("two.json: the resource type A::A::A is declared in")
                .hasMessageContaining("one.json");
    }

    @Test
    void should_fail_if_there_is_nothing_to_read() {
        assertThatThrownBy(() -> SnapshotReader.read(folder.resolve("missing")))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("missing: there is no such file or folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"ResourceTypes": {}, "Extra": 1} | t.json:1: at /Extra: unknown key 'Extra' in a specification; known
                    {"ResourceTypes": {"A::B::C": {"Colour": 1}}} | at /ResourceTypes/A::B::C/Colour: unknown key 'Colour'
                    {"ResourceTypes": {"A::B::C": {"Properties": 7}}} | expected Properties, an object, found 7
                    {"ResourceTypes": {"A::B::C": {"Stateful": "yes"}}} | expected Stateful, true or false, found the string "yes"
                    {"ResourceTypes": {"A::B::C": {"TagStyle": "Standard"}}} | TagProperty and TagStyle belong together
                    {"ResourceTypes": {"A::B::C": {"TagStyle": "None"}}} | unknown TagStyle 'None'; known are Standard
                    {"ResourceTypes": {"A::B::C": {"TagStyle": "Map", "TagProperty": "T"}}} | 'T', which is no property
                    {"ResourceTypes": {"A::B::C": {"Attributes": {"X": {"Required": true}}}}} | unknown key 'Required' in an attribute
                    {"PropertyTypes": {"A::B::C.D": {"Properties": {}}}} | property types of A::B::C, but not that resource type
                    {"PropertyTypes": {"Loose": {"Properties": {}}}} | 'Loose' is no name of a property type
                    {"PropertyTypes": {"A::B::C.D": {"Members": {}}}} | unknown key 'Members' in a property type; known are Properties
                    {"ResourceTypes": {}} {} | expected the end of the file, found an object
                    [] | expected a specification, an object, found an array
                    {"ResourceTypes": | t.json:1: this is not valid JSON
                    {"ResourceTypes": {}, "ResourceTypes": {}} | this is not valid JSON: Duplicate
                    """)
    void should_fail_naming_the_place_in_a_file(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"Type": "List", "ItemType": "Tag"} | a property needs Required
                    {"PrimitiveType": "String", "Required": true} | a property needs UpdateType
                    {"Required": true, "UpdateType": "Mutable"} | exactly one of PrimitiveType, Type and UnionTypes
                    {"PrimitiveType": "String", "Type": "X", "Required": true, "UpdateType": "Mutable"} | exactly one of
                    {"PrimitiveType": "Str", "Required": true, "UpdateType": "Mutable"} | unknown primitive type 'Str'
                    {"Type": "List", "Required": true, "UpdateType": "Mutable"} | a List needs one of Item, ItemType
                    {"Type": "X", "ItemType": "Tag", "Required": true, "UpdateType": "Mutable"} | 'X' has no items
                    {"PrimitiveType": "Json", "ItemType": "Tag", "Required": true, "UpdateType": "Mutable"} | the type of items needs
                    {"Type": "List", "ItemType": "Tag", "PrimitiveItemType": "Json", "Required": true, "UpdateType": "Mutable"} | only one of
                    {"Type": "Missing", "Required": true, "UpdateType": "Mutable"} | 'Missing' is not declared; expected A::B::C.Missing
                    {"Type": "X::Y::Z.W", "Required": true, "UpdateType": "Mutable"} | a property type of another resource
                    {"UnionTypes": [{"Type": "Missing"}, {"PrimitiveType": "Json"}], "Required": true, "UpdateType": "Mutable"} | 'Missing' is not declared
                    {"UnionTypes": [{"PrimitiveType": "Json"}], "Required": true, "UpdateType": "Mutable"} | two types or more
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "Discriminator": {"Property": "P", "Structures": {"a": "A"}}} | a Discriminator needs UnionTypes
                    {"UnionTypes": [], "Discriminator": {"Property": "P"}} | two types or more
                    {"Discriminator": {"Property": "P"}} | a discriminator needs Property and Structures
                    {"Discriminator": {"Property": "P", "Structures": {}}} | a discriminator needs Property and Structures
                    {"Discriminator": {"Name": "P"}} | unknown key 'Name' in a discriminator; known are Property, Structures
                    {"UnionTypes": [{"PrimitiveType": "Json"}, {"PrimitiveType": "String"}], "Required": true, "UpdateType": "Mutable", "Discriminator": {"Property": "Q", "Structures": {"a": "A"}}} | the discriminator names the property 'Q', which A::B::C does not have
                    {"UnionTypes": [{"PrimitiveType": "Json"}, {"PrimitiveType": "String"}], "Required": true, "UpdateType": "Mutable", "Discriminator": {"Property": "P", "Structures": {"a": "A"}}} | the discriminator names the property type 'A', which is not one of the alternatives
                    {"PrimitiveType": "Json", "Required": 1, "UpdateType": "Mutable"} | at /ResourceTypes/A::B::C/Properties/P/Required: expected
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Never"} | unknown UpdateType 'Never'; known are Mutable
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "MaxLength": -1} | a whole number from 0
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "MaxLength": 1.5} | a whole number from 0
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "Minimum": "1"} | expected Minimum, a number
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "AllowedValues": [true]} | an item of AllowedValues
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "References": [{"ResourceType": "A", "Ref": true, "Sub": "${}"}]} | one of Attribute, Members, Sub or
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "References": [{"ResourceType": "A"}]} | one of Attribute, Members, Sub or
                    {"PrimitiveType": "String", "Required": true, "UpdateType": "Mutable", "OpenValues": true} | OpenValues needs AllowedValues beside it
                    {"PrimitiveType": "String", "Required": true, "UpdateType": "Mutable", "AllowedValues": ["a"], "OpenValues": 1} | OpenValues
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "References": [{"Ref": true}]} | a reference needs ResourceType
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "DocumentType": "Missing"} | document of P: the property type 'Missing' is not declared
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "DocumentLanguage": "Latin"} | unknown DocumentLanguage 'Latin'; known are Policy, EventPattern
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "DocumentLanguage": "Policy", "DocumentType": "D"} | only one of DocumentLanguage and DocumentType
                    {"PrimitiveType": "Json", "Required": true, "UpdateType": "Mutable", "Optional": true} | unknown key 'Optional' in a property
                    """)
    void should_fail_naming_what_is_wrong_with_a_property(String property, String message) {
        assertThatThrownBy(() -> read(ONE_PROPERTY.formatted(property)))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining(message);
    }

    @Test
    void tells_the_first_of_several_wrong_files_however_they_are_read() throws IOException {
        for (int i = 10; i < 60; i++) {
            write("T" + i + ".json", i < 20 ? ONE_TYPE.formatted(i) : "[]");
        }

        assertThatThrownBy(() -> SnapshotReader.read(folder))
                .isInstanceOf(SnapshotException.class)
                .hasMessageStartingWith(folder.resolve("T20.json") + ":1: ");
    }

    private static List<ResourceTypeSpec> read(String json) throws IOException {
        return SnapshotReader.read("t.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static PropertySpec property(ResourceTypeSpec type, String name) {
        return type.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TypeSpec primitive(PrimitiveType type) {
        return new TypeSpec.Primitive(type);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
