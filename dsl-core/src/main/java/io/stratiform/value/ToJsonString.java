package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * {@code Fn::ToJsonString}: an object or a list as a JSON string. It requires the transform
 * {@code AWS::LanguageExtensions}.
 *
 * @param content the object or the list
 * @since 0.1.0
 */
public record ToJsonString(Value<?> content) implements IntrinsicFunction<String> {

    /** Rejects null. */
    public ToJsonString {
        Missing.refuseNull(content, "the content of Fn::ToJsonString");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.TO_JSON_STRING, content.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        FunctionCall.inspectTransform(Intrinsic.TO_JSON_STRING, inspection);
        inspection.member(Intrinsic.TO_JSON_STRING.key(), content);
    }
}
