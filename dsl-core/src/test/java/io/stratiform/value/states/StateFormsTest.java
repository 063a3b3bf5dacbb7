package io.stratiform.value.states;

import static io.stratiform.value.Documents.errors;
import static io.stratiform.value.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The forms in which states take texts and lists, and what is set in several calls. */
class StateFormsTest {

    private static final Value<String> REGION = Fn.ref("AWS::Region");
    private static final String REF = "{\"Ref\":\"AWS::Region\"}";

    private static StateMachineDefinition map(Consumer<MapState> map) {
        return StateMachineDefinition.create(m -> m.map("Rows", s -> {
            map.accept(s);
            s.itemProcessor(p -> p.distributed().pass("Row", r -> r.end())).end();
        }));
    }

    @Test
    void a_reader_takes_literals_and_values() {
        assertThat(json(map(s -> s.itemReader(r -> r.objects("orders", REGION)))))
                .contains("\"Parameters\":{\"Bucket\":\"orders\",\"Prefix\":" + REF + "}");
        assertThat(json(map(s -> s.itemReader(r -> r.objects(REGION, "")))))
                .contains("\"Parameters\":{\"Bucket\":" + REF + "}");
        assertThat(json(map(s -> s.itemReader(r -> r.json("orders", "in.json")))))
                .contains("\"InputType\":\"JSON\"", "{\"Bucket\":\"orders\",\"Key\":\"in.json\"}");
        assertThat(json(map(s -> s.itemReader(r -> r.jsonLines("orders", REGION)))))
                .contains("\"InputType\":\"JSONL\"", "{\"Bucket\":\"orders\",\"Key\":" + REF + "}");
        assertThat(json(map(s -> s.itemReader(r -> r.csv("orders", "in.csv", "a", REGION)))))
                .contains("\"CSVHeaderLocation\":\"GIVEN\",\"CSVHeaders\":[\"a\"," + REF + "]");
        assertThat(json(map(s -> s.itemReader(r -> r.csv(REGION, "in.csv", List.of("a", "b"))))))
                .contains("\"CSVHeaders\":[\"a\",\"b\"]");
        assertThat(json(map(s -> s.itemReader(r -> r.csv("orders", "in.csv")))))
                .contains("\"CSVHeaderLocation\":\"FIRST_ROW\"")
                .doesNotContain("CSVHeaders");
    }

    @Test
    void a_second_lambda_goes_on_with_the_reader_and_columns_append() {
        assertThat(json(map(s -> s.itemReader(r -> r.csv(REGION, "in.csv", "a"))
                        .itemReader(r -> r.csv(REGION, "other.csv", "b").maxItems(7)))))
                .contains("\"ReaderConfig\":{\"InputType\":\"CSV\",\"CSVHeaderLocation\":\"GIVEN\","
                        + "\"CSVHeaders\":[\"a\",\"b\"],\"MaxItems\":7}")
                .contains("\"Key\":\"other.csv\"");
    }

    @Test
    void a_reader_reads_in_one_way() {
        assertThat(errors(
                        map(s -> s.itemReader(r -> r.csv(REGION, "in.csv")).itemReader(r -> r.objects(REGION, "in/")))))
                .singleElement()
                .asString()
                .contains("the reader reads by csv(...), and then by objects(...)");
    }

    @Test
    void results_are_written_to_literals_or_values() {
        assertThat(json(map(s -> s.resultWriter("orders", REGION))))
                .contains("{\"Bucket\":\"orders\",\"Prefix\":" + REF + "}");
        assertThat(json(map(s -> s.resultWriter(REGION, "out"))))
                .contains("{\"Bucket\":" + REF + ",\"Prefix\":\"out\"}");
    }

    @Test
    void what_is_no_text_is_refused() {
        String missing = null;
        Value<String> nothing = null;
        Collection<?> none = null;

        assertThat(errors(map(s -> s.resultWriter(7, missing))))
                .anyMatch(it -> it.contains("the name of the bucket is a Integer"))
                .anyMatch(it -> it.contains("the prefix of the keys is null"))
                .hasSize(2);
        assertThat(errors(map(s -> s.itemReader(r -> r.json(nothing, "in.json")))))
                .singleElement()
                .asString()
                .contains("the name of the bucket is null");
        assertThat(errors(map(s -> s.itemReader(r -> r.csv(REGION, "in.csv", "a", 7)))))
                .singleElement()
                .asString()
                .contains("the name of column 1 is a Integer");
        assertThat(errors(map(s -> s.itemReader(r -> r.csv(REGION, "in.csv", none)))))
                .singleElement()
                .asString()
                .contains("null was given where the names of columns are expected");
    }

    @Test
    void members_that_are_set_in_several_calls_are_added() {
        StateMachineDefinition machine = StateMachineDefinition.create(m -> m.map(
                "Each",
                s -> s.itemSelector(Map.of("b", 1, "a", Map.of("x", 1)))
                        .itemSelector(Map.of("c", 3, "a", Map.of("y", 2), "b", 2))
                        .resultSelector(Map.of("r", 1))
                        .resultSelector(Map.of("s", 2))
                        .itemProcessor(p -> p.pass(
                                "Item",
                                i -> i.parameters(Map.of("p", 1))
                                        .parameters(Map.of("q", 2))
                                        .assign(Map.of("v", 1))
                                        .assign(Map.of("w", 2))
                                        .end()))
                        .end()));

        assertThat(json(machine))
                .contains("\"ItemSelector\":{\"a\":{\"x\":1,\"y\":2},\"b\":2,\"c\":3}")
                .contains("\"ResultSelector\":{\"r\":1,\"s\":2}")
                .contains("\"Parameters\":{\"p\":1,\"q\":2}")
                .contains("\"Assign\":{\"v\":1,\"w\":2}");
    }

    @Test
    void errors_are_a_collection_too() {
        StateMachineDefinition machine = StateMachineDefinition.create(m -> m.parallel(
                        "Both",
                        s -> s.branch(b -> b.succeed("One"))
                                .retry(r -> r.errors(Set.of("B", "A")).maxAttempts(1))
                                .catchError(c -> c.errors(List.of("D", "C")).next("Done"))
                                .next("Done"))
                .succeed("Done"));

        assertThat(json(machine)).contains("\"ErrorEquals\":[\"A\",\"B\"]", "\"ErrorEquals\":[\"D\",\"C\"]");
    }
}
