package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Template;
import io.stratiform.value.Fn;
import io.stratiform.value.MapValue;
import io.stratiform.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists take collections of whatever they take one by one; maps take literals, values, and both. */
class CollectionsTest {

    private static String built(Consumer<Widget.Builder> configuration) {
        Widget widget = Widget.create("Data", b -> {
            b.name("x");
            configuration.accept(b);
        });
        String all = JsonText.of(new MapValue<>(widget.properties()).toNode());
        return "{" + all.substring("{\"Name\": \"x\", ".length());
    }

    private static List<String> wrong(Consumer<Widget.Builder> configuration) {
        return problems(t -> t.add(Widget.create("Data", b -> {
            b.name("x");
            configuration.accept(b);
        })));
    }

    @Test
    void texts_and_values() {
        Value<String> ref = Fn.sub("${AWS::Region}");

        assertThat(built(b -> b.labels(new ArrayDeque<>(List.of("a", "b")))
                        .labels(List.of(ref, Value.of("c")))
                        .labels(new ArrayList<>())
                        .labels(List.of(Value.of("d")), ref)))
                .isEqualTo("{\"Labels\": [\"a\", \"b\", {\"Fn::Sub\": \"${AWS::Region}\"}, \"c\", \"d\","
                        + " {\"Fn::Sub\": \"${AWS::Region}\"}]}");
        assertThat(built(b -> b.labels(List.of()))).isEqualTo("{\"Labels\": []}");
    }

    @Test
    void resources() {
        List<Widget> widgets = Stream.of("One", "Two").map(Widget::named).toList();

        assertThat(built(b -> b.children(widgets).heirs(widgets)))
                .isEqualTo(
                        "{\"Children\": [{\"Ref\": \"One\"}, {\"Ref\": \"Two\"}],"
                                + " \"HeirArns\": [{\"Fn::GetAtt\": [\"One\", \"Arn\"]}, {\"Fn::GetAtt\": [\"Two\", \"Arn\"]}]}");
    }

    @Test
    void structures_and_lambdas_of_a_stream() {
        List<Consumer<Part.Builder>> lambdas = IntStream.of(1, 2)
                .<Consumer<Part.Builder>>mapToObj(i -> p -> p.material("m" + i))
                .toList();

        assertThat(built(
                        b -> b.parts(Stream.of("a", "b").map(Part::of).toList()).pieces(lambdas)))
                .isEqualTo("{\"Parts\": [{\"Material\": \"a\"}, {\"Material\": \"b\"}, {\"Material\": \"m1\"},"
                        + " {\"Material\": \"m2\"}]}");
    }

    @Test
    void constants_and_their_spellings() {
        assertThat(built(b -> b.allowed(List.of(Status.ENABLED)).allowed(Set.of("Suspended"))))
                .isEqualTo("{\"Allowed\": [\"Enabled\", \"Suspended\"]}");
        assertThat(wrong(b -> b.allowed(List.of("Enabled", "Suspendet"))))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Allowed[1] | 'Suspendet' is not an allowed value | did you mean");
    }

    @Test
    void what_has_no_order_is_sorted_and_what_has_one_keeps_it() {
        Map<String, Widget> byZone = new LinkedHashMap<>();
        byZone.put("z", Widget.named("Zeta"));
        byZone.put("a", Widget.named("Alpha"));

        assertThat(built(b -> b.labels(new HashSet<>(List.of("c", "a", "b")))))
                .isEqualTo("{\"Labels\": [\"a\", \"b\", \"c\"]}");
        assertThat(built(b -> b.labels(new TreeSet<>(Set.of("b", "a"))).labels(List.of("z", "y"))))
                .isEqualTo("{\"Labels\": [\"a\", \"b\", \"z\", \"y\"]}");
        assertThat(built(b -> b.children(byZone.values()).heirs(Set.copyOf(byZone.values()))))
                .isEqualTo("{\"Children\": [{\"Ref\": \"Zeta\"}, {\"Ref\": \"Alpha\"}], \"HeirArns\":"
                        + " [{\"Fn::GetAtt\": [\"Alpha\", \"Arn\"]}, {\"Fn::GetAtt\": [\"Zeta\", \"Arn\"]}]}");
    }

    @Test
    void null_within_a_collection_or_instead_of_one_is_reported() {
        List<Widget> widgets = new ArrayList<>();
        widgets.add(Widget.named("One"));
        widgets.add(null);

        assertThat(wrong(b -> b.children(widgets)))
                .anyMatch(problem -> problem.startsWith("Data | Properties.Children[1] | the value is null"));
        assertThat(wrong(b -> b.children((Collection<Widget>) null)))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Children | the value is null");
    }

    @Test
    void a_map_holds_literals_values_or_both() {
        Value<String> ref = Fn.sub("${AWS::Region}");

        assertThat(built(
                        b -> b.spares(Map.of("a", "1")).spares(Map.of("b", ref)).spares(Map.of("c", ref, "d", "2"))))
                .isEqualTo("{\"Spares\": {\"a\": \"1\", \"b\": {\"Fn::Sub\": \"${AWS::Region}\"},"
                        + " \"c\": {\"Fn::Sub\": \"${AWS::Region}\"}, \"d\": \"2\"}}");
        assertThat(built(b -> b.spares(Map.of()))).isEqualTo("{\"Spares\": {}}");
    }

    @Test
    void a_wrong_value_in_a_map_is_reported_with_its_key() {
        assertThat(wrong(b -> b.spares(Map.of("a", "1", "b", 5))))
                .containsExactly("Data | Properties.Spares.b | the value is a Integer, not a String"
                        + " | pass a string, \"5\"");
        assertThat(wrong(b -> b.spares(Map.of("a", List.of("x"), "b", true))))
                .hasSize(2)
                .last()
                .isEqualTo("Data | Properties.Spares.b | the value is a Boolean, not a String"
                        + " | pass a string, \"true\"");
        assertThat(wrong(b -> b.spares(Map.of("a", Widget.named("Other")))))
                .containsExactly("Data | Properties.Spares.a | the value is a Widget, not a String"
                        + " | pass a String, or a Value of this type");
    }

    @Test
    void a_resource_depends_on_collections() {
        Template template = Template.create("", t -> {
            List<Widget> first = List.of(t.add(Widget.named("One")), t.add(Widget.named("Two")));
            t.add(Widget.named("Three"));
            t.add(Widget.named("Four"));
            t.add(Widget.named("Data"), o -> o.dependsOn(first).dependsOn(List.of("Three"), "Four"));
        });

        assertThat(JsonText.at(template.toNode(), "Resources", "Data", "DependsOn"))
                .isEqualTo("[\"One\", \"Two\", \"Three\", \"Four\"]");
        assertThat(problems(t -> t.add(Widget.named("Data"), o -> o.dependsOn((Collection<Widget>) null))))
                .containsExactly("Data | DependsOn | the value is null | omit the call");
    }
}
