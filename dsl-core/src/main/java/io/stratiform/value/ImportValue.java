package io.stratiform.value;

import io.stratiform.value.function.Intrinsic;

/**
 * {@code Fn::ImportValue}: an export of another stack in the same account and Region.
 *
 * @param export the name of the export
 * @since 0.1.0
 */
public record ImportValue(Value<String> export) implements IntrinsicFunction<String> {

    /** Rejects null. */
    public ImportValue {
        Missing.refuseNull(export, "the export of Fn::ImportValue");
    }

    @Override
    public Node toNode() {
        return FunctionCall.of(Intrinsic.IMPORT_VALUE, export.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.member(Intrinsic.IMPORT_VALUE.key(), export);
    }
}
