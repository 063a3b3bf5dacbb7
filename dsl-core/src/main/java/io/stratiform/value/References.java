package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/** What a property takes of the resources that it is given: what {@code Ref} gives, or an attribute. */
final class References {

    private References() {}

    static @Nullable Value<?> to(@Nullable Referable resource, @Nullable String attribute) {
        if (resource == null) {
            return null;
        }
        LogicalId id = resource.logicalId();
        return attribute == null ? new Ref<>(id) : new GetAtt<>(id, attribute);
    }

    static @Nullable Object @Nullable [] to(Referable @Nullable [] resources, @Nullable String attribute) {
        if (resources == null) {
            return null;
        }
        @Nullable Object[] references = new @Nullable Object[resources.length];
        for (int i = 0; i < resources.length; i++) {
            references[i] = to(resources[i], attribute);
        }
        return references;
    }
}
