package io.stratiform.value.pattern;

import static io.stratiform.value.Documents.errors;
import static io.stratiform.value.Documents.json;
import static io.stratiform.value.Documents.notices;
import static io.stratiform.value.Fn.refList;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.document.JsonText;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPatternTest {

    private static EventPattern detail(Object... items) {
        return EventPattern.create(p -> p.detail(d -> d.field("x", items)));
    }

    @Test
    void a_pattern_has_the_fields_of_the_event_in_the_order_of_the_calls() {
        EventPattern pattern = EventPattern.create(p -> p.source("aws.s3")
                .detailType("Object Created", "Object Deleted")
                .account("123456789012")
                .region(PseudoParameter.REGION)
                .resources("arn:aws:s3:::uploads")
                .detail(d -> d.object("bucket", b -> b.field("name", Value.of("uploads")))
                        .object(
                                "object",
                                o -> o.field("key", Match.prefix("in/"), "all.zip")
                                        .field("size", Match.numeric(">", 0, "<=", 1024)))));

        assertThat(json(pattern))
                .isEqualTo("{\"source\":[\"aws.s3\"],\"detail-type\":[\"Object Created\",\"Object Deleted\"],"
                        + "\"account\":[\"123456789012\"],\"region\":[{\"Ref\":\"AWS::Region\"}],"
                        + "\"resources\":[\"arn:aws:s3:::uploads\"],"
                        + "\"detail\":{\"bucket\":{\"name\":[\"uploads\"]},"
                        + "\"object\":{\"key\":[{\"prefix\":\"in/\"},\"all.zip\"],"
                        + "\"size\":[{\"numeric\":[\">\",0,\"<=\",1024]}]}}}");
        assertThat(errors(pattern)).isEmpty();
    }

    @Test
    void a_collection_adds_items_and_what_has_no_order_is_sorted() {
        Collection<?> missing = null;

        assertThat(json(EventPattern.create(p -> p.fieldList("source", List.of("b", PseudoParameter.REGION))
                        .fieldList("source", Set.of("d", "c"))
                        .source(Set.of("f", "e")))))
                .isEqualTo("{\"source\":[\"b\",{\"Ref\":\"AWS::Region\"},\"c\",\"d\",\"e\",\"f\"]}");
        assertThat(errors(EventPattern.create(p -> p.fieldList("source", missing))))
                .singleElement()
                .asString()
                .contains("source", "the value is null");
        assertThat(errors(EventPattern.create(p -> p.fieldList("source", List.of()))))
                .singleElement()
                .asString()
                .contains("the field has no items");
        assertThat(errors(EventPattern.create(
                        p -> p.fieldList("source", refList("Sources")).fieldList("source", List.of("a")))))
                .anyMatch(error -> error.contains("items are added after the whole list was set"));
    }

    @Test
    void every_operator_is_written_as_eventbridge_reads_it() {
        assertThat(json(detail(
                        Match.prefix("a"),
                        Match.prefixIgnoringCase("a"),
                        Match.suffix(".jpg"),
                        Match.suffixIgnoringCase(".jpg"),
                        Match.equalsIgnoringCase("yes"),
                        Match.wildcard("*/x/*"),
                        Match.anythingBut("a", 1),
                        Match.anythingButPrefix("a", "b"),
                        Match.anythingButSuffix("a"),
                        Match.anythingButIgnoringCase("a"),
                        Match.anythingButWildcard("a*"),
                        Match.numeric("=", 5),
                        Match.between(1, 2.5),
                        Match.cidr("10.0.0.0/24"),
                        Match.exists(),
                        Match.absent(),
                        Match.isNull(),
                        true,
                        3)))
                .isEqualTo("{\"detail\":{\"x\":[{\"prefix\":\"a\"},{\"prefix\":{\"equals-ignore-case\":\"a\"}},"
                        + "{\"suffix\":\".jpg\"},{\"suffix\":{\"equals-ignore-case\":\".jpg\"}},"
                        + "{\"equals-ignore-case\":\"yes\"},{\"wildcard\":\"*/x/*\"},{\"anything-but\":[\"a\",1]},"
                        + "{\"anything-but\":{\"prefix\":[\"a\",\"b\"]}},{\"anything-but\":{\"suffix\":[\"a\"]}},"
                        + "{\"anything-but\":{\"equals-ignore-case\":[\"a\"]}},"
                        + "{\"anything-but\":{\"wildcard\":[\"a*\"]}},{\"numeric\":[\"=\",5]},"
                        + "{\"numeric\":[\">=\",1,\"<=\",2.5]},{\"cidr\":\"10.0.0.0/24\"},{\"exists\":true},"
                        + "{\"exists\":false},null,true,3]}}");
    }

    @Test
    void calls_for_one_field_add_to_it() {
        EventPattern pattern = EventPattern.create(p -> p.source("a")
                .detail(d -> d.field("x", 1).object("y", y -> y.field("z", "1")))
                .source("b")
                .detail(d -> d.field("x", List.of(2, 3)).object("y", y -> y.field("z", "2"))));

        assertThat(json(pattern))
                .isEqualTo("{\"source\":[\"a\",\"b\"],\"detail\":{\"x\":[1,2,3],\"y\":{\"z\":[\"1\",\"2\"]}}}");
    }

    @Test
    void alternatives_lists_and_maps_are_taken() {
        EventPattern pattern = EventPattern.create(p -> p.detail(d -> d.or(a -> a.field("x", 1), b -> b.field("y", 2))
                .fieldList("z", refList("Zones"))
                .field("w", Map.of("prefix", "raw"))));

        assertThat(json(pattern))
                .isEqualTo("{\"detail\":{\"$or\":[{\"x\":[1]},{\"y\":[2]}],\"z\":{\"Ref\":\"Zones\"},"
                        + "\"w\":[{\"prefix\":\"raw\"}]}}");
    }

    @Test
    void records_of_queues_and_streams_are_described_by_fields_of_their_own() {
        EventPattern pattern = EventPattern.create(p ->
                p.object("body", b -> b.field("kind", "order").field("total", Match.numeric(">=", 100))));

        assertThat(json(JsonText.of(pattern)))
                .isEqualTo("\"{\\\"body\\\":{\\\"kind\\\":[\\\"order\\\"],"
                        + "\\\"total\\\":[{\\\"numeric\\\":[\\\">=\\\",100]}]}}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=>       | did you mean >=? expected one of =, <, <=, >, >=",
                "==       | did you mean =? expected one of =, <, <=, >, >=",
                "!=       | expected one of =, <, <=, >, >=; to match all other numbers, use Match.anythingBut(number)",
                "greater  | expected one of =, <, <=, >, >=",
            })
    void an_operator_that_compares_no_numbers_is_told(String operator, String hint) {
        assertThat(errors(detail(Match.numeric(operator, 5))))
                .containsExactly(
                        "detail.x[0].numeric: '" + operator + "' is not a numeric comparison operator; " + hint);
    }

    @Test
    void what_makes_no_range_is_told() {
        assertThat(errors(detail(Match.numeric("<", 1, ">", 2), Match.between(9, 2), Match.numeric(">", "5"))))
                .containsExactly(
                        "detail.x[0].numeric: '<' and '>' do not form a range; expected > or >= and the minimum, then < or <= and the maximum",
                        "detail.x[1].numeric: the minimum 9 is above the maximum 2, so nothing matches",
                        "detail.x[2].numeric[1]: the number to compare with is the string '5'; pass a number, or a value that is a number");
    }

    @Test
    void numbers_beyond_what_can_be_compared_are_told() {
        assertThat(errors(detail(Match.numeric("<", 6_000_000_000L))))
                .containsExactly("detail.x[0].numeric[1]: the number 6000000000 is out of range for a pattern;"
                        + " expected a number between -5.0e9 and 5.0e9");
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0", "10.0.0/24", "10.0.0.300/24", "10.0.0.0/33", "fe80::/129", "xyz::/64", "''"})
    void what_is_no_block_of_addresses_is_told(String block) {
        assertThat(errors(detail(Match.cidr(block))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("detail.x[0].cidr: ");
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8", "0.0.0.0/0", "2001:db8::/32", "::1/128"})
    void blocks_of_addresses_are_taken(String block) {
        assertThat(errors(detail(Match.cidr(block)))).isEmpty();
    }

    @Test
    void wildcards_that_eventbridge_refuses_are_told() {
        assertThat(errors(detail(Match.wildcard("a**b"), Match.wildcard("a\\b*"), Match.prefix(""))))
                .containsExactly(
                        "detail.x[0].wildcard: 'a**b' has two adjacent wildcards; write a single *, which matches any string",
                        "detail.x[1].wildcard: 'a\\b*' has a backslash that is not followed by * or \\;"
                                + " write \\\\ for a backslash and \\* for an asterisk",
                        "detail.x[2].prefix: the string is empty");
        assertThat(notices(detail(Match.wildcard("abc")))).hasSize(1);
    }

    @Test
    void what_matches_nothing_is_told() {
        EventPattern pattern = EventPattern.create(p -> p.source()
                .account("1234")
                .resources("my-bucket")
                .detail(d -> d.object("empty", e -> {}).or(a -> a.field("x", 1)).field("y", Match.anythingBut())));

        assertThat(errors(pattern))
                .containsExactlyInAnyOrder(
                        "source: the field has no items, so nothing matches; add at least one item, or Match.exists() to match any value",
                        "account[0]: '1234' is not an account id; expected 12 digits",
                        "resources[0]: 'my-bucket' is not an ARN; expected a whole ARN; Match.wildcard(...) and Match.suffix(...) match parts of one",
                        "detail.empty: the object has no fields, so it matches nothing; call field(...) or object(...), or test for its existence with Match.exists()",
                        "detail.$or: there is only one alternative; pass two or more lambdas to or(...)",
                        "detail.y[0].anything-but: there are no items to exclude; add at least one item");
        assertThat(errors(EventPattern.create(p -> {}))).hasSize(1);
    }

    @Test
    void a_field_that_is_an_object_and_has_items_is_told() {
        EventPattern pattern = EventPattern.create(p -> p.detail(d -> d.field("x", 1)
                .object("x", x -> x.field("y", 1))
                .object("z", z -> z.field("y", 1))
                .field("z", 2)));

        assertThat(errors(pattern))
                .containsExactly(
                        "detail.x: the field has items and cannot also be an object; call field(...) or object(...)",
                        "detail.z: the field is an object and cannot also have items; call field(...) or object(...)");
    }

    @Test
    void null_and_what_is_no_value_are_told() {
        assertThat(errors(detail((Object) null, Match.prefix(null), new Object())))
                .hasSize(3);
        assertThat(errors(EventPattern.create(p -> p.field("", 1)))).hasSize(2);
    }
}
