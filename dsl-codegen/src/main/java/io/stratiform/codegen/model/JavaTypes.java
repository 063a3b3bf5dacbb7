package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Generic;
import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.JavaType.Primitive;
import io.stratiform.codegen.model.JavaType.Wildcard;
import java.util.List;

/** The types that generated signatures are made of. */
final class JavaTypes {

    static final String VALUE_PACKAGE = "io.stratiform.value";

    static final Primitive LONG = new Primitive("long");
    static final Primitive BOOLEAN = new Primitive("boolean");
    static final Named STRING = Named.of("java.lang", "String");
    static final Named NUMBER = Named.of("java.lang", "Number");
    static final Named BOXED_BOOLEAN = Named.of("java.lang", "Boolean");
    static final Named DOCUMENT = Named.of(VALUE_PACKAGE, "Document");
    static final Named EMPTY_STRUCTURE = Named.of(VALUE_PACKAGE, "EmptyStructure");
    static final Named TAG = Named.of(VALUE_PACKAGE, "Tag");
    static final Named TAGS = Named.of(VALUE_PACKAGE, "Tags");

    private static final Named VALUE = Named.of(VALUE_PACKAGE, "Value");
    static final Named COLLECTION = Named.of("java.util", "Collection");
    private static final Named LIST = Named.of("java.util", "List");
    static final Named MAP = Named.of("java.util", "Map");
    private static final Named CONSUMER = Named.of("java.util.function", "Consumer");

    private JavaTypes() {}

    static JavaType value(JavaType of) {
        return new Generic(VALUE, List.of(of));
    }

    static JavaType collection(JavaType item) {
        return new Generic(COLLECTION, List.of(item));
    }

    static JavaType list(JavaType item) {
        return new Generic(LIST, List.of(item));
    }

    static JavaType map(JavaType value) {
        return new Generic(MAP, List.of(STRING, value));
    }

    static JavaType consumer(Named builder) {
        return new Generic(CONSUMER, List.of(new Wildcard(Wildcard.Kind.SUPER, builder)));
    }

    static JavaType extending(JavaType bound) {
        return bound.equals(Wildcard.ANY) ? bound : new Wildcard(Wildcard.Kind.EXTENDS, bound);
    }
}
