package io.stratiform.codegen.importer.merge;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which property type of one source is which of another. Equal names are equal types; where a source names a
 * type otherwise, or not at all, the properties that hold it tell: both sources are walked side by side from the
 * resource type down.
 */
final class TypeAlignment {

    private final String resource;
    private final PartialSpecification base;
    private final PartialSpecification other;
    private final String tagProperty;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Deque<String> pending = new ArrayDeque<>();

    private TypeAlignment(String resource, PartialSpecification base, PartialSpecification other) {
        Facts own = base.find(Element.resource(resource));
        Tagging tagging = own == null ? null : own.get(FactKey.TAGGING);
        this.tagProperty = tagging == null ? "" : tagging.property();
        this.resource = resource;
        this.base = base;
        this.other = other;
    }

    /** The names in the base of the other's property types, those that are found again there. */
    static Map<String, String> of(String resource, PartialSpecification base, PartialSpecification other) {
        TypeAlignment alignment = new TypeAlignment(resource, base, other);
        alignment.run();
        return alignment.names;
    }

    private void run() {
        pending.add("");
        names.put("", "");
        names.put(Element.STANDARD_TAG, Element.STANDARD_TAG);
        for (Element element : other.of(resource).keySet()) {
            if (element.kind() == Element.Kind.PROPERTY_TYPE && base.find(element) != null) {
                pair(element.type(), element.type());
            }
        }
        while (!pending.isEmpty()) {
            String type = pending.remove();
            if (done.add(type)) {
                walk(type);
            }
        }
    }

    private void walk(String type) {
        String baseType = names.getOrDefault(type, type);
        other.propertiesOf(resource, type).forEach((element, facts) -> {
            Facts counterpart = base.find(element.in(baseType));
            TypeSpec theirs = facts.get(FactKey.TYPE);
            TypeSpec ours = counterpart == null ? null : counterpart.get(FactKey.TYPE);
            if (theirs != null && ours != null) {
                compare(theirs, ours);
                if (type.isEmpty() && element.name().equals(tagProperty)) {
                    compareTags(theirs, ours);
                }
            }
        });
    }

    /** What a source calls a type of its own is CloudFormation's tag, if it is there that the resource has its tags. */
    private void compareTags(TypeSpec theirs, TypeSpec ours) {
        if (theirs instanceof TypeSpec.ListOf their
                && their.item() instanceof TypeSpec.Structure structure
                && ours instanceof TypeSpec.ListOf our
                && our.item() instanceof TypeSpec.StandardTag) {
            pair(structure.name(), Element.STANDARD_TAG);
        }
    }

    private void compare(TypeSpec theirs, TypeSpec ours) {
        if (theirs instanceof TypeSpec.Structure their && ours instanceof TypeSpec.Structure our) {
            pair(their.name(), our.name());
        } else if (theirs instanceof TypeSpec.ListOf their && ours instanceof TypeSpec.ListOf our) {
            compare(their.item(), our.item());
        } else if (theirs instanceof TypeSpec.MapOf their && ours instanceof TypeSpec.MapOf our) {
            compare(their.value(), our.value());
        }
    }

    private void pair(String theirs, String ours) {
        if (names.putIfAbsent(theirs, ours) == null) {
            pending.add(theirs);
        }
    }
}
