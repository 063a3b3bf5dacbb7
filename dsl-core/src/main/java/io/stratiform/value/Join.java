package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.List;

/**
 * {@code Fn::Join}: strings joined by a delimiter.
 *
 * @param delimiter the delimiter; CloudFormation requires a literal
 * @param texts the strings: a list, or a function that returns one
 * @since 0.1.0
 */
public record Join(String delimiter, Value<List<String>> texts) implements IntrinsicFunction<String> {

    /** Rejects null. */
    public Join {
        Missing.refuseNull(delimiter, "the delimiter of Fn::Join");
        Missing.refuseNull(texts, "the list of Fn::Join");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.JOIN, new Node.Text(delimiter), texts.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member(Intrinsic.JOIN.argument(1), texts);
    }
}
