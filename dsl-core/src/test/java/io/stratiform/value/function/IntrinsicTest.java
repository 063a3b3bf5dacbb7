package io.stratiform.value.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicTest {

    @ParameterizedTest
    @EnumSource
    void a_function_is_found_by_its_name(Intrinsic function) {
        assertThat(Intrinsic.of(function.key())).isSameAs(function);
        assertThat(function).hasToString(function.key());
        assertThat(function.argument(1)).isEqualTo(function.key() + "[1]");
    }

    @ParameterizedTest
    @EnumSource
    void a_tag_is_the_name_behind_an_exclamation_mark(Intrinsic function) {
        if (function == Intrinsic.FOR_EACH) {
            assertThat(function.tag()).isEmpty();
        } else {
            assertThat(function.tag()).isEqualTo("!" + function.key().replace("Fn::", ""));
        }
    }

    @Test
    void the_writer_uses_the_tags_that_are_documented() {
        assertThat(Intrinsic.values())
                .filteredOn(function -> !function.isWrittenAsTag())
                .extracting(Intrinsic::key)
                .containsExactly(
                        "Fn::GetStackOutput",
                        "Fn::Length",
                        "Fn::ToJsonString",
                        "Fn::ForEach",
                        "Fn::Contains",
                        "Fn::EachMemberEquals",
                        "Fn::EachMemberIn",
                        "Fn::RefAll",
                        "Fn::ValueOf",
                        "Fn::ValueOfAll");
    }

    @Test
    void a_loop_is_found_by_a_key_with_its_name() {
        assertThat(Intrinsic.of("Fn::ForEach::Topics")).isSameAs(Intrinsic.FOR_EACH);
        assertThat(Intrinsic.of("Fn::ForEachTopic")).isNull();
        assertThat(Intrinsic.isLoop("Fn::ForEach::Topics")).isTrue();
        assertThat(Intrinsic.isLoop("Fn::ForEach")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ref", "Fn::Join", "Fn::Unknown"})
    void an_object_with_the_name_of_a_function_calls_it(String name) {
        assertThat(Intrinsic.called(Map.of(name, ""))).isEqualTo(name);
        assertThat(Intrinsic.called(Map.of(name, "", "Other", ""))).isNull();
        assertThat(Intrinsic.isReplaced(Map.of(name, ""))).isTrue();
        assertThat(Intrinsic.isReplaced(Map.of(name, "", "Other", ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Condition", "fn::Join", "Fn:Join", "Reference", ""})
    void an_object_with_another_key_calls_none(String name) {
        assertThat(Intrinsic.called(Map.of(name, ""))).isNull();
    }

    @Test
    void nothing_calls_no_function() {
        assertThat(Intrinsic.called(Map.of())).isNull();
        assertThat(Intrinsic.isReplaced(Map.of())).isFalse();
    }

    @Test
    void a_condition_is_replaced_where_it_is_alone() {
        assertThat(Intrinsic.isReplaced(Map.of("Condition", "X"))).isTrue();
        assertThat(Intrinsic.isReplaced(Map.of("Condition", "X", "Other", ""))).isFalse();
    }

    @Test
    void a_macro_replaces_an_object_with_all_its_members() {
        assertThat(Intrinsic.isExpanded(Map.of("Fn::Transform", "", "Other", "")))
                .isTrue();
        assertThat(Intrinsic.isReplaced(Map.of("Fn::Transform", "", "Other", "")))
                .isTrue();
        assertThat(Intrinsic.isExpanded(Map.of("Fn::Join", ""))).isFalse();
    }

    @Test
    void only_what_begins_with_the_prefix_cannot_be_a_logical_id() {
        assertThat(Intrinsic.hasPrefix("Fn::Transform")).isTrue();
        assertThat(Intrinsic.hasPrefix("Ref")).isFalse();
        assertThat(Intrinsic.isFunctionName("Ref")).isTrue();
    }

    @Test
    void dynamic_references_are_found_anywhere_or_at_the_beginning() {
        assertThat(DynamicText.isIn("a {{resolve:ssm:b}}")).isTrue();
        assertThat(DynamicText.isIn("a {{b}}")).isFalse();
        assertThat(DynamicText.begins("{{resolve:ssm:b}}")).isTrue();
        assertThat(DynamicText.begins("a {{resolve:ssm:b}}")).isFalse();
    }
}
