package io.stratiform.template;

import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;

/** A structure within an update policy. */
final class PolicyStructure extends PropertyType<PolicyStructure> {

    PolicyStructure(PropertyMap properties) {
        super(properties);
    }
}
