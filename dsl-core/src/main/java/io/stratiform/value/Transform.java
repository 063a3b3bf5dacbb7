package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code Fn::Transform}: the result of a macro, inserted in its place.
 *
 * @param macro the name of the macro, as in {@code AWS::Include}
 * @param parameters its parameters
 * @param <T> the type of the result
 * @since 0.1.0
 */
public record Transform<T>(String macro, Map<String, Value<?>> parameters) implements IntrinsicFunction<T> {

    /** Copies the parameters, and rejects null. */
    public Transform {
        Missing.refuseNull(macro, "the name of the macro of Fn::Transform");
        parameters = new MapValue<>(Missing.refuseNull(parameters, "the parameters of Fn::Transform")).entries();
    }

    @Override
    public Node toNode() {
        Map<String, Node> call = new LinkedHashMap<>();
        call.put("Name", new Node.Text(macro));
        if (!parameters.isEmpty()) {
            call.put("Parameters", new MapValue<>(parameters).toNode());
        }
        return FunctionCall.of(Intrinsic.TRANSFORM, new Node.Mapping(call));
    }

    @Override
    public void inspect(Inspection inspection) {
        if (macro.equals(Intrinsic.LANGUAGE_EXTENSIONS)) {
            inspection.flaw(Flaw.error(
                    Code.TRANSFORM,
                    "",
                    macro + " can only transform whole templates",
                    "call t.transform(\"" + macro + "\")"));
        }
        inspection.member(Intrinsic.TRANSFORM.key(), new MapValue<>(parameters));
    }
}
