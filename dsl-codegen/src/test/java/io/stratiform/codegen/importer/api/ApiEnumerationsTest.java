package io.stratiform.codegen.importer.api;

import static io.stratiform.codegen.importer.sources.Fixtures.json;
import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.corrections.Corrections;
import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.sources.Fixtures;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.ResourceTypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApiEnumerationsTest {

    private static final String CLIENTS = """
            {"Clients": ["fruit-orchard", "other"], "Services": {"Orchard": ["fruit-orchard"]},
             "Operations": {}, "Shapes": {}, "Lenient": []}
            """;
    private static final String SCHEMA = """
            {"typeName": "AWS::Orchard::Tree", "additionalProperties": false, "properties": {
               "Shade": {"type": "string"},
               "Shades": {"type": "array", "items": {"type": "string"}},
               "Runtime": {"type": "string"},
               "Kind": {"type": "string", "enum": ["apple", "pear"]},
               "Bed": {"$ref": "#/definitions/Bed"},
               "Beds": {"type": "array", "items": {"$ref": "#/definitions/Bed"}}},
             "definitions": {
               "Bed": {"type": "object", "additionalProperties": false, "properties": {"Soil": {"type": "string"}}}},
             "primaryIdentifier": ["/properties/Shade"]}
            """;
    private static final String ENUMERATIONS = """
            export declare const Shade: { readonly FULL: "full"; readonly NONE: "none"; };
            export declare const More: { readonly FULL: "full"; readonly NONE: "none"; readonly HALF: "half"; };
            export declare const Other: { readonly OTHER: "other"; };
            export declare const Kind: { readonly APPLE: "apple"; readonly QUINCE: "quince"; };
            """;

    private SpecImport spec;

    private ResourceTypeSpec treeOf(String clients, String version, String shapes, String... operations) {
        try {
            ApiModels models = new ApiModels(new ApiClients(json("clients.json", clients)))
                    .add("orchard.tgz", ApiPackage.tarball("fruit-orchard", version, ENUMERATIONS + shapes, operations))
                    .add(
                            "other.tgz",
                            ApiPackage.tarball("other", "3.900.0", "export interface Any { a: string; }", "Run"));
            spec = new SpecImport(List.of(models, Fixtures.schema(SCHEMA)), Corrections.NONE);
            return Fixtures.imported(spec).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResourceTypeSpec tree(String shapes, String... operations) {
        return treeOf(CLIENTS, "3.900.0", shapes, operations);
    }

    private Constraints constraints(String property, String shapes, String... operations) {
        return property(tree(shapes, operations), property).constraints();
    }

    private List<String> notices(String heading) {
        return spec.notices().sorted().getOrDefault(heading, List.of());
    }

    @Test
    void a_property_has_the_values_of_the_member_that_is_spelled_alike() {
        Constraints shade =
                constraints("Shade", "export interface CreateTreeRequest { shade?: Shade | undefined; }", "CreateTree");

        assertThat(shade.allowedValues()).containsExactly("full", "none");
        assertThat(shade.openValues()).isFalse();
        assertThat(notices(ApiEnumerations.TAKEN))
                .containsExactly(
                        "AWS::Orchard::Tree.Shade: @aws-sdk/client-fruit-orchard 3.900.0, CreateTreeRequest.shade");
    }

    @Test
    void a_list_has_the_values_of_a_list_and_of_a_structure_that_holds_one() {
        assertThat(constraints("Shades", "export interface CreateTreeRequest { Shades: Shade[]; }", "CreateTree")
                        .allowedValues())
                .containsExactly("full", "none");
        assertThat(constraints(
                                "Shades",
                                "export interface CreateTreeRequest { Shades: ShadeList; }"
                                        + "export interface ShadeList { Quantity: number; Items: Shade[]; }",
                                "CreateTree")
                        .allowedValues())
                .containsExactly("full", "none");
    }

    @Test
    void a_member_of_another_form_is_left_out_and_told() {
        assertThat(constraints("Shade", "export interface CreateTreeRequest { Shade: Shade[]; }", "CreateTree")
                        .allowedValues())
                .isEmpty();
        assertThat(notices(ApiEnumerations.OTHER_SHAPE))
                .containsExactly(
                        "AWS::Orchard::Tree.Shade: @aws-sdk/client-fruit-orchard 3.900.0, CreateTreeRequest.Shade");
    }

    @Test
    void the_operations_that_create_and_change_are_united() {
        Constraints shade = constraints(
                "Shade",
                "export interface CreateTreeRequest { Shade: Shade; } export interface UpdateTreeRequest { Shade: More; }",
                "CreateTree",
                "UpdateTree");

        assertThat(shade.allowedValues()).containsExactly("full", "none", "half");
        assertThat(shade.openValues()).isFalse();
    }

    @Test
    void members_that_contradict_each_other_are_united_open_and_told() {
        Constraints shade = constraints(
                "Shade",
                "export interface CreateTreeRequest { Shade: Shade; } export interface UpdateTreeRequest { Shade: Other; }",
                "CreateTree",
                "UpdateTree");

        assertThat(shade.allowedValues()).containsExactly("full", "none", "other");
        assertThat(shade.openValues()).isTrue();
        assertThat(notices(ApiEnumerations.AMBIGUOUS))
                .containsExactly("AWS::Orchard::Tree.Shade: [CreateTreeRequest.Shade, UpdateTreeRequest.Shade]");
    }

    @Test
    void structures_are_walked_along() {
        Constraints soil = constraints(
                "Bed.Soil",
                "export interface CreateTreeRequest { Beds: Patch[]; } export interface Patch { soil: Shade; }",
                "CreateTree");

        assertThat(soil.allowedValues()).containsExactly("full", "none");
        assertThat(soil.openValues()).isFalse();
    }

    @Test
    void a_member_that_stands_for_the_whole_resource_is_walked_along() {
        assertThat(constraints(
                                "Shade",
                                "export interface PutTreeRequest { TreeConfiguration: Whole; }"
                                        + "export interface Whole { Shade: Shade; }",
                                "PutTree")
                        .allowedValues())
                .containsExactly("full", "none");
    }

    @Test
    void what_only_has_the_name_of_a_property_type_is_open() {
        Constraints soil = constraints("Bed.Soil", "export interface BedType { Soil: Shade; }", "CreateTree");

        assertThat(soil.allowedValues()).containsExactly("full", "none");
        assertThat(soil.openValues()).isTrue();
    }

    @Test
    void a_structure_with_the_name_of_a_property_type_that_lacks_a_property_is_another() {
        assertThat(constraints("Bed.Soil", "export interface Bed { Depth: Shade; }", "CreateTree")
                        .allowedValues())
                .isEmpty();
    }

    @Test
    void an_operation_on_more_than_the_resource_yields_to_one_on_it_alone() {
        String wider = "export interface PutTreeLabelRequest { Shade: Other; }";

        assertThat(constraints("Shade", wider, "PutTreeLabel").allowedValues()).containsExactly("other");
        assertThat(constraints(
                                "Shade",
                                wider + "export interface CreateTreeRequest { Shade: Shade; }",
                                "CreateTree",
                                "PutTreeLabel")
                        .allowedValues())
                .containsExactly("full", "none");
    }

    @Test
    void values_of_another_source_stay_and_the_difference_is_told() {
        Constraints kind = constraints("Kind", "export interface CreateTreeRequest { Kind: Kind; }", "CreateTree");

        assertThat(kind.allowedValues()).containsExactly("apple", "pear");
        assertThat(kind.openValues()).isFalse();
        String heading = spec.notices().sorted().keySet().stream()
                .filter(each -> each.startsWith("disagreements on allowed values:"))
                .findFirst()
                .orElseThrow();
        assertThat(heading).endsWith(" won over @aws-sdk/client-*");
        assertThat(notices(heading))
                .containsExactly(
                        "AWS::Orchard::Tree.Kind: [apple, pear], not [apple, quince] of" + " [CreateTreeRequest.Kind]");
    }

    @Test
    void what_is_named_after_something_that_grows_is_open() {
        assertThat(constraints("Runtime", "export interface CreateTreeRequest { Runtime: Shade; }", "CreateTree")
                        .openValues())
                .isTrue();
    }

    @Test
    void a_large_set_is_open_and_a_very_large_one_is_left_out() {
        String shape = "export interface CreateTreeRequest { Shade: Large; }";

        assertThat(constraints("Shade", large(30) + shape, "CreateTree").openValues())
                .isTrue();
        assertThat(constraints("Shade", large(29) + shape, "CreateTree").openValues())
                .isFalse();
        assertThat(constraints("Shade", large(201) + shape, "CreateTree").allowedValues())
                .isEmpty();
        assertThat(notices(ApiEnumerations.LARGE))
                .containsExactly("AWS::Orchard::Tree.Shade: 201 values of [CreateTreeRequest.Shade]");
    }

    private static String large(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "readonly A" + i + ": \"a" + i + "\";")
                .collect(Collectors.joining(" ", "export declare const Large: { ", " };"));
    }

    @Test
    void the_sets_of_a_package_that_is_much_older_than_the_newest_are_open() {
        String shape = "export interface CreateTreeRequest { Shade: Shade; }";

        assertThat(property(treeOf(CLIENTS, "3.649.0", shape, "CreateTree"), "Shade")
                        .constraints()
                        .openValues())
                .isTrue();
        assertThat(property(treeOf(CLIENTS, "3.650.0", shape, "CreateTree"), "Shade")
                        .constraints()
                        .openValues())
                .isFalse();
    }

    @Test
    void a_service_that_takes_other_spellings_is_left_out_and_told() {
        String clients = CLIENTS.replace("\"Lenient\": []", "\"Lenient\": [\"fruit-orchard\"]");

        assertThat(property(
                                treeOf(
                                        clients,
                                        "3.900.0",
                                        "export interface CreateTreeRequest { Shade: Shade; }",
                                        "CreateTree"),
                                "Shade")
                        .constraints()
                        .allowedValues())
                .isEmpty();
        assertThat(notices(ApiEnumerations.LENIENT))
                .containsExactly("AWS::Orchard::Tree.Shade: [CreateTreeRequest.Shade]");
    }

    @Test
    void a_structure_can_be_named_where_the_spelling_does_not_tell() {
        String clients = CLIENTS.replace("\"Shapes\": {}", "\"Shapes\": {\"AWS::Orchard::Tree.Bed\": [\"Patch\"]}");

        assertThat(property(
                                treeOf(clients, "3.900.0", "export interface Patch { Soil: Shade; }", "CreateTree"),
                                "Bed.Soil")
                        .constraints()
                        .allowedValues())
                .containsExactly("full", "none");
    }

    @Test
    void a_resource_type_without_an_operation_is_told() {
        tree("export interface Any { Shade: Shade; }", "CreateBush");

        assertThat(notices(ApiEnumerations.NO_OPERATION))
                .containsExactly("AWS::Orchard::Tree: @aws-sdk/client-fruit-orchard 3.900.0");
    }

    @Test
    void says_which_packages_it_consists_of() {
        tree("export interface Any { Shade: Shade; }", "CreateTree");

        assertThat(spec.provenances())
                .filteredOn(source -> source.source().equals(ApiModels.NAME))
                .singleElement()
                .extracting(Provenance::packages)
                .isEqualTo(List.of("fruit-orchard 3.900.0", "other 3.900.0"));
    }

    @Test
    void should_fail_if_a_package_is_not_what_it_should_be() {
        ApiModels models = new ApiModels(new ApiClients(json("clients.json", CLIENTS)));

        assertThatThrownBy(() -> models.add("x.tgz", ApiPackage.tarball("fig", "3.1.0", "", "CreateFig")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("x.tgz: nothing is known to be taken from the package @aws-sdk/client-fig");
        assertThatThrownBy(() -> models.add("x.tgz", ApiPackage.tarball("other", "3.1.0", "")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("there are no declarations of operations and structures in it");
        assertThatThrownBy(() -> models.add("x.tgz", ApiPackage.tarball("other", "3.1.0", "export what;", "Run")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("models_0.d.ts:1: expected 'declare', found 'what'");
    }

    @Test
    void should_fail_if_the_table_of_packages_contradicts_itself() {
        String clients = CLIENTS.replace("[\"fruit-orchard\"]}", "[\"vegetables\"]}");

        assertThatThrownBy(() -> new ApiClients(json("clients.json", clients)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Services names [vegetables], which are not all among Clients");
    }

    @Test
    void should_fail_if_nothing_declares_the_resource_types() {
        SpecImport alone = new SpecImport(List.of(new ApiModels(new ApiClients(json("x", CLIENTS)))), Corrections.NONE);

        assertThatThrownBy(alone::run)
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("the constraints package and the API models only add to others");
    }
}
