package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.TypeShape;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.Reference;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives properties that are passed through the facts of the properties that take them. A property that is there already
 * keeps its type, and whether it is required; it takes what it lacks.
 */
final class PassedFacts {

    private static final String SOURCE = PassThroughRun.SOURCE;

    private final PartialSpecification specification;
    private final Map<String, String> standIns;
    private final List<String> problems;
    /** Where the property types come from that were taken so far. */
    private final Map<Element, Element> origins = new HashMap<>();

    PassedFacts(PartialSpecification specification, Map<String, String> standIns, List<String> problems) {
        this.specification = specification;
        this.standIns = standIns;
        this.problems = problems;
    }

    void take(PassThrough.Passed passed) {
        for (Element owner : passed.from()) {
            if (specification.find(Element.resource(owner.resource())) == null) {
                problems.add("PassedThrough: there is no resource type " + owner.resource());
                continue;
            }
            if (!owner.type().isEmpty()) {
                specification.declare(owner);
            }
            passed.names().forEach((name, theirs) -> {
                Element own = Element.property(owner.resource(), owner.type(), name);
                Element other =
                        Element.property(passed.to().resource(), passed.to().type(), theirs);
                Facts facts = specification.find(other);
                if (facts == null) {
                    problems.add("PassedThrough: there is no property " + other + " for " + own);
                } else if (specification.find(own) == null) {
                    add(own, other, facts, passed.structures());
                    specification
                            .declare(own)
                            .state(FactKey.REQUIRED, passed.required().contains(name), SOURCE);
                } else {
                    complete(own, other, facts);
                }
            });
        }
    }

    private void add(Element own, Element other, Facts facts, Map<String, String> structures) {
        Facts added = specification.declare(own);
        added.takeAll(facts);
        added.drop(FactKey.RELATIONSHIPS);
        added.state(FactKey.UPDATE_TYPE, updateOf(own, other, facts), SOURCE);
        TypeSpec type = facts.get(FactKey.TYPE);
        if (type != null) {
            TypeSpec renamed = TypeShape.renamed(type, name -> structures.getOrDefault(name, name));
            added.state(FactKey.TYPE, renamed, SOURCE);
            TypeShape.structures(type)
                    .forEach(name -> addStructure(own.resource(), other.resource(), name, structures));
        }
        if (facts.get(FactKey.DOCUMENT) instanceof DocumentSpec.Structure document) {
            String name = structures.getOrDefault(document.name(), document.name());
            added.state(FactKey.DOCUMENT, new DocumentSpec.Structure(name), SOURCE);
            addStructure(own.resource(), other.resource(), document.name(), structures);
        }
    }

    private void addStructure(String resource, String otherResource, String name, Map<String, String> structures) {
        Element own = Element.propertyType(resource, structures.getOrDefault(name, name));
        Element other = Element.propertyType(otherResource, name);
        if (other.equals(origins.get(own))) {
            return;
        }
        if (specification.find(own) != null) {
            problems.add("PassedThrough: there is a property type " + own + " already, which is not " + other
                    + "; give it another name under Structures");
            return;
        }
        origins.put(own, other);
        specification.declare(own);
        specification
                .propertiesOf(otherResource, name)
                .forEach((property, facts) ->
                        add(Element.property(resource, own.type(), property.name()), property, facts, structures));
    }

    /** What an update does is only the same where the property is one of the resource that the owner becomes. */
    private UpdateType updateOf(Element own, Element other, Facts facts) {
        boolean same = other.resource().equals(standIns.get(own.resource()));
        return same ? facts.get(FactKey.UPDATE_TYPE, UpdateType.MUTABLE) : UpdateType.MUTABLE;
    }

    /** States what is lacking. That may be nothing: what the sources state of either property may grow. */
    private void complete(Element own, Element other, Facts theirs) {
        Facts facts = specification.declare(own);
        Facts.Stated update = facts.stated(FactKey.UPDATE_TYPE);
        if (update == null || update.source().equals(SOURCE)) {
            facts.state(FactKey.UPDATE_TYPE, updateOf(own, other, theirs), SOURCE);
        }
        TypeSpec type = facts.get(FactKey.TYPE);
        TypeSpec otherType = theirs.get(FactKey.TYPE);
        if (type == null || otherType == null || !shape(type).equals(shape(otherType))) {
            return;
        }
        List<FactKey<?>> keys = new ArrayList<>(FactKey.CONSTRAINTS);
        keys.add(FactKey.ALLOWED_VALUES);
        keys.add(FactKey.OPEN_VALUES);
        for (FactKey<?> key : keys) {
            if (facts.stated(key) == null) {
                facts.takeOver(key, theirs);
            }
        }
        List<Reference> references = new ArrayList<>(facts.get(FactKey.REFERENCES, List.of()));
        for (Reference reference : theirs.get(FactKey.REFERENCES, List.of())) {
            if (references.stream().noneMatch(known -> known.resourceType().equals(reference.resourceType()))) {
                references.add(reference);
            }
        }
        if (!references.isEmpty()) {
            references.sort((a, b) -> a.resourceType().compareTo(b.resourceType()));
            facts.state(FactKey.REFERENCES, List.copyOf(references), SOURCE);
        }
    }

    /** What limits and references mean the same for. */
    private static String shape(TypeSpec type) {
        if (type instanceof TypeSpec.ListOf list) {
            return "list of " + shape(list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            return "map of " + shape(map.value());
        } else if (type instanceof TypeSpec.Primitive primitive) {
            boolean number = List.of(PrimitiveType.INTEGER, PrimitiveType.LONG, PrimitiveType.DOUBLE)
                    .contains(primitive.type());
            return number ? "number" : primitive.type().specName();
        }
        return type.toString();
    }
}
