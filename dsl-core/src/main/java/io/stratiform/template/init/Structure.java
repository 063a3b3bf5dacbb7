package io.stratiform.template.init;

import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;

/** An entry of a config: a file, a command, a service or a user. */
final class Structure extends PropertyType<Structure> {

    Structure(PropertyMap properties) {
        super(properties);
    }
}
