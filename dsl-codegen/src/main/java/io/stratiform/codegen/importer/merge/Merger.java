package io.stratiform.codegen.importer.merge;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.importer.facts.TypeShape;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Unites what the sources state, in the order of their precedence: a fact that an earlier source has stated stays, and
 * where a later one differs, that is noted. A later source adds the properties, attributes and facts that are not there
 * yet; one that is trusted with constraints only adds nothing but those.
 */
final class Merger {

    static final String UNMATCHED = "constrained properties found in no other source: left out";

    private final PartialSpecification united = new PartialSpecification();
    private final Notices notices;

    Merger(Notices notices) {
        this.notices = notices;
    }

    PartialSpecification united() {
        return united;
    }

    /** Adds a source; those of higher precedence have been added before. */
    void add(SpecSource.Role role, PartialSpecification source) {
        for (String resource : source.resources()) {
            boolean known = united.find(Element.resource(resource)) != null;
            if (role == SpecSource.Role.CONSTRAINTS) {
                addConstraints(resource, known, source);
            } else if (known) {
                addFacts(resource, source);
            } else {
                source.of(resource)
                        .forEach((element, facts) -> united.declare(element).takeAll(facts));
            }
        }
    }

    private void addConstraints(String resource, boolean known, PartialSpecification source) {
        Map<String, String> names = known ? TypeAlignment.of(resource, united, source) : Map.of();
        source.of(resource).forEach((element, facts) -> {
            if (element.kind() != Element.Kind.PROPERTY) {
                return;
            }
            String type = names.get(element.type());
            Facts own = type == null
                    ? null
                    : type.equals(Element.STANDARD_TAG) ? tagPart(element) : united.find(element.in(type));
            if (type == null || own == null) {
                if (FactKey.CONSTRAINTS.stream().anyMatch(key -> facts.stated(key) != null)) {
                    notices.add(UNMATCHED, element.toString());
                }
                return;
            }
            for (FactKey<?> key : facts.keys()) {
                if (own.stated(key) == null) {
                    if (key.constraint()) {
                        own.takeOver(key, facts);
                    }
                } else if (!key.equals(FactKey.TYPE)) {
                    compare(element.in(type), key, own, facts);
                }
            }
        });
    }

    /** The key or the value of the standard tag, which no source declares: only its limits differ from type to type. */
    private Facts tagPart(Element element) {
        Facts facts = united.declare(element.in(Element.STANDARD_TAG));
        facts.state(FactKey.TYPE, new TypeSpec.Primitive(PrimitiveType.STRING), "CloudFormation");
        return facts;
    }

    private void addFacts(String resource, PartialSpecification source) {
        Map<String, String> names = TypeAlignment.of(resource, united, source);
        source.of(resource).forEach((element, facts) -> {
            // Property types that the united specification lacks come with the properties that need them.
            if (names.containsKey(element.type()) && element.kind() != Element.Kind.PROPERTY_TYPE) {
                addElement(element, names, source);
            }
        });
    }

    private void addElement(Element element, Map<String, String> names, PartialSpecification source) {
        Facts theirs = source.declare(element);
        Element own = element.in(names.getOrDefault(element.type(), element.type()));
        boolean isNew = united.find(own) == null;
        Facts ours = united.declare(own);
        for (FactKey<?> key : theirs.keys()) {
            if (key.equals(FactKey.TYPE)) {
                TypeSpec type = theirs.get(FactKey.TYPE, new TypeSpec.StandardTag());
                TypeSpec renamed = TypeShape.renamed(type, name -> names.getOrDefault(name, name));
                theirs.state(FactKey.TYPE, renamed, sourceOf(theirs, key));
                if (isNew) {
                    addStructures(element.resource(), type, names, source);
                }
            }
            if (ours.stated(key) == null) {
                ours.takeOver(key, theirs);
            } else {
                compare(own, key, ours, theirs);
            }
        }
    }

    /** Adds the property types that a new property names, and what these name in turn. */
    private void addStructures(String resource, TypeSpec type, Map<String, String> names, PartialSpecification source) {
        for (String name : TypeShape.structures(type)) {
            Element structure = Element.propertyType(resource, name);
            if (!names.containsKey(name) && united.find(structure) == null) {
                united.declare(structure);
                for (Element element :
                        List.copyOf(source.propertiesOf(resource, name).keySet())) {
                    addElement(element, names, source);
                }
            }
        }
    }

    private void compare(Element element, FactKey<?> key, Facts ours, Facts theirs) {
        Facts.Stated own = ours.stated(key);
        Facts.Stated other = theirs.stated(key);
        if (own != null && other != null && !alike(own.value(), other.value())) {
            notices.add(
                    "disagreements on " + key.label() + ": " + own.source() + " won over " + other.source(),
                    element + ": " + own.value() + ", not " + other.value());
        }
    }

    private static boolean alike(Object own, Object other) {
        if (own instanceof List<?> list && other instanceof List<?> others) {
            return new HashSet<>(list).equals(new HashSet<>(others));
        }
        return own.equals(other);
    }

    private static String sourceOf(Facts facts, FactKey<?> key) {
        Facts.Stated stated = facts.stated(key);
        return stated == null ? "" : stated.source();
    }
}
