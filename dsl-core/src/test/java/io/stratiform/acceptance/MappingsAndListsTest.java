package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Mapping;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Select;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings' keys, and what is looked up in mappings and lists. */
class MappingsAndListsTest {

    private static Consumer<TemplateBuilder> mapping(String top, String second) {
        return t -> {
            t.add(Widget.named("Data"));
            t.mapping("Sizes", m -> m.entry(top, second, "x"));
        };
    }

    private static Consumer<TemplateBuilder> found(Function<Mapping, Value<String>> name) {
        return t -> {
            Mapping sizes = t.mapping(
                    "Sizes",
                    m -> m.entry("live", "web", "large")
                            .entry("live", "zones", List.of("a", "b"))
                            .entry("test", "web", "small"));
            t.add(Parameter.string("Stage"));
            t.add(Widget.create("Data", b -> b.name(name.apply(sizes))));
        };
    }

    private static Consumer<TemplateBuilder> named(Value<String> name) {
        return t -> t.add(Widget.create("Data", b -> b.name(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-central-1", "t2.micro", "123456789012", "A", "-", "."})
    void a_top_level_key_has_letters_digits_dots_and_hyphens(String key) {
        assertThat(notices(mapping(key, "a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "my_key, 'the top-level key ''my_key'' contains ''_'' | expected letters A-Z, a-z, digits, ''.'' and ''-'', as in my-key'",
        "a b, 'the top-level key ''a b'' contains a space | expected letters A-Z, a-z, digits, ''.'' and ''-'', as in a-b'",
        "a/b, 'the top-level key ''a/b'' contains ''/'' | expected letters A-Z, a-z, digits, ''.'' and ''-'', as in ab'",
        "\u00e4, 'the top-level key ''\u00e4'' contains U+00E4 | expected letters A-Z, a-z, digits, ''.'' and ''-'''",
    })
    void other_top_level_keys_are_refused(String key, String expected) {
        assertThat(problems(mapping(key, "a"))).containsExactly("Sizes | " + key + " | " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a-b, 'the second-level key ''a-b'' contains ''-'' | expected letters A-Z, a-z and digits, as in ab'",
        "t2.micro, 'the second-level key ''t2.micro'' contains ''.'' | expected letters A-Z, a-z and digits, as in t2micro'",
        "a_b, 'the second-level key ''a_b'' contains ''_'' | expected letters A-Z, a-z and digits, as in ab'",
        "'', 'the second-level key is empty | expected letters A-Z, a-z and digits'",
    })
    void other_second_level_keys_are_refused(String key, String expected) {
        assertThat(problems(mapping("top", key))).containsExactly("Sizes | top | " + expected);
    }

    @Test
    void an_empty_top_level_key_is_refused() {
        assertThat(problems(mapping("", "a")))
                .containsExactly(
                        "Sizes |  | the top-level key is empty | expected letters A-Z, a-z, digits, '.' and '-'");
    }

    @Test
    void a_literal_key_has_to_be_in_the_mapping() {
        assertThat(problems(found(m -> Fn.findInMap(m, "liev", "web"))))
                .containsExactly(
                        "Data | Properties.Name.Fn::FindInMap[1] | the mapping Sizes has no top-level key 'liev'"
                                + " | did you mean live? expected one of live, test");
        assertThat(problems(found(m -> Fn.findInMap(m, "test", "zones"))))
                .containsExactly(
                        "Data | Properties.Name.Fn::FindInMap[2] | the mapping Sizes has no key 'zones' below test"
                                + " | expected web");
        assertThat(problems(found(m -> Fn.findInMap(m, Fn.ref("Stage"), Value.of("wep")))))
                .containsExactly(
                        "Data | Properties.Name.Fn::FindInMap[2] | the mapping Sizes has no key 'wep' below any of"
                                + " its keys | did you mean web? expected one of web, zones");
        assertThat(problems(found(m -> Fn.join("", Fn.findInMap(m, "Live", "web"), Value.of("x")))))
                .singleElement()
                .asString()
                .contains("Fn::Join[1][0].Fn::FindInMap[1]")
                .contains("did you mean live?");
    }

    @Test
    void what_is_not_known_is_not_looked_up() {
        assertThat(notices(found(m -> Fn.findInMap(m, Fn.ref("Stage"), Fn.ref("Stage")))))
                .isEmpty();
        assertThat(notices(found(m -> Fn.findInMap(m, PseudoParameter.REGION, Value.of("zones")))))
                .isEmpty();
        assertThat(notices(t -> {
                    t.transform("AWS::LanguageExtensions");
                    found(m -> Fn.findInMap(m, Value.of("none"), Value.of("none"), Value.of("x")))
                            .accept(t);
                }))
                .isEmpty();
    }

    @Test
    void an_index_has_to_be_within_a_list_that_is_known() {
        assertThat(problems(named(Fn.select(2, Value.strings(List.of("a", "b"))))))
                .containsExactly("Data | Properties.Name | the index of Fn::Select is 2, but the list has 2 items"
                        + " | indexes start at 0; the last index is 1");
        assertThat(problems(named(Fn.select(3, Fn.split(",", Value.of("a,b,c"))))))
                .containsExactly("Data | Properties.Name | the index of Fn::Select is 3, but the list has 3 items"
                        + " | indexes start at 0; the last index is 2");
        assertThat(problems(named(Fn.select(4, Fn.cidr(Value.of("10.0.0.0/16"), 4)))))
                .containsExactly("Data | Properties.Name | the index of Fn::Select is 4, but the list has 4 items"
                        + " | indexes start at 0; the last index is 3");
        assertThat(problems(named(Fn.select(0, Value.<String>list(List.of())))))
                .containsExactly("Data | Properties.Name | the index of Fn::Select is 0, but the list has 0 items"
                        + " | use a list with items");
        assertThat(problems(found(m -> new Select<>(Value.of(2), Fn.findInMapList(m, "live", "zones")))))
                .containsExactly("Data | Properties.Name | the index of Fn::Select is 2, but the list has 2 items"
                        + " | indexes start at 0; the last index is 1");
        assertThat(problems(named(new Select<>(Value.of("first").asNumber(), Value.strings(List.of("a"))))))
                .containsExactly("Data | Properties.Name | the index of Fn::Select is 'first'"
                        + " | use an integer, starting at 0");
    }

    @Test
    void an_index_in_a_list_that_is_not_known_is_not_looked_at() {
        assertThat(notices(named(Fn.select(5, Fn.getAZs())))).isEmpty();
        assertThat(notices(named(Fn.select(5, Fn.split(",", Fn.ref("AWS::StackId"))))))
                .isEmpty();
        assertThat(notices(named(Fn.select(1, Value.strings(List.of("a", "b"))))))
                .isEmpty();
    }
}
