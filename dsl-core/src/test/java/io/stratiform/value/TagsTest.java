package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagsTest {

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
}
