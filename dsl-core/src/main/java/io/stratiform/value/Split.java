package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.List;

/**
 * {@code Fn::Split}: the parts of a string between delimiters.
 *
 * @param delimiter where to split
 * @param text the string
 * @since 0.1.0
 */
public record Split(String delimiter, Value<String> text) implements IntrinsicFunction<List<String>> {

    /** Rejects null. */
    public Split {
        Missing.refuseNull(delimiter, "the delimiter of Fn::Split");
        Missing.refuseNull(text, "the string of Fn::Split");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.SPLIT, new Node.Text(delimiter), text.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member(Intrinsic.SPLIT.argument(1), text);
    }
}
