package io.stratiform.codegen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.codegen.model.Modeler;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.poet.SourceFile;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void should_expand_a_structure_once_and_give_it_only_what_is_required_elsewhere() throws IOException {
        SourceFile file = sample("""
                "First": {"Required": true, "Type": "Point", "UpdateType": "Mutable"},
                "Others": {"Required": false, "Type": "List", "ItemType": "Point", "UpdateType": "Mutable"}
                """, """
                "Test::Geo::Shape.Point": {"Properties": {
                  "Left": {"Required": false, "Type": "Point", "UpdateType": "Mutable"},
                  "X": {"PrimitiveType": "Double", "Required": true, "UpdateType": "Mutable"}}}
                """);

        assertThat(file.path()).isEqualTo("io/stratiform/aws/testgeo/ShapeSample.java");
        assertThat(file.text())
                .startsWith(SourceFile.HEADER)
                .contains("""
                            private static void required(Shape.Builder b) {
                                b.first(x -> requiredPoint(x));
                            }
                        """, """
                            private static void everything(Shape.Builder b) {
                                b.first(x -> everythingPoint(x))
                                        .others(x -> requiredPoint(x));
                            }
                        """, """
                            private static void values(Shape.Builder b) {
                                b.first(given())
                                        .others(given());
                            }
                        """, """
                            private static void items(Shape.Builder b) {
                                b.others(given(), given());
                            }
                        """, """
                            private static void everythingPoint(Shape.Point.Builder b) {
                                b.left(x -> requiredPoint(x))
                                        .x(1.5);
                            }
                        """, """
                            private static void requiredPoint(Shape.Point.Builder b) {
                                b.x(1.5);
                            }
                        """, "return java.util.Map.of();");
    }

    @Test
    void should_build_a_structure_that_nothing_holds() throws IOException {
        SourceFile file = sample("", """
                "Test::Geo::Shape.Lost": {"Properties": {
                  "Text": {"PrimitiveType": "String", "Required": false, "UpdateType": "Mutable"}}}
                """);

        assertThat(file.text())
                .contains("all.put(\"Lost\", Shape.Lost.create(x -> everythingLost(x)));", "b.text(\"text\");");
    }

    @Test
    void should_end_where_a_structure_requires_itself() throws IOException {
        SourceFile file = sample("""
                "Root": {"Required": true, "Type": "Branch", "UpdateType": "Mutable"}
                """, """
                "Test::Geo::Shape.Branch": {"Properties": {
                  "Branches": {"Required": true, "Type": "List", "ItemType": "Twig", "UpdateType": "Mutable"},
                  "Leaf": {"PrimitiveType": "Boolean", "Required": true, "UpdateType": "Mutable"}}},
                "Test::Geo::Shape.Twig": {"Properties": {
                  "Branch": {"Required": true, "Type": "Map", "ItemType": "Branch", "UpdateType": "Mutable"}}}
                """);

        assertThat(file.text()).contains("""
                            private static void requiredBranch(Shape.Branch.Builder b) {
                                b.branches(java.util.List.of())
                                        .leaf(true);
                            }
                        """, """
                            private static void everythingBranch(Shape.Branch.Builder b) {
                                b.branches(x -> everythingTwig(x))
                                        .leaf(true);
                            }
                        """, """
                            private static void everythingTwig(Shape.Twig.Builder b) {
                                b.branch("Key", x -> requiredBranch(x));
                            }
                        """);
    }

    @Test
    void should_list_every_sample_in_methods_that_the_virtual_machine_can_load() throws IOException {
        List<ResourceTypeSpec> specification = read("""
                {"PropertyTypes": {}, "ResourceTypes": {
                  "Test::Geo::Line": {"Attributes": {}, "Properties": {}},
                  "Test::Geo::Shape": {"Attributes": {}, "Properties": {}}}}
                """);
        Modeler modeler = new Modeler(specification);

        List<SourceFile> files =
                Samples.shared(specification.stream().map(modeler::model).toList());

        assertThat(files)
                .extracting(SourceFile::path)
                .containsExactly("io/stratiform/aws/Sample.java", "io/stratiform/aws/Samples.java");
        assertThat(files.get(1).text()).contains("""
                            private static void addFrom0(List<Sample> all) {
                                all.add(new io.stratiform.aws.testgeo.LineSample());
                                all.add(new io.stratiform.aws.testgeo.ShapeSample());
                            }
                        """);
    }

    private static SourceFile sample(String properties, String propertyTypes) throws IOException {
        List<ResourceTypeSpec> specification = read("{\"PropertyTypes\": {" + propertyTypes
                + "}, \"ResourceTypes\": {\"Test::Geo::Shape\": {\"Attributes\": {}, \"Properties\": {" + properties
                + "}}}}");
        ResourceModel model = new Modeler(specification).model(specification.get(0));
        return Samples.of(model);
    }

    private static List<ResourceTypeSpec> read(String json) throws IOException {
        return SnapshotReader.read("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
