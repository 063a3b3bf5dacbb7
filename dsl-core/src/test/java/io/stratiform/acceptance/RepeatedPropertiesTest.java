package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Mapping;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.ForEach;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Loops among properties. */
class RepeatedPropertiesTest {

    private static final List<String> NAMES = List.of("Name", "Size");

    private static String properties(Widget widget) {
        return JsonText.at(
                Template.create("", extended(t -> t.add(widget))).toNode(), "Resources", "Data", "Properties");
    }

    private static Consumer<TemplateBuilder> extended(Consumer<TemplateBuilder> content) {
        return t -> {
            t.transform("AWS::LanguageExtensions");
            content.accept(t);
        };
    }

    @Test
    void a_loop_sets_properties() {
        Widget widget = Widget.create(
                "Data",
                b -> b.enabled(true)
                        .forEach(
                                "Values",
                                "P",
                                NAMES,
                                each -> each.property("${P}", Fn.join("-", Value.of("the"), each.item()))));

        assertThat(properties(widget))
                .isEqualTo("{\"Enabled\": true, \"Fn::ForEach::Values\": [\"P\", [\"Name\", \"Size\"],"
                        + " {\"${P}\": {\"Fn::Join\": [\"-\", [\"the\", {\"Ref\": \"P\"}]]}}]}");
    }

    @Test
    void what_a_loop_cannot_set_is_still_missing() {
        assertThat(problems(extended(t -> t.add(Widget.create(
                        "Data", b -> b.forEach("Values", "P", List.of("Size"), each -> each.property("${P}", 1)))))))
                .containsExactly("Data | Properties.Name | the required property is not set");
    }

    @Test
    void loops_of_properties_nest_and_stand_in_documents() {
        Widget widget = Widget.create(
                "Data",
                b -> b.name("x")
                        .policy(Map.of(
                                "Tables",
                                ForEach.map(
                                        "Tables",
                                        "T",
                                        List.of("a", "b"),
                                        t -> t.forEach(
                                                "Keys", "K", List.of("c"), k -> k.property("${T}${K}", k.item()))))));

        assertThat(properties(widget))
                .endsWith("\"Policy\": {\"Tables\": {\"Fn::ForEach::Tables\": [\"T\", [\"a\", \"b\"],"
                        + " {\"Fn::ForEach::Keys\": [\"K\", [\"c\"], {\"${T}${K}\": {\"Ref\": \"K\"}}]}]}}}");
    }

    @Test
    void a_map_may_be_repeated_over_a_value() {
        Widget widget = Widget.create(
                "Data",
                b -> b.name("x")
                        .spares(ForEach.map(
                                "Spares",
                                "S",
                                Fn.findInMapList(Mapping.create("M", m -> {}), "a", "b"),
                                each -> each.property("${S}", each.item()))));
        assertThat(widget.properties().get("Spares").toNode().toString()).contains("Fn::ForEach::Spares");
    }

    @Test
    void what_is_wrong_is_told_at_its_place() {
        assertThat(problems(extended(t -> {
                    t.add(Widget.create(
                            "A",
                            b -> b.name("x")
                                    .forEach("One", "P", NAMES, each -> each.property("Same", each.item()))
                                    .forEach("Two", "P", NAMES, each -> {})
                                    .forEach("Three", "P", NAMES, null)
                                    .forEach(
                                            "Four",
                                            "P",
                                            List.of("a-b", "ab"),
                                            each -> each.property("&{P}", Fn.ref("Q")))));
                    t.add(Widget.create(
                            "B",
                            b -> b.name("x")
                                    .forEach(
                                            "One",
                                            "P",
                                            NAMES,
                                            outer -> outer.forEach(
                                                    "Five", "Q", NAMES, each -> each.property("${Q}", 1)))));
                })))
                .satisfiesExactly(
                        p -> assertThat(p)
                                .isEqualTo("A | Properties.Fn::ForEach::One | the key 'Same' is the same for every item"
                                        + " of the loop One | add ${P}, as in Same${P}"),
                        p -> assertThat(p)
                                .isEqualTo("A | Properties.Fn::ForEach::Two | the loop is empty"
                                        + " | set at least one property in it"),
                        p -> assertThat(p)
                                .isEqualTo("A | Properties.Fn::ForEach::Three | the loop is empty"
                                        + " | set at least one property in it"),
                        p -> assertThat(p)
                                .isEqualTo(
                                        "A | Properties.Fn::ForEach::Three | the lambda is null | pass a lambda, as in b -> {}"),
                        p -> assertThat(p)
                                .isEqualTo(
                                        "A | Properties.Fn::ForEach::Four | the key '&{P}' becomes ab for several"
                                                + " items of the loop | use items that still differ when only their letters and digits are kept"),
                        p -> assertThat(p)
                                .startsWith("A | Properties.Fn::ForEach::Four.&{P} | refers to a resource or parameter"
                                        + " 'Q', which is not in this template"),
                        p -> assertThat(p)
                                .startsWith("B | Properties.Fn::ForEach::One | the logical id is already used by the"
                                        + " Fn::ForEach declared at "),
                        p -> assertThat(p)
                                .isEqualTo("B | Properties.Fn::ForEach::One | the key '${Q}' is the same for every item"
                                        + " of the loop One | add ${P}, as in ${Q}${P}"));
    }

    @Test
    void a_loop_stands_in_no_section_that_knows_none() {
        assertThat(problems(extended(t -> {
                    t.add(Widget.named("Data"));
                    t.metadata(Map.of(
                            "Notes",
                            ForEach.map("Notes", "N", List.of("a"), each -> each.property("${N}", each.item()))));
                })))
                .containsExactly(" | Metadata.Notes.Fn::ForEach::Notes"
                        + " | Fn::ForEach stands outside resources, outputs and conditions | use a Java loop");
    }
}
