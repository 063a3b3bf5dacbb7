package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code Fn::GetStackOutput}: an output of another stack, in any Region or account, whether exported or not. It is read
 * when this stack is created or updated, and does not prevent changes to the other stack.
 *
 * @param stackName the name of the other stack
 * @param outputName the logical id of its output
 * @param region its Region; null for the Region of this stack
 * @param roleArn the role that may describe it; null for the role that deploys this stack
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html">
 *     Fn::GetStackOutput</a>
 * @since 0.1.0
 */
public record GetStackOutput(
        Value<String> stackName,
        Value<String> outputName,
        @Nullable Value<String> region,
        @Nullable Value<String> roleArn)
        implements IntrinsicFunction<String> {

    /** Rejects null where a value is required. */
    public GetStackOutput {
        Missing.refuseNull(stackName, "the stack name of Fn::GetStackOutput");
        Missing.refuseNull(outputName, "the output name of Fn::GetStackOutput");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.GET_STACK_OUTPUT, arguments().toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member(Intrinsic.GET_STACK_OUTPUT.key(), arguments());
    }

    private MapValue<String> arguments() {
        Map<String, Value<?>> arguments = new LinkedHashMap<>();
        arguments.put("StackName", stackName);
        arguments.put("OutputName", outputName);
        if (region != null) {
            arguments.put("Region", region);
        }
        if (roleArn != null) {
            arguments.put("RoleArn", roleArn);
        }
        return new MapValue<>(arguments);
    }
}
