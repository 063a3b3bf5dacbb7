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

    List<Overload> toList() {
        return List.copyOf(overloads.values());
    }
}
