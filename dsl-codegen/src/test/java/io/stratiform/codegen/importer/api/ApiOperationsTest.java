package io.stratiform.codegen.importer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiOperationsTest {

    private static final List<String> TYPES = List.of("AWS::Orchard::Tree", "AWS::Orchard::TreeHouse");

    private static ApiOperations of(String resource, String... operations) {
        ApiModel model = ApiModel.empty("x", "orchard");
        for (String operation : operations) {
            model.operations().put(operation, operation + "Request");
        }
        return ApiOperations.of(resource, model, TYPES, List.of("PlantSeed"));
    }

    @Test
    void an_operation_that_names_the_resource_type_is_its_own() {
        assertThat(of("AWS::Orchard::Tree", "CreateTree", "UpdateTREE", "PutTrees", "DeleteTree", "GetTree", "Tree")
                        .own())
                .containsExactly("CreateTreeRequest", "PutTreesRequest", "UpdateTREERequest");
    }

    @Test
    void the_version_of_an_operation_does_not_count() {
        assertThat(of("AWS::Orchard::Tree", "CreateTree2020_05_31", "CreateTreeV2", "CreateTree2")
                        .own())
                .containsExactly("CreateTree2020_05_31Request", "CreateTreeV2Request");
    }

    @Test
    void an_operation_that_names_more_belongs_to_the_resource_type_with_the_longest_name() {
        ApiOperations tree =
                of("AWS::Orchard::Tree", "PutTreeLabel", "PutAppleTree", "UpdateTreeHouseRoof", "PutStreet");
        ApiOperations house = of("AWS::Orchard::TreeHouse", "PutTreeLabel", "UpdateTreeHouseRoof");

        assertThat(tree.own()).isEmpty();
        assertThat(tree.wider()).containsExactly("PutAppleTreeRequest", "PutTreeLabelRequest");
        assertThat(house.wider()).containsExactly("UpdateTreeHouseRoofRequest");
    }

    @Test
    void an_operation_can_be_named_where_the_spelling_does_not_tell() {
        assertThat(of("AWS::Orchard::Tree", "PlantSeed", "PlantTree").own()).containsExactly("PlantSeedRequest");
    }

    @Test
    void a_verb_is_a_whole_word() {
        assertThat(of("AWS::Orchard::Tree", "Puttree", "SetupTree", "Addtree").own())
                .isEmpty();
    }
}
