package io.stratiform.codegen.importer.sources;

import static io.stratiform.codegen.importer.sources.Fixtures.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.importer.corrections.Corrections;
import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.output.Counts;
import io.stratiform.codegen.importer.typescript.TsParser;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.ResourceTypeSpec;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CfnTypesSourceTest {

    private final SpecImport spec =
            new SpecImport(List.of(Fixtures.cfnTypes(), Fixtures.serviceSpec()), Corrections.NONE);
    private final ResourceTypeSpec tree = Fixtures.tree(Fixtures.imported(spec));

    @Test
    void adds_patterns_lengths_and_ranges() {
        Constraints name = property(tree, "Name").constraints();
        assertThat(name.minLength()).isEqualTo(1);
        assertThat(name.maxLength()).isEqualTo(64);
        assertThat(property(tree, "Age").constraints().minimum()).isEqualTo(new BigDecimal("0.5"));
        assertThat(property(tree, "Age").constraints().maximum()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void undoes_what_the_package_does_to_a_star_before_a_slash() {
        assertThat(property(tree, "Name").constraints().pattern()).isEqualTo("^[^:`]+(/[a-z]+)*/$");
    }

    @Test
    void takes_the_lengths_of_lists_as_numbers_of_items() {
        Constraints heights = property(tree, "Heights").constraints();
        assertThat(heights.minItems()).isEqualTo(1);
        assertThat(heights.maxItems()).isEqualTo(9);
        assertThat(heights.minLength()).isNull();
    }

    @Test
    void finds_the_properties_of_structures_by_name_and_of_nameless_ones_by_place() {
        assertThat(property(tree, "Root.Depth").constraints().minimum()).isEqualTo(BigDecimal.ZERO);
        assertThat(property(tree, "Root.Children").constraints().maxItems()).isEqualTo(2);
        assertThat(property(tree, "Bed.Soil").constraints().maxLength()).isEqualTo(3);
    }

    @Test
    void keeps_the_limits_of_the_standard_tag_with_the_tagging() {
        assertThat(tree.tagging().keys().maxLength()).isEqualTo(128);
        assertThat(tree.tagging().values().maxLength()).isEqualTo(256);
        assertThat(tree.tagging().values().minLength()).isNull();
    }

    @Test
    void declares_nothing_itself() {
        assertThat(Counts.properties(tree)).doesNotContainKeys("Unheard", "Unheard.Of", "Taproot.Kind");
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "constrained properties found in no other source: left out",
                        List.of("Acme::Orchard::Tree.Unheard.Of"));
    }

    @Test
    void leaves_out_limits_that_contradict_the_type_and_patterns_that_say_nothing() {
        assertThat(property(tree, "Alive").constraints()).isEqualTo(Constraints.NONE);
        assertThat(property(tree, "OldName").constraints()).isEqualTo(Constraints.NONE);
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "limits that contradict the property's type: left out",
                        List.of("Acme::Orchard::Tree.Alive: pattern [0-9]"))
                .containsEntry(
                        "patterns of @awboost/cfn-resource-types 1.0.0 that are empty: left out",
                        List.of("Acme::Orchard::Tree.OldName"));
    }

    @Test
    void says_where_it_disagrees_and_who_won() {
        assertThat(property(tree, "Kind").constraints().allowedValues()).containsExactly("APPLE", "PEAR");
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "disagreements on allowed values: @aws-cdk/aws-service-spec 1.0.0 won over "
                                + "@awboost/cfn-resource-types 1.0.0",
                        List.of("Acme::Orchard::Tree.Kind: [APPLE, PEAR], not [APPLE, PEAR, PLUM]"))
                .containsEntry(
                        "disagreements on required: @aws-cdk/aws-service-spec 1.0.0 won over "
                                + "@awboost/cfn-resource-types 1.0.0",
                        List.of("Acme::Orchard::Tree.Root.Depth: true, not false"));
    }

    @Test
    void leaves_out_a_pattern_that_a_line_end_has_broken() {
        String declarations = Fixtures.text("Acme-Orchard-Tree.d.ts").replace("`^[^:`]+(", "`^[^:\n      ]+(");
        SpecImport broken =
                new SpecImport(List.of(Fixtures.serviceSpec(), Fixtures.cfnTypes(declarations)), Corrections.NONE);

        assertThat(property(Fixtures.tree(Fixtures.imported(broken)), "Name")
                        .constraints()
                        .pattern())
                .isNull();
        assertThat(broken.notices().sorted())
                .containsEntry(
                        "patterns of @awboost/cfn-resource-types 1.0.0 that a line end has broken: left out",
                        List.of("Acme::Orchard::Tree.Name"));
    }

    @Test
    void keeps_only_the_limits_that_all_alternatives_of_a_union_share() {
        String declarations = Fixtures.text("Acme-Orchard-Tree.d.ts").replace("    Bed?: {", """
                            Bed?: {
                                /**
                                 * @minLength `1`
                                 * @maxLength `3`
                                 */
                                Soil?: string;
                            } | {""");
        SpecImport spec =
                new SpecImport(List.of(Fixtures.serviceSpec(), Fixtures.cfnTypes(declarations)), Corrections.NONE);
        Constraints soil =
                property(Fixtures.tree(Fixtures.imported(spec)), "Bed.Soil").constraints();

        assertThat(soil.maxLength()).isEqualTo(3);
        assertThat(soil.minLength()).isNull();
        assertThat(spec.notices().sorted())
                .containsEntry(
                        "limits that only some alternatives of a union have: left out",
                        List.of("Acme::Orchard::Tree.Bed.Soil, minimum length"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    * @min `0`          | * @least `0`       | Acme-Orchard-Tree.d.ts:61: unknown tag @least; known are @max
                    * @min `0`          | * @min 0           | @min: expected a value in backticks, found 0
                    * @min `0`          | * @min `nil`       | @min: expected a number, found 'nil'
                    * @maxLength `2`    | * @maxLength `1.5` | @maxLength: expected a whole number from 0, found '1.5'
                    * @maxLength `2`    | * @maxLength `-1`  | @maxLength: expected a whole number from 0, found '-1'
                    * @min `0`          | * @min `0`@* @min `0` | @min is there twice
                    Kind?: Kind;        | Kind?: Sort;       | Acme-Orchard-Tree.d.ts:20: unknown type 'Sort'
                    Kind?: Kind;        | Kind?: Kind        | expected ';'
                    Kind?: Kind;        | readonly Kind: Kind; | expected ':', found 'Kind'
                    Kind?: Kind;        | Kind?: Kind & Root; | unknown character '&' (U+26)
                    Roots?: (Taproot    | Roots?: (Taproot[  | expected ']', found '|'
                    Record<string, string> | Record<number, string> | expected Record<string, ...>
                    export type Kind =  | export enum Kind = | expected 'declare', found 'enum'
                    export type Kind =  | export type Root = | expected each type once; Root is declared twice
                    extends $Resource<  | extends $Thing<    | one class in a file, that extends $Resource
                    type Kind = 'APPLE' | type Kind = Kinds; type Kinds = Kind; type K = 'APPLE' | expected
                    """)
    void should_fail_naming_file_and_line_of_an_unknown_shape(String from, String to, String message) {
        String declarations = Fixtures.text("Acme-Orchard-Tree.d.ts");
        String search = from.replace('\'', '"');
        assertThat(declarations).contains(search);

        String broken = declarations.replace(search, to.replace('\'', '"').replace("@*", "\n     *"));

        assertThatThrownBy(() -> Fixtures.tree(Fixtures.serviceSpec(), Fixtures.cfnTypes(broken)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Acme-Orchard-Tree.d.ts:")
                .hasMessageContaining(message);
    }

    @Test
    void should_fail_if_a_type_is_made_of_itself() {
        String declarations = Fixtures.text("Acme-Orchard-Tree.d.ts").replace("= \"APPLE\" |", "= Kind[] |");

        assertThatThrownBy(() -> Fixtures.tree(Fixtures.serviceSpec(), Fixtures.cfnTypes(declarations)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("the type 'Kind' is made of itself");
    }

    @Test
    void should_fail_if_a_file_ends_within_something() {
        String declarations = Fixtures.text("Acme-Orchard-Tree.d.ts");

        for (int length = 0; length < declarations.length() - 60; length += 7) {
            String half = declarations.substring(0, length);
            assertThatThrownBy(() -> TsParser.parse("half.d.ts", half))
                    .isInstanceOf(ImportException.class)
                    .hasMessageStartingWith("half.d.ts:");
        }
    }
}
