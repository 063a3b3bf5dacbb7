package io.stratiform.value;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.acceptance.Templates.properties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.stratiform.acceptance.Generation;
import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Part;
import io.stratiform.acceptance.Status;
import io.stratiform.acceptance.Widget;
import io.stratiform.problem.Code;
import io.stratiform.template.Template;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PropertyBuilderTest {

    /** The properties of a widget, without its name. */
    private static String built(Consumer<Widget.Builder> configuration) {
        String all = properties(Widget.create("Data", b -> {
            b.name("x");
            configuration.accept(b);
        }));
        assertThat(all).startsWith("{\"Name\": \"x\"");
        return all.equals("{\"Name\": \"x\"}") ? "{}" : "{" + all.substring("{\"Name\": \"x\", ".length());
    }

    private static List<String> wrong(Consumer<Widget.Builder> configuration) {
        return problems(t -> t.add(Widget.create("Data", b -> {
            b.name("x");
            configuration.accept(b);
        })));
    }

    @Test
    void false_and_zero_and_empty_are_values() {
        assertThat(built(b -> b.enabled(false)
                        .size(0)
                        .status("Enabled")
                        .labels(List.of())
                        .spares(Map.of())
                        .policy(Map.of())
                        .tags(Tags.none())
                        .mapTags(Tags.none())
                        .ports()))
                .isEqualTo("{\"Enabled\": false, \"Size\": 0, \"Status\": \"Enabled\", \"Labels\": [], \"Spares\": {},"
                        + " \"Policy\": {}, \"Tags\": [], \"MapTags\": {}, \"Ports\": []}");
        assertThat(properties(Widget.create("Data", b -> b.name("")))).isEqualTo("{\"Name\": \"\"}");
    }

    @Test
    void numbers_are_written_as_they_are_given() {
        assertThat(built(b -> b.size(Long.MAX_VALUE).ratio(new BigDecimal("1.50"))))
                .isEqualTo("{\"Size\": 9223372036854775807, \"Ratio\": 1.50}");
        assertThat(built(b -> b.size(PseudoParameter.ACCOUNT_ID.asNumber()).ratio(0.1f)))
                .contains("\"Size\": {\"Ref\": \"AWS::AccountId\"}", "0.1}");
    }

    @Test
    void enumerations_are_written_as_CloudFormation_spells_them() {
        assertThat(built(
                        b -> b.status(Status.SUSPENDED).allowed(Status.values()).generation(Generation.THIRD)))
                .isEqualTo("{\"Status\": \"Suspended\", \"Allowed\": [\"Enabled\", \"Suspended\"], \"Generation\": 3}");
        assertThat(built(b -> b.status("Suspended").allowed("Enabled").generation(2)))
                .isEqualTo("{\"Status\": \"Suspended\", \"Allowed\": [\"Enabled\"], \"Generation\": 2}");
    }

    @Test
    void a_later_value_replaces_an_earlier_one_in_its_place() {
        assertThat(built(b -> b.size(1).enabled(true).size(2))).isEqualTo("{\"Size\": 2, \"Enabled\": true}");
    }

    @Test
    void items_are_appended() {
        assertThat(built(b -> b.labels("a")
                        .labels("b", "c")
                        .labels(PseudoParameter.REGION, Fn.noValue())
                        .labels(List.of("e"))))
                .isEqualTo(
                        "{\"Labels\": [\"a\", \"b\", \"c\", {\"Ref\": \"AWS::Region\"}, {\"Ref\": \"AWS::NoValue\"}, \"e\"]}");
        assertThat(built(b -> b.ports(80, 443).ports(8080).switches(true, false)))
                .isEqualTo("{\"Ports\": [80, 443, 8080], \"Switches\": [true, false]}");
        assertThat(built(b -> b.parts(Part.of("steel")).parts(Part.of("wood"))))
                .isEqualTo("{\"Parts\": [{\"Material\": \"steel\"}, {\"Material\": \"wood\"}]}");
    }

    @Test
    void entries_are_added() {
        assertThat(built(b ->
                        b.spare("b", "1").spares(Map.of("c", "2", "a", "3")).spare("b", "4")))
                .isEqualTo("{\"Spares\": {\"b\": \"4\", \"a\": \"3\", \"c\": \"2\"}}");
    }

    @Test
    void a_literal_list_or_map_may_grow() {
        assertThat(built(b -> b.labels(Value.strings(List.of("b"))).labels("c")))
                .isEqualTo("{\"Labels\": [\"b\", \"c\"]}");
        assertThat(built(b ->
                        b.spares(new MapValue<>(Map.of("a", Value.of("1")))).spare("b", "2")))
                .isEqualTo("{\"Spares\": {\"a\": \"1\", \"b\": \"2\"}}");
    }

    @Test
    void a_checked_list_grows_like_any_other_and_keeps_its_flaws() {
        Value<List<String>> checked = new CheckedValue<>(
                Value.strings(List.of("a")),
                List.of(Flaw.error(Code.LIMIT, "", "is odd"), Flaw.notice(Code.LIMIT, "[0]", "is old")));

        Widget widget = Widget.create("Data", b -> b.name("x").labels(checked).labels("b"));

        assertThat(JsonText.of(widget.properties().get("Labels").toNode())).isEqualTo("[\"a\", \"b\"]");
        assertThat(problems(t -> t.add(widget))).containsExactly("Data | Properties.Labels | is odd");
    }

    @Test
    void structures_are_nested() {
        assertThat(built(b -> b.main(p -> p.material("steel").weight(0))))
                .isEqualTo("{\"Main\": {\"Material\": \"steel\", \"Weight\": 0}}");
        assertThat(built(b -> b.main(Part.of("wood")))).isEqualTo("{\"Main\": {\"Material\": \"wood\"}}");
    }

    @Test
    void resources_are_referred_to_as_the_property_wants() {
        Widget other = Widget.create("Other", b -> b.name("x"));
        Widget third = Widget.create("Third", b -> b.name("x"));
        Widget widget = Widget.create(
                "Data", b -> b.parent(other).owner(other).children(other, third).heirs(third));

        assertThat(JsonText.of(new MapValue<>(widget.properties()).toNode()))
                .isEqualTo("{\"Parent\": {\"Ref\": \"Other\"}, \"OwnerArn\": {\"Fn::GetAtt\": [\"Other\", \"Arn\"]},"
                        + " \"Children\": [{\"Ref\": \"Other\"}, {\"Ref\": \"Third\"}],"
                        + " \"HeirArns\": [{\"Fn::GetAtt\": [\"Third\", \"Arn\"]}]}");
    }

    @Test
    void tags_take_three_forms() {
        Tags tags = Tags.of("z", "1").and("a", Fn.ref("A"));
        Widget widget = Widget.create(
                "Data",
                b -> b.tags(tags)
                        .tags(Tags.of("more", "2"))
                        .groupTags(tags)
                        .mapTags(tags)
                        .mapTags(Tags.of("z", "3")));

        assertThat(JsonText.of(widget.properties().get("Tags").toNode()))
                .isEqualTo("[{\"Key\": \"z\", \"Value\": \"1\"}, {\"Key\": \"a\", \"Value\": {\"Ref\": \"A\"}},"
                        + " {\"Key\": \"more\", \"Value\": \"2\"}]");
        assertThat(JsonText.of(widget.properties().get("GroupTags").toNode()))
                .isEqualTo("[{\"Key\": \"z\", \"Value\": \"1\", \"PropagateAtLaunch\": true},"
                        + " {\"Key\": \"a\", \"Value\": {\"Ref\": \"A\"}, \"PropagateAtLaunch\": true}]");
        assertThat(JsonText.of(widget.properties().get("MapTags").toNode()))
                .isEqualTo("{\"z\": \"3\", \"a\": {\"Ref\": \"A\"}}");
    }

    @Test
    void what_a_document_cannot_hold_is_told_with_its_path() {
        assertThat(wrong(b -> b.policy(Map.of("Statement", List.of(Map.of("Sid", 'x'))))))
                .containsExactly(
                        "Data | Properties.Policy.Statement[0].Sid | a literal must be a string, a boolean, a number"
                                + " or an enum constant of a property, not a java.lang.Character"
                                + " | a document consists of strings, numbers, booleans, null, maps, lists and values");
        assertThat(wrong(b -> b.property("Steps", List.of(1, Double.NaN))))
                .containsExactly(
                        "Data | Properties.Steps[1] | the number is NaN, which cannot be written to a template");
        assertThat(wrong(b -> b.ratio(Double.POSITIVE_INFINITY)))
                .containsExactly(
                        "Data | Properties.Ratio | the number is Infinity, which cannot be written to a template");
    }

    @Test
    void a_required_property_may_be_anything_but_left_out() {
        assertThat(problems(t -> t.add(
                        Widget.create("Data", b -> b.main(p -> p.weight(1)).parts(Part.create(p -> {}))))))
                .containsExactly(
                        "Data | Properties.Name | the required property is not set",
                        "Data | Properties.Main.Material | the required property is not set",
                        "Data | Properties.Parts[0].Material | the required property is not set");
        assertThat(properties(Widget.create("Data", b -> b.property("Name", "x"))))
                .isEqualTo("{\"Name\": \"x\"}");
        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name(Fn.noValue())))))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Name | the required property is AWS::NoValue");
    }

    @Test
    void what_is_set_by_its_name_is_reported_once() {
        assertThat(notices(t -> t.add(Widget.create(
                        "Data",
                        b -> b.name("x")
                                .property("Shade", List.of(Map.of("Hue", 0)))
                                .property("Depth", 1)
                                .property("Depth", 2)
                                .property("Size", "none")
                                .size(3)))))
                .containsExactly(
                        "Data | Properties.Shade | set by its name, so it is not checked",
                        "Data | Properties.Depth | set by its name, so it is not checked");
    }

    @Test
    void what_is_set_by_its_name_is_written_like_anything_else() {
        assertThat(built(b -> b.property("A", false)
                        .property("B", Status.ENABLED)
                        .property("C", Part.of("steel"))
                        .property("D", Fn.ref("AWS::Region"))
                        .property("E", Map.of())
                        .property("F", "")))
                .isEqualTo("{\"A\": false, \"B\": \"Enabled\", \"C\": {\"Material\": \"steel\"},"
                        + " \"D\": {\"Ref\": \"AWS::Region\"}, \"E\": {}, \"F\": \"\"}");
    }

    @Test
    void a_name_is_needed_to_set_something_by_its_name() {
        String problem = "Data | Properties | property(name, value) was called without a name";

        assertThat(wrong(b -> b.property("", "x"))).containsExactly(problem);
        assertThat(wrong(b -> b.property(null, "x"))).containsExactly(problem);
    }

    @Test
    void a_resource_is_not_a_value() {
        Widget other = Widget.create("Other", b -> b.name("x"));

        assertThat(wrong(b -> b.property("Peer", other)))
                .containsExactly(
                        "Data | Properties.Peer | a resource or mapping is not a value; use ref() or an attribute of the resource | pass a string, number, boolean, map, list or value");
    }

    @Test
    void a_copy_is_edited_without_the_original() {
        Widget original = Widget.create(
                "Data", b -> b.name("x").labels("a").spare("a", "1").main(Part.of("steel")));
        Widget copy = original.toBuilder()
                .name("y")
                .labels("b")
                .spare("b", "2")
                .main(Part.of("wood"))
                .size(1)
                .build();

        assertThat(properties(original))
                .isEqualTo("{\"Name\": \"x\", \"Labels\": [\"a\"], \"Spares\": {\"a\": \"1\"},"
                        + " \"Main\": {\"Material\": \"steel\"}}");
        assertThat(properties(copy))
                .isEqualTo("{\"Name\": \"y\", \"Labels\": [\"a\", \"b\"], \"Spares\": {\"a\": \"1\", \"b\": \"2\"},"
                        + " \"Main\": {\"Material\": \"wood\"}, \"Size\": 1}");
        assertThat(copy.logicalId()).isSameAs(original.logicalId());
    }

    @Test
    void a_copy_mends_what_was_wrong_with_the_original() {
        Widget original =
                Widget.create("Data", b -> b.status("Enabeld").size(null).labels("a", null));
        Widget copy = original.toBuilder()
                .name("x")
                .status("Enabled")
                .size(1)
                .labels(Value.strings(List.of("a")))
                .build();

        assertThat(problems(t -> t.add(original))).hasSize(4);
        assertThat(Template.create("", t -> t.add(copy)).notices()).isEmpty();
    }

    @Test
    void a_copy_keeps_what_was_wrong_with_the_original() {
        Widget original = Widget.create(
                "Data", b -> b.name("x").status("Enabeld").spare(null, "1").labels((String) null));

        assertThat(problems(t -> t.add(original.toBuilder().size(1).build())))
                .isEqualTo(problems(t -> t.add(original)))
                .hasSize(3);
    }

    @Test
    void a_copy_of_a_structure_is_edited_without_the_original() {
        Part steel = Part.create(p -> p.material("steel").weight(1));
        Part wood = steel.toBuilder().material("wood").build();

        assertThat(JsonText.of(steel.toNode())).isEqualTo("{\"Material\": \"steel\", \"Weight\": 1}");
        assertThat(JsonText.of(wood.toNode())).isEqualTo("{\"Material\": \"wood\", \"Weight\": 1}");
        assertThat(wood.toBuilder().material("steel").build()).isEqualTo(steel).hasSameHashCodeAs(steel);
    }

    @Test
    void structures_are_equal_if_their_class_and_properties_are() {
        assertThat(Part.of("steel")).isEqualTo(Part.of("steel")).hasSameHashCodeAs(Part.of("steel"));
        assertThat(Part.of("steel")).isNotEqualTo(Part.of("wood")).isNotEqualTo(null);
        assertThat(Part.of("steel").equals((Object) Tag.of("Material", "steel")))
                .isFalse();
        assertThat(Part.of("steel")).hasToString("Part{Material=Literal[value=steel]}");
    }

    @Test
    void a_builder_takes_nothing_after_it_has_built() {
        List<Widget.Builder> kept = new ArrayList<>();
        Widget widget = Widget.create("Data", b -> kept.add(b.name("x")));
        Widget.Builder late = kept.get(0);

        String message = "this builder has already built its object and cannot be changed;"
                + " set everything within its lambda, or change a copy with toBuilder()";
        assertThatIllegalStateException().isThrownBy(() -> late.name("y")).withMessage(message);
        assertThatIllegalStateException().isThrownBy(() -> late.labels("y")).withMessage(message);
        assertThatIllegalStateException().isThrownBy(() -> late.spare("y", "z")).withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> late.property("Y", 1))
                .withMessage(message);
        assertThatIllegalStateException().isThrownBy(late::build).withMessage(message);
        assertThat(properties(widget)).isEqualTo("{\"Name\": \"x\"}");
    }

    @Test
    void a_change_of_the_caller_s_collections_comes_too_late() {
        List<String> labels = new ArrayList<>(List.of("a"));
        Map<String, String> spares = new LinkedHashMap<>(Map.of("a", "1"));
        String[] allowed = {"Enabled"};
        Widget widget = Widget.create(
                "Data", b -> b.name("x").labels(labels).spares(spares).allowed(allowed));
        String before = properties(widget);

        labels.add("b");
        spares.put("b", "2");
        allowed[0] = "Suspended";

        assertThat(properties(widget)).isEqualTo(before).contains("[\"a\"]", "{\"a\": \"1\"}", "[\"Enabled\"]");
        assertThat(widget.properties()).isUnmodifiable();
    }
}
