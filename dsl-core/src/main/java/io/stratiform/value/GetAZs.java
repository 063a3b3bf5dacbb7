package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;
import java.util.List;

/**
 * {@code Fn::GetAZs}: the Availability Zones of a Region.
 *
 * @param region the Region; an empty string for the Region of the stack
 * @since 0.1.0
 */
public record GetAZs(Value<String> region) implements IntrinsicFunction<List<String>> {

    /** Rejects null. */
    public GetAZs {
        Missing.refuseNull(region, "the region of Fn::GetAZs");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.GET_AZS, region.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member(Intrinsic.GET_AZS.key(), region);
    }
}
