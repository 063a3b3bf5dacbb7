package io.stratiform.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.value.function.Intrinsic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionShapeTest {

    @Test
    void one_value() {
        assertThat(FunctionShape.parse("scalar")).isEqualTo(new FunctionShape(ArgumentKind.SCALAR, List.of(), 0));
    }

    @Test
    void a_list() {
        assertThat(FunctionShape.parse("[scalar, list]"))
                .isEqualTo(new FunctionShape(null, List.of(ArgumentKind.SCALAR, ArgumentKind.LIST), 2));
    }

    @Test
    void a_list_with_an_optional_item() {
        assertThat(FunctionShape.parse("[scalar, object?]"))
                .isEqualTo(new FunctionShape(null, List.of(ArgumentKind.SCALAR, ArgumentKind.OBJECT), 1));
    }

    @Test
    void a_list_of_several_of_a_kind() {
        assertThat(FunctionShape.parse("[name 2..4]"))
                .isEqualTo(new FunctionShape(
                        null, List.of(ArgumentKind.NAME, ArgumentKind.NAME, ArgumentKind.NAME, ArgumentKind.NAME), 2));
    }

    @Test
    void one_value_or_a_list() {
        assertThat(FunctionShape.parse("dotted | [name]"))
                .isEqualTo(new FunctionShape(ArgumentKind.DOTTED, List.of(ArgumentKind.NAME), 1));
    }

    @ParameterizedTest
    @EnumSource
    void every_function_has_one(Intrinsic function) {
        assertThat(FunctionShape.of(function)).isEqualTo(FunctionShape.parse(function.arguments()));
    }

    @Test
    void an_unknown_kind_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> FunctionShape.parse("[integer]")).isInstanceOf(IllegalArgumentException.class);
    }
}
