package io.stratiform.codegen.sample;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.model.StructureModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which structures of a resource are written with all of their properties, and where: at the first place that asks. At
 * every other place they get the required properties only, or samples of recursive types would have no end and those of
 * the large ones would explode.
 */
final class Expansion {

    /** How much of a structure a method sets. */
    enum Extent {
        /** The required properties. */
        REQUIRED,
        /** All properties. */
        EVERYTHING
    }

    /**
     * A method that is still to be written.
     *
     * @param structure what it configures
     * @param extent how much of it
     */
    record Pending(StructureModel structure, Extent extent) {}

    private final Map<String, StructureModel> structures = new HashMap<>();
    private final Set<String> methods = new HashSet<>();
    private final Deque<Pending> pending = new ArrayDeque<>();

    Expansion(ResourceModel resource) {
        for (StructureModel structure : resource.structures()) {
            structures.put(structure.name(), structure);
        }
    }

    StructureModel structure(String name) {
        StructureModel structure = structures.get(name);
        if (structure == null) {
            throw new IllegalStateException("there is no property type '" + name + "'");
        }
        return structure;
    }

    /** The structure whose class it is; null if it is none's. */
    @Nullable StructureModel structure(Named type) {
        for (StructureModel structure : structures.values()) {
            if (structure.type().equals(type)) {
                return structure;
            }
        }
        return null;
    }

    /** The name of the method that configures a structure, at a place where as much as possible is wanted, or not. */
    String method(String name, Extent wanted) {
        StructureModel structure = structure(name);
        Extent extent = wanted == Extent.EVERYTHING && isExpanded(structure) ? Extent.REQUIRED : wanted;
        String method = methodName(structure, extent);
        if (methods.add(method)) {
            pending.add(new Pending(structure, extent));
        }
        return method;
    }

    boolean isExpanded(StructureModel structure) {
        return methods.contains(methodName(structure, Extent.EVERYTHING));
    }

    /** The next method to write; null if there is none. */
    @Nullable Pending next() {
        return pending.poll();
    }

    static String methodName(StructureModel structure, Extent extent) {
        return (extent == Extent.REQUIRED ? "required" : "everything")
                + structure.type().simpleName();
    }
}
