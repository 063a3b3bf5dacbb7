package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.acceptance.Templates.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Resource;
import io.stratiform.template.ResourceOptions;
import io.stratiform.template.Template;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Setting a property twice never loses silently what was set first. */
class SetTwiceTest {

    private static final Value<List<String>> LIST = Fn.split(",", Value.of("x,y"));
    private static final Value<List<String>> OTHER_LIST = Fn.split(";", Value.of("x;y"));
    private static final String PLACE = ", in the call at " + SetTwiceTest.class.getName() + "(SetTwiceTest.java:";

    private static String built(Consumer<Widget.Builder> configuration) {
        String all = properties(Widget.create("Data", b -> {
            b.name("x");
            configuration.accept(b);
        }));
        return "{" + all.substring("{\"Name\": \"x\", ".length());
    }

    /** The one problem, without the line number of the second call, which must be there. */
    private static String wrong(Consumer<Widget.Builder> configuration) {
        List<String> problems = problems(t -> {
            t.condition("Live", Fn.equalTo(PseudoParameter.REGION, "eu-west-1"));
            t.condition("Test", Fn.equalTo(PseudoParameter.REGION, "eu-west-2"));
            t.add(Widget.create("Data", b -> {
                b.name("x");
                configuration.accept(b);
            }));
        });
        assertThat(problems).singleElement().asString().contains(PLACE);
        String problem = problems.get(0);
        int place = problem.indexOf(PLACE);
        return problem.substring(0, place) + problem.substring(problem.indexOf(')', place + PLACE.length()) + 1);
    }

    private static Value<Part> chosen(String condition) {
        return Fn.ifElse(Condition.named(condition), Part.of("steel"), Fn.<Part>noValue());
    }

    @Test
    void the_second_lambda_of_a_structure_goes_on_with_what_the_first_built() {
        assertThat(built(b -> b.main(p -> p.material("steel")).main(p -> p.weight(2))))
                .isEqualTo("{\"Main\": {\"Material\": \"steel\", \"Weight\": 2}}");
    }

    @Test
    void nested_structures_go_on_and_their_lists_append() {
        assertThat(built(b -> b.main(p -> p.material("a")
                                .inner(i -> i.material("b")
                                        .inner(d -> d.material("c").marks("1"))))
                        .main(p -> p.weight(0)
                                .inner(i -> i.inner(d -> d.weight(7).marks("2")).marks("3")))))
                .isEqualTo("{\"Main\": {\"Material\": \"a\", \"Inner\": {\"Material\": \"b\", \"Inner\":"
                        + " {\"Material\": \"c\", \"Marks\": [\"1\", \"2\"], \"Weight\": 7}, \"Marks\": [\"3\"]},"
                        + " \"Weight\": 0}}");
    }

    @Test
    void a_structure_that_was_built_apart_goes_on_without_being_changed() {
        Part apart = Part.create(p -> p.material("steel").marks("1"));

        assertThat(built(b -> b.main(apart).main(p -> p.weight(1).marks("2"))))
                .isEqualTo("{\"Main\": {\"Material\": \"steel\", \"Marks\": [\"1\", \"2\"], \"Weight\": 1}}");
        assertThat(built(b -> b.main(p -> p.weight(1)).main(apart)))
                .isEqualTo("{\"Main\": {\"Weight\": 1, \"Material\": \"steel\", \"Marks\": [\"1\"]}}");
        assertThat(JsonText.of(apart.toNode())).isEqualTo("{\"Material\": \"steel\", \"Marks\": [\"1\"]}");
    }

    @Test
    void a_structure_in_two_calls_is_equal_to_the_same_in_one() {
        Widget two = Widget.create("Data", b -> b.main(p -> p.material("a")).main(p -> p.weight(1)));
        Widget one = Widget.create("Data", b -> b.main(p -> p.material("a").weight(1)));

        assertThat(two.properties().get("Main"))
                .isEqualTo(one.properties().get("Main"))
                .isInstanceOf(Part.class);
    }

    @Test
    void what_is_required_may_be_set_in_either_call() {
        assertThat(built(b -> b.main(p -> p.weight(1)).main(p -> p.material("wood"))))
                .isEqualTo("{\"Main\": {\"Weight\": 1, \"Material\": \"wood\"}}");
        assertThat(problems(t -> t.add(Widget.create(
                        "Data", b -> b.name("x").main(p -> p.weight(1)).main(p -> p.weight(2))))))
                .containsExactly("Data | Properties.Main.Material | the required property is not set");
    }

    @Test
    void of_a_scalar_the_last_value_counts_so_that_defaults_can_be_overridden() {
        Consumer<Widget.Builder> defaults =
                b -> b.size(1).enabled(true).main(p -> p.material("steel").weight(1));

        assertThat(built(b -> {
                    defaults.accept(b);
                    b.size(2).main(p -> p.weight(3));
                }))
                .isEqualTo("{\"Size\": 2, \"Enabled\": true, \"Main\": {\"Material\": \"steel\", \"Weight\": 3}}");
    }

    @Test
    void a_structure_and_a_function_are_not_joined() {
        assertThat(wrong(b -> b.main(chosen("Live")).main(p -> p.material("wood"))))
                .isEqualTo(
                        "Data | Properties.Main | properties of the structure are set after the whole structure was set | keep one of them, or choose between them with Fn.ifElse; to replace the earlier value, call unset(\"Main\") first");
        assertThat(wrong(b -> b.main(p -> p.material("wood")).main(chosen("Live"))))
                .startsWith("Data | Properties.Main | the whole structure is set after properties of it");
        assertThat(wrong(b -> b.main(chosen("Live")).main(chosen("Test"))))
                .startsWith("Data | Properties.Main | the whole property is set twice");
    }

    @Test
    void a_function_within_a_structure_is_not_lost_either() {
        assertThat(wrong(b -> b.main(p -> p.material("a").marks(LIST)).main(p -> p.marks("1"))))
                .startsWith("Data | Properties.Main.Marks | items are added after the whole list");
        assertThat(wrong(b -> b.main(p -> p.material("a").marks(LIST)).main(p -> p.marks(OTHER_LIST))))
                .startsWith("Data | Properties.Main.Marks | the whole property is set twice");
    }

    @Test
    void a_list_and_items_are_not_joined_in_either_order() {
        String fix =
                " | add all items one by one, or in one Value.list(...); to replace the earlier value, call unset(\"Labels\") first";

        assertThat(wrong(b -> b.labels("a").labels(LIST)))
                .isEqualTo("Data | Properties.Labels | the whole list is set after items were added" + fix);
        assertThat(wrong(b -> b.labels(LIST).labels("a").labels("b")))
                .isEqualTo("Data | Properties.Labels | items are added after the whole list was set" + fix);
        assertThat(wrong(b -> b.labels(List.of("a"))
                        .labels(PseudoParameter.REGION, Value.of("b"))
                        .labels(LIST)))
                .startsWith("Data | Properties.Labels | the whole list");
        assertThat(wrong(b -> b.labels(LIST).labels(OTHER_LIST)))
                .startsWith("Data | Properties.Labels | the whole property is set twice");
    }

    @Test
    void the_same_value_twice_loses_nothing() {
        assertThat(built(b -> b.labels(LIST).labels(LIST)))
                .isEqualTo("{\"Labels\": {\"Fn::Split\": [\",\", \"x,y\"]}}");
    }

    @Test
    void a_literal_list_is_items() {
        assertThat(built(b -> b.labels("a").labels(Value.strings(List.of("b"))).labels("c")))
                .isEqualTo("{\"Labels\": [\"a\", \"b\", \"c\"]}");
        assertThat(built(b -> b.labels("a").property("Labels", List.of("b")))).contains("[\"a\", \"b\"]");
        assertThat(built(b -> b.property("Labels", List.of("a")).labels("b"))).contains("[\"a\", \"b\"]");
    }

    @Test
    void the_same_key_of_a_map_goes_on_or_has_the_last_value() {
        assertThat(built(b -> b.store("a", p -> p.material("x")).store("a", p -> p.weight(1))))
                .isEqualTo("{\"Stores\": {\"a\": {\"Material\": \"x\", \"Weight\": 1}}}");
        assertThat(built(b -> b.spare("a", "1").spares(Map.of("a", "2", "b", Value.of("3")))))
                .isEqualTo("{\"Spares\": {\"a\": \"2\", \"b\": \"3\"}}");
        assertThat(wrong(b -> b.store("a", chosen("Live")).store("a", p -> p.material("x"))))
                .startsWith("Data | Properties.Stores.a | properties of the structure are set after");
    }

    @Test
    void a_map_and_entries_are_not_joined_with_a_function() {
        Value<Map<String, String>> map = Fn.transform("Macro", Map.of()).asMap();

        assertThat(wrong(b -> b.spares(map).spare("a", "1")))
                .startsWith("Data | Properties.Spares | entries are added after the whole map");
        assertThat(wrong(b -> b.spare("a", "1").spares(map)))
                .startsWith("Data | Properties.Spares | the whole map is set after entries");
    }

    @Test
    void documents_are_joined_unless_they_differ_in_a_member() {
        assertThat(built(b -> b.policy(Map.of("a", 1)).policy(Map.of("b", 2)).policy(Document.of(Map.of("b", 2)))))
                .isEqualTo("{\"Policy\": {\"a\": 1, \"b\": 2}}");
        assertThat(built(b -> b.policy(Map.of("a", Map.of("x", 1))).policy(Map.of("a", Map.of("y", List.of())))))
                .isEqualTo("{\"Policy\": {\"a\": {\"x\": 1, \"y\": []}}}");
        assertThat(wrong(b ->
                        b.policy(Map.of("a", Map.of("s", List.of(1)))).policy(Map.of("a", Map.of("s", List.of(2))))))
                .isEqualTo("Data | Properties.Policy.a.s | the member is already set to a different value"
                        + " | set the member only once; to replace the earlier value, call unset(\"Policy\") first");
    }

    @Test
    void tags_are_added_and_of_the_same_key_the_last_counts() {
        assertThat(built(b -> b.tags(Tags.of("a", "1").and("b", "2"))
                        .tags(Tags.of("a", "3").and("c", "4"))))
                .isEqualTo("{\"Tags\": [{\"Key\": \"a\", \"Value\": \"3\"}, {\"Key\": \"b\", \"Value\": \"2\"},"
                        + " {\"Key\": \"c\", \"Value\": \"4\"}]}");
        assertThat(built(b -> b.itemTags(Tags.of("a", "1")).itemTags(Tags.of("b", "2"))))
                .isEqualTo("{\"ItemTags\": {\"Items\": [{\"Key\": \"a\", \"Value\": \"1\"},"
                        + " {\"Key\": \"b\", \"Value\": \"2\"}]}}");
    }

    @Test
    void what_was_set_is_replaced_after_it_was_unset() {
        assertThat(built(b -> b.labels("a").unset("Labels").labels(LIST)))
                .isEqualTo("{\"Labels\": {\"Fn::Split\": [\",\", \"x,y\"]}}");
        assertThat(built(b -> b.labels(LIST).unset("Labels").labels(OTHER_LIST)))
                .isEqualTo("{\"Labels\": {\"Fn::Split\": [\";\", \"x;y\"]}}");
        assertThat(built(b ->
                        b.main(p -> p.material("a").weight(1)).unset("Main").main(p -> p.material("b"))))
                .isEqualTo("{\"Main\": {\"Material\": \"b\"}}");
        assertThat(built(b -> b.size(1)
                        .main(p -> p.material("a").weight(1).marks("1"))
                        .main(p -> p.unset("Weight").unset("Marks").marks("2"))))
                .isEqualTo("{\"Size\": 1, \"Main\": {\"Material\": \"a\", \"Marks\": [\"2\"]}}");
    }

    @Test
    void unsetting_what_is_required_leaves_it_missing_and_a_misspelled_name_is_noticed() {
        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name("x").unset("Name")))))
                .containsExactly("Data | Properties.Name | the required property is not set");
        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name("x").unset(null)))))
                .containsExactly("Data | Properties | unset(name) was called without a name");
        assertThat(Templates.notices(t ->
                        t.add(Widget.create("Data", b -> b.name("x").labels("a").unset("Lables")))))
                .containsExactly("Data | Properties | unset(\"Lables\") has no effect: no property of this name is set"
                        + " | did you mean Labels?");
        assertThat(Templates.notices(
                        t -> t.add(Widget.create("Data", b -> b.name("x").unset("Labels")))))
                .isEmpty();
    }

    @Test
    void a_copy_goes_on_by_lambdas_and_items_and_is_replaced_by_whole_values() {
        Widget original = Widget.create(
                "Data",
                b -> b.name("x")
                        .size(1)
                        .labels("a")
                        .main(p -> p.material("steel").weight(1)));

        assertThat(properties(original.toBuilder()
                        .size(2)
                        .labels("b")
                        .main(p -> p.weight(2))
                        .build()))
                .isEqualTo("{\"Name\": \"x\", \"Size\": 2, \"Labels\": [\"a\", \"b\"],"
                        + " \"Main\": {\"Material\": \"steel\", \"Weight\": 2}}");
        assertThat(properties(
                        original.toBuilder().labels(LIST).main(Part.of("wood")).build()))
                .isEqualTo("{\"Name\": \"x\", \"Size\": 1, \"Labels\": {\"Fn::Split\": [\",\", \"x,y\"]},"
                        + " \"Main\": {\"Material\": \"wood\"}}");
    }

    @Test
    void what_is_wrong_is_told_once() {
        assertThat(problems(t -> t.add(Widget.create(
                        "Data",
                        b -> b.name("x")
                                .main(p -> p.material("a").inner(i -> i.weight(1)))
                                .main(p -> p.inner(i -> i.weight(2)))))))
                .containsExactly("Data | Properties.Main.Inner.Material | the required property is not set");
        assertThat(problems(t ->
                        t.add(Widget.create("Data", b -> b.name("x").labels("a").labels((Value<List<String>>) null)))))
                .singleElement()
                .asString()
                .startsWith("Data | Properties.Labels | the value is null");
    }

    @Test
    void the_options_of_a_resource_go_on() {
        String written = JsonText.of(written(o -> o.creationPolicy(c -> c.resourceSignal(1, "PT5M"))
                .creationPolicy(c -> c.minSuccessfulInstancesPercent(7))
                .metadata(Map.of("a", 1))
                .metadata(Map.of("b", 2))
                .init(i -> i.config("one", c -> c.command("x", x -> x.command("true"))))
                .init(i -> i.config("two", c -> c.command("y", y -> y.command("true"))))));

        assertThat(written)
                .contains("\"ResourceSignal\": {\"Count\": 1, \"Timeout\": \"PT5M\"},"
                        + " \"AutoScalingCreationPolicy\": {\"MinSuccessfulInstancesPercent\": 7}")
                .contains("\"a\": 1", "\"b\": 2", "\"one\": {", "\"two\": {");
    }

    @Test
    void a_rolling_update_is_checked_when_all_of_it_was_said() {
        String written = JsonText.of(written(o -> o.updatePolicy(
                        u -> u.autoScalingRollingUpdate(r -> r.minSuccessfulInstancesPercent(50)))
                .updatePolicy(u -> u.autoScalingReplacingUpdate(false)
                        .autoScalingRollingUpdate(
                                r -> r.waitOnResourceSignals(true).pauseTime("PT5M")))));

        assertThat(written)
                .contains("\"UpdatePolicy\": {\"AutoScalingRollingUpdate\": {\"MinSuccessfulInstancesPercent\": 50,"
                        + " \"WaitOnResourceSignals\": true, \"PauseTime\": \"PT5M\"},"
                        + " \"AutoScalingReplacingUpdate\": {\"WillReplace\": false}}");
    }

    private static Node written(Consumer<ResourceOptions.Builder> options) {
        return Template.create(
                        "", t -> t.add(Resource.of("AWS::AutoScaling::AutoScalingGroup", "Data", r -> {}), options))
                .toNode();
    }

    @Test
    void metadata_that_differs_is_refused() {
        assertThat(problems(t -> t.add(
                        Widget.named("Data"), o -> o.metadata(Map.of("a", 1)).metadata(Map.of("a", 2)))))
                .singleElement()
                .asString()
                .startsWith("Data | Metadata.a | the member is already set to a different value" + PLACE);
    }

    @Test
    void sections_of_a_template_go_on() {
        Template template = Template.create("", t -> {
            Parameter<String> one = t.add(Parameter.string("One"));
            Parameter<String> two = t.add(Parameter.string("Two"));
            t.metadata(Map.of("a", 1));
            t.metadata(Map.of("b", 2));
            t.parameterInterface(i -> i.group("First", one));
            t.parameterInterface(i -> i.group("Second", List.of(two)));
            t.transform("AWS::Serverless-2016-10-31");
            t.globals(g -> g.function(Map.of("Timeout", 1, "Runtime", "x")));
            t.globals(g -> g.function(Map.of("Timeout", 2)).api(Map.of("Name", "y")));
            t.add(Widget.named("Data"));
        });

        assertThat(JsonText.at(template.toNode(), "Metadata"))
                .contains("\"a\": 1", "\"b\": 2", "\"First\"", "\"Second\"");
        assertThat(JsonText.at(template.toNode(), "Globals"))
                .isEqualTo("{\"Function\": {\"Runtime\": \"x\", \"Timeout\": 2}, \"Api\": {\"Name\": \"y\"}}");
    }
}
