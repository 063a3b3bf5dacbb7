package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.DynamicText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Returns values as another type. Only values that are known to have a different type are rejected. */
final class Views {

    private Views() {}

    @SuppressWarnings("unchecked")
    static <T> Value<T> typed(Value<?> value) {
        return (Value<T>) value;
    }

    static <T> Value<T> scalar(Value<?> value, String call) {
        boolean isOther = value instanceof ListValue || value instanceof MapValue || value instanceof Tags;
        return isOther
                ? refused(value, call + " is called on a list or a map, not on a single value", null)
                : typed(value);
    }

    static <T> Value<List<T>> list(Value<?> value, String call) {
        boolean isOther = value instanceof MapValue || (value instanceof Literal<?> literal && !isReference(literal));
        return isOther
                ? refused(
                        value,
                        call + " is called on a literal, not on a list",
                        "pass the items, or use Value.strings(List.of(...))")
                : typed(value);
    }

    static <T> Value<Map<String, T>> map(Value<?> value, String call) {
        boolean isOther = value instanceof ListValue || (value instanceof Literal<?> literal && !isReference(literal));
        return isOther
                ? refused(value, call + " is called on a literal or a list, not on a map", "pass the entries")
                : typed(value);
    }

    private static boolean isReference(Literal<?> literal) {
        return literal.value() instanceof String text && DynamicText.isIn(text);
    }

    private static <T> Value<T> refused(Value<?> value, String message, @Nullable String hint) {
        return new CheckedValue<>(typed(value), List.of(Flaw.error(Code.WRONG_TYPE, "", message, hint)));
    }
}
