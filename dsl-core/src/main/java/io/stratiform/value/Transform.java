package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code Fn::Transform}: what a macro makes of its parameters, put in its place.
 *
 * @param macro the name of the macro, as in {@code AWS::Include}
 * @param parameters its parameters
 * @param <T> what it gives
 * @since 0.1.0
 */
public record Transform<T>(String macro, Map<String, Value<?>> parameters) implements IntrinsicFunction<T> {

    /** Copies the parameters, and refuses null. */
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
                    macro + " transforms whole templates, and no part of one",
                    "call t.transform(\"" + macro + "\")"));
        }
        inspection.member(Intrinsic.TRANSFORM.key(), new MapValue<>(parameters));
    }
}
