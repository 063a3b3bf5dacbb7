package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;

/**
 * {@code Fn::GetAtt}: an attribute of a resource.
 *
 * @param resource the resource
 * @param attribute the attribute's name, dots included
 * @param <T> the type of the result
 * @since 0.1.0
 */
public record GetAtt<T>(LogicalId resource, String attribute) implements IntrinsicFunction<T> {

    /** Rejects null. */
    public GetAtt {
        Missing.refuseNull(resource, "the resource of Fn::GetAtt");
        Missing.refuseNull(attribute, "the attribute of Fn::GetAtt");
    }

    /**
     * An attribute of a resource.
     *
     * @param resource the resource
     * @param attribute the attribute's name; null is reported where the value is used
     * @param <T> the type of the result
     * @return the attribute's value
     */
    public static <T> Value<T> of(LogicalId resource, String attribute) {
        return attribute == null
                ? Missing.value("the attribute of Fn::GetAtt of " + resource)
                : new GetAtt<>(resource, attribute);
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(
                Intrinsic.GET_ATT, Placeholders.argument(resource.name()), Placeholders.argument(attribute));
    }

    @Override
    public void inspect(Inspection inspection) {
        if (attribute.isEmpty()) {
            inspection.flaw(Flaw.error(
                    Code.FUNCTION, "", "the attribute of Fn::GetAtt is an empty string", "name an attribute"));
        }
        inspection.reference(resource, attribute);
    }
}
