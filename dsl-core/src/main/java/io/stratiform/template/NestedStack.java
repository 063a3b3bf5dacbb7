package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.GetAtt;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The outputs of nested stacks.
 *
 * @since 0.1.0
 */
public final class NestedStack {

    static final String TYPE = "AWS::CloudFormation::Stack";

    private static final List<String> TYPES = List.of(TYPE, "AWS::Serverless::Application");

    private NestedStack() {}

    /**
     * Returns an output of a nested stack.
     *
     * @param stack the nested stack, a resource of type {@code AWS::CloudFormation::Stack}
     * @param output the logical id of the output
     * @return the value of the output
     */
    public static Value<String> output(Resource stack, String output) {
        List<Flaw> flaws = new ArrayList<>(0);
        if (!TYPES.contains(stack.type())) {
            flaws.add(Flaw.error(
                            Code.NESTED_STACK,
                            "",
                            stack.logicalId() + " is not a nested stack; its type is " + stack.type())
                    .expecting("a resource of type " + String.join(" or ", TYPES)));
        }
        String flaw = LogicalId.flawOf(output == null ? "" : output);
        if (flaw != null) {
            flaws.add(Flaw.error(
                    Code.NESTED_STACK,
                    "",
                    flaw.replace("logical id", "name of the output"),
                    "use the logical id of an output"));
        }
        Value<String> value = new GetAtt<>(stack.logicalId(), "Outputs." + output);
        return flaws.isEmpty() ? value : new CheckedValue<>(value, flaws);
    }

    /**
     * Returns an output of a nested stack, and checks it against the template of the nested stack.
     *
     * @param stack the nested stack, a resource of type {@code AWS::CloudFormation::Stack}
     * @param template its template
     * @param output the logical id of the output
     * @return the value of the output
     */
    public static Value<String> output(Resource stack, Template template, String output) {
        Value<String> value = output(stack, output);
        List<String> names = new ArrayList<>();
        for (Output declared : template.outputs()) {
            names.add(declared.logicalId().name());
        }
        if (names.contains(output) || !template.loops().isEmpty()) {
            return value;
        }
        return new CheckedValue<>(
                value,
                List.of(Flaw.error(
                                Code.UNKNOWN_ATTRIBUTE,
                                "",
                                "the template of " + stack.logicalId() + " has no output '" + output + "'",
                                names.isEmpty() ? "it has no outputs" : null)
                        .naming(output, names)));
    }
}
