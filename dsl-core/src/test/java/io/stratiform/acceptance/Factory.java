package io.stratiform.acceptance;

import io.stratiform.template.Resource;
import io.stratiform.value.HasArn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyMap;

/** A resource type that has an ARN, in the shape of the generated ones. */
public final class Factory extends Resource implements HasArn {

    private Factory(LogicalId logicalId) {
        super(logicalId, PropertyMap.EMPTY);
    }

    public static Factory create(String logicalId) {
        return of("Vendor::Factory::Factory", logicalId);
    }

    /** The same class for the type of another resource. */
    public static Factory of(String type, String logicalId) {
        return new Factory(LogicalId.declare(logicalId, type, Factory.class));
    }
}
