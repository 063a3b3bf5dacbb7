package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.JsonText;
import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists and maps of values, and values that were found wanting. */
class ValueTest {

    @Test
    void lists_hold_literals_and_functions() {
        Value<List<String>> list = Value.list(List.of(Value.of(""), Fn.ref("A"), Fn.noValue()));

        assertThat(JsonText.of(list.toNode())).isEqualTo("[\"\", {\"Ref\": \"A\"}, {\"Ref\": \"AWS::NoValue\"}]");
        assertThat(JsonText.of(Value.strings(List.of()).toNode())).isEqualTo("[]");
    }

    @Test
    void maps_keep_their_order() {
        Map<String, Value<?>> entries = new LinkedHashMap<>();
        entries.put("b", Value.of(1));
        entries.put("a", Value.of(false));

        assertThat(JsonText.of(new MapValue<>(entries).toNode())).isEqualTo("{\"b\": 1, \"a\": false}");
    }

    @Test
    void a_change_of_the_caller_s_collections_comes_too_late() {
        List<Value<?>> items = new ArrayList<>(List.of(Value.of("a")));
        Map<String, Value<?>> entries = new LinkedHashMap<>(Map.of("a", Value.of("1")));
        List<Flaw> flaws = new ArrayList<>();
        ListValue<String> list = new ListValue<>(items);
        MapValue<String> map = new MapValue<>(entries);
        CheckedValue<String> checked = new CheckedValue<>(Value.of("x"), flaws);

        items.clear();
        entries.clear();
        flaws.add(Flaw.error(Code.LIMIT, "", "late"));

        assertThat(list.items()).hasSize(1).isUnmodifiable();
        assertThat(map.entries()).hasSize(1).isUnmodifiable();
        assertThat(checked.flaws()).isEmpty();
    }

    @Test
    void are_equal_if_their_parts_are() {
        assertThat(Value.strings(List.of("a"))).isEqualTo(Value.list(List.of(Value.of("a"))));
        assertThat(new MapValue<String>(Map.of("a", Value.of("1"))))
                .isEqualTo(new MapValue<String>(Map.of("a", Value.of("1"))))
                .isNotEqualTo(new MapValue<String>(Map.of("a", Value.of("2"))));
    }

    @Test
    void a_checked_value_is_written_like_the_value() {
        Flaw flaw = Flaw.error(Code.LIMIT, "Port", "is odd", "take an even one");

        assertThat(new CheckedValue<>(Value.of(1), List.of(flaw)).toNode()).isEqualTo(new Node.Numeral("1"));
    }

    @Test
    void a_flaw_knows_its_place_from_above() {
        assertThat(Flaw.error(Code.LIMIT, "", "m", "h").below("A")).isEqualTo(Flaw.error(Code.LIMIT, "A", "m", "h"));
        assertThat(Flaw.error(Code.LIMIT, "B", "m", "h").below("A")).isEqualTo(Flaw.error(Code.LIMIT, "A.B", "m", "h"));
        assertThat(Flaw.notice(Code.LIMIT, "[0]", "m", null).below("A"))
                .isEqualTo(Flaw.notice(Code.LIMIT, "A[0]", "m", null));
    }
}
