package io.stratiform.value.states;

import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;

/** A complete part of a definition: a state, a retrier, the states of a branch. */
final class StateContent extends PropertyType<StateContent> {

    StateContent(PropertyMap properties) {
        super(properties);
    }
}
