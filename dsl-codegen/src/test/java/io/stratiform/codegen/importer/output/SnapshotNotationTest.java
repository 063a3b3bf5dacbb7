package io.stratiform.codegen.importer.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.DocumentLanguage;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SnapshotNotationTest {

    private static final ResourceTypeSpec TREE = new ResourceTypeSpec(
            "Acme::Orchard::Tree",
            List.of(
                    property("Heights", new TypeSpec.ListOf(Fixtures.INTEGER), constraints(List.of("1", "20"), null)),
                    property("Kind", Fixtures.STRING, constraints(List.of("1", "b"), "^[\u0000-\u00ff\ud800\u2028]$")),
                    property(
                            "Nested",
                            new TypeSpec.ListOf(new TypeSpec.MapOf(new TypeSpec.Structure("Root"))),
                            Constraints.NONE),
                    property("OwnTags", new TypeSpec.ListOf(new TypeSpec.Structure("Tag")), Constraints.NONE),
                    property(
                            "Plan",
                            new TypeSpec.Union(
                                    List.of(Fixtures.JSON, new TypeSpec.Structure("List")),
                                    new TypeSpec.Discriminator(
                                            "Kind", new TreeMap<>(Map.of("b", new TypeSpec.Structure("List"))))),
                            Constraints.NONE),
                    new PropertySpec(
                            "RoleArn",
                            Fixtures.STRING,
                            true,
                            UpdateType.IMMUTABLE,
                            Constraints.NONE,
                            "{\"a\":[1.50,null,true]}",
                            true,
                            List.of(
                                    new Reference("AWS::IAM::Role", "Arn"),
                                    new Reference("AWS::IAM::User", null),
                                    Reference.bySub("AWS::Logs::LogGroup", "group:${}"),
                                    Reference.byMembers("AWS::S3::Bucket", List.of("Zone", "Name"))),
                            new DocumentSpec.Language(DocumentLanguage.STATES)),
                    property("Tags", new TypeSpec.ListOf(new TypeSpec.StandardTag()), Constraints.NONE),
                    new PropertySpec(
                            "Will",
                            Fixtures.JSON,
                            false,
                            UpdateType.MUTABLE,
                            Constraints.NONE,
                            null,
                            false,
                            List.of(),
                            new DocumentSpec.Structure("Root"))),
            List.of(new AttributeSpec("Crown.Height", Fixtures.INTEGER)),
            List.of(
                    new PropertyTypeSpec("List", List.of()),
                    new PropertyTypeSpec("Root", List.of(property("Depth", Fixtures.INTEGER, Constraints.NONE))),
                    new PropertyTypeSpec("Tag", List.of())),
            List.of("Name"),
            List.of("Name", "Kind"),
            true,
            new Tagging(
                    "Tags",
                    Tagging.Style.AUTO_SCALING_GROUP,
                    new Constraints(List.of(), false, null, 1L, 128L, null, null, null, null),
                    Constraints.NONE),
            "Acme::Grow");

    @Test
    void what_is_written_is_read_back_the_same() throws IOException {
        byte[] text = new SnapshotNotation(TREE).text().getBytes(StandardCharsets.UTF_8);

        assertThat(SnapshotReader.read("tree", new ByteArrayInputStream(text))).containsExactly(TREE);
    }

    @Test
    void writes_one_fact_a_line_sorted_and_in_ascii() {
        String text = new SnapshotNotation(TREE).text();

        assertThat(text)
                .startsWith("""
                        {
                          "PropertyTypes": {
                            "Acme::Orchard::Tree.List": {
                              "Properties": { }
                            },
                        """)
                .endsWith("}\n")
                .contains("""
                                "Kind": {
                                  "AllowedValues": [
                                    "1",
                                    "b"
                                  ],
                                  "MaxItems": 3,
                                  "Maximum": 1000,
                                  "Minimum": 0.5,
                                  "OpenValues": true,
                                  "Pattern": "^[\\u0000-\\u00FF\\uD800\\u2028]$",
                                  "PrimitiveType": "String",
                                  "Required": false,
                                  "UpdateType": "Mutable"
                                },
                        """)
                .contains("\"ItemType\": \"Acme::Orchard::Tree.Tag\"")
                .contains("\"ItemType\": \"Tag\"")
                .containsPattern("\"AllowedValues\": \\[\\s+1,\\s+20\\s+]");
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    }

    @Test
    void names_the_file_after_the_type() {
        assertThat(SnapshotNotation.fileName("AWS::S3::Bucket")).isEqualTo("AWS/S3/Bucket.json");
    }

    private static PropertySpec property(String name, TypeSpec type, Constraints constraints) {
        return new PropertySpec(name, type, false, UpdateType.MUTABLE, constraints, null, false, List.of(), null);
    }

    private static Constraints constraints(List<String> values, String pattern) {
        return new Constraints(
                values,
                !values.isEmpty(),
                pattern,
                null,
                null,
                new BigDecimal("0.5"),
                new BigDecimal("1000"),
                null,
                3L);
    }
}
