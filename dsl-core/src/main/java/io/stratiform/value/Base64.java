package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * {@code Fn::Base64}: the Base64 encoding of a string.
 *
 * @param text the string
 * @since 0.1.0
 */
public record Base64(Value<String> text) implements IntrinsicFunction<String> {

    /** Rejects null. */
    public Base64 {
        Missing.refuseNull(text, "the string of Fn::Base64");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.BASE64, text.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member(Intrinsic.BASE64.key(), text);
    }
}
