package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.acceptance.Templates.properties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What gives one value is one item of a list, and a whole list is asked for by name. */
class SingleValueTest {

    private static final Referable SIZES = () -> LogicalId.named("Sizes");
    private static final Condition LIVE = Condition.named("IsLive");

    static Stream<Arguments> items() {
        return Stream.of(
                arguments(Widget.create("W", b -> b.labels(Fn.ref("S"))), "[{'Ref': 'S'}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.getAtt("G", "GroupId"))),
                        "[{'Fn::GetAtt': ['G', 'GroupId']}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Widget.named("V").attr("Id"))),
                        "[{'Fn::GetAtt': ['V', 'Id']}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.findInMap(SIZES, "a", "b"))),
                        "[{'Fn::FindInMap': ['Sizes', 'a', 'b']}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.findInMap(SIZES, "a", "b", "c"))),
                        "[{'Fn::FindInMap': ['Sizes', 'a', 'b', {'DefaultValue': 'c'}]}]"),
                arguments(Widget.create("W", b -> b.labels(Fn.importValue("x"))), "[{'Fn::ImportValue': 'x'}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.transform("M", Map.of()))),
                        "[{'Fn::Transform': {'Name': 'M'}}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.select(0, Fn.split(",", "a,b")))),
                        "[{'Fn::Select': [0, {'Fn::Split': [',', 'a,b']}]}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.ifElse(LIVE, Fn.ref("S"), Fn.noValue()))),
                        "[{'Fn::If': ['IsLive', {'Ref': 'S'}, {'Ref': 'AWS::NoValue'}]}]"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.ifElse(LIVE, "a", "b"))),
                        "[{'Fn::If': ['IsLive', 'a', 'b']}]"),
                arguments(Widget.create("W", b -> b.labels(Fn.ref("S"), Fn.ref("T"))), "[{'Ref': 'S'}, {'Ref': 'T'}]"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void one_value_is_one_item(Widget widget, String expected) {
        assertThat(JsonText.of(widget.properties().get("Labels").toNode())).isEqualTo(expected.replace('\'', '"'));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                arguments(Widget.create("W", b -> b.labels(Fn.refList("S"))), "{'Ref': 'S'}"),
                arguments(Widget.create("W", b -> b.labels(Fn.ref("S").asList())), "{'Ref': 'S'}"),
                arguments(Widget.create("W", b -> b.labels(Fn.getAttList("G", "Ids"))), "{'Fn::GetAtt': ['G', 'Ids']}"),
                arguments(
                        Widget.create("W", b -> b.labels(Widget.named("V").attrList("Ids"))),
                        "{'Fn::GetAtt': ['V', 'Ids']}"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.findInMapList(SIZES, "a", "b"))),
                        "{'Fn::FindInMap': ['Sizes', 'a', 'b']}"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.transformList("M", Map.of()))),
                        "{'Fn::Transform': {'Name': 'M'}}"),
                arguments(Widget.create("W", b -> b.labels(Fn.split(",", "a,b"))), "{'Fn::Split': [',', 'a,b']}"),
                arguments(Widget.create("W", b -> b.labels(Fn.importValue("x").asList())), "{'Fn::ImportValue': 'x'}"),
                arguments(
                        Widget.create("W", b -> b.labels(Fn.ifElse(LIVE, Fn.refList("S"), Fn.noValue()))),
                        "{'Fn::If': ['IsLive', {'Ref': 'S'}, {'Ref': 'AWS::NoValue'}]}"),
                arguments(
                        Widget.create("W", b -> b.labels(Parameter.awsListType("S", "AWS::EC2::Subnet::Id"))),
                        "{'Ref': 'S'}"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_whole_list_is_asked_for_by_name(Widget widget, String expected) {
        assertThat(JsonText.of(widget.properties().get("Labels").toNode())).isEqualTo(expected.replace('\'', '"'));
    }

    @Test
    void numbers_booleans_and_maps_are_asked_for_by_name() {
        assertThat(properties(Widget.create(
                        "W",
                        b -> b.name(Fn.ref("AWS::Region"))
                                .size(Fn.ref("AWS::Region").asNumber())
                                .enabled(Fn.ref("AWS::Region").asBoolean())
                                .spares(Fn.ref("AWS::Region").asMap()))))
                .isEqualTo("{\"Name\": {\"Ref\": \"AWS::Region\"}, \"Size\": {\"Ref\": \"AWS::Region\"},"
                        + " \"Enabled\": {\"Ref\": \"AWS::Region\"}, \"Spares\": {\"Ref\": \"AWS::Region\"}}");
    }

    @Test
    void one_literal_is_no_list_and_a_list_is_no_single_value() {
        assertThat(problems(t -> {
                    t.add(Widget.create(
                            "A", b -> b.name("x").labels(Value.of("a").asList())));
                    t.add(Widget.create(
                            "B",
                            b -> b.name("x").enabled(Value.strings(List.of("a")).asBoolean())));
                    t.add(Widget.create(
                            "C", b -> b.name("x").spares(Value.of("a").asMap())));
                }))
                .satisfiesExactly(
                        literal -> assertThat(literal).startsWith("A | Properties.Labels | asList() is called on a"),
                        list -> assertThat(list).startsWith("B | Properties.Enabled | asBoolean() is called on a list"),
                        map -> assertThat(map).startsWith("C | Properties.Spares | asMap() is called on a literal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.size(Fn.ref(\"N\"))",
                "b.enabled(Fn.ref(\"N\"))",
                "b.spares(Fn.findInMap(SIZES, \"a\", \"b\"))",
                "b.name(Fn.refList(\"N\"))",
                "b.name(Fn.findInMapList(SIZES, \"a\", \"b\"))",
                "b.name(Fn.transformList(\"M\", java.util.Map.of()))",
                "b.name(Fn.select(0, Fn.ref(\"L\")))",
                "b.labels(Fn.select(0, Fn.ref(\"L\")))",
                "b.size(Fn.ifElse(LIVE, \"a\", \"b\"))",
                "b.enabled(Fn.ifElse(LIVE, 1, 2))",
                "b.labels(Fn.ifElse(LIVE, Fn.ref(\"S\"), Fn.refList(\"T\")))",
                "b.name(Fn.ifElse(LIVE, \"a\", Value.of(1)))"
            })
    void another_type_does_not_compile(String call) {
        assertThat(Compiled.errors(source(call))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.size(Fn.ref(\"N\").asNumber())",
                "b.labels(Fn.ref(\"N\"))",
                "b.labels(Fn.refList(\"N\"))",
                "b.labels(Fn.select(0, Fn.refList(\"L\")))",
                "b.name(Fn.ifElse(LIVE, \"a\", Fn.noValue()))"
            })
    void the_same_by_its_name_does(String call) {
        assertThat(Compiled.errors(source(call))).isEmpty();
    }

    private static String source(String call) {
        return """
                import io.stratiform.acceptance.Widget;
                import io.stratiform.value.*;
                class Sample {
                    static final Condition LIVE = Condition.named("IsLive");
                    static final Referable SIZES = () -> LogicalId.named("Sizes");
                    static Widget widget() {
                        return Widget.create("W", b -> %s);
                    }
                }
                """.formatted(call);
    }
}
