package io.stratiform.value.pattern;

import static io.stratiform.value.Documents.errors;
import static io.stratiform.value.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilterPolicyTest {

    @Test
    void attributes_are_fields() {
        FilterPolicy policy = FilterPolicy.create(f -> f.field("store", "north", "south")
                .field("price", Match.numeric(">=", 100))
                .field("event", Match.anythingBut("cancelled")));

        assertThat(json(policy))
                .isEqualTo("{\"store\":[\"north\",\"south\"],\"price\":[{\"numeric\":[\">=\",100]}],"
                        + "\"event\":[{\"anything-but\":[\"cancelled\"]}]}");
        assertThat(errors(policy)).isEmpty();
    }

    @Test
    void the_body_has_nested_fields() {
        FilterPolicy policy = FilterPolicy.create(f ->
                f.object("order", o -> o.object("item", i -> i.field("kind", Match.prefix("b")))));

        assertThat(json(policy)).isEqualTo("{\"order\":{\"item\":{\"kind\":[{\"prefix\":\"b\"}]}}}");
    }

    @Test
    void more_than_sns_takes_is_told() {
        FilterPolicy policy = FilterPolicy.create(f -> f.field("a", 1)
                .field("b", 1)
                .field("c", 1)
                .field("d", 1)
                .object("e", e -> e.field("f", 1).field("g", 1)));

        assertThat(errors(policy))
                .containsExactly(": the filter policy has 6 fields, but SNS allows at most 5;"
                        + " remove some, or filter in the subscriber");
    }

    @Test
    void too_many_combinations_are_told() {
        Object[] many = new Object[13];
        java.util.Arrays.setAll(many, i -> "v" + i);
        FilterPolicy policy = FilterPolicy.create(f -> f.field("a", many).object("b", b -> b.field("c", many)));

        assertThat(errors(policy)).hasSize(1).first().asString().contains("338 combinations");
    }

    @Test
    void an_empty_policy_is_told() {
        assertThat(errors(FilterPolicy.create(f -> {})))
                .containsExactly(": the filter policy has no fields; call field(...) or object(...)");
    }
}
