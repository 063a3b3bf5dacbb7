package io.stratiform.value;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Factory;
import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Status;
import io.stratiform.acceptance.Widget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static final Condition LIVE = Condition.named("IsLive");

    @Test
    void are_a_list_of_keys_and_values() {
        Tags tags = Tags.of("branch", "main").and("zone", Fn.ref("Zone"));

        assertThat(JsonText.of(tags.toNode()))
                .isEqualTo("[{\"Key\": \"branch\", \"Value\": \"main\"},"
                        + " {\"Key\": \"zone\", \"Value\": {\"Ref\": \"Zone\"}}]");
    }

    @Test
    void may_be_none() {
        assertThat(JsonText.of(Tags.none().toNode())).isEqualTo("[]");
        assertThat(Tags.of(Map.of())).isEqualTo(Tags.none());
    }

    @Test
    void the_last_value_of_a_key_wins_in_the_first_place() {
        Tags tags = Tags.of("a", "1").and("b", "2").and("a", "3");

        assertThat(tags.entries()).containsExactly(Map.entry("a", Value.of("3")), Map.entry("b", Value.of("2")));
    }

    @Test
    void others_win() {
        Tags tags = Tags.of("a", "1").and("b", "2").and(Tags.of("b", "3").and("c", "4"));

        assertThat(tags).isEqualTo(Tags.of("a", "1").and("b", "3").and("c", "4"));
    }

    @Test
    void those_of_a_map_without_order_are_sorted() {
        Map<String, String> linked = new LinkedHashMap<>();
        linked.put("z", "1");
        linked.put("a", "2");

        assertThat(Tags.of(Map.of("c", "3", "a", "1", "b", "2")).entries().keySet())
                .containsExactly("a", "b", "c");
        assertThat(Tags.of(linked).entries().keySet()).containsExactly("z", "a");
    }

    @Test
    void do_not_change() {
        Tags tags = Tags.of("a", "1");

        assertThat(tags.and("b", "2")).isNotSameAs(tags);
        assertThat(tags.entries()).containsOnlyKeys("a").isUnmodifiable();
    }

    @Test
    void are_equal_if_their_entries_are() {
        assertThat(Tags.of("a", "1")).isEqualTo(Tags.of(Map.of("a", "1"))).hasSameHashCodeAs(Tags.of("a", "1"));
        assertThat(Tags.of("a", "1")).isNotEqualTo(Tags.of("a", "2"));
        assertThat(Tag.of("a", "1")).isEqualTo(Tag.of("a", Value.of("1"))).isNotEqualTo(Tag.of("b", "1"));
    }

    @Test
    void keys_and_values_are_given_pairwise() {
        assertThat(Tags.of("a", "1", "b", Fn.ref("B"), "c", Status.ENABLED, "d", 4))
                .isEqualTo(Tags.of("a", "1")
                        .and("b", Fn.ref("B"))
                        .and("c", "Enabled")
                        .and("d", "4"));
        assertThat(Tags.of(Map.of("a", "1", "b", Fn.ref("B")))).isEqualTo(Tags.of("a", "1", "b", Fn.ref("B")));
        assertThat(Tags.of("a", "1").and(Map.of("b", Fn.ref("B")))).isEqualTo(Tags.of("a", "1", "b", Fn.ref("B")));
    }

    @Test
    void a_key_that_is_null_is_reported_once() {
        String missing = null;
        Map<String, String> none = null;

        for (Tags tags : List.of(
                Tags.of(missing, "v"),
                Tags.of("k", "v").and(missing, "w"),
                Tags.of(none),
                Tags.none().and((Tags) null),
                Tags.of("k", "v").when(null))) {
            assertThat(problems(t -> t.add(Widget.create("A", b -> b.name("x").tags(tags)))))
                    .singleElement()
                    .asString()
                    .contains(" is null, in the call at ");
        }
        assertThat(problems(t ->
                        t.add(Widget.create("A", b -> b.name("x").property("Tags", List.of(Tag.of(missing, "v")))))))
                .filteredOn(problem -> !problem.contains("set by its name"))
                .singleElement()
                .asString()
                .contains("the key of a tag is null");
        assertThat(problems(t -> t.add(Widget.create("A", b -> b.name("x").tags(Tags.of("", "v"))))))
                .singleElement()
                .asString()
                .contains("the tag key is empty");
    }

    @Test
    void what_is_wrong_with_a_tag_hides_nothing_else() {
        String missing = null;

        assertThat(problems(t -> {
                    t.add(Widget.create("A", b -> b.tags(Tags.of("k", missing).and(missing, "v"))));
                    t.add(Widget.create(
                            "B", b -> b.name("x").tags(Tags.of("k", "1", "l", Factory.create("F"), "k", 3))));
                }))
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("A | Properties.Name | "),
                        value -> assertThat(value)
                                .startsWith("A | Properties.Tags[0].Value | the value of tag k is null, in the"),
                        key -> assertThat(key)
                                .startsWith("A | Properties.Tags[1].Value | the key of a tag is null, in the"),
                        twice -> assertThat(twice).startsWith("B | Properties.Tags[0].Value | the tag k is set twice"),
                        resource -> assertThat(resource)
                                .startsWith("B | Properties.Tags[1].Value | the value of tag l: a resource"));
    }

    private static String json(Tags tags) {
        return JsonText.of(tags.toNode());
    }

    @Test
    void may_depend_on_a_condition() {
        assertThat(json(Tags.of("a", "1").when(LIVE, "b", "2")))
                .isEqualTo(
                        "[{\"Key\": \"a\", \"Value\": \"1\"},"
                                + " {\"Fn::If\": [\"IsLive\", {\"Key\": \"b\", \"Value\": \"2\"}, {\"Ref\": \"AWS::NoValue\"}]}]");
        assertThat(Tags.of("a", "1").when(LIVE, Tags.of("b", "2")))
                .isEqualTo(Tags.of("a", "1").when(LIVE, "b", "2"));
        assertThat(Tags.of("b", "2").when(LIVE)).isEqualTo(Tags.none().when(LIVE, "b", Value.of("2")));
    }

    @Test
    void a_condition_may_decide_between_two_values_of_one_key() {
        assertThat(json(Tags.of("stage", "test").when(LIVE, "stage", "live")))
                .isEqualTo("[{\"Key\": \"stage\", \"Value\": {\"Fn::If\": [\"IsLive\", \"live\", \"test\"]}}]");
    }

    @Test
    void conditions_are_nested_where_a_key_has_several() {
        Tags tags = Tags.none().when(LIVE, "stage", "live").when(Condition.named("IsTest"), "stage", "test");

        assertThat(json(tags))
                .isEqualTo("[{\"Fn::If\": [\"IsTest\", {\"Key\": \"stage\", \"Value\": \"test\"},"
                        + " {\"Fn::If\": [\"IsLive\", {\"Key\": \"stage\", \"Value\": \"live\"},"
                        + " {\"Ref\": \"AWS::NoValue\"}]}]}]");
    }

    @Test
    void an_unknown_condition_is_told() {
        assertThat(problems(t -> t.add(Widget.create(
                        "A", b -> b.name("x").tags(Tags.of("k", "v").when(LIVE))))))
                .singleElement()
                .asString()
                .contains("Properties.Tags[0]", "IsLive");
    }
}
