package io.stratiform.codegen.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of one setter, no two of which are the same to the virtual machine: the first one stays. */
final class OverloadSet {

    private final Map<String, Overload> overloads = new LinkedHashMap<>();

    void add(Overload overload) {
        overloads.putIfAbsent(overload.erasure(), overload);
    }

    /** Adds, for each form that takes any number of items, one that takes a collection of them. */
    void addCollections() {
        for (Overload overload : toList()) {
            Overload collecting = overload.collecting();
            if (collecting != null && !isTaken(overload.parameter())) {
                add(collecting);
            }
        }
    }

    /** Whether the one form that takes nothing but a collection takes one of these items. */
    private boolean isTaken(JavaType item) {
        Overload collection = overloads.get(JavaTypes.collection(item).erasure());
        return collection != null
                && (collection.parameter().equals(JavaTypes.collection(item))
                        || collection.parameter().equals(JavaTypes.collection(JavaTypes.extending(item)))
                        || collection.parameter().equals(JavaTypes.collection(JavaType.Wildcard.ANY)));
    }

    List<Overload> toList() {
        return List.copyOf(overloads.values());
    }
}
