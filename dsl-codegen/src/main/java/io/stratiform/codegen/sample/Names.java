package io.stratiform.codegen.sample;

import io.stratiform.codegen.model.JavaType.Named;

/** Names of classes as they stand in a sample's source, which imports none. */
final class Names {

    private Names() {}

    /** A class of the resource's own package: {@code Bucket.Builder}. */
    static String of(Named type) {
        return String.join(".", type.simpleNames());
    }

    /** A class of any package. */
    static String qualified(Named type) {
        return type.packageName() + "." + of(type);
    }
}
