package io.stratiform.codegen.importer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.codegen.input.ImportException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDeclarationsTest {

    private static ApiModel read(String text) {
        ApiModel model = ApiModel.empty("@aws-sdk/client-orchard 3.1.0", "orchard");
        ApiDeclarations.read(model, "models_0.d.ts", text);
        return model;
    }

    private static ApiType member(String type) {
        return read("export interface Tree { Kind?: " + type + "; }")
                .members("Tree")
                .get("Kind");
    }

    @Test
    void an_enumeration_is_a_constant_object() {
        ApiModel model = read("""
                import type { X } from "./other";
                /**
                 * @public
                 */
                export declare const Kind: {
                    readonly APPLE: "apple";
                    /** With words. */
                    readonly PEAR_TREE: "pear tree";
                    readonly QUOTED: "a\\"b";
                };
                export type Kind = (typeof Kind)[keyof typeof Kind];
                """);

        assertThat(model.enumerations()).containsOnlyKeys("Kind");
        assertThat(model.enumerations().get("Kind")).containsExactly("apple", "pear tree", "a\"b");
    }

    @Test
    void an_enumeration_of_the_language_is_one_too_and_one_of_numbers_is_none() {
        ApiModel model = read("""
                export declare enum Kind { APPLE = "apple", PEAR = "pear" }
                export declare enum Age { ONE = 1, TEN = 10 }
                """);

        assertThat(model.enumerations().get("Kind")).containsExactly("apple", "pear");
        assertThat(model.enumerations()).doesNotContainKey("Age");
    }

    @Test
    void a_member_has_the_type_that_is_below_all_lists_and_maps() {
        assertThat(member("string")).isEqualTo(new ApiType("string", 0));
        assertThat(member("Kind | undefined")).isEqualTo(new ApiType("Kind", 0));
        assertThat(member("Kind[] | undefined")).isEqualTo(new ApiType("Kind", 1));
        assertThat(member("Kind[][]")).isEqualTo(new ApiType("Kind", 2));
        assertThat(member("Record<string, Kind> | undefined")).isEqualTo(new ApiType("Kind", 1));
        assertThat(member("Record<string, Record<string, Kind[]>>")).isEqualTo(new ApiType("Kind", 3));
    }

    @Test
    void an_alternative_of_any_text_does_not_hide_an_enumeration() {
        assertThat(member("Kind | string | undefined")).isEqualTo(new ApiType("Kind", 0));
        assertThat(member("string | Kind")).isEqualTo(new ApiType("Kind", 0));
        assertThat(member("(Kind | string)[] | undefined")).isEqualTo(new ApiType("Kind", 1));
    }

    @Test
    void what_is_neither_an_enumeration_nor_a_structure_has_no_name() {
        assertThat(member("(a: string) => Kind")).isEqualTo(new ApiType("", 0));
        assertThat(member("{ a: Kind; }")).isEqualTo(new ApiType("", 0));
    }

    @Test
    void a_structure_has_the_members_of_its_parents() {
        ApiModel model = read("""
                export interface Plant { Age?: number; Kind: string; }
                export interface Tree extends Plant { Kind: Kind; "x-name"?: string | undefined; }
                """);

        assertThat(model.members("Tree")).containsOnlyKeys("Age", "Kind", "x-name");
        assertThat(model.members("Tree")).containsEntry("Kind", new ApiType("Kind", 0));
    }

    @Test
    void a_union_has_the_members_of_all_its_alternatives() {
        ApiModel model = read("""
                export type Tree = Tree.AppleMember | Tree.PearMember | Tree.$UnknownMember;
                export declare namespace Tree {
                    interface AppleMember { apple: Apple; pear?: never; $unknown?: never; }
                    interface PearMember { apple?: never; pear: Pear; $unknown?: never; }
                    interface $UnknownMember { apple?: never; pear?: never; $unknown: [string, any]; }
                    interface Visitor<T> { apple: (value: Apple) => T; _: (name: string, value: any) => T; }
                    const visit: <T>(value: Tree, visitor: Visitor<T>) => T;
                }
                """);

        assertThat(model.members("Tree")).containsOnlyKeys("apple", "pear");
    }

    @Test
    void functions_classes_and_other_names_are_passed_over() {
        ApiModel model = read("""
                export declare const TreeFilterSensitiveLog: (obj: Tree) => any;
                export declare class Rot extends Base { readonly name: "Rot"; constructor(x: { y: string; }); }
                export { Other };
                export type { Another };
                //# sourceMappingURL=models_0.d.ts.map
                """);

        assertThat(model.enumerations()).isEmpty();
        assertThat(model.shapes()).isEmpty();
    }

    @Test
    void the_input_of_an_operation_is_found_in_its_command() {
        ApiModel model = ApiModel.empty("x", "x");

        ApiDeclarations.read(
                model,
                "commands/CreateTreeCommand.d.ts",
                "export interface CreateTreeCommandInput extends CreateTreeRequest {\n}\nanything 'else' #");
        ApiDeclarations.read(model, "commands/ListTreesCommand.d.ts", "nothing of the kind");

        assertThat(model.operations()).containsExactly(Map.entry("CreateTree", "CreateTreeRequest"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hello | models_0.d.ts:1: expected 'export', found 'hello'
            export declare let x; | models_0.d.ts:1: expected 'class', found 'let'
            export declare const Kind: { readonly A: 1; }; | expected a value in quotes, found '1'
            export declare const Kind: { A: "a"; }; | expected 'readonly', found 'A'
            export interface Tree { Kind: string | expected the rest of a declaration, found the end of the file
            export interface Tree { Kind string; } | expected ':', found 'string'
            export interface 7up # | unknown character '#'
            """)
    void should_fail_naming_the_place_of_what_is_not_known(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ImportException.class).hasMessageContaining(message);
    }
}
